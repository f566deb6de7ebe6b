/** What Italian calls people at a company, and contact with them. */
import { anyOf } from '../pattern-parts.ts';

/** `qualcuno` and how it is written in a hurry. */
export const SOMEBODY = anyOf(
  'q[uw]alc?[uh]?[nu]*o|qualcheduno|q[lu]{1,2}c[un]{1,2}o?|qlcn|qlc1|qlcuno|qualcn|chi di dovere',
);
/** Always a human being. */
export const HUMAN = [
  'esser[ei] uman[oi]|um+a?n[oaie]|persona (?:uman\\w|fisica|reale|vera|viva|competente)|voce umana',
  'cristiano|anima viva',
].join('|');
/** Who works for a company. */
export const STAFF = [
  'op+er?a?t+or[ei]|operatric[ei]|agent[ei]|consulent[ei]|assistent[ei]|impiegat[oaie]|dipendent[ei]',
  'addett[oaie]',
  'col+eg[ah]?[aeih]?|collaborat(?:ore|rice|ori)|incaricat[oaie]|referent[ei]',
  'interlocut(?:ore|rice|ori)|funzionari[oa]?',
  'responsabil[ei]|superior[ei]|supervis(?:ore|or|ori|ora|rice)|manager|cap[oia]|direttor[ei]',
  'direttrice|direzione|boss',
  'titolar[ei]|gestor[ei]|gestrice|dirigent[ei]|caporeparto|capo (?:reparto|ufficio|area)',
  'proprietari[oa]',
  'tecnic[oai]|specialist[aie]|espert[oaie]|ingegner[ei]|informatic[oa]|rappresentant[ei]|commerciale',
  'centralinist[ai]|segretari[ao]|receptionist|amministrat(?:ore|rice|ori)',
].join('|');
/** Whose calling it is to advise in one trade or another: meant only where somebody wishes to speak to one. */
export const TRADE = [
  'avvocat[oa]|legale|notaio|commercialista|contabile|ragionier[ea]|assicuratore|broker|bancari[oa]',
  'perito|liquidatore',
  'medic[oa]|dottor(?:e|essa)|infermier[ea]|farmacista|ostetrica|psicolog[oa]|dietista|nutrizionista',
  'fisioterapista',
  'dentista|ottico|veterinari[oa]|meccanico|elettricista|idraulico|architetto|geometra|installatore',
  'arredatore',
  'docente|insegnante|professor(?:e|essa)|tutor|istruttor[ei]|formatore|coach|bibliotecari[oa]',
  'signor(?:a|e|ina)|ragazz[oai]|uomo|donna|tizio|cassier[ea]|guida|negoziante|venditor[ei]',
  'venditrice|corriere|autista|traduttore|recruiter',
].join('|');
export const TEAM = [
  'assistenza(?: clienti| tecnica| umana)?|servizio (?:clienti|\\w{4,14})|customer (?:care|service)',
  'supporto(?: tecnico| clienti)?|reparto \\w+|ufficio \\w+|call ?cent(?:er|re)|centralino|segreteria',
  'amministrazione|contabilita|staff|team|filiale|sede|backoffice|squadra',
  'chi (?:segue|si occupa|gestisce|ha|lavora|decide|comanda|puo|sa|di competenza)',
].join('|');

