import { anyOf } from '../pattern-parts.ts';
import type { ComplaintPatterns } from './complaint-patterns.ts';

const YOU_ARE = anyOf(
  'vous etes|vs etes|vous etiez|tes|tu es|t es',
  '(?:ce|cette|votre|vos|ton|le|la) \\w+(?: (?:client\\w*|technique|apres vente))? (?:est|sont|nest qu\\w*)',
);
const VERY =
  '(?:(?:vraiment|tellement|totalement|completement|absolument|franchement|carrement|tout simplement|juste|trop|tous|tres|si|aussi|dun|dune|une|un|des|plus que|bande|de|vrais?|parfaitement|purement|toujours|pas|quun|bien) ){0,3}';
const HOPELESS = `${anyOf(
  'nul(?:le|s|les)?|inutiles?|incapables?|incompetente?s?|incompetence|ridicules?|stupides?|idiote?s?',
  'debiles?|conn?e?s?|betes?|bidon|pourrie?s?|lamentables?|minables?|pitoyables?|scandaleu\\w+',
  'honteu\\w+|inadmissibles?|inacceptables?|deplorables?|catastrophiques?|insupportables?',
  'pathetiques?|hallucinante?s?|aberrante?s?|honte|scandale|blague|plaisanterie|catastrophe|cauchemar',
  'farce|bouffons?|rigolos?|guignols?|clowns?|charlots?|voleurs?|escrocs?|arnaqueurs?|menteurs?',
  'charlatans?|branquignols?|amateurs|a la ramasse|a cote de la plaque|sourds?|bouches?',
  'mauvais(?:e|es)?|zero|desesperante?s?|affligeante?s?|malhonnetes?|irrespectueu\\w+|execrables?',
  'daube|merde|blaireaux?|enfoires?|connards?|salauds?|degueulasses?|abrutie?s?',
)}\\b`;
/** `c'est ...` says it of anything, so only what is said in anger. */
const THAT_IS = `${anyOf(
  'nul(?! (?:comme|si|ou))|ridicule|inadmissible|inacceptable|scandaleux|honteux|deplorable',
  'lamentable|pitoyable|insupportable|intolerable|abuse|hallucinant|aberrant|lunaire|delirant',
  'affligeant|desesperant|exasperant|rageant|saoulant|soulant|agacant|penible a la fin|revoltant',
  'ecoeurant|degueulasse|minable|pathetique|invraisemblable|ahurissant|incroyable (?:quand|ca)',
  'nimporte quoi|du (?:grand )?nimporte quoi|un scandale|une honte|une (?:mauvaise |vaste )?blague',
  'une plaisanterie|un cauchemar|une catastrophe|une perte de temps|un comble|le comble|le pompon',
  'le bouquet|du foutage|du mepris|pas serieux|se moquer|se foutre|prendre les (?:gens|clients)',
  'limite insultant|du harcelement|la cata|lenfer|un calvaire|une galere|la croix et la banniere',
  'de pire en pire',
)}\\b`;
const SERVICE = anyOf(
  'service|support|experience|site|appli\\w*|application|entreprise|societe|boite|assistance|banque',
  'operateur|sav|chat|bot|robot|accueil|hotline|magasin|marque|organisation|suivi|com|communication',
  'attitude|comportement',
);
const SEVERAL = anyOf(
  'trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente|cent|mille|plusieurs|[3-9]|\\d\\d|x',
  'je ne sais combien de|un million de|des dizaines de',
);
const NTH = '(?:\\w{3,7}ieme|[3-9] ?i?e?me|[3-9]e|\\d\\d ?i?e?m?e|enieme|nieme|n ?ieme)';
const TELL = anyOf(
  'dis|dit|explique|repete|redis|demande|redemande|ecris|ecrit|relance|appelle|rappelle|reclame',
  'contacte|envoie|signale|raconte|repeter|dire|expliquer|demander|redire|ecrire|relancer|appeler',
  'rappeler|reexpliquer|redemander|reexplique',
);
const FURIOUS = `${anyOf(
  'furieu(?:x|se)|furax|en colere|en rage|exced\\w+|exasper\\w+|a bout|outree?|scandalisee?|revoltee?',
  'ecoeuree?|degoutee?|deg|consternee?',
  '(?:tres|vraiment|hyper|super|particulierement) (?:enervee?|remontee?|mecontente?|fachee?|agacee?)',
  'saoulee?|soulee?|indignee?|hors de moi|estomaquee?',
)}\\b`;

