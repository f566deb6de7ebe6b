import { anyOf } from '../pattern-parts.ts';
import type { RequestPatterns } from './request-patterns.ts';

/** `quelqu'un` and how it is written in a hurry. */
const SOMEBODY = anyOf(
  'quel?qu? ?une?|quelquin|q[le]{0,2}q[ku]? ?(?:une?|n|1)|qq ?(?:une?|n|1)|kel[kq]u? ?(?:une?|1)',
  'qui de droit',
);
/** Always a human being. */
const HUMAN = [
  '(?:etres? )?h?um[ai]{1,2}n(?:e|s|es)?',
  'pers+on+e(?= (?:humaine?|de (?:reel|vivant)|reel(?:le)?|physique|vivante|en chair|competente|svp|stp|plz))',
  'voix humaine',
].join('|');
/** Who works for a company. */
const STAFF = [
  'agente?s?|prepose?e?s?',
  'con?seill?(?:ers?|eres?|e[es]?|ez|eur)',
  'operat(?:eur|rice)s?|operat[eo]r',
  'col+egues?|collaborat(?:eur|rice)s?|emplo[yi]ee?s?|salariee?s?',
  'membres? (?:du|de votre) (?:personnel|staff|equipe)',
  'interlocut(?:eur|rice)s?|correspondante?s?|representante?s?|referente?s?',
  'gestionnaires?|charge?ee? (?:de \\w+|d\\w+)|administrat(?:eur|rice)s?',
  'respons?ables?|superieure?s?(?: hierarchique)?|supervis(?:eur|rice|euse|or)s?|manage(?:r|ur|use)s?',
  'n 1',
  'chef(?:fe)?s?|patron(?:ne)?s?|boss|direct(?:eur|rice|ion)s?|gerante?s?|hierarchie|dirigeante?s?',
  'titulaire',
  'technicien(?:ne)?s?|tech|specialistes?|experte?s?|consultante?s?|ingenieure?s?',
  'informaticien(?:ne)?s?|depanneu(?:r|se)s?',
  'commercia(?:le?s?|ux)|tele(?:conseill?er|vendeur|operateur)\\w{0,4}|telephoniste|standardiste',
  'hotliner',
  'secretaires?|receptionnistes?|hotesses?|concierges?',
].join('|');
/** Whose calling it is to advise in one trade or another: meant only where somebody wishes to speak to one. */
const TRADE = [
  'avocate?|juriste|notaire|comptable|expert comptable|banqui(?:er|ere)|courti(?:er|ere)|assureuse?',
  'analyste',
  'medecin|docteur|doctoresse|infirmi(?:er|ere)|pharmacien(?:ne)?|sage femme|psy\\w{0,8}',
  'dieteticien(?:ne)?',
  'dentiste|opticien(?:ne)?|veterinaire|mecanicien(?:ne)?|garagiste|electricien|plombier|architecte',
  'artisan',
  'professeure?|prof|enseignante?|formateur|formatrice|tut(?:eur|rice)|coach|bibliothecaire',
  'voyagiste|guide|steward|dame|monsieur|madame|mec|gars|nana|type|homme|femme|etre vivant',
  'acheteu(?:r|se)|vendeu(?:r|se)|livreur|logisticien(?:ne)?|traducteur|recruteu(?:r|se)',
].join('|');
const TEAM = [
  'service (?:client\\w*|apres vente|\\w{4,15})|services? clients?|relation clients?|departement \\w+',
  'support(?: technique| client)?|compta|facturation|technique|assistance|equipe|sav|hot ?line',
  'standard|accueil|secretariat|comptabilite',
  'l(?:assistance|equipe|accueil|agence)',
].join('|');

const YOURS =
  '(?:(?:l|d|qu) ?une?|une?|1|quelquun|qqn) (?:de|d|des|dentre|parmi) ?(?:vous|vos \\w+|votres?(?: \\w+)?|nous|tes collegues)';