export const YOURS = [
  '(?:un[oa]?|1|qualcuno|qlcn|qualcun|nessuno) (?:di voi|d[ei]{1,2} (?:vostr[iei]|tuoi|tue|suoi|sue)(?: \\w+)?|dei \\w+ umani|tra voi|fra voi|da voi|dalla vostra parte)',
  '(?:un[oa]?|il|la|i) ?(?:vostr[oaei]|tuo|tua|suo|sua) \\w+',
  'uno (?:che respir\\w+|vero|in carne|umano)',
].join('|');
const ARTICLE = anyOf(
  'a|ad|al|alla|allo|agli|ai|all|con|col|coi|cn|da|dal|dalla|dallo|di|del|della|dello|dell|il|lo|la|i',
  'gli|le|l|un|uno|una|1|verso|presso|tramite|quel|quella|questo|qualche|qualsiasi|vostr[oaie]|tuo',
  'tua|suo|sua|mio|mia|nostr[oa]',
);
export const KIND = anyOf(
  'ver[oa]|real[ei]|altr[oa]|umano|umana|qualificat[oa]|cavolo di|bel|brav[oa]|sempre|vostr[oaie]',
  'stesso|solo|unico|cazzo di|benedetto|cavolo d',
);
export const DETERMINED = `(?:${ARTICLE} ){0,4}(?:${KIND} ){0,4}(?:(?:all?|dall?|dell?|un|l)(?=[aeiou]))?`;
export const PERSON = `${anyOf(
  `(?:${ARTICLE} ){0,4}(?:${SOMEBODY}|${YOURS})|${DETERMINED}(?:pers+on[ae]|${HUMAN}|${STAFF})`,
)}\\b`;
export const ANY_PERSON = `(?:${PERSON}|${DETERMINED}(?:${TRADE}|${TEAM})\\b)`;
/** One of theirs, not one of mine. */
export const THEIR_PERSON = `${anyOf(
  `(?:${SOMEBODY}|${YOURS})`,
  `(?:(?:a|da|con|di|al|dal|col) )?(?:un|uno|una|1|(?:il |la |al |alla |col |dal |dalla )?(?:vostr[oa]|tu[oa]|su[oa])) ?(?:${KIND} ){0,4}(?:pers+ona|${HUMAN}|${STAFF}|${TRADE})`,
  `(?:dal|dalla|col|al|alla|il|la) (?:responsabile|direttore|direttrice|superiore|supervisore|capo|titolare|tecnico|direzione)`,
)}\\b`;
export const NOT_A_PLACE =
  '(?! (?:conversazional\\w*|ia|autorizzat\\w*|in piu|extra|maggiorenne|di (?:riferimento|fiducia)|aggiuntiv\\w*|per \\w+ (?:piano|progetto|team|turno)|immobiliar\\w*|di commercio|di viaggio|telefonico|mobile|virtual\\w*|vocal\\w*|anzian\\w*|disabil\\w*|minoren\\w*|a (?:bordo|mobilita|carico)|sul posto|dei file|in aeroporto|nel (?:mio|nostro)))';

const WISH = anyOf(
  'vogli\\w{1,3}|vorrei|vorremmo|volevo|voglio|vojo|preferi\\w{1,6}|gradi\\w{2,5}|desider\\w{1,5}',
  'pretend\\w{1,4}|esig\\w{1,4}|chied\\w{1,4}|richied\\w{1,4}|poss\\w{1,4}|potrei|potremmo|potreste',
  'potrebbe\\w{0,3}|pu[oi]|poi|potete|posso|riusc\\w{1,5}|bisogno|serve|servirebbe|mi occorre|cerco',
  'cerchiamo|necessit\\w{1,3}|fa(?:te|m)mi|fateci|fammi|lascia\\w{1,4}|mi piacerebbe|piacere|come',
  'dove|possibile|modo|devo|dovrei|aspetto|meglio|esiste|chance|riesco|provo|ho provato|si puo|mi fai',
  'mi fa|mi fate',
);
export const FIRM_WISH =
  '(?:voglio|vogliamo|vorrei|vorremmo|vojo|volevo|preferirei|preferisco|preferiremmo|gradirei|gradiremmo|desidero|desidererei|pretendo|pretendiamo|esigo|esigiamo|chiedo|richiedo|reclamo|cerco|aspetto|attendo|(?:mi|ci|me) ?(?:serv\\w{1,6}|occorr\\w{1,5}|vuole|vorrebbe|ci vuole|necessita)|servirebbe|serve|ci vuole|ci vorrebbe)(?: (?:solo|soltanto|subito|avere|proprio|invece|adesso|piuttosto|sentire|vedere|assolutamente|poter avere|anche|quindi|ora)){0,3}';
/** Before a verb: nobody is wanted. */
export const UNWANTED =
  '(?<!\\b(?:senza|inutile|evitare|invece|piuttosto che|anziche|prima|dopo|bisogna|devo|devo per forza|non (?:voglio|vorrei|desidero|intendo|serve|occorre|mi serve|mi va|ho (?:bisogno|voglia)|ce bisogno))(?: (?:di|che|dover|per forza|proprio|avere|a|stare a)){0,2} )';

const TALK = [
  '(?:ri)?(?:parl|chatt?|ciatt?|dialog|discut|conferi|comunic|confront|interagi|interfacci|convers|ragion|messaggi)(?:ar?|er?|ir?)(?:e|ci|ne|vi|mi|gliene|cene|le|gli)?',
  'scrivere|scrivermi|avere a che fare|rivolger(?:e|mi|ci)|mettermi in (?:contatto|comunicazione)',
  'entrare in contatto|sentir(?:e|lo|la|mi)|interloquire|colloquiare|spiegar(?:e|lo|la|mi|gliel[oa])',
].join('|');
const DISCUSS =
  '(?:veder|risolver|chiarir|discuter|gestir|affrontar|verificar|sistemar|esporr|espor|trattar|valutar|approfondir|sottoporr|controllar|guardar|affidar|mostrar|concordar|raccontar|continuar|proseguir|finir|(?:far|sporger|presentar)(?=e (?:un )?(?:reclamo|segnalazione|denuncia)))(?:e|lo|la|li|ne|mela|melo|vi|cela)?';