const LEAD =
  '(?:(?:non|mais|desolee?|bah|ben|euh|malheureusement|merci|ok|oui|pardon|ah|hm{1,3}|franchement|et|la|en fait|nimporte quoi|bof|heu|alors|bon|sauf que|ca) ){0,3}';
const TAIL =
  '(?: (?:du tout|non plus|desolee?|malheureusement|toujours|pour moi|la|merci|quand meme|dans mon cas|en fait|ca|votre (?:reponse|truc|solution)|ta reponse|pour autant|encore|vraiment|helas|beaucoup|enfin bref|tout ca)){0,2}';
const ANSWER =
  '(?:ca|cela|ceci|ce|celle ci|(?:votre|ta|la|cette|vos|tes|les|ces|le|ce|cet|mon|ton) (?:reponses?|solutions?|explication|infos?|informations?|aide|conseils?|texte|methode|manip\\w{0,8}|astuce|truc))';

export const FRENCH: ComplaintPatterns = {
  frustrated: [
    // Useless, and a disgrace.
    new RegExp(`\\b${YOU_ARE} ${VERY}${HOPELESS}`),
    new RegExp(
      `(?<!\\bsi )\\b(?:cest|ca devient|ca commence a etre|je trouve (?:ca|cela)|trouve ca) ${VERY}${THAT_IS}`,
    ),
    new RegExp(`\\b(?:pire|mauvaise?|minable|pietre|nul|putain de) ${SERVICE}\\b`),
    new RegExp(
      `\\b${SERVICE}s?(?: (?:client\\w*|technique|apres vente|apre vente))? (?:est )?(?:vraiment |tellement |totalement |completement |tout simplement )?(?:nul(?:le)?|lamentable|deplorable|inexistante?|pourrie?|minable|honteu\\w+|scandaleu\\w+|desastreu\\w+|execrable|catastrophique|pitoyable|mediocre|inadmissible|inacceptable|de merde|en carton|de voleurs)\\b`,
    ),
    /\b(?:une|quelle|cest la|vraiment la) honte\b(?! (?:de soi|des?|du) )/,
    /\b(?:honteux|scandaleux|inadmissible de|inacceptable de|lamentable de|au scandale)\b/,
    /^(?:\w+ ){0,2}(?:inadmissible|inacceptable|lamentable|deplorable|intolerable|pitoyable|pathetique|insupportable|honteux)$/,
    /\bquelle (?:galere|daube|merde|horreur|deception|catastrophe|blague|rigolade|plaie|arnaque|incompetence|organisation de|bande|mascarade)\b/,
    /\b(?:de la|cette|cest|votre|vos|grosse|que de la) (?:daube|merde|rigolade|camelote)\b/,
    /\bde merde\b/,
    /\b(?:bande d ?e?|espece d ?e?|tas d ?e?) ?(?:nul|voleur|escroc|arnaqueur|menteur|incapable|incompetent|clown|guignol|rigolo|cons?\b|connard|abruti|charlot|nase|bon a rien|branle|debile|tocard|imbecile|idiot|cretin|bras casse)\w*/,
    /^(?:sales? |gros |tous des |que des |vous etes des )?(?:voleurs?|escrocs?|arnaqueurs?|menteurs?|incapables?|incompetents?|guignols|clowns|charlatans?|nuls?|bons a rien|connards?|enfoires?|salauds?|abrutis?)$/,
    // Fed up.
    /\b(?:j?en ai|jai|y en a|on en a)(?: \w+){0,2} (?:marre|ras le (?:bol|cul|pompon)|plein (?:le dos|le cul|les bottes)|ma claque|ma dose|jusque la|jusqu ici|par dessus la tete|soupe)\b/,
    /\bj?en ai (?:(?:vraiment|plus qu|franchement) ?)?assez(?! (?:pour|sur|de place))/,
    /\bras le (?:bol|cul|pompon)\b/,
    /(?:^|\b(?:y a|ya|vraiment|plus que|franchement|trop|ai) )marre\b/,
    /\bmarre (?:d|de|du|des|que|quon)\b|\btrop cest trop\b/,
    /(?<!\best ce que )\bca suffit (?:maintenant|comme ca|la|les|vos|votre|avec)\b/,
    /\bmaintenant ca suffit\b|^(?:\w+ ){0,2}(?<!\best ce que )ca suffit$|\bla coupe est pleine\b/,
    /\b(?:nen|en) peux (?:vraiment )?plus\b|\bj(?:e n)?en peu[xt]? plus\b/,
    /\bcraquer?\b(?<=je craque|vais craquer)/,
    /\b(?:pete|peter) (?:un|les|des|une) (?:cable|plomb|durite)s?\b/,
    /\b(?:rend(?:ez|ent)?|devenir|deviens) (?:dingue|foll?e?|fou|chevre)\b(?! de)/,
    /\b(?:perds?|perdu|perdre|bout de(?: ma)?|abuse\w* de ma|limite de ma|plus(?: de| aucune)?|ma) patience\b(?! est (?:une|requise))/,
    /\bbout de nerfs\b|\bpatience (?:a (?:des|ses) limites|est a bout)|\bsur les nerfs\b/,
    /\bles nerfs (?:a|la)\b|^(?:les|ca me met les) (?:nerfs|boules)$/,
    /\b(?:(?:vous|tu|ca|ils?|on) (?:m(?:e|en)?|nous) ?(?:(?:en)?s(?:ao|o)ul\w{1,3}|gonfl\w{1,3}|gav\w{1,3}|enerv\w{1,3}|agac\w{1,3}|exasper\w{1,3}|tap\w{1,3} sur|pren\w{1,4} la tete|cass\w{1,3} les|fai\w{1,3} (?:chier|perdre mon|perdre notre|tourner en))|ca (?:m ?enerve|mexaspere|magace|saoule|soule|gave|gonfle|me met hors))\b/,
    new RegExp(
      `(?<!\\bsi )\\b(?:suis|chuis|chui|sommes|on est|jsuis|je me sens|rend)(?: (?:vraiment|tellement|completement|plus que|tres|totalement|absolument|juste|absolument))? (?:${FURIOUS})(?! de (?:souffle|forces))`,
    ),
    /\b(?:suis|chuis|sommes|client\w*|on est|jsuis) (?:vraiment |tellement |profondement |extremement |plus que |tres |trop |hyper |super |totalement ){0,3}(?:decue?s?|mecontente?s?|insatisfaite?s?) (?:d |de |du |par )?(?:(?:vous|votre|vos|ce|cette) ?(?:service|comportement|attitude|chat\w*|accueil|reponses?|suivi|facon|maniere|traitement|sav|entreprise|societe|site|appli\w*|marque|support|gestion|professionnalisme|delais?)?|la (?:facon|maniere|tournure|gestion))\b/,
    /\b(?:vraiment|tellement|profondement|extremement|plus que) decue?\b|\b(?:vous me|tu me) decev\w+/,
    /\bquelle deception\b/,
    // Again and again.
    new RegExp(
      `\\bpour la (?:${NTH}|xieme) fois\\b|\\bla ${NTH} fois (?:que (?:je (?:vous |te |le |la |l |les ){0,3}(?:${TELL})|jexplique|jecris|jappelle|vous|ca|on me)|en (?:un|une|deux|trois))`,
    ),
    new RegExp(
      `\\b(?:ca|cela|voila)(?: deja)? ?(?:fait)? (?:${SEVERAL}|deux|2|au moins \\w+) fois (?:que|qu)\\b`,
    ),
    new RegExp(`\\b(?:${SEVERAL}) fois que (?:je|jai|vous|on|jappelle|jexplique|jecris)\\b`),
    new RegExp(
      `\\b(?:dit|explique|demande|repete|ecrit|relance|appele|contacte|reclame|signale)e?s? (?:ca |cela |deja |la meme chose )?(?:${SEVERAL}) fois\\b`,
    ),
    new RegExp(`\\bcombien de fois (?:\\w+ ){1,4}(?:${TELL})\\b(?! (?:un|une|des) )`),
    /\b(?:faut|dois|va falloir)(?: \w+){0,3} (?:tout )?(?:repeter|reexpliquer|redire)\b/,
    /\bje (?:me repete|repete encore|(?:vous |te )?le repete)\b/,
    /\bje (?:vous |te )l ?ai (?:deja|pourtant)\b|\b(?:vous|te) lai (?:deja|pourtant)\b/,
    /\bje viens (?:juste )?de (?:vous |te )?le (?:dire|expliquer|repeter|faire)\b/,
    /\b(?:encore|toujours|sans cesse|a chaque fois) (?:et toujours )?(?:la|les|le) memes? (?:reponses?|chanson|rengaine|histoire|refrain|baratin|discours|excuses?|blabla|cirque|message|phrase|chose)\b/,
    /\btourn\w{1,3} en (?:rond|bourrique)\b|\b(?:repet|repond|redi)\w{1,4}(?: \w+){0,3} en boucle\b/,
    /\barrete[zr]?s? (?:de|avec) (?:me |m ?|nous )?(?:repeter|repondre|renvoyer|envoyer|dire|balader|prendre|vos|tes|mentir|raconter|sortir)\w*\b/,
    /\breponses? (?:pre ?faite|toutes? faite|copiee|bateau|debile|idiote|inutile|a la con)s?\b/,
    // You do not listen.
    /(?<!\bsi )\b(?:vous|tu|vs|il|ce (?:bot|robot|chat\w*|truc)) (?:ne |n)?(?:me )?(?:compren\w{1,3}|compr\w{2,4}|ecout\w{1,3}|sa(?:vez|is)|fai\w{1,4}|li(?:sez|s)|repond\w{0,2}|captez?s?) (?:vraiment |strictement |absolument |franchement |decidement )?(?:rien|jamais)\b/,
    /\b(?:vous|tu) (?:ne |me |ne me |m )?compren\w{1,3} (?:vraiment |toujours |decidement )?(?:rien|pas)\b/,
    /\b(?:ne |me )?(?:ser[st]|servez|servent|sert) (?:strictement |absolument |vraiment |decidement |franchement |donc )?(?:a rien|a quoi que)\b/,
    /\ba quoi (?:vous servez|tu sers|ca sert de vous|sert ce (?:bot|chat|service))\b/,
    /\b(?:mais )?(?:lisez|lis|relisez|ecoutez|ecoute)(?: (?:moi|donc|un peu|au moins|vraiment|enfin|bien|mais)){0,3} (?:ce que (?:je|j)|avant de|mes messages?|mon message|ma question|les messages)/,
    /\b(?:apprenez|apprends|savez vous|sais tu|vous savez|tu sais) (?:a )?lire\b(?=$| avant| ou| le francais| au moins)/,
    /\b(?:pas|rien a voir avec)(?: du tout)? (?:ce que (?:je (?:vous |te |t )?(?:ai )?(?:demande|dis|parle)|j ?ai (?:demande|dit|ecrit)|je veux savoir)|ma question|la question que)\b/,
    /\b(?:ce que|ca que) (?:jai|je tai|je vous ai) demande (?:pas|non)\b|\bai pas demande ca\b/,
    /\brepond\w{1,3} (?:completement |totalement |toujours )?a cote\b|\bdialogue de sourds\b/,
    /\bparler? a un mur\b/,
    /\b(?:moqu|fou(?:t|te)|fich|pay)\w{0,3} (?:vraiment |pas |un peu |carrement |ouvertement |clairement |completement ){0,2}(?:de (?:moi|nous|qui|vos clients|la (?:gueule|tete|tronche)|ma gueule)|d[eu] ?(?:monde|clients?|leurs clients)|des (?:gens|clients))\b/,
    /\bfoutage de gueule\b|\bde qui (?:on )?(?:se|vous) (?:moqu|fou|fich)\w+/,
    /\b(?:vous|tu) (?:le )?(?:faites|fais) expres\b|\bvous rigolez\b/,
    /\b(?:vous|tu) (?:plaisant\w+|blagu\w+) (?:ou|j|la|$)/,
    /^(?:non mais )?(?:vous|tu) (?:plaisantez|plaisantes|blaguez|blagues|rigoles|deconnez|deconnes)(?: (?:la|ou quoi|jespere))?$/,
    /\b(?:pren\w{2,3}|prend)(?: (?:nous|moi|me|vraiment|vos|les|clients|gens|ses|leurs)){0,3} pour (?:des? |un |une |qui |quoi )(?:imbecile|idiot|con|pigeon|debile|vache|abruti|cretin|andouille|quiche|jambon|\b)/,
    /\b(?:vous|tu) (?:n ?)?(?:avez|as|aves)(?: meme| toujours| vraiment)? (?:pas|rien) (?:du tout |meme )?(?:lu|ecoute|compris|capte)\b/,
    /\b(?:navez|nas|tas)(?: meme| toujours)? (?:pas|rien) (?:lu|ecoute|compris)\b/,
    // Time, waiting, and never again.
    /\b(?:perdu|perd[sr]?|perdre|gach\w{1,2}|gaspill\w{1,3})(?: \w+){0,2} (?:mon temps(?! de )|notre temps|(?:ma|toute (?:ma|la|une)|mes) (?:journee|matinee|soiree|apres midi|vacances|semaine|week end)|(?:une|deux|trois|\d+) heures? (?:avec|a cause|pour rien|pour ca|sur votre))\b/,
    /\bperte de temps\b|\btemps perdu (?:avec|pour)\b|\bpour rien au final\b/,
    /\b(?:plus jamais|jamais plus|plus (?:rien|du tout))(?: \w+){0,4} (?:chez (?:vous|eux)|avec vous|a faire avec|de vous|votre|me revoir|me verrez)\b/,
    /^(?:\w+ ){0,3}plus jamais$/,
    /\b(?:derniere fois) que j\w*(?: \w+){0,3} (?:chez|avec|vous|ici|confiance)\b/,
    /\b(?:ne )?my reprendra (?:plus|pas)\b/,
    /\bregrette(?: (?:vraiment|amerement|tellement|deja|beaucoup))? (?:de (?:vous|metre)|detre (?:client|passe|venu)|davoir (?:choisi|souscrit|signe|fait confiance|commande chez)|mon (?:choix|achat chez))\w*/,
    /\b(?:aller|irai|vais|part|pars|passe|file)(?: \w+){0,2} (?:voir ailleurs|a la concurrence|chez (?:la concurrence|un concurrent|vos concurrents))\b/,
    /\bperd\w+ (?:un client|une cliente|ma confiance)\b/,
    /\b(?:a fuir|fuyez)(?: (?:absolument|cette|ce|vite))?$|\ba fuir\b/,
    /\b(?:jattends?|attend\w{0,3}|fait|depuis)(?: depuis)? (?:des|une|plus d ?une?) (?:plombes?|lustres|eternite|siecles?)\b/,
    /\bca fait des (?:heures|jours|semaines|mois) que\b/,
    /\bjattends? (?:toujours )?depuis (?:des|plus de|bien trop)\b/,
    /\b(?:quest ce que vous attendez|vous attendez quoi)\b/,
    /\bcombien de temps (?:encore|(?:il )?va(?: t il)? falloir|vais je devoir|allez vous|comptez vous)\b/,
    /\b(?:on|vous) (?:me|nous) (?:balad|promen|mene|men|trimball|ballad)\w{1,3}\b/,
    /\bpersonne (?:ne )?(?:me |nous )?(?:repond|lit|fait|soccupe|comprend|bouge) (?:jamais|rien|plus)\b/,
    /\bse renvoie(?:nt)? la balle\b/,
    /\ba cause de (?:vous|votre (?:incompetence|service|betise|erreur|connerie|negligence))\b/,
    /\bpar votre faute\b|\bvotre incompetence\b/,
    /\bvous (?:avez|mavez|nous avez)(?: \w+){0,3} (?:gach|ruin|fichu|foutu|bousill|pourri)\w*/,
    /\b(?:trop (?:vous )?demander|si (?:complique|difficile|dur)(?: que ca)? de (?:me |lire|repondre|comprendre|faire votre|donner)|pas (?:bien )?(?:complique|sorcier) (?:pourtant|quand meme|bon sang)|(?:pourtant|quand meme) (?:simple|pas (?:bien |si )?(?:complique|sorcier|difficile|dur))|j ?hallucine|cest pas vrai (?:ca|la)|mais (?:cest|ce nest) pas (?:vrai|possible|croyable)|commence a bien faire|en quelle langue|en chinois|vous (?:vous )?rendez (?:vous )?compte|on (?:croit rever|marche sur la tete)|je reve (?:ou|la)|pincez moi|du jamais vu|quel (?:mepris|manque de (?:respect|serieux|professionnalisme)|cirque|bazar|bordel|foutoir)|manque de (?:respect|professionnalisme) (?:total|flagrant)|merci pour rien|parcours du combattant|laissez tomber|laisse tomber)\b/,
    /\bjamais vu (?:ca|(?:un|une) (?:\w+ ){1,3}(?:aussi|si|pareille?|de la sorte)|une chose pareille|un truc pareil)\b/,
    /\b(?:vraiment|tellement|tres|trop|franchement) decevant\w*\b/,
    /\b(?:commander|achet|acheter|reviendr|recommander|reserver|signer)ai (?:plus|jamais)\b(?= chez| rien| de nouveau| ici| jamais|$)/,
    /\b(?:desastre|catastrophe|cata|honte|plaie|cauchemar) (?:ce|cette|votre|vos) \w+$|\bde m e\b/,
    /\b(?:repondez|reponds) (?:a|donc|au moins|enfin|juste)(?: a)? (?:la|ma|mes) questions?\b/,
    /\bau lieu de (?:me|m|nous) ?(?:balancer|envoyer|renvoyer|repeter|sortir|copier|raconter|repondre)\w*/,
    /\bn?etes (?:vraiment |franchement |absolument )?pas (?:serieux|professionnels?|credibles?|competents?)\b/,
    /\bjamais ete (?:aussi|si) (?:mal|peu|decu)\w*/,
    /\b(?:traitee?s?|recue?s?) comme (?:un|une|des|de la) (?:chien|moins|merde|betail|numero|idiot|voleur)\w*/,
    /\bquand (?:allez vous|est ce que vous allez|vous allez|comptez vous) (?:enfin|vous (?:reveiller|bouger|decider))\b/,
    /\b(?:en dessous de tout|goutte deau|(?:allez|va) (?:au diable|vous faire)|au diable (?:votre|vos|ce))\b/,
    // Swearing.
    /\bmerde(?: a la fin| alors| quoi)?$|^(?:et |oh )?merde\b/,
    /\b(?:putain|ptain|bordel|fait chier|fais chier|vous faites chier|font chier|(?:je )?(?:t|vous) ?emmerde|va te faire|allez (?:tous )?vous faire (?:foutre|voir)|ta gueule|tg|connards?|connasse|encules?|fdp|nique|ntm|bon sang|bon dieu|nom de dieu|bordel de merde|ptn|jen ai rien a (?:foutre|cirer|faire de vos)|rien a foutre|foutez|aller? se faire foutre|a chier|les couilles)\b/,
    /^(?:(?:non )?mais )?(?:pfff*|grrr*|raah+|rhaa+|rah+)\b/,
  ],
  unhelped: [
    new RegExp(
      `^${LEAD}(?:${ANSWER} )?(?:ne |n)?(?:m|me |nous )?(?:(?:aide|avance|sert|eclaire|suffit|convient|repond|correspond|resout|regle|change|marche|fonctionne|va|est|semble)|(?:ma|a|ont|avez|mavez|mas|as|nous a) )(?: (?:toujours|vraiment|absolument|franchement|encore|toujours|malheureusement))? ?(?:pas|rien|plus|guere|en rien|a rien)(?: (?:vraiment|du tout|beaucoup|trop|bien|tellement)){0,2}(?: (?:aidee?|avancee?|servi|repondu|resolu|fonctionne|marche|regle|eclairee?|suffi|utile|pertinente?|claire?|satisfaisante?|bonne?|correcte?|juste|la (?:bonne )?(?:reponse|solution)|la bonne reponse))?(?: (?:a |au )?(?:ma (?:question|demande)|mon (?:probleme|souci|pb)|le probleme|probleme|grand chose|mes attentes))?${TAIL}$`,
    ),
    new RegExp(
      `^${LEAD}(?:(?:cest|ce nest|cetait|ce netait|ca|ce|non) )?(?:toujours |vraiment |absolument |franchement )?pas (?:du tout |vraiment |exactement )?(?:ca|cela|ce qu\\w{0,2} (?:\\w+ ){0,4}\\w+|(?:la |une )?(?:bonne |vraie )?(?:reponse|solution|question)|ma (?:question|demande)|mon (?:probleme|souci)|correcte?|juste|exacte?|bon|vrai|utile|clair|le (?:sujet|probleme)|ce a quoi \\w+ \\w+)${TAIL}$`,
    ),
    new RegExp(
      `^${LEAD}(?:vous|tu|vs|le bot|il|elle) (?:ne |n)?(?:me |m)?(?:repond\\w{1,3}|avez|as|ave|maidez|aidez|aides|comprenez|comprends|comprend|etes|es|avez toujours|as toujours)(?: (?:toujours|vraiment|absolument|meme|encore))? (?:pas|rien|mal|(?:completement |totalement |toujours )?a cote|jamais|hors sujet|plus)(?: (?:vraiment|du tout|bien))?(?: (?:repondu|compris|lu|aidee?|resolu|saisi|pige|capte|repondre|comprendre|aider))?(?: (?:du tout|rien|a cote))?(?: (?:a |de )?(?:ma|la|mon|mes|le|cette) (?:question|demande|probleme|message|questions|souci|sens)|(?: ce qu\\w{0,2}(?: \\w+){1,4}))?${TAIL}$`,
    ),
    new RegExp(
      `^${LEAD}(?:vous|tu) (?:navez|nas|navais|tas|mavez|mas|ne mavez|ne mas)(?: (?:toujours|vraiment|meme))? (?:pas|rien|mal)(?: (?:vraiment|du tout|bien))? ?(?:repondu|compris|lu|aidee?|resolu|saisi|capte)?(?: rien)?(?: (?:a |de )?(?:ma|la|mon|mes|le) (?:question|demande|probleme|message|souci))?${TAIL}$`,
    ),
    new RegExp(
      `^${LEAD}(?:(?:cest|la |votre |ta |cette |une |sont |est )?(?:reponse|solution|info|information)s? )?(?:cest |est |etait )?(?:completement |totalement |toujours |vraiment )?(?:faux|fausse|incorrecte?|erronee?|inexacte?|mauvaise?(?: reponse| info)?|hors sujet|hors propos|inutile|nul|pas utile|inexploitable|a cote|a cote de la plaque|sans rapport|incomplete?)(?: (?:votre|ta|la|comme) (?:reponse|solution))?${TAIL}$`,
    ),
    new RegExp(
      `^${LEAD}(?:(?:jai|je lai|on a|jai tout|tout ca|ca je lai|ca jai) )?(?:deja |(?=\\w{4,10} (?:\\w+ ){0,2}(?:mais|et|sans|ca)\\b))(?:tout )?(?:essaye|essayer|fait|tente|teste|lu|vu|verifie|consulte|suivi)e?s?(?: (?:ca|cela|tout ca|tout cela|tout|cette (?:solution|manip\\w{0,8})|vos (?:solutions|etapes)|la (?:page|solution|faq|manip\\w{0,8})|cet article|et|mais|sans (?:succes|resultat)|rien|toujours|encore|ca (?:ne )?(?:marche|fonctionne|change)|pas|meme|na|nas|change|resultat|probleme|deja|ca na|aucun|effet)){0,7}${TAIL}$`,
    ),
    new RegExp(
      `^${LEAD}(?:(?:pas (?:encore )?|toujours pas )(?:resolu|regle|repondu|mieux|compris)|(?:vous etes|tu es|tes) (?:completement )?a cote(?: de la plaque| du sujet)?|je (?:ne )?comprends (?:pas|rien|toujours pas)(?: (?:a )?(?:votre|ta|la|cette) (?:reponse|explication))?|(?:je nai|jai) (?:rien|pas) compris(?: (?:a )?(?:votre|ta|la) (?:reponse|explication))?|toujours (?:rien|pas|le meme (?:probleme|souci)|pareil|bloque|en panne|la meme (?:erreur|chose))|(?:encore |cest )?(?:toujours )?(?:le )?(?:meme|pareil) ?(?:probleme|souci|chose|erreur|resultat)?|(?:ca|rien) (?:ne |na )?(?:change|marche|fonctionne|rien change)(?: (?:rien|pas|toujours|rien du tout)){0,2}|ca (?:ne |na )?(?:change|rien change|change rien|marche|resout|a marche|a fonctionne)(?: (?:rien|toujours pas|pas|encore pas))|aucune? (?:changement|effet|amelioration|resultat|difference)|(?:ca na |cela na |il ny a |ya |je ne vois |je vois )?(?:aucun|pas le|pas de|quel) rapport|rien a voir(?: (?:avec|du tout)(?: \\w+){0,6})?|(?:ca|cela) (?:na|a) rien a voir(?: avec(?: \\w+){1,6})?|je (?:suis|reste) (?:toujours|encore) (?:bloquee?|coincee?|au meme point)|(?:je ne|je|jai) (?:suis )?pas plus avancee?)${TAIL}$`,
    ),
    new RegExp(
      `^${LEAD}(?:je (?:ne |n)?(?:vous |te |tai |vous ai |ai |tavais )?(?:ai )?(?:pas|jamais) (?:pose |demande|dit|parle|parlais)(?: (?:cette question|de)?)? ?(?:ca|cela|de ca|de cela|cette question)?|je nai (?:pas|jamais) (?:demande|pose|parle de|dit) ?(?:ca|cela|cette question)?|je (?:ne )?parl(?:e|ais) (?:pas de (?:ca|cela)|dautre chose|dun autre sujet)|ma question (?:etait|est|cetait|nest|portait|netait) (?:pas (?:ca|celle la|la)|autre|differente|toujours la|toujours sans reponse|sur autre chose|restee sans reponse)|(?:relisez|relis|lisez|lis) (?:bien )?ma question|jai demande autre chose|ce nest pas ma question)${TAIL}$`,
    ),
  ],
};