const ARTICLE = anyOf(
  `[lc]?a?u?x?|[dq]u?e?|[dlq]?u?une?|1|les?|la|des|votre|vot|vos|ton|tes|mon|notre|cet?t?e?|not`,
  `nimporte quel(?:le)?|aupres d\\w*`,
);
const KIND = anyOf(
  'vrais?|vraie|veritable|autre|reel(?:le)?|seule?|bonne?|simple|vivante?|fichue?|foutue?|putain de',
  'de vos|assistante?',
);
const DETERMINED = `(?:${ARTICLE} ){0,4}(?:${KIND} ){0,4}`;
/** `une personne`; without an article it means nobody. */
const A_PERSON = `(?:(?:${ARTICLE}|vraie?|autre|veritable) ){1,4}pers+on+es?`;
const PERSON = `(?:${SOMEBODY}|${YOURS}|${A_PERSON}|${DETERMINED}[dl]?(?:${HUMAN}|${STAFF}))\\b`;
const ANY_PERSON = `(?:${PERSON}|${DETERMINED}[dl]?(?:${TRADE}|${TEAM})\\b)`;
/** One of theirs, not one of mine. */
const THEIR_PERSON = `${anyOf(
  `${SOMEBODY}|${YOURS}`,
  `(?:d?une?|votre|ton|quune?) (?:${KIND} ){0,4}(?:pers+on+es?|${HUMAN}|(?!col+eg)(?:${STAFF}|${TRADE}))`,
)}\\b`;

/** What follows where a person is part of a product. */
const NOT_A_PLACE =
  '(?! (?:supplementaires?|de plus|en plus|par \\w+|immobilier\\w*|dentretien|municipa\\w*|a (?:mobilite|mon|notre|bord)|agree|conversationnel\\w*|ia|intelligent|autorise|proche|pres|agee?s?|handicap\\w*|mineure?s?|dans (?:mon|notre)|sur (?:mon|notre|place)|vocale?|virtuel\\w*|de reservation|mobile|telephonique))';

const WISH =
  'j?(?:veu[xt]?|voudr\\w{2,4}|voulon?s|voulais|souhait\\w{1,6}|desir\\w{1,5}|pref\\w{2,8}|j?aimer\\w{2,4}|j?exige\\w{0,2}|reclame|demande|tiens a|puis je|pourr\\w{2,5}(?: je| on)?|p(?:eu[xt]?|e) ?(?:on|je|tu|vous)?|pouv\\w{2,3}(?: vous)?|possible|moyen|besoin|envie|faut|faudrait|veuillez|merci|priere|cherch\\w{1,3}|derange\\w{0,3}|laiss\\w{1,3} moi|comment|ou|impossible|arrive pas|chance)';
const FIRM_WISH =
  '(?:je|j|on|nous|jai|jaim\\w+|jexig\\w+)? ?(?:veu[xt]?|voudr\\w{2,4}|voulons|souhait\\w{1,6}|desir\\w{1,5}|pref\\w{2,8}|aimer\\w{2,4}|exige\\w{0,2}|reclame|demande|cherche|attends?|patiente pour)(?: (?:juste|seulement|bien|plutot|enfin|absolument|avoir|voir|obtenir|a avoir|a voir)){0,3}';
/** Before a verb: nobody is wanted. */
const UNWANTED =
  '(?<!\\b(?:sans|inutile|veu[xt] pas|voudrais pas|souhait\\w+ pas|pas (?:besoin|envie|la peine|necessaire|utile|oblig\\w+|forcement)|plus besoin|eviter|evite|plutot que|au lieu|faut il|dois je|doit on|avant|fois)(?: (?:a|de|d|que|quon|avoir|devoir|etre|me|nous|vous|toujours|absolument|passer par)){0,3} )';

const TALK = [
  '(?:re)?(?:parl|discut|echang|dialogu|caus|convers|communiqu|t?chatt?|papot|bavard|clavard)er',
  'parlez|traiter(?= avec)|ecrire|correspondre|(?:me|nous) tourner|m(?:entretenir|adresser|expliquer)',
  'avoir affaire|avoir un (?:echange|entretien|appel)|entrer en (?:contact|relation)|prendre contact',
  'etre en (?:ligne|contact|relation)',
].join('|');
/** Like those that were spoken to yesterday, so only after a wish: `je peux parle`. */
const TALK_MISSPELT = '(?:parl|discut|echang|t?chatt?|dialogu)(?:e|es|ais|ai|ez)';
const DISCUSS = anyOf(
  'voir|voie|discute|parle|regle|revoir|regler|regarder|poser|soumettre|(?:l ?)?(?:expliquer|exposer)',
  'clarifier|resoudre|traiter|gerer|faire (?:le point|une? (?:reclamation|demande|plainte))|continuer',
  'poursuivre|finir|verifier|montrer|confier|confirmer|raconter',
);
const ABOUT_IT = '(?: (?!et\\b|ou\\b|pour\\b|comment\\b)\\w+){0,5}?';

