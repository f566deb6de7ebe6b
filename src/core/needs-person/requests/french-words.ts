/** What French calls people at a company, and contact with them. */
import { anyOf } from '../pattern-parts.ts';

/** `quelqu'un` and how it is written in a hurry. */
export const SOMEBODY = anyOf(
  'quel?qu? ?une?|quelquin|q[le]{0,2}q[ku]? ?(?:une?|n|1)|qq ?(?:une?|n|1)|kel[kq]u? ?(?:une?|1)',
  'qui de droit',
);
/** Always a human being. */
export const HUMAN = [
  '(?:etres? )?h?um[ai]{1,2}n(?:e|s|es)?',
  'pers+on+e(?= (?:humaine?|de (?:reel|vivant)|reel(?:le)?|physique|vivante|en chair|competente|svp|stp|plz))',
  'voix humaine',
].join('|');
/** Who works for a company. */
export const STAFF = [
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
export const TEAM = [
  'service (?:client\\w*|apres vente|\\w{4,15})|services? clients?|relation clients?|departement \\w+',
  'support(?: technique| client)?|compta|facturation|technique|assistance|equipe|sav|hot ?line',
  'standard|accueil|secretariat|comptabilite',
  'l(?:assistance|equipe|accueil|agence)',
].join('|');

export const YOURS =
  '(?:(?:l|d|qu) ?une?|une?|1|quelquun|qqn) (?:de|d|des|dentre|parmi) ?(?:vous|vos \\w+|votres?(?: \\w+)?|nous|tes collegues)';
const ARTICLE = anyOf(
  `[lc]?a?u?x?|[dq]u?e?|[dlq]?u?une?|1|les?|la|des|votre|vot|vos|ton|tes|mon|notre|cet?t?e?|not`,
  `nimporte quel(?:le)?|aupres d\\w*`,
);
export const KIND = anyOf(
  'vrais?|vraie|veritable|autre|reel(?:le)?|seule?|bonne?|simple|vivante?|fichue?|foutue?|putain de',
  'de vos|assistante?',
);
export const DETERMINED = `(?:${ARTICLE} ){0,4}(?:${KIND} ){0,4}`;
/** `une personne`; without an article it means nobody. */
const A_PERSON = `(?:(?:${ARTICLE}|vraie?|autre|veritable) ){1,4}pers+on+es?`;
export const PERSON = `(?:${SOMEBODY}|${YOURS}|${A_PERSON}|${DETERMINED}[dl]?(?:${HUMAN}|${STAFF}))\\b`;
export const ANY_PERSON = `(?:${PERSON}|${DETERMINED}[dl]?(?:${TRADE}|${TEAM})\\b)`;
/** One of theirs, not one of mine. */
export const THEIR_PERSON = `${anyOf(
  `${SOMEBODY}|${YOURS}`,
  `(?:d?une?|votre|ton|quune?) (?:${KIND} ){0,4}(?:pers+on+es?|${HUMAN}|(?!col+eg)(?:${STAFF}|${TRADE}))`,
)}\\b`;

/** What follows where a person is part of a product. */
export const NOT_A_PLACE =
  '(?! (?:supplementaires?|de plus|en plus|par \\w+|immobilier\\w*|dentretien|municipa\\w*|a (?:mobilite|mon|notre|bord)|agree|conversationnel\\w*|ia|intelligent|autorise|proche|pres|agee?s?|handicap\\w*|mineure?s?|dans (?:mon|notre)|sur (?:mon|notre|place)|vocale?|virtuel\\w*|de reservation|mobile|telephonique))';

export const WISH =
  'j?(?:veu[xt]?|voudr\\w{2,4}|voulon?s|voulais|souhait\\w{1,6}|desir\\w{1,5}|pref\\w{2,8}|j?aimer\\w{2,4}|j?exige\\w{0,2}|reclame|demande|tiens a|puis je|pourr\\w{2,5}(?: je| on)?|p(?:eu[xt]?|e) ?(?:on|je|tu|vous)?|pouv\\w{2,3}(?: vous)?|possible|moyen|besoin|envie|faut|faudrait|veuillez|merci|priere|cherch\\w{1,3}|derange\\w{0,3}|laiss\\w{1,3} moi|comment|ou|impossible|arrive pas|chance)';
export const FIRM_WISH =
  '(?:je|j|on|nous|jai|jaim\\w+|jexig\\w+)? ?(?:veu[xt]?|voudr\\w{2,4}|voulons|souhait\\w{1,6}|desir\\w{1,5}|pref\\w{2,8}|aimer\\w{2,4}|exige\\w{0,2}|reclame|demande|cherche|attends?|patiente pour)(?: (?:juste|seulement|bien|plutot|enfin|absolument|avoir|voir|obtenir|a avoir|a voir)){0,3}';
/** Before a verb: nobody is wanted. */
export const UNWANTED =
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
export const CALL_ME = `${anyOf(
  '(?:me|nous|m) (?:re)?(?:contact|ap+el+|call|telephon|joindre|joign|joigne|sonn|phon|tel\\b)\\w*',
  '(?:me|nous|m) rap+el+\\w*|m ?ap+el+(?:er?|le|lera|ez|erait|lerait|iez)',
  '(?:me|nous) (?:pass|donn|fai)\\w+ un (?:petit )?(?:coup de (?:fil|tel\\w*|bigo)|appel|tel)',
  'pren\\w+ contact avec (?:moi|nous)',
)}\\b`;
export const CALL_IMPERATIVE = [
  '(?:r?ap+e?l+e?[zrs]?|call|(?:re)?contacte[zrs]?|telephone[zrs]?|tel|joigne[zr]|bipe[zrs]?|phone[zrs]?|sonne[zrs]?) (?:moi|nous)\\b',
  'pass\\w+ moi un (?:coup de (?:fil|tel\\w*)|appel)',
  'fai\\w+ (?:moi|nous) (?:r?ap+el+er|(?:re)?contacter)',
  '(?:me|nous) faire (?:r?ap+el+er|(?:re)?contacter)',
].join('|');
/** `rappelez-moi le prix` wants to be reminded. */
export const NOT_A_REMINDER =
  '(?! (?:(?:le|la|les|l)(?! (?:plus|matin|soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\\d))|mon|ma|mes|combien|comment|quel\\w*|ou|vos|si|ce que|l[aeio]\\w{4,}|de \\w+er|que)\\b)';
const HELP_ME = anyOf(
  '(?:me|nous) (?:guider|repondre|rejoindre|prendre|suivre|assister|recevoir|depanner|parler|ecrire|venir|conseiller|renseigner|lire|debloquer|sortir|relire)',
  'm ?(?:accompagner|assister|ecouter|ecrire|orienter|epauler)|reprendre|regarder|jeter un',
  'prendre (?:en charge|le relais|le temps|la main|mon)|s ?en (?:occuper|charger)|soccuper|se charger',
  'intervenir|traiter|se pencher|etudier|verifier (?:mon|ma|mes|ca|cela)|examiner',
  'gerer (?:mon|ca|cela)',
);
export const AID_ME = '(?:m ?(?:aider|expliquer)|nous (?:aider|expliquer)|me (?:dire|filer un coup))';
export const CAN =
  '(?:peu[xt]?|pourrait|pourra|pourrai|puisse|va|doit|veut|voudrait|accepterait|serait (?:capable|dispo\\w*))(?: t)?(?: (?:il|elle|on))?(?: (?:bien|de|pour|svp|vraiment|enfin|personnellement)){0,2}';

export const BOT = anyOf(
  'ro?bots?|bots?|chat ?bots?|automates?|machines?|ordinateurs?|ordi|i ?a|intelligence artificielle',
  'logiciel|programme|repondeur|algorithme|assistante? (?:virtuel\\w*|automatique)|boite vocale|serveur vocal',
);
export const THE_BOT = `(?:(?:a|avec|au|aux|d|de|du|des|le|la|les|l|un|une|dun|dune|1|ce|cette|ces|cet|votre|vos|ton|par|qua|quavec|quune?|foutu|stupide|vulgaire|simple|putain de) ){0,4}l?${BOT}\\b(?! (?:aspirateur|cuisine|a laver|tondeuse))`;

export const POLITE = anyOf(
  'bonjour|bonsoir|bjr|slt|salut|hello|allo|re|ok|oui|non|bon|alors|mais|svp|stp',
  's ?il (?:vous|te) plait|sil (?:vous|te) plait|sivouplait|please|pls|plz|merci|mci|vite|maintenant',
  'mtn|urgent|direct|directement|tout de suite|immediatement|je veux|jveux|je voudrais|je souhaite',
  'jaimerais|pas (?:un |de |une )?(?:ro?bot|bot|machine|ia)|pas vous|bot|robot|svp|et|ici|uniquement',
  'seulement|quoi|voila',
);

/** Before whoever works for a company, or one of its teams. */
export const BEFORE_ANYBODY = anyOf(
  `\\b(?=d?(?:${TALK}))${UNWANTED}d?(?:${TALK})${ABOUT_IT}(?: (?:a|avec|au|aux|vers|aupres d\\w*|via))?`,
  `\\b${WISH}(?: \\w+)? ${TALK_MISSPELT}(?: (?:de vive voix|en direct|directement|a|avec|au|o|av)){0,3}`,
  `\\b(?:${HAND_OVER})(?: (?:moi|nous))(?: \\w+){0,5}?`,
  `\\b${UNWANTED}(?:me|nous|m)(?: (?:l|la|le|faire))? ?(?:${HAND_OVER})(?: (?!mon\\b|ma\\b|mes\\b)\\w+){0,4}?`,
  `\\b(?:etre|sois|suis) (?:re)?${HANDED_OVER}(?: \\w+){0,4}?`,
  `\\b(?:mise?|mettre|mettez) en (?:contact|relation|ligne|communication) avec(?: \\w+){0,2}?`,
  `(?<!\\bcomment )(?<!\\b(?:comment|je|on) )\\b(?:transf\\w+|pass\\w+|transm\\w+|escalad\\w+|remont\\w+|confi\\w+|soumet\\w*|fai\\w+ (?:suivre|remonter|passer)|achemin\\w+|adress\\w+) ${MY_CASE}(?: \\w+)?(?: directement)? (?:a|au|aux|vers|chez|aupres d\\w*)`,
);
/** Before a person, and not a team. */
export const BEFORE_PERSON = anyOf(
  `\\b(?:est ce que|la|moi|ici|bien) (?:je|jecris|on) ?parle(?: bien| vraiment)? (?:a|avec) `,
  `\\b(?:${WISH}|${FIRM_WISH}|auriez vous|pour)(?: (?:faire|on fait|bien|pour|d|de|je|on|nous|il|y|juste|fait|qu)){0,5} ?(?:d ?)?(?:avoir|obtenir|trouver|rencontrer|consulter|voir(?= un)|croiser) (?:affaire a |au telephone |en ligne |droit a |au bout du fil )?`,
  `\\b(?:${GIVE}) (?:moi|nous) (?:juste |plutot |enfin |donc |vite )?`,
  `\\b(?:ligne|numero|contact|canal|lien|moyen)(?: direct\\w*)? (?:avec|vers|(?:pour|de) (?:joindre|parler a|avoir)) `,
);
/** Before one of theirs. */
export const BEFORE_THEIR_PERSON = anyOf(
  `\\b${WISH}(?: \\w+){0,5} ${DISCUSS}${ABOUT_IT} (?:a|avec|aupres(?: de)?) `,
  `\\b(?:fai\\w+|demand\\w+)(?: \\w+)? (?:r?appeler|venir|intervenir|a) (?:par )?`,
  `\\b(?:pouvez vous|pourriez vous|peux tu|merci de|vous pouvez)(?: \\w+)? (?:transmettre|faire suivre|remonter|escalader|passer) a `,
);
/** After one of theirs. */
export const AFTER_THEIR_PERSON = anyOf(
  `(?: (?!qui\\b)\\w+){0,4}? ${CAN}(?: (?:${CALL_ME}|${HELP_ME})|(?: \\w+){1,3} personnellement)`,
  `(?: \\w+){0,3} de ${CALL_ME}`,
  ` (?:avec|a) qui (?:je|on|parler|discuter|echanger|madresser)\\b`,
);