const ABOUT_IT = '(?: (?!e\\b|o\\b|per\\b|come\\b|ma\\b)\\w+){0,5}?';

const HAND_OVER =
  '(?:ri)?(?:pass|colleg|trasfer|inoltr|indirizz|dirott|connett|mett|smist|rimand|reindirizz|gir|dirig|deviat?|met)\\w{0,7}';
export const HAND_ME_OVER =
  '(?:ri)?(?:pass|colleg|trasferi|trasf|inoltr|indirizz|dirott|connett|mett|smist|gir|reindirizz|assegn|affid|affianc)\\w{0,5}?(?:mi|ci|temi|teci|m)\\b';
export const GIVE_ME = anyOf(
  '(?:da|dam|date|datem|trova|trovate|manda|mandate|chiama|chiamate|cerca|cercate|presenta|procura|procurate|porta|portate)(?:mi|ci)',
  'dammi|dateci|datemi|chiama(?:te)?|fammi avere|fatemi avere',
  'mi (?:dai|date|dia|trovi|trova|chiami|chiama|mandi|mandate|manda|chiamate|da)',
);
const MY_CASE = anyOf(
  'tutto|questo|questa|la cosa',
  '(?:il|la|questo|questa|sta|lo|questa|sto) (?:mio |mia |nostra |nostro )?(?:richiesta|pratica|caso|problema|messaggio|segnalazione|ticket|conversazione|chat|questione|reclamo|domanda|faccenda)',
);

/** `chiamarmi`, `mi richiama`, `essere ricontattata`, in any form. */
export const CALL_INFINITIVE =
  '(?:ri)?(?:(?:c?[hk]i?am|contatt|telefon|sent|cerc|squill)\\w{1,3}(?:mi|ci)|far\\w{1,3} (?:sapere|uno squillo|sentire)|far(?:mi|ci) (?:ri)?chiamare|farmi uno squillo|farsi (?:vivo|viva|vivi|sentire)|mettersi in contatto|dar(?:mi|ci) un colpo di telefono)';
export const CALL_IMPERATIVE = [
  '(?:ri)?(?:[ck]h?iam|contatt)(?:a|ate|at|ia)?(?:mi|ci)\\b',
  '(?:mi|ci) (?:ri)?(?:chiami|contatti|telefoni)\\b|telefon(?:atemi|ateci)',
  'fate(?:mi|ci) (?:ri)?(?:chiamare|contattare)',
  'fa(?:mmi|tevi|te) (?:ri)?(?:chiamare|sentire|vivi|uno squillo|un colpo)',
].join('|');
export const CALL_ME_FINITE = [
  '(?:mi|ci) (?:ri)?(?:[ck]h?iam|contatt|telefon)\\w{1,4}',
  '(?:mi|ci) (?:fate|fai|fa|date|dai|da|faccia) (?:uno squillo|un colpo|una telefonata|una chiamata|(?:ri)?chiamare)',
].join('|');
const HELP_ME = [
  '(?:aiutar|seguir|assister|guidar|spiegar|ascoltar|risponder|scriver|consigliar|accompagnar|dar|rispondere|legger|supportar|sbloccar|parlar|indicar)(?:mi|ci|melo|mela|mene)',
  '(?:mi|ci) (?:segua|aiuti|assista|guidi|ascolti|spieghi|risponda|parli|scriva)',
  '(?:prender|occupar|far)(?:si|sene|sela)(?: (?:in carico|carico|cura))?|prendere in (?:mano|carico)',
  'guardar(?:e|ci|lo|la)|controllar(?:e|lo|la)|verificar(?:e|lo|la)|intervenire|gestir(?:e|lo|la)',
  'dare un occhiata|dare unocchiata|subentrare',
].join('|');
export const CAN =
  '(?:puo|po|pu|potrebbe|puote|potra|potreste|possa|riesce|riuscirebbe|deve|dovrebbe|vuole|e disponibile|disponibile|disposto|libero|libera)(?: (?:a|per|ad|di|gentilmente|per favore|magari|subito|pf)){0,2}';

export const BOT = anyOf(
  'ro?bott?|bot|chat ?bot|automa|macchin[ae]|computer|pc|ia|ai|intelligenza artificiale|software',
  'programma|risponditore|risponditori|algoritmo|assistente virtuale|assistenti virtuali',
  'voce registrata|disco|segreteria automatica|sistema automatico|risposte automatiche',
);
export const THE_BOT = `(?:(?:a|ad|al|con|col|cn|da|dal|di|del|della|dei|il|lo|la|l|un|una|1|sto|sta|questo|questa|quel|stupido|stupida|maledetto|cavolo di|il vostro|vostro|coi|i|dell|dall|all) ){0,4}(?:un|l|dell|dall|all)?${BOT}\\b(?! (?:aspirapolvere|da cucina|lavapavimenti|tagliaerba|da caffe|del caffe))`;