const HAND_OVER = [
  '(?:pass|transfer|connect|redirig|dirig|orient|reorient|bascul|aiguill|renvo[iy]|branch|rout|reli|affect|attribu|assign|achemin|adress|bascul|raccord)\\w{0,4}',
  'me(?:t|tt)(?:re|ez|e|s|ent)?',
].join('|');
const HANDED_OVER = anyOf(
  'mise?|transferee?|passee?|redirigee?|dirigee?|connectee?|r?e?orientee?|basculee?|reliee?',
  'aiguillee?|branchee?',
);
const GIVE = [
  '(?:don+|fil|trouv|cherch|amen|appel|envo[iy]|ramen|balanc|presente|indiqu)\\w{0,3}',
  'fai(?:tes|s|re) (?:venir|intervenir)',
].join('|');
const MY_CASE = anyOf(
  'ca|cela|ceci|le tout',
  '(?:m[ao]n?|mes|cette|ce|la|le|cet|notre) (?:demande|dossier|cas|probleme|message|reclamation|ticket|conversation|discussion|question|chat|tchat|affaire|plainte|echange|requete|histoire)',
);

/** `m'appeler`, `me rappeler`, `nous contacter`, in any form. */
const CALL_ME = `${anyOf(
  '(?:me|nous|m) (?:re)?(?:contact|ap+el+|call|telephon|joindre|joign|joigne|sonn|phon|tel\\b)\\w*',
  '(?:me|nous|m) rap+el+\\w*|m ?ap+el+(?:er?|le|lera|ez|erait|lerait|iez)',
  '(?:me|nous) (?:pass|donn|fai)\\w+ un (?:petit )?(?:coup de (?:fil|tel\\w*|bigo)|appel|tel)',
  'pren\\w+ contact avec (?:moi|nous)',
)}\\b`;
const CALL_IMPERATIVE = [
  '(?:r?ap+e?l+e?[zrs]?|call|(?:re)?contacte[zrs]?|telephone[zrs]?|tel|joigne[zr]|bipe[zrs]?|phone[zrs]?|sonne[zrs]?) (?:moi|nous)\\b',
  'pass\\w+ moi un (?:coup de (?:fil|tel\\w*)|appel)',
  'fai\\w+ (?:moi|nous) (?:r?ap+el+er|(?:re)?contacter)',
  '(?:me|nous) faire (?:r?ap+el+er|(?:re)?contacter)',
].join('|');
/** `rappelez-moi le prix` wants to be reminded. */
const NOT_A_REMINDER =
  '(?! (?:(?:le|la|les|l)(?! (?:plus|matin|soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\\d))|mon|ma|mes|combien|comment|quel\\w*|ou|vos|si|ce que|l[aeio]\\w{4,}|de \\w+er|que)\\b)';
const HELP_ME = anyOf(
  '(?:me|nous) (?:guider|repondre|rejoindre|prendre|suivre|assister|recevoir|depanner|parler|ecrire|venir|conseiller|renseigner|lire|debloquer|sortir|relire)',
  'm ?(?:accompagner|assister|ecouter|ecrire|orienter|epauler)|reprendre|regarder|jeter un',
  'prendre (?:en charge|le relais|le temps|la main|mon)|s ?en (?:occuper|charger)|soccuper|se charger',
  'intervenir|traiter|se pencher|etudier|verifier (?:mon|ma|mes|ca|cela)|examiner',
  'gerer (?:mon|ca|cela)',
);
const AID_ME = '(?:m ?(?:aider|expliquer)|nous (?:aider|expliquer)|me (?:dire|filer un coup))';
const CAN =
  '(?:peu[xt]?|pourrait|pourra|pourrai|puisse|va|doit|veut|voudrait|accepterait|serait (?:capable|dispo\\w*))(?: t)?(?: (?:il|elle|on))?(?: (?:bien|de|pour|svp|vraiment|enfin|personnellement)){0,2}';

const BOT = anyOf(
  'ro?bots?|bots?|chat ?bots?|automates?|machines?|ordinateurs?|ordi|i ?a|intelligence artificielle',
  'logiciel|programme|repondeur|algorithme|assistante? (?:virtuel\\w*|automatique)|boite vocale|serveur vocal',
);
const THE_BOT = `(?:(?:a|avec|au|aux|d|de|du|des|le|la|les|l|un|une|dun|dune|1|ce|cette|ces|cet|votre|vos|ton|par|qua|quavec|quune?|foutu|stupide|vulgaire|simple|putain de) ){0,4}l?${BOT}\\b(?! (?:aspirateur|cuisine|a laver|tondeuse))`;

