import type { SeriousPatterns } from './serious-patterns.ts';

const COURT = '(?:tribuna(?:l|ux)|juges?|justice|prud ?hommes?|cour d ?appel|cour de justice|juridiction)';
const POLICE =
  '(?:(?:a|aupres de|chez|voir|appeler|avec|contacter|prevenir) (?:la )?(?:police|gendarmerie)|la (?:police|gendarmerie)(?! dassurance| d assurance| de caracteres?)|commissariat|gendarmes|procureur|brigade)';
const WATCHDOG =
  '(?:d ?gccrf|repression des fraudes|(?:la )?cnil|ufc|que choisir|60 millions de consommateurs|signal ?conso|defenseur des droits|mediat(?:eur|ion)(?: de la consommation)?|acpr|arcep|inspection du travail|associations? (?:de |des )?(?:defense (?:de |des )?)?consommateurs?|clcv|direction (?:departementale )?de la protection|autorites?|service des fraudes)';
const GOING =
  '(?:je (?:vais|compte|dois|pense)|on (?:va|ira)|nous (?:allons|irons)|jirai|irai|ira|va|vais|allons|jai|nous avons|suis|viens|sommes|ai)';
const SOMEBODY =
  '(?:je|jai|il|elle|on|nous|mon \\w{2,12}|ma \\w{2,12}|mes \\w{2,12}|notre \\w{2,12}|un \\w{2,12}|une \\w{2,12}|quelquun|le petit|la petite)';
const BODY =
  '(?:tete|main|mains|doigts?|bras|jambes?|cheville|pieds?|oeil|yeux|visage|dos|gorge|genou|crane|front|poignet|nez|epaule|ventre|peau|levres?|bouche|cou)';
const SWALLOWED = '(?:avale|ingere|bu|gobe|inhale|boit|avaler|mange|respire|absorbe|mis dans la bouche)e?';
const POISON =
  '(?:capsules?|lessive|piles?|produits?|detergent|javel|billes?|aimants?|pieces?|poison|liquide|nettoyant|deboucheur|essence|medicaments?|comprimes?|cachets|somniferes|alcool a|bouton|ammoniaque|acide|antigel|vernis|colle|pastille|jouet|morceau de (?:verre|plastique|metal)|verre)';