export const POLITE = anyOf(
  'buongiorno|buonasera|salve|ciao|ehi|ehila|pronto|ok|si|no|bene|allora|ma|per ?favore|x favore',
  'perfavore|pf|plz|pls|please|grazie|subito|ora|adesso|urgente|urgentemente|voglio|vorrei|serve',
  'mi serve|dammi|non (?:un |il )?(?:bot|robot|macchina)|no (?:bot|robot)|bot|robot|e|qui|solo|basta',
  'cortesemente|x piacere|per piacere|ho detto|diretto',
);

/** Before whoever works for a company, or one of its teams. */
export const BEFORE_ANYBODY = anyOf(
  `\\b(?=${TALK})${UNWANTED}(?:${TALK})${ABOUT_IT} `,
  `\\b(?:mi|ci|me l[oa]|me ne)(?: (?:puo|puoi|potete|potreste|potrebbe|fate|fai|fa|potresti))? ?(?:${HAND_OVER})(?: (?!mi[oae]\\b)\\w+){0,4}? `,
  `\\b(?:essere|venire|esser|vengo) (?:ri)?(?:mess[oa]|trasferit[oa]|passat[oa]|collegat[oa]|indirizzat[oa]|dirottat[oa]|inoltrat[oa]|seguit[oa]|assistit[oa]|aiutat[oa]|servit[oa])(?: \\w+){0,4}? `,
  `(?<!\\bcome )(?<!\\b(?:come si|posso) )\\b(?:trasfer\\w+|pass\\w+|inoltr\\w+|escal\\w+|affid\\w+|gir\\w+|sottopo\\w+|segnal\\w+) ${MY_CASE}(?: \\w+)? ?(?:a|ad|al|alla|allo|verso|all) ?`,
);
/** Before a person, and not a team. */
export const BEFORE_PERSON = anyOf(
  `\\b(?:parlo|chatto|discuto|scrivo) (?:con|cn|a) `,
  `\\b(?:${WISH}|per|x)(?: (?:si|fa|faccio|ad|a|di|per|poter|e|io|solo|possibile|anche|dovete|mi)){0,4} (?:avere|ottenere|trovare|vedere|consultare|raggiungere|beccare|incontrare)(?: (?:al telefono|in linea|in chat|a che fare con|qui))? `,
  `\\b(?:linea|numero|contatto|canale|modo)(?: dirett\\w)? (?:con|verso|per (?:contattare|parlare con|avere|sentire)) `,
);
/** Before one of theirs. */
export const BEFORE_THEIR_PERSON = anyOf(
  `\\b(?:${FIRM_WISH}|avere|fissare|organizzare|possibile|bisogno d ?i)(?: (?:un|una|fissare|avere))? ?(?:un)?(?:colloquio|incontro|appuntamento|contatto|confronto|chiacchierata|videochiamata|chiamata|telefonata|conversazione|consulenza|riscontro|parere|aiuto|assistenza|intervento)(?: \\w+)? (?:con|da|di|umano|umana|telefonic\\w+ con) ?`,
  `\\b${WISH}(?: \\w+){0,5} ${DISCUSS}${ABOUT_IT} (?:con|a|da|insieme a) ?`,
  `\\b${CAN} (?:${CALL_INFINITIVE}|${HELP_ME}|parlarmi|rispondermi)(?: \\w+){0,2}? `,
  `\\b(?:mi|ci) (?:puo|potrebbe|riesce a|deve|fa) (?:(?:ri)?(?:chiamare|contattare|telefonare|sentire)|seguire|aiutare|assistere|spiegare|rispondere)(?: \\w+){0,2}? `,
  `\\b(?:che|fate|fai|faccia|mi faccia|mi fate|mi fai|fatemi|fateci|fammi)(?: (?:mi|ci|si))?(?: (?:ri)?(?:chiamar\\w|contattar\\w|chiami|contatti|telefoni|sentire|cercare|aiutare|seguire|rispondere|intervenire|metta))(?: \\w+){0,2}? (?:da )?`,
);
/** After one of theirs. */
export const AFTER_THEIR_PERSON = anyOf(
  `(?: (?!che (?:ha|mi ha))\\w+){0,4}? ${CAN} ?(?:(?:mi|ci|lo|se ne|ne) )?(?:${CALL_INFINITIVE}|${HELP_ME}|personalmente|(?:ri)?(?:chiamare|contattare|seguire|aiutare|spiegare|occupare|parlare|rispondere|telefonare))(?! (?:perche|come|cosa|se|il|la|a (?:ritirare|portare))\\b)`,
  `(?: \\w+){0,3} di ${CALL_INFINITIVE}`,
);