const POLITE = anyOf(
  'bonjour|bonsoir|bjr|slt|salut|hello|allo|re|ok|oui|non|bon|alors|mais|svp|stp',
  's ?il (?:vous|te) plait|sil (?:vous|te) plait|sivouplait|please|pls|plz|merci|mci|vite|maintenant',
  'mtn|urgent|direct|directement|tout de suite|immediatement|je veux|jveux|je voudrais|je souhaite',
  'jaimerais|pas (?:un |de |une )?(?:ro?bot|bot|machine|ia)|pas vous|bot|robot|svp|et|ici|uniquement',
  'seulement|quoi|voila',
);

/** Before whoever works for a company, or one of its teams. */
const BEFORE_ANYBODY = anyOf(
  `\\b(?=d?(?:${TALK}))${UNWANTED}d?(?:${TALK})${ABOUT_IT}(?: (?:a|avec|au|aux|vers|aupres d\\w*|via))?`,
  `\\b${WISH}(?: \\w+)? ${TALK_MISSPELT}(?: (?:de vive voix|en direct|directement|a|avec|au|o|av)){0,3}`,
  `\\b(?:${HAND_OVER})(?: (?:moi|nous))(?: \\w+){0,5}?`,
  `\\b${UNWANTED}(?:me|nous|m)(?: (?:l|la|le|faire))? ?(?:${HAND_OVER})(?: (?!mon\\b|ma\\b|mes\\b)\\w+){0,4}?`,
  `\\b(?:etre|sois|suis) (?:re)?${HANDED_OVER}(?: \\w+){0,4}?`,
  `\\b(?:mise?|mettre|mettez) en (?:contact|relation|ligne|communication) avec(?: \\w+){0,2}?`,
  `(?<!\\bcomment )(?<!\\b(?:comment|je|on) )\\b(?:transf\\w+|pass\\w+|transm\\w+|escalad\\w+|remont\\w+|confi\\w+|soumet\\w*|fai\\w+ (?:suivre|remonter|passer)|achemin\\w+|adress\\w+) ${MY_CASE}(?: \\w+)?(?: directement)? (?:a|au|aux|vers|chez|aupres d\\w*)`,
);
/** Before a person, and not a team. */
const BEFORE_PERSON = anyOf(
  `\\b(?:est ce que|la|moi|ici|bien) (?:je|jecris|on) ?parle(?: bien| vraiment)? (?:a|avec) `,
  `\\b(?:${WISH}|${FIRM_WISH}|auriez vous|pour)(?: (?:faire|on fait|bien|pour|d|de|je|on|nous|il|y|juste|fait|qu)){0,5} ?(?:d ?)?(?:avoir|obtenir|trouver|rencontrer|consulter|voir(?= un)|croiser) (?:affaire a |au telephone |en ligne |droit a |au bout du fil )?`,
  `\\b(?:${GIVE}) (?:moi|nous) (?:juste |plutot |enfin |donc |vite )?`,
  `\\b(?:ligne|numero|contact|canal|lien|moyen)(?: direct\\w*)? (?:avec|vers|(?:pour|de) (?:joindre|parler a|avoir)) `,
);
/** Before one of theirs. */
const BEFORE_THEIR_PERSON = anyOf(
  `\\b${WISH}(?: \\w+){0,5} ${DISCUSS}${ABOUT_IT} (?:a|avec|aupres(?: de)?) `,
  `\\b(?:fai\\w+|demand\\w+)(?: \\w+)? (?:r?appeler|venir|intervenir|a) (?:par )?`,
  `\\b(?:pouvez vous|pourriez vous|peux tu|merci de|vous pouvez)(?: \\w+)? (?:transmettre|faire suivre|remonter|escalader|passer) a `,
);
/** After one of theirs. */
const AFTER_THEIR_PERSON = anyOf(
  `(?: (?!qui\\b)\\w+){0,4}? ${CAN}(?: (?:${CALL_ME}|${HELP_ME})|(?: \\w+){1,3} personnellement)`,
  `(?: \\w+){0,3} de ${CALL_ME}`,
  ` (?:avec|a) qui (?:je|on|parler|discuter|echanger|madresser)\\b`,
);