export const FRENCH: SeriousPatterns = {
  legal: [
    // A lawyer.
    /\b(?:mon|notre|mes|nos) (?:avocate?s?|conseil juridique|juriste)\b|\b(?:ai|jai|vais|allons|avons|veux|dois|compte|vient de|viens de|ira|irai) (?:\w+ ){0,2}(?:contact|consult|saisi|mandat|engag|pren|pri|charg|parl|appel|vo|transmi\w+ (?:a|au))\w{0,4} (?:\w+ ){0,3}(?:un |une |l)? ?avocate?s?\b(?! (?:du|en) (?:droit|divorce))|\b(?:nouvelles|courrier|lettre|appel) (?:de|d) (?:mon |notre |un )?avocat\b/,
    // The courts.
    new RegExp(
      `\\b(?:saisi\\w{0,5}|(?:vous |te )?poursui\\w{2,5}|attaqu\\w{1,4}|assign\\w{1,4}|traine\\w{0,5}|trainer|irai|irons|finira|finir|regler\\w{0,3}|terminera|porter\\w{0,3} (?:l ?affaire|plainte|ca|cela)|porte (?:l ?affaire|ca)|retrouver\\w{0,3}|verra|transme\\w{1,5}|transmi\\w{0,3}|confi\\w{1,3}|se (?:voit|reverra|revoit|retrouve)|convoqu\\w{1,4}|passera|passer|donne rendez vous|aller|vais|va|expliquer\\w{0,4}|rendrai|vous (?:entraine|emmene)\\w{0,3}) (?:\\w+ ){0,4}?(?:au|le|devant|les|aux|un|en|la|jusquau|jusqu au) ?(?:\\w+ ){0,2}?${COURT}\\b`,
    ),
    /\b(?:action|poursuites?|recours|procedure|demarches?|suites?|voies?|plainte|action collective|moyens?) (?:\w+ )?(?:en justice|judiciaires?|legale?s?|juridiques?|penale?s?|collectif|collective|de droit|au penal|au civil)\b|\b(?:poursuivre|attaquer|agir|ester) (?:\w+ ){0,2}en justice\b|\bproces (?:contre|a votre|au cul|aux fesses)\b|\b(?:intent|fai|fer|coll|fout|engag|av)\w{1,4} (?:\w+ ){0,2}un proces\b|\b(?:mise en|mets en|mettons en|mettre en|mis en) demeure\b|\b(?:prochaine|derniere) etape (?:\w+ ){0,3}(?:justice|tribunal|avocat|huissier|plainte)\b|\b(?:envoi|envoie|envoyer|mandat\w{1,3}|saisi\w{0,3}|fer\w{1,2} appel a un|verrez|recevrez|visite d ?(?:un )?) ?(?:\w+ ){0,2}huissier\b|\b(?:ma|notre) protection juridique\b|\bdommages et interets\b|\b(?:engag|entam|lanc)\w{1,5} (?:\w+ ){0,2}poursuites\b|\bpoursuites contre\b|\b(?:tribunal|juge|justice) (?:va |en |qui )?(?:decider|trancher|juger)\w{0,2}\b|\bau penal\b/,
    // The police.
    /\b(?:port|depos)\w{1,5} (?:\w+ ){0,2}plainte\b|\bplainte (?:a ete |est |sera )?(?:deposee|contre|penale|aupres|pour (?:escroquerie|vol|arnaque|fraude|abus|harcelement)|au (?:commissariat|procureur)|a la (?:police|gendarmerie))|\bmain courante\b|\b(?:je|nous) (?:vous )?(?:accuse|denonce)\w{0,3}\b/,
    new RegExp(
      `\\b${GOING} (?:\\w+ ){0,4}?(?:${POLICE}|au commissariat)\\b|\\b(?:signal|denonc|declar|prevenu|appel|alert|contact)\\w{0,4} (?:\\w+ ){0,4}?(?:a la police|la police|la gendarmerie|au procureur|aux gendarmes|au commissariat)\\b(?! dassurance)`,
    ),
    // Authorities and associations.
    new RegExp(
      `\\b(?:signal|saisi|contact|alert|preven|avert|averti|denonc|plain|ecri|vais|irai|transme|transmi|envo|recour|reclam|rapport|dossier|appel|inform|deposer?|adress|tourner|rapproch)\\w{0,6} (?:\\w+ ){0,5}?(?:a |au |la |l|d|de |aux |des |les |le |aupres de )?${WATCHDOG}\\b|\\b${WATCHDOG} (?:\\w+ ){0,2}?(?:sera|va|vont|seront|recevra|a ete|est deja|ont ete|est (?:au courant|informe\\w{0,2}|prevenu\\w{0,2}|saisi\\w{0,2})|est deja)\\b`,
    ),
    /\b(?:victime|coupables?) (?:d ?une? |d ?)?(?:escroquerie|fraude|abus de confiance)\b|\b(?:cest|il sagit) (?:d ?)?(?:e |une |de l)? ?(?:abus de confiance|publicite mensongere|pratique (?:commerciale )?(?:trompeuse|illegale|deloyale))\b/,
  ],
  safety: [
    // Who does not want to live.
    /\b(?:(?:me|mes?) (?:suicider|tuer|pendre|foutre en l ?air|flinguer|ouvrir les veines|tailler les veines|scarifier|jeter (?:sous|par la fenetre|dans le vide|du (?:pont|toit)|d ?un pont)|faire du mal|mutiler|supprimer)|suicide(?! squad)|suicidaires?|envie den? (?:mourir|crever|finir|en finir|disparaitre|sauter)|mettre fin a (?:mes jours|ma vie)|fin a (?:mes jours|ma vie)|finir avec la vie|(?:serai\w{1,3}|sera|seriez) mieux (?:\w+ )?sans moi|overdose)\b|\b(?:plus|pas|aucune)(?: \w+){0,2} (?:envie|raison|la force|le gout|gout) (?:de |a )(?:vivre|la vie|continuer a vivre|exister)\b|\b(?:veux|voudrais|prefere\w{0,4}|vais|aimerais)(?: \w+)? (?:mourir|crever|en finir(?! (?:avec (?!la vie|tout)|rapidement|vite|pour|au plus))|plus vivre|plus exister)\b|\b(?:veux|peux) plus vivre\b|\bvie ne (?:vaut|merite) (?:plus|pas)\b/,
    // Fire, smoke, gas.
    /\b(?:pri|pris|prise?s|prend|prendre|prennent|prenait|prit) feu\b|\ben (?:feu|flammes)\b|\b(?:y a|ya|il y a|ca a fait) (?:\w+ )?(?:le feu|du feu|des flammes|un (?:debut d )?incendie|de la fumee|un debut d ?incendie|des etincelles)\b|\bau feu\b|\bdebut d ?incendie\b|\bincendie (?:chez|dans|a cause|s est|sest)\b|\b(?:sort\w{0,4}|sorti|crach\w{1,4}|jaill\w{1,5}|fait|fai\w{1,5}|degag\w{1,4}|projet\w{1,4}|lanc\w{1,3})(?: \w+){0,3} (?:fumee|flammes|etincelles)\b(?! (?:artificiel|de theatre))|\b(?:fumee|flammes|etincelles) (?:\w+ ){0,2}(?:sort\w{0,4}|partout|dans (?:la|le|ma|mon|tout)|noire|epaisse)\b|\b(?:ca |il |elle |appareil |qui )?(?:brule|crame|flambe) (?:dans ma|chez moi|actuellement|en ce moment)\b/,
    /\b(?:ca |il |cela )?(?:sent|pue|sentait|sens|sentir)(?: \w+){0,2} (?:gaz|brule|crame|roussi|fumee|cramoisi|soufre)\b|\bodeur (?:\w+ ){0,2}(?:de |du |d ?)(?:gaz|brule|crame|fumee|roussi|plastique brule)\b|\bfuite (?:de|du) gaz\b|\bgaz (?:qui )?(?:fuit|s ?echappe)\b|\b(?:intoxi\w{0,8} (?:au|par le)|alarme) monoxyde\b/,
    /(?<!\b(?:facture|factures|consommation|conso|prix|tarifs?|budget|couts?|frais|compteurs?|demandes?|ventes|forfait|data) )\b(?:a|ont|ma|vient d|va|est en train d) ?(?:litteralement |carrement |soudainement )?explose(?:r|es?)?\b|\bexplosion (?:dans|chez|de (?:la|mon|ma|votre|gaz))\b|\bimplose\b/,
    /\b(?:decharge|choc) electrique\b|\b(?:pri|pris|prend|prends|recu|eu|met|foutu|mange)(?: \w+){0,2} (?:decharge|chataigne|du jus|coup de jus|coup de courant|electrocution)\b|\belectrocut\w{1,5}\b/,
    /\benflamm(?:ee?s?|er|ait|e)\b(?<=(?:sest|se sont|est|ont|sont|sest soudainement|vient de s|sest toute?) enflamm\w{1,4})|\b(?:pere|mere|fils|fille|mari|femme|bebe|enfant|frere|soeur|il|elle|grand (?:mere|pere)|ami|amie)(?: \w+){0,4} (?:bouge|reagit|reveille|repond) plus\b/,
    // Hurt.
    new RegExp(
      `\\b${SOMEBODY}(?: \\w+){0,3} saigne(?:nt|s)?\\b(?! un radiateur)|\\bsaigne\\w{0,2} (?:\\w+ )?(?:beaucoup|enormement|de la|du (?:nez|visage)|abondamment|partout)\\b|\\b(?:plein de|perd\\w{0,3}(?: \\w+){0,2}|du) sang partout\\b|\\bperd\\w{0,2} (?:\\w+ ){0,2}(?:du|son|de) sang\\b|\\b(?:suis|est|sest|me suis|sommes|sont|a ete|ete|ma|nous a|ai ete|gravement|serieusement) (?:\\w+ )?(?:blesse|ebouillante|defigure)e?s?\\b|\\b(?:blesse|brule)e?s? (?:(?:a |au |aux |la |le |les )(?:\\w+ )?${BODY}|grave|gravement)\\b|\\b(?:me|s|se|sest|suis|mest|lui|ma|lui a) ?(?:\\w+ ){0,2}(?:ouvert|casse|fracture|coupe|brule|arrache|ecrase|entaille|crame|tordu|defonce|fendu)e?s? (?:\\w+ )?(?:la |le |les |un |une |l ?|au |aux |a la )(?:\\w+ )?${BODY}\\b`,
    ),
    /\b(?:evanoui\w{0,4}|inconscient|inconsciente|perdu connaissance|convulsions?|convulse|arret cardiaque|crise cardiaque|infarctus|traumatisme cranien)\b|\b(?:respire\w{0,2})(?: \w+)? (?:plus|mal|pas|difficilement)\b|\b(?:mal|peine|du mal|difficultes?|arrive (?:plus|pas)|peux plus|plus|gene) (?:a |de )?respirer\b|\b(?:je|il|elle|bebe|fils|fille|enfant|enfants) (?:m |s |me |se )?(?:\w+ )?(?:metouffe|setouffe|etouffe|suffoque)\b|\b(?:metouffe|setouffe|suffoque)\b|\b(?:mal|douleurs?|serre|oppression)(?: \w+){0,2} (?:poitrine|coeur|thorax)\b/,
    // Poisoned, allergic.
    new RegExp(
      `\\b(?:fils|fille|bebe|enfants?|gamine?|petite?|chien|chat|chienne|chaton|fillette|garcon|nourrisson|jumeaux|frere|soeur|niece|neveu)(?: \\w+){0,3} (?:avale|ingere|gobe)e?\\b|\\b(?:a|ai|jai|ont|avons|vient d|viens d) ?(?:\\w+ ){0,2}${SWALLOWED} (?:\\w+ ){0,4}?${POISON}\\b`,
    ),
    /\b(?:intoxication (?:alimentaire|grave|au)|(?:suis|est|sommes|sont|ete|tous|tout le monde) (?:\w+ )?(?:intoxique|empoisonne)e?s?|intoxiquee?s?|empoisonnee?s? (?:par|avec))\b|\b(?:je|on|il|elle|nous|famille|tous|fils|fille|mari|femme|enfants?|monde|avons|ai|jai|bebe)(?: \w+)? (?:vomi|vomit|vomis|vomissent|vomissons|vomir)\b(?! sur (?:le|la|mon|ma))|\b(?:tres |tous |tombee?s? )malades? (?:\w+ )?(?:apres|depuis|a cause|en mangeant|avec votre)\b/,
    /\b(?:fai[st]?|faire|faisons|ai|jai|eu|a|avons|declenche|provoque|cause|pleine|grosse|grave|forte|violente|terrible|suis en)(?: \w+){0,2} (?:reaction|crise) allergique\b|\ballergique(?: \w+)? (?:grave|severe) (?:a cause|apres|depuis)\b|\b(?:choc anaphylactique|oedeme de quincke)\b|\b(?:gorge|langue|levres?|visage|figure|bouche)(?: \w+){0,3} (?:gonfl|enfl|serr|ferme|brul)\w{1,5}\b(?! (?:avec|contre))|\b(?:gonfl|enfl)\w{1,3} (?:de )?(?:la |le |ma |mon |du )(?:gorge|langue|visage)\b|\b(?:ai|jai|a|couverte? de) (?:\w+ ){0,3}(?:plaques|boutons|urticaire)(?: \w+){0,2} (?:partout|sur tout|apres)\b/,
    // Hospital and rescue.
    /\b(?:suis|est|sont|sommes|part\w{0,3}|emmen\w{1,4}|transport\w{1,4}|fini\w{0,2}|direction|conduit\w{0,2}|atterri|alle\w{0,2}|etre|admise?|retrouv\w{1,3}|envoye\w{0,2}|hospitalise\w{0,2}|amen\w{1,3}|passe)(?: \w+){0,3} (?:aux urgences|a l ?hopital|aux soins intensifs|en reanimation|par les pompiers)\b|\b(?:hospitalise)e?s? (?:apres|a cause|suite|depuis)\b|\b(?:appel\w{1,4}|venir)(?: \w+){0,3} (?:samu|pompiers|secours|ambulance|le 15|le 18|le 112)\b/,
    /\b(?:vais|va|viens)(?: \w+){0,3} (?:faire (?:peter|sauter|exploser)|poser une bombe)\b|\bil (?:va|veut) (?:me|nous) tuer\b/,
    // Violence.
    /\b(?:vais|allons|va|viens|reviens|jure)(?: \w+){0,6} (?:vous|te|le|les|lui|tous|quelquun|votre|un de vos|la|toi) (?:\w+ ){0,2}?(?:tuer|buter|egorger|poignarder|descendre|tabasser|casser la (?:gueule|figure|tete|tronche)|faire la peau|massacrer|crever|bruler|planter|etrangler|tirer dessus|defoncer|eclater|frapper|fumer)\b(?! (?:le|la) (?:carte|solde))|\b(?:tout|votre \w+|le magasin|l ?agence|boutique) (?:casser|cramer|bruler|faire sauter)\b|\b(?:venir|viens|arrive|debarque\w{0,2}|passe\w{0,2}|pointe\w{0,2}|retourne\w{0,2}|reviens|entre\w{0,2})(?: \w+){0,6} (?:avec|arme d) ?(?:un|une|mon|ma|des) (?:couteau|arme|flingue|fusil|batte|pistolet|hache|machette|bombe|revolver|armes|bidon d ?essence)\b/,
    /\b(?:me|ma|nous|nous a|mavez|mont) (?:menace|frappe|battue?|bat|agresse|etrangle)e?s?\b|\bmenaces? de mort\b|\ben danger(?: de mort)?\b|\balerte a la bombe\b|\b(?:quelquun|mon mari|mon ex|mon conjoint|un homme)(?: \w+){0,2} (?:me|nous) (?:suit|frappe|bat|menace|harcele)\b/,
  ],
};