export const FRENCH: RequestPatterns = {
  cues: 'humain personne quelquun qqun kelkun qq conseill agent operat employ collegue responsable superieur chef manager technicien service equipe support client bot robot machine chatbot ia automate appel rappel telephon parler parl discut contact joindre transfer passe pass mettre met relation vrai live gens rapl gestionn reprendre kelk',
  asks: [
    // To talk to somebody.
    new RegExp(`${BEFORE_ANYBODY} ${ANY_PERSON}${NOT_A_PLACE}`),
    new RegExp(
      `\\b${FIRM_WISH}(?: (?:pouvoir|besoin de|de|a)){0,2} (?:parler|discuter|echanger|dialoguer)(?: directement)? (?:a|avec) (?:un|une|votre|vos|la|le) (?!client|ami|proche|voisin|joueur|membre|autre|tiers|natif|enfant|fille|fils|famille|groupe|${BOT})\\w+`,
    ),
    new RegExp(`${BEFORE_PERSON}${PERSON}${NOT_A_PLACE}`),
    // To discuss it with somebody.
    new RegExp(`${BEFORE_THEIR_PERSON}${THEIR_PERSON}${NOT_A_PLACE}`),
    // To reach somebody.
    new RegExp(
      `\\b(?=d?(?:c|j|ap|at|s))${UNWANTED}d?(?:contacter|joindre|appelle[zs]? (?=ton|votre|un|le)|appelez(?! moi)|appeler|atteindre|solliciter) (?:directement |vraiment )?(?:${PERSON}|${DETERMINED}[dl]?(?:${TEAM})\\b)${NOT_A_PLACE}`,
    ),
    /\b(?:vous|te) (?:parler|avoir|joindre|expliquer)(?: \w+){0,3} (?:de vive voix|au telephone|par tel\w*|de vif voix|en personne)\b/,
    // To be put through.
    /\b(?:me|nous) (?:la|le|les) passe[rz]?\b/,
    /\b(?:transfere|redirige|escalade)[zr] (?:moi|la demande|svp|ma demande)(?: svp| maintenant| merci| stp| s ?il (?:vous|te) plait)?$/,
    /(?<!\bcomment )\b(?:pass|laiss|don+|rend|ced|refil)\w{1,3} (?:moi )?(?:la main|la place|le relais|le clavier) (?:a|au|aux)\b/,
    /\b(?:pass|laiss|ced)(?:ez|e|er) (?:la main|la place|le relais)$/,
    // Wanting somebody.
    new RegExp(
      `\\b${FIRM_WISH} (?:a )?(?:(?:d?une?|votre|vos|vot|ton|le|la|l|1|quelque|de vos) )(?:${KIND} ){0,4}l?(?:pers+on+e|${HUMAN}|${STAFF})\\b${NOT_A_PLACE}`,
    ),
    new RegExp(`\\b${FIRM_WISH} (?:${SOMEBODY}|${YOURS})\\b(?! (?:d?e )?(?:compte|autre compte))`),
    new RegExp(
      `\\b(?:(?:il )?(?:me|nous|m) fau(?:t|drait)|besoin|envie|faudrait)(?: \\w+)? (?:d ?|de )?(?:l )?(?:${SOMEBODY}|${YOURS}|d?une? (?:${KIND} ){0,4}(?:pers+on+e|${HUMAN}|${STAFF}))\\b${NOT_A_PLACE}`,
    ),
    new RegExp(
      `\\b(?:${FIRM_WISH}|besoin|envie|avoir|mieux|aide|contact|reponse|assistance|echange|un peu) (?:d ?une? |d |un |une )?(?:vraie? )?(?:d|l)?(?:contact |aide |assistance |reponse |intervention )?(?:d ?)?(?:humaine?|dun humain)\\b(?! ou\\b)`,
    ),
    // Is anybody there?
    new RegExp(
      `\\b(?:n?y a|ya|y aurait|existe|avez vous|vous avez|auriez vous|reste|trouve)(?: ?t)?(?: (?:il|vraiment|pas|bien|au moins|donc|encore|quand meme|juste|possibilite davoir|moyen davoir)){0,3} ${PERSON}(?:$|(?: \\w+){0,2}? (?:de (?:reel|vivant|vrai|humain|dispo\\w*|libre|chez vous|competent|visible)|reel(?:le)?|vivante?|ici|derriere|dispo\\w*|libre|au bout|a qui|avec qui|en face|en chair|pour (?:m[aeor]\\w*|me|nous) ?(?!accueil)\\w*|qui (?:(?:peut|pourrait|puisse|va)(?! (?:passer|venir|installer))|comprend\\w*|repond\\w*|sait|existe|bosse|lit|ecoute|m\\w+)|svp|stp|dans cette boite|la(?:$| dedans| bas| derriere))\\b)`,
    ),
    new RegExp(
      `\\b(?:${SOMEBODY}|une? (?:vraie? )?(?:${HUMAN}|personne|${STAFF}))(?: (?:est|serait|de|d|t|il|elle|bien|vraiment|y|a)){0,4} (?:dispo\\w{0,5}|en ligne|de reel|de vivant|libre pour|la (?:svp|pour m\\w+)|la$|ici$|derriere (?:l ?)?(?:ecran|clavier|ce|cette))`,
    ),
    new RegExp(`^(?:allo |he |ho |eh |oh |coucou |bonjour |bjr |hello ){0,3}${SOMEBODY}$`),
    // Somebody who may call, help or look into it.
    new RegExp(`\\b${THEIR_PERSON}${AFTER_THEIR_PERSON}`),
    new RegExp(
      `\\b(?:${YOURS}|(?:un|une) (?:autre )?(?:pers+on+e|${HUMAN}|${STAFF}))(?: \\w+){0,4}? ${CAN} ${AID_ME}(?! (?:pourquoi|comment|a (?:la|l|laeroport)|sur place))`,
    ),
    new RegExp(
      `\\b${SOMEBODY}(?: (?:de|du) \\w+(?: \\w+)?)? ${CAN} (?:m ?|nous )(?:aider|expliquer)(?: (?:svp|stp|merci|ici|par|au|en|de vive|plz|sil|s)\\b|$)`,
    ),
    new RegExp(
      `(?<!\\best ce )\\b(?:que (?:${SOMEBODY}|${YOURS}|votre \\w+|le \\w+|la \\w+)|qu ?une? \\w+|k?quon|kon|qu on|que l ?on)(?: \\w+){0,5}? (?:${CALL_ME}|me transfere|me passe|me mette|me prenne|prenne (?:le relais|en charge|mon)|soccupe de (?:mon|moi|ma|nous)|maide|reprenne|me reponde|mecoute|regarde (?:mon|ma|ca))\\b`,
    ),
    new RegExp(
      `\\b(?:faut|faudrait|${FIRM_WISH}) (?:que (?:ce soit )?(?:${SOMEBODY}|${YOURS}|une? (?:${KIND} )?(?:${STAFF}))|qu ?une? (?:${KIND} )?(?:${HUMAN}|pers+on+e|${STAFF}))\\b`,
    ),
    new RegExp(
      `(?:^|\\b${FIRM_WISH} (?:l[ea] |une? )?)(?:transfert|mise en relation|contact|discussion|conversation|echange|rdv|rendez vous|entretien|appel|telephone|visio)(?: \\w+)? (?:vers|avec|a) (?:${THEIR_PERSON}|une? colleg\\w+)`,
    ),
    new RegExp(`\\b${WISH} (?:lui|leur) (?:re)?parler\\b|\\bon (?:peut|pourrait) s ?appeler\\b`),
    new RegExp(
      `\\b(?:organis|planifi|fix|prevoi|programm|cal)\\w{1,2} (?:un|une) (?:r?appel|echange|entretien|visio|rendez vous|rdv)(?: \\w+)? avec (?:${SOMEBODY}|${YOURS}|une? (?:${STAFF}))`,
    ),
    new RegExp(
      `\\b${FIRM_WISH}(?: \\w+){1,8} par (?:${YOURS}|une? (?:(?:vraie|autre) )?(?:personne|${HUMAN}))\\b`,
    ),
    /\bpass\w{1,3} m ?en une?\b/,
    new RegExp(
      `\\b(?:${FIRM_WISH}|besoin de) (?:une? |d ?|l )?l?(?:intervention|avis|aide|reponse|assistance|retour|appel|contact|explication|accompagnement)s? (?:de la part )?(?:d ?|de (?:la part )?)(?:${SOMEBODY}|${YOURS}|une? (?:${KIND} )?(?:personne|${HUMAN}|${STAFF}))\\b`,
    ),
    new RegExp(
      `\\b(?:me[tz]{1,3}e?[zs]?|pass?e[zs]?|envoye[zs]?|don+e[zs]?|trouve[zs]?|appelle[zs]?|va chercher|allez chercher) (?:une?|ton|votre|lun de vos|un de tes) (?:${KIND} )?(?:${HUMAN}|vraie personne|${STAFF})\\b`,
    ),
    new RegExp(`\\b(?:${YOURS}|(?:quelquun|qqn|une personne) de chez vous) ${CAN}\\b`),
    /\b(?:parler|madresser|ecrire|demander) a qui\b/,
    new RegExp(
      `\\b(?:me|nous) (?:donner|trouver|filer|envoyer|presenter|proposer|fournir|designer|indiquer) (?:${SOMEBODY}|${YOURS}|une? (?:${KIND} )?(?:personne|${HUMAN}|${STAFF}))\\b${NOT_A_PLACE}`,
    ),
    new RegExp(
      `\\b(?:accompagne|aide|guide|suivi|conseille|assiste|recontacte|contacte|rappele)e? par une? (?:${KIND} )?(?:${STAFF})\\b`,
    ),
    new RegExp(`\\b(?:celui|celle|personne|responsable|equipe) qui (?:\\w+ ){1,5}${CAN} ${CALL_ME}`),
    // Call me.
    new RegExp(`(?<!\\bne )(?<!\\bcomment )\\b(?:${CALL_IMPERATIVE})${NOT_A_REMINDER}(?! pas\\b)`),
    new RegExp(
      `\\b(?:${WISH}|vous p\\w+|tu peux|on p\\w+|peut on|lui demander|dem?ander?)(?: (?:vous|on|tu|je|de|que|bien|vouloir|il|svp|a|quelquun|un jour|juste)){0,3} ${CALL_ME}${NOT_A_REMINDER}(?! (?:si|quand|des que|pour confirmer la livraison))`,
    ),
    new RegExp(
      `\\b(?:${FIRM_WISH}|besoin|possible|demander?|merci)(?: (?:a|de|d|absolument|vraiment|bien)){0,2} ?d?e?tre (?:r?ap+el+ee?s?|(?:re)?contactee?s?|joint\\w*|recontacte\\w*|prise? en charge par|aidee? par|suivie? par)\\b`,
    ),
    new RegExp(
      `\\b(?:${FIRM_WISH}|possible|avoir|besoin d)(?: d)? ?(?:avoir )?(?:un|dun|votre) (?:rappel|coup de (?:fil|tel\\w*)|appel|echange|contact|rdv|rendez vous|entretien)(?: (?:telephonique|de (?:votre part|vous|vos|la part)|svp|stp|avec|au|rapide\\w*|demain|aujourdhui|cet|ce|dans|urgent|d ?une?)\\b|$)`,
    ),
    // No machine.
    new RegExp(
      `\\b(?:veu[xt]?|voudr\\w{2,4}|souhaite|souhaitons|parle|parler|discuter?|ecrire|echanger|marre|envie|desire|aime|repondre|supporte)(?: (?:pas|plus|rien|etre|aider?|renvoye\\w*|traite\\w*))?(?: (?:de|d|a|avec|parler|discuter|echanger|ecrire|avoir affaire|dialoguer|perdre mon temps|tchatter|chatter|faire|continuer|poursuivre|parle|discute)){0,4}(?<=\\b(?:pas|plus|marre|rien)(?: \\w+){0,5}) ${THE_BOT}`,
    ),
    new RegExp(
      `\\bpas (?:de|un|une|a un|a une|avec un|avec une|l|la|le|qu ?une?) ${BOT}\\b(?! (?:aspirateur|cuisine|dans|tondeuse|de cuisine))`,
    ),
    new RegExp(
      `\\b(?:stop|arretez?|assez|coupez?|desactivez?|virez?|degagez?|enlevez?|halte|basta|debranchez?|fini)(?: (?:avec|de|du|aux?|moi|les|le)){0,2} ${THE_BOT}(?! (?:sur|de) mon)`,
    ),
    new RegExp(
      `\\b(?:plutot|autre chose|au lieu|ailleurs|mieux|a la place|a part|hormis)(?: (?:qu|que|d|de))? ?${THE_BOT}`,
    ),
    new RegExp(
      `\\b(?:pas (?:vous|toi|un bot|a vous)|autre que (?:vous|toi|ce bot)) (?:un|une|mais) (?:un |une )?(?:vraie? )?(?:${HUMAN}|personne|${STAFF})\\b`,
    ),
    /\b(?:en chair et en os|vraie personne au bout|humain au bout|service humain|support humain|assistance humaine|conseiller humain|contact humain|interlocuteur humain)\b/,
    /\bpuis je (?:parler|discuter) (?:a|avec) qui\b/,
    /\ba qui (?:puis je|je peux|dois je|on peut) (?:parler|madresser|ecrire)\b/,
    new RegExp(
      `\\b(?:une?|1) (?:${KIND} )?(?:pers+on+e|${HUMAN}|${STAFF})(?: (?:humaine?|reel(?:le)?))? (?:svp|stp|plz|s ?il (?:vous|te) plait|vite|merci)$`,
    ),
    new RegExp(`\\b(?:un vrai|une vraie) (?:pers+on+e|${HUMAN}|${STAFF})(?: humaine?)?$`),
    // In a word or two.
    new RegExp(
      `^(?:${POLITE} ){0,4}(?:(?:un|une|1|votre|le|la|autre) )?(?:${KIND} )?(?:${HUMAN}|pers+on+e reelle|${STAFF}|services? clients?)(?: (?:humaine?|reel(?:le)?|vivante?|clientele|client|en ligne|au telephone|en direct|physique))?(?: ${POLITE}){0,4}$`,
    ),
    new RegExp(
      `^(?:${POLITE} ){0,4}(?:une|1|vraie|une vraie|la|votre) (?:vraie )?personne(?: (?:humaine|reelle|physique))?(?: ${POLITE}){0,4}$`,
    ),
  ],
  denies: [
    // Opening hours and numbers.
    /^(?:\w+ ){0,4}(?:horaires?|(?:a|jusqua|de|des) quelles? heures?|quels? (?:jours|sont)|(?:a partir de )?quand (?:puis|peut|pourr|sont|est ce qu|le|mon|un)|combien)\b(?: \w+){0,16}$/,
    /^(?:\w+ ){0,10}horaires?(?: \w+){0,8}$/,
    // Nobody is wanted.
    new RegExp(
      `\\b(?:pas|plus|aucun|jamais) (?:besoin|envie|la peine|necessaire|utile)(?: (?:de|d|que|quon|me|vous|nous|avoir|faire)){0,4} ?(?:${PERSON}|(?:m ?)?(?:r?ap+el+|recontact|contact|transfer|parl|telephon|mettre)\\w*)`,
    ),
    /\binutile (?:de|que|d)(?: \w+){0,2} ?(?:m ?)?(?:r?appel|recontact|contact|telephon|transferer a|parler)\w*/,
    /\b(?:veux|souhaite|desire|voudrais) (?:surtout |absolument )?pas (?:etre |quon |que \w+ )(?:me |m ?)?(?:r?ap+el|(?:re)?contact|transfer|telephon)\w*/,
    /\bne (?:me|nous|m) ?r?appelez (?:pas|plus)\b/,
    /\bne (?:parler|veux parler|souhaite parler) a personne\b/,
    /\b(?:sera|est|etait) pas (?:necessaire|utile)\b/,
    // The product of a customer who has customers too.
    /\b(?:mes|nos|leurs) (?:client|visiteur|utilisateur|internaute|locataire|patient|membre|eleve|etudiant|abonne|acheteur|invite|agent|operateur|collegue|employe|salarie|collaborateur|conseiller)\w*(?: \w+){0,3} (?:peu\w+|pourr\w+|parl\w+|joign\w+|contact\w+|discut\w+|sont|ont|doi\w+|voi\w+|souhait\w+|veul\w+)\b/,
    /\b(?:installer|integrer|configurer|activer|desactiver|parametrer|mettre en place|brancher|personnaliser|creer|modifier|programmer|ajouter|inviter|supprimer|retirer|affecter|assigner|attribuer|remplacer|former)(?: \w+){0,4} (?:chat|chatbot|bot|tchat|widget|rappel|bouton|transfert|agents?|operateurs?|conseillers?|collegues?|personnes?|collaborateurs?|employes?|superviseurs?|responsables?)\b/,
    /\b(?:le|mon|notre|votre|du) (?:chat ?)?bot (?:peut|transfere|passe|sait|redirige|escalade)\b/,
  ],
};
