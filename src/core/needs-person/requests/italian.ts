import { anyOf } from '../pattern-parts.ts';
import type { RequestPatterns } from './request-patterns.ts';

/** `qualcuno` and how it is written in a hurry. */
const SOMEBODY = anyOf(
  'q[uw]alc?[uh]?[nu]*o|qualcheduno|q[lu]{1,2}c[un]{1,2}o?|qlcn|qlc1|qlcuno|qualcn|chi di dovere',
);
/** Always a human being. */
const HUMAN = [
  'esser[ei] uman[oi]|um+a?n[oaie]|persona (?:uman\\w|fisica|reale|vera|viva|competente)|voce umana',
  'cristiano|anima viva',
].join('|');
/** Who works for a company. */
const STAFF = [
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
const TRADE = [
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
const TEAM = [
  'assistenza(?: clienti| tecnica| umana)?|servizio (?:clienti|\\w{4,14})|customer (?:care|service)',
  'supporto(?: tecnico| clienti)?|reparto \\w+|ufficio \\w+|call ?cent(?:er|re)|centralino|segreteria',
  'amministrazione|contabilita|staff|team|filiale|sede|backoffice|squadra',
  'chi (?:segue|si occupa|gestisce|ha|lavora|decide|comanda|puo|sa|di competenza)',
].join('|');

const YOURS = [
  '(?:un[oa]?|1|qualcuno|qlcn|qualcun|nessuno) (?:di voi|d[ei]{1,2} (?:vostr[iei]|tuoi|tue|suoi|sue)(?: \\w+)?|dei \\w+ umani|tra voi|fra voi|da voi|dalla vostra parte)',
  '(?:un[oa]?|il|la|i) ?(?:vostr[oaei]|tuo|tua|suo|sua) \\w+',
  'uno (?:che respir\\w+|vero|in carne|umano)',
].join('|');
const ARTICLE = anyOf(
  'a|ad|al|alla|allo|agli|ai|all|con|col|coi|cn|da|dal|dalla|dallo|di|del|della|dello|dell|il|lo|la|i',
  'gli|le|l|un|uno|una|1|verso|presso|tramite|quel|quella|questo|qualche|qualsiasi|vostr[oaie]|tuo',
  'tua|suo|sua|mio|mia|nostr[oa]',
);
const KIND = anyOf(
  'ver[oa]|real[ei]|altr[oa]|umano|umana|qualificat[oa]|cavolo di|bel|brav[oa]|sempre|vostr[oaie]',
  'stesso|solo|unico|cazzo di|benedetto|cavolo d',
);
const DETERMINED = `(?:${ARTICLE} ){0,4}(?:${KIND} ){0,4}(?:(?:all?|dall?|dell?|un|l)(?=[aeiou]))?`;
const PERSON = `${anyOf(
  `(?:${ARTICLE} ){0,4}(?:${SOMEBODY}|${YOURS})|${DETERMINED}(?:pers+on[ae]|${HUMAN}|${STAFF})`,
)}\\b`;
const ANY_PERSON = `(?:${PERSON}|${DETERMINED}(?:${TRADE}|${TEAM})\\b)`;
/** One of theirs, not one of mine. */
const THEIR_PERSON = `${anyOf(
  `(?:${SOMEBODY}|${YOURS})`,
  `(?:(?:a|da|con|di|al|dal|col) )?(?:un|uno|una|1|(?:il |la |al |alla |col |dal |dalla )?(?:vostr[oa]|tu[oa]|su[oa])) ?(?:${KIND} ){0,4}(?:pers+ona|${HUMAN}|${STAFF}|${TRADE})`,
  `(?:dal|dalla|col|al|alla|il|la) (?:responsabile|direttore|direttrice|superiore|supervisore|capo|titolare|tecnico|direzione)`,
)}\\b`;
const NOT_A_PLACE =
  '(?! (?:conversazional\\w*|ia|autorizzat\\w*|in piu|extra|maggiorenne|di (?:riferimento|fiducia)|aggiuntiv\\w*|per \\w+ (?:piano|progetto|team|turno)|immobiliar\\w*|di commercio|di viaggio|telefonico|mobile|virtual\\w*|vocal\\w*|anzian\\w*|disabil\\w*|minoren\\w*|a (?:bordo|mobilita|carico)|sul posto|dei file|in aeroporto|nel (?:mio|nostro)))';

const WISH = anyOf(
  'vogli\\w{1,3}|vorrei|vorremmo|volevo|voglio|vojo|preferi\\w{1,6}|gradi\\w{2,5}|desider\\w{1,5}',
  'pretend\\w{1,4}|esig\\w{1,4}|chied\\w{1,4}|richied\\w{1,4}|poss\\w{1,4}|potrei|potremmo|potreste',
  'potrebbe\\w{0,3}|pu[oi]|poi|potete|posso|riusc\\w{1,5}|bisogno|serve|servirebbe|mi occorre|cerco',
  'cerchiamo|necessit\\w{1,3}|fa(?:te|m)mi|fateci|fammi|lascia\\w{1,4}|mi piacerebbe|piacere|come',
  'dove|possibile|modo|devo|dovrei|aspetto|meglio|esiste|chance|riesco|provo|ho provato|si puo|mi fai',
  'mi fa|mi fate',
);
const FIRM_WISH =
  '(?:voglio|vogliamo|vorrei|vorremmo|vojo|volevo|preferirei|preferisco|preferiremmo|gradirei|gradiremmo|desidero|desidererei|pretendo|pretendiamo|esigo|esigiamo|chiedo|richiedo|reclamo|cerco|aspetto|attendo|(?:mi|ci|me) ?(?:serv\\w{1,6}|occorr\\w{1,5}|vuole|vorrebbe|ci vuole|necessita)|servirebbe|serve|ci vuole|ci vorrebbe)(?: (?:solo|soltanto|subito|avere|proprio|invece|adesso|piuttosto|sentire|vedere|assolutamente|poter avere|anche|quindi|ora)){0,3}';
/** Before a verb: nobody is wanted. */
const UNWANTED =
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
const HAND_ME_OVER =
  '(?:ri)?(?:pass|colleg|trasferi|trasf|inoltr|indirizz|dirott|connett|mett|smist|gir|reindirizz|assegn|affid|affianc)\\w{0,5}?(?:mi|ci|temi|teci|m)\\b';
const GIVE_ME = anyOf(
  '(?:da|dam|date|datem|trova|trovate|manda|mandate|chiama|chiamate|cerca|cercate|presenta|procura|procurate|porta|portate)(?:mi|ci)',
  'dammi|dateci|datemi|chiama(?:te)?|fammi avere|fatemi avere',
  'mi (?:dai|date|dia|trovi|trova|chiami|chiama|mandi|mandate|manda|chiamate|da)',
);
const MY_CASE = anyOf(
  'tutto|questo|questa|la cosa',
  '(?:il|la|questo|questa|sta|lo|questa|sto) (?:mio |mia |nostra |nostro )?(?:richiesta|pratica|caso|problema|messaggio|segnalazione|ticket|conversazione|chat|questione|reclamo|domanda|faccenda)',
);

/** `chiamarmi`, `mi richiama`, `essere ricontattata`, in any form. */
const CALL_INFINITIVE =
  '(?:ri)?(?:(?:c?[hk]i?am|contatt|telefon|sent|cerc|squill)\\w{1,3}(?:mi|ci)|far\\w{1,3} (?:sapere|uno squillo|sentire)|far(?:mi|ci) (?:ri)?chiamare|farmi uno squillo|farsi (?:vivo|viva|vivi|sentire)|mettersi in contatto|dar(?:mi|ci) un colpo di telefono)';
const CALL_IMPERATIVE = [
  '(?:ri)?(?:[ck]h?iam|contatt)(?:a|ate|at|ia)?(?:mi|ci)\\b',
  '(?:mi|ci) (?:ri)?(?:chiami|contatti|telefoni)\\b|telefon(?:atemi|ateci)',
  'fate(?:mi|ci) (?:ri)?(?:chiamare|contattare)',
  'fa(?:mmi|tevi|te) (?:ri)?(?:chiamare|sentire|vivi|uno squillo|un colpo)',
].join('|');
const CALL_ME_FINITE = [
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
const CAN =
  '(?:puo|po|pu|potrebbe|puote|potra|potreste|possa|riesce|riuscirebbe|deve|dovrebbe|vuole|e disponibile|disponibile|disposto|libero|libera)(?: (?:a|per|ad|di|gentilmente|per favore|magari|subito|pf)){0,2}';

const BOT = anyOf(
  'ro?bott?|bot|chat ?bot|automa|macchin[ae]|computer|pc|ia|ai|intelligenza artificiale|software',
  'programma|risponditore|risponditori|algoritmo|assistente virtuale|assistenti virtuali',
  'voce registrata|disco|segreteria automatica|sistema automatico|risposte automatiche',
);
const THE_BOT = `(?:(?:a|ad|al|con|col|cn|da|dal|di|del|della|dei|il|lo|la|l|un|una|1|sto|sta|questo|questa|quel|stupido|stupida|maledetto|cavolo di|il vostro|vostro|coi|i|dell|dall|all) ){0,4}(?:un|l|dell|dall|all)?${BOT}\\b(?! (?:aspirapolvere|da cucina|lavapavimenti|tagliaerba|da caffe|del caffe))`;

const POLITE = anyOf(
  'buongiorno|buonasera|salve|ciao|ehi|ehila|pronto|ok|si|no|bene|allora|ma|per ?favore|x favore',
  'perfavore|pf|plz|pls|please|grazie|subito|ora|adesso|urgente|urgentemente|voglio|vorrei|serve',
  'mi serve|dammi|non (?:un |il )?(?:bot|robot|macchina)|no (?:bot|robot)|bot|robot|e|qui|solo|basta',
  'cortesemente|x piacere|per piacere|ho detto|diretto',
);

/** Before whoever works for a company, or one of its teams. */
const BEFORE_ANYBODY = anyOf(
  `\\b(?=${TALK})${UNWANTED}(?:${TALK})${ABOUT_IT} `,
  `\\b(?:mi|ci|me l[oa]|me ne)(?: (?:puo|puoi|potete|potreste|potrebbe|fate|fai|fa|potresti))? ?(?:${HAND_OVER})(?: (?!mi[oae]\\b)\\w+){0,4}? `,
  `\\b(?:essere|venire|esser|vengo) (?:ri)?(?:mess[oa]|trasferit[oa]|passat[oa]|collegat[oa]|indirizzat[oa]|dirottat[oa]|inoltrat[oa]|seguit[oa]|assistit[oa]|aiutat[oa]|servit[oa])(?: \\w+){0,4}? `,
  `(?<!\\bcome )(?<!\\b(?:come si|posso) )\\b(?:trasfer\\w+|pass\\w+|inoltr\\w+|escal\\w+|affid\\w+|gir\\w+|sottopo\\w+|segnal\\w+) ${MY_CASE}(?: \\w+)? ?(?:a|ad|al|alla|allo|verso|all) ?`,
);
/** Before a person, and not a team. */
const BEFORE_PERSON = anyOf(
  `\\b(?:parlo|chatto|discuto|scrivo) (?:con|cn|a) `,
  `\\b(?:${WISH}|per|x)(?: (?:si|fa|faccio|ad|a|di|per|poter|e|io|solo|possibile|anche|dovete|mi)){0,4} (?:avere|ottenere|trovare|vedere|consultare|raggiungere|beccare|incontrare)(?: (?:al telefono|in linea|in chat|a che fare con|qui))? `,
  `\\b(?:linea|numero|contatto|canale|modo)(?: dirett\\w)? (?:con|verso|per (?:contattare|parlare con|avere|sentire)) `,
);
/** Before one of theirs. */
const BEFORE_THEIR_PERSON = anyOf(
  `\\b(?:${FIRM_WISH}|avere|fissare|organizzare|possibile|bisogno d ?i)(?: (?:un|una|fissare|avere))? ?(?:un)?(?:colloquio|incontro|appuntamento|contatto|confronto|chiacchierata|videochiamata|chiamata|telefonata|conversazione|consulenza|riscontro|parere|aiuto|assistenza|intervento)(?: \\w+)? (?:con|da|di|umano|umana|telefonic\\w+ con) ?`,
  `\\b${WISH}(?: \\w+){0,5} ${DISCUSS}${ABOUT_IT} (?:con|a|da|insieme a) ?`,
  `\\b${CAN} (?:${CALL_INFINITIVE}|${HELP_ME}|parlarmi|rispondermi)(?: \\w+){0,2}? `,
  `\\b(?:mi|ci) (?:puo|potrebbe|riesce a|deve|fa) (?:(?:ri)?(?:chiamare|contattare|telefonare|sentire)|seguire|aiutare|assistere|spiegare|rispondere)(?: \\w+){0,2}? `,
  `\\b(?:che|fate|fai|faccia|mi faccia|mi fate|mi fai|fatemi|fateci|fammi)(?: (?:mi|ci|si))?(?: (?:ri)?(?:chiamar\\w|contattar\\w|chiami|contatti|telefoni|sentire|cercare|aiutare|seguire|rispondere|intervenire|metta))(?: \\w+){0,2}? (?:da )?`,
);
/** After one of theirs. */
const AFTER_THEIR_PERSON = anyOf(
  `(?: (?!che (?:ha|mi ha))\\w+){0,4}? ${CAN} ?(?:(?:mi|ci|lo|se ne|ne) )?(?:${CALL_INFINITIVE}|${HELP_ME}|personalmente|(?:ri)?(?:chiamare|contattare|seguire|aiutare|spiegare|occupare|parlare|rispondere|telefonare))(?! (?:perche|come|cosa|se|il|la|a (?:ritirare|portare))\\b)`,
  `(?: \\w+){0,3} di ${CALL_INFINITIVE}`,
);

export const ITALIAN: RequestPatterns = {
  cues: 'uman persona qualcun operator operatric addett impiegat collega collegh responsabil supervisor capo manager tecnic specialist rappresentant consulent assistente squadra team servizio assistenza supporto bot robot macchina chatbot chiam richiam telefon parl contatt pass mett trasfer inoltr colleg gente vero vera agent squillo kiam titolar ragazz ragazzi medic opertor opert umn carne interlocutor gestor sentire',
  asks: [
    // To talk to somebody.
    new RegExp(`${BEFORE_ANYBODY}${ANY_PERSON}${NOT_A_PLACE}`),
    new RegExp(
      `\\b${FIRM_WISH}(?: (?:poter|di|a|potere))? ?(?:parlare|discutere|parlarne|discuterne|chattare|sentire)(?: direttamente| subito)? (?:con|col) ?(?:un|una|uno|il|la|lo|vostro|vostra|il vostro|la vostra) (?!client|amic|vicin|giocator|altro (?:utente|giocatore)|membro|utent|madrelingua|bambin|figli|famiglia|gruppo|mamma|${BOT})\\w+`,
    ),
    /\b(?:sto|stiamo|davvero) (?:parlando|scrivendo|chattando) (?:con|a) (?:una persona|un umano|una persona vera|un essere umano|qualcuno)\b/,
    new RegExp(`${BEFORE_PERSON}${PERSON}${NOT_A_PLACE}`),
    /\bcon chi (?:posso|devo|potrei|si puo|parlo)(?: \w+)? ?(?:parlare|parlarne|confrontarmi|$)/,
    /\ba chi (?:posso|devo|mi) (?:rivolger\w+|rivolgo|scrivere)/,
    new RegExp(`${BEFORE_THEIR_PERSON}${THEIR_PERSON}${NOT_A_PLACE}`),
    /\b(?:aiuto|contatto|assistenza|supporto|intervento|risposta|consulenza|servizio|operatore|essere) uman[oa]\b/,
    // To discuss it with somebody.
    // To reach somebody.
    new RegExp(
      `\\b(?=[ck])${UNWANTED}(?:contattare|raggiungere|chiamare|contatto|kontattare)(?: direttamente| telefonicamente)? (?:${PERSON}|${DETERMINED}(?:${TEAM})\\b)${NOT_A_PLACE}`,
    ),
    /\b(?:parlarvi|sentirvi|sentirci|parlarne|parlare con voi|spiegarvi\w*)(?: \w+){0,2} (?:a voce|al telefono|per telefono|di persona|telefonicamente)\b/,
    /\bci (?:possiamo|potremmo) (?:sentire|parlare)\b|\bpossiamo sentirci\b/,
    // To be put through.
    new RegExp(`\\b${HAND_ME_OVER}(?: \\w+){0,4}? (?:${ANY_PERSON}|contatto con)`),
    /\bme (?:ne|lo|la) (?:pass[ai]|passate|chiam[ai]|chiamate|mett[ei]|trov[ai])\b/,
    /\b(?:mettermi|metterci|mettimi|mettetemi|mi metta|mi mettete|mi metti) in (?:contatto|comunicazione|linea|collegamento)\b/,
    new RegExp(
      `\\b${GIVE_ME} (?:subito |solo |invece |pure |un attimo )?(?:${THEIR_PERSON}|(?:il|la|lo) (?:${KIND} )?(?:${STAFF})\\b)${NOT_A_PLACE}`,
    ),
    /\b(?:passa|passi|passate|lascia|lasci|lasciate|cedi|ceda|dai) (?:la parola|la mano|la tastiera|il posto|la palla|il testimone) (?:a|ad|al)\b/,
    /^(?:trasferisci|trasferire|trasferimento|passa|passare|passaggio|collega|collegamento|contatto) (?:a|ad|al|con|verso) \w+(?: \w+)?$/,
    /\b(?:escalar|escalat|escal|scalat|scalar)\w{0,3} (?:\w+ ){1,4}(?:a|ad|al) (?:un |una )?(?:livello|manager|responsabile|supervisor\w?|superior\w|capo|persona|operatore)\b/,
    /\blivello superiore di (?:assistenza|supporto)\b/,
    // Wanting somebody.
    new RegExp(
      `\\b${FIRM_WISH} (?:di )?(?:(?:un|uno|una|1|il|lo|la|l|vostro|il vostro|la vostra|il tuo|il suo|la tua|qualche) ?)(?:${KIND} ){0,4}(?:pers+ona|${HUMAN}|${STAFF})\\b${NOT_A_PLACE}`,
    ),
    new RegExp(`\\b${FIRM_WISH} (?:${SOMEBODY}|${YOURS})\\b`),
    new RegExp(
      `\\b(?:bisogno|necessita|voglia) (?:urgente |assoluto |davvero )?(?:di |d |dell|dei )?(?:poter )?(?:parlare con )?(?:${SOMEBODY}|${YOURS}|(?:un|una|uno|dell|1)? ?(?:${KIND} ){0,4}(?:persona|${HUMAN}|${STAFF}))\\b${NOT_A_PLACE}`,
    ),
    new RegExp(
      `\\b(?:voglio|vorrei|preferirei|preferisco|gradirei|serve|pretendo|esigo|desidero|bisogna) (?:(?:che|ke) )(?:sia |mi |ci |lo |la |se ne )?(?:\\w+ )?(?:\\w+ )?(?:da )?(?:${SOMEBODY}|${YOURS}|un (?:${STAFF}|umano|essere umano)|una (?:persona|vostra \\w+)|(?:ri)?[ck]h?iam(?:i|iate|ate|ino)|(?:ri)?contatti(?:ate|no)?)\\b`,
    ),
    new RegExp(
      `\\b(?:sentir\\w+|saper\\w+|aver\\w+|confermat\\w+|spiegat\\w+|farmel\\w+ \\w+)(?: \\w+){0,4} d[ai]l? ?(?:un|uno|una|vostro|il vostro|un vostro|una vostra) ?(?:vostr[oa] )?(?:${KIND} ){0,4}(?:persona|${HUMAN}|${STAFF})\\b`,
    ),
    new RegExp(
      `\\b(?:lintervento|intervento|l intervento|numero|contatto|parere|consiglio|nome|recapito) d[ie]l{0,2} ?(?:${SOMEBODY}|un ?(?:[oa] )?(?:${STAFF}|umano|essere umano)|una persona|una vostra \\w+|un vostro \\w+)(?: (?:con cui|da chiamare|che mi|al quale|a cui|$)|$)`,
    ),
    /\bn[oe]?n (?:ce|c e) nessuno (?:che (?:mi|ci|puo|possa)|a cui|con cui|di (?:vero|reale|umano)|disponibile|in carne)\b/,
    /\bchi (?:posso|devo|potrei) (?:contattare|chiamare|sentire) (?:per|x) (?:parlar|discuter|spiegar|un)\w*/,
    // Is anybody there?
    new RegExp(
      `\\b(?:ce|c e|ci sta|ci sono|ci sarebbe|c sarebbe|ci sara|esiste|avete|avreste|nn ce|cera|trovo|rimasto)(?: (?:per caso|mica|davvero|almeno|forse|da qualche parte|qualche|ancora|li|qui|un modo per avere|e|anche|li da voi|una|un)){0,3} (?:${PERSON}|(?:un|una) (?:${TRADE}))(?:$|(?: \\w+){0,2}? (?:ver[oa]|reale|in carne|viv[oa]|li|qui|dietro|dispo\\w*|liber[oa]|dall altra|dallaltra|che (?:mi|ci|(?:puo|possa|potrebbe)(?! (?:passare|venire|installare))|sa|sappia|risponda|risponde|capisca|capisce|lavora|legge|legga|parla|parli|non|se)|con cui|a cui|in ascolto|online|in linea|per (?:aiutarmi|parlare|rispondermi|favore)|a cui|o (?:sto|parlo|solo|siete|sei|sempre)|da voi|umano|umana|disposto)\\b)`,
    ),
    new RegExp(
      `^(?:ma |pronto |ehi |ehila |salve |ciao |scusate |buongiorno ){0,3}(?:ce |c e )?(?:${SOMEBODY}|nessuno)(?: (?:li|qui|in linea|online|mi sente|mi legge|mi risponde|puo rispondere|dallaltra parte|in ascolto|di vero|di reale))?$`,
    ),
    new RegExp(
      `\\b(?:${SOMEBODY}|nessuno|persona|umano|${STAFF}) (?:di|in|del|e|a|dell|che)? ?(?:vero|reale|umano|vivo|carne e ossa|carne ed ossa|disponibile|respiri|respira|disponibili|linea)(?: ora| adesso| per| che| subito| qui| li| al| a parlare| a seguirmi|$)`,
    ),
    /\bin carne ed? ossa\b/,
    // Somebody who may call, help or look into it.
    new RegExp(`\\b${THEIR_PERSON}${AFTER_THEIR_PERSON}`),
    new RegExp(
      `(?<!\\b(?:quando|se|ogni volta che|mentre) )\\b(?:che|possibile che|serve che|vorrei che|se) (?:${SOMEBODY}|${YOURS}|un[ao]? (?:vostr[ao] )?(?:persona|${STAFF}|${TRADE})) (?:\\w+ ){0,3}?(?:mi|ci|se ne|prenda|guardi|legga|intervenga|venga|subentri)\\b`,
    ),
    new RegExp(
      `\\b${FIRM_WISH}(?: \\w+){1,8} da (?:${YOURS}|una persona (?:vera|reale|umana)|un (?:essere )?umano)\\b`,
    ),
    /\bpass\w{1,4}mene un[oa]?\b/,
    /\bavervi (?:al telefono|in linea|a voce)\b/,
    /\bdove (?:mi )?(?:risponde|risponda|rispondono) (?:un[ao]? \w+|qualcuno|persone|\w+ umano)\b/,
    new RegExp(`\\b(?:${YOURS}|qualcuno (?:di voi|dei vostri|da voi)|una persona (?:di|da) voi) ${CAN}\\b`),
    new RegExp(
      `\\b(?:darmi|darci|trovarmi|trovarci|assegnarmi|mandarmi|fornirmi|presentarmi) (?:${SOMEBODY}|${YOURS}|un[oa]? ?(?:${KIND} )?(?:persona|${HUMAN}|${STAFF}))\\b${NOT_A_PLACE}`,
    ),
    /\b(?:vorrei|voglio|posso|potrei|preferirei) (?:ri)?parlare (?:direttamente )?con (?:lei|lui|loro|voi)\b/,
    /\bmi (?:faccia|fate|fai|faccia pure) (?:ri)?(?:chiamare|contattare)\b/,
    /\bche mi si (?:ri)?(?:chiam|contatt|telefon)\w+/,
    /\bmi si (?:puo|potrebbe) (?:ri)?(?:[ck]h?iamare|contattare|telefonare)\b/,
    /\b(?:trasferi|inoltra|dirotta)(?:temi|mi|scimi)(?: (?:per favore|pf|subito|grazie|ora|adesso))?$/,
    new RegExp(
      `(?<!\\bcome )\\b(?:inoltr|trasfer|pass|gir)(?:a|ate|i|isci|ite|are|ire) (?:subito |tutto |pure )?a (?:un|uno|una) (?:${KIND} )?(?:persona|${HUMAN}|${STAFF})\\b(?! (?:dal|nel|del|con) )`,
    ),
    // Call me.
    new RegExp(
      `(?<!\\bnon )(?<!\\b(?:non|come|quando) (?:mi|ci|ti) )\\b(?:${CALL_IMPERATIVE})(?! (?:il|quando|se arriva|prima d)\\b)`,
    ),
    new RegExp(
      `(?<!\\b(?:mi[oa]|il) \\w{1,20} )\\b(?:dispiace|dispiacerebbe|puo|puoi|potete|potreste|potrebbe|potresti|vi prego di|prego di|si prega di|chiedo di|possibile|gentilmente|cortesemente|riuscite a|riesce a|volete|vogliate|vuole)(?: (?:per favore|gentilmente|cortesemente|voi|lei|anche|per cortesia|a)){0,2} ${CALL_INFINITIVE}\\b(?! (?:quando arriva|prima di consegnare))`,
    ),
    /\b(?:mi|ci) (?:potete|potreste|puoi|puo|potrebbe|potresti|fate|vuole|volete) (?:per favore |gentilmente )?(?:ri)?(?:[ck]h?iamare|contattare|telefonare)\b/,
    new RegExp(
      `(?<!\\b(?:quando|se|chi) )(?:^|\\b(?:quando|per favore|perche non|ma|voi|allora|ok|subito) )(?:non )?(?:${CALL_ME_FINITE})(?: \\w+)? (?:voi|voialtri|per favore|pf|qualcuno|subito|domani|oggi|stasera|al)\\b`,
    ),
    /^(?:\w+ ){0,2}?(?:mi|ci) (?:fate|fai|date|dai|fa|da|chiamate|richiamate|ricontattate|telefonate)(?: (?:uno|un|una))?(?: (?:squillo|colpo di telefono|telefonata|chiamata|colpo))?(?: (?:voi|per favore|pf|subito|domani|oggi|al|dopo|quando|appena|qnd|stasera|pls|grazie)\b|$)/,
    new RegExp(
      `\\b(?:${FIRM_WISH}|possibile|piacere|bisogno|chiedo|chiedere|posso|potrei|poter)(?: (?:di|a|d|gentilmente))? ?(?:essere|esser|venire) (?:ri)?(?:chiamat[oaie]|contattat[oaie]|sentit[oa])\\b`,
    ),
    new RegExp(
      `\\b(?:${FIRM_WISH}|possibile|avere|ricevere|attendo|aspetto|chiedo|richiedo) (?:di )?(?:avere |ricevere )?(?:una?|la) ?(?:vostra )?(?:chiamata|telefonata|richiamata|ricontatto|contatto telefonico|callback)(?: (?:vostra|da|di|per|telefonic\\w|subito|domani|con|oggi|al|urgente|a|dal|in)\\b|$)`,
    ),
    /\bprend\w+ contatto con (?:me|noi)\b|\bcontatto telefonico (?:con|da|urgente)\b/,
    // No machine.
    new RegExp(
      `\\b(?:non|nn|n|basta|mai|piu)(?: (?:voglio|vogliamo|vorrei|intendo|desidero|sopporto|mi va di|ho voglia di|mi interessa|posso|parlo|ho intenzione di|mi piace|piu|mica|continuo|continuare|di)){1,3}(?: (?:a|di|parlare|parlo|discutere|chattare|scrivere|avere|avere a che fare|essere aiutat\\w|perdere tempo|parlarne|piu|interagire|dialogare)){0,4} ${THE_BOT}`,
    ),
    new RegExp(
      `\\b(?:basta|stop|ferma|fermate|no|niente|disattiva|disattivate|spegni|spegnete|togli|toglimi|toglietemi|togliete|leva|levami|smettila|smettetela|stufo|stufa|stanco|stanca)(?: (?:con|coi|di|a|ai|parlare|al|questo|questi|piu)){0,3} ${THE_BOT}(?! (?:dal|sul|dalla|nel) )`,
    ),
    new RegExp(
      `\\b(?:anziche|invece (?:di|che)|piuttosto che|al posto di|non (?:a|con)|mica (?:a|con)|diverso da|a parte)(?: con)? ${THE_BOT}`,
    ),
    new RegExp(
      `\\bnon (?:un |una |il |la |con (?:un |una |il |la )|a (?:un |una )|un)${BOT}\\b(?! (?:da|che|per)\\b)`,
    ),
    new RegExp(`\\bcon (?:i |un |una |le |gli )?${BOT} (?:io )?non (?:ci )?(?:parl|vogli|discut|scriv)\\w+`),
    /\b(?:bot|chatbot|robot|assistente virtuale) no\b/,
    new RegExp(
      `\\b(?:un|una|uno|1) ?(?:${KIND} )?(?:persona|${HUMAN}|${STAFF})(?: (?:uman[oa]|ver[oa]|reale))? (?:per ?favore|x favore|pf|pls|please|subito|grazie)$`,
    ),
    new RegExp(`\\b(?:un vero|una vera) (?:persona|umano|${STAFF})$`),
    // In a word or two.
    new RegExp(
      `^(?:${POLITE} ){0,4}(?:(?:un|una|uno|1|il|la|lo|altro) ?)?(?:${KIND} )?(?:${HUMAN}|${STAFF}|persona|assistenza clienti|servizio clienti|customer care)(?: (?:um+a?n[oa]|reale|ver[oa]|viv[oa]|fisica|in linea|al telefono|clienti|in chat|qualificat[oa]))?(?: ${POLITE}){0,4}$`,
    ),
  ],
  denies: [
    // Opening hours and numbers.
    /^(?:\w+ ){0,4}(?:orari[oi]?|(?:a|fino a|da|in) che or[ae]|in quali? (?:giorn|orar)\w+|quali sono|quando (?:posso|si puo|e possibile|apre|e aperto|sono)|quant[eioa]|quanto)\b(?: \w+){0,16}$/,
    /^(?:\w+ ){0,10}orari[oi]?(?: \w+){0,8}$/,
    // Nobody is wanted.
    new RegExp(
      `\\b(?:non|nn|senza|nessun|mica) (?:ho |ce |c e |mi |ci )?(?:alcun |nessun |piu )?(?:bisogn\\w|serve|servono|occorre|necessario|voglia|la necessita)(?: (?:di|d|che|essere|me|mi|ci|voi|un|una|nessun|alcun|avere|parlare con|parlare)){0,4} ?(?:${PERSON}|(?:mi |ci )?(?:ri)?(?:chiam|contatt|telefon|trasfer|parl)\\w*)`,
    ),
    /\b(?:inutile|non (?:serve|occorre|voglio|vorrei|desidero)) (?:che )?(?:mi |ci |essere )?(?:ri)?(?:chiam|contatt|telefon|trasferi)\w*/,
    /\bnon (?:mi |ci )?(?:ri)?(?:chiamat|contattat|telefonat|trasferi)\w*/,
    /\bnon (?:voglio|desidero|vorrei|intendo|serve|devo|mi va di) (?:parlare|sentire|chattare) (?:con )?(?:nessun\w*|alcun\w*)/,
    /^(?:niente|nessun|no|non serve|senza) ?(?:un |l)?(?:operator\w|umano|persona|consulente|chiamat\w|telefonat\w)(?: (?:mi basta|solo|vorrei solo|voglio solo|dimmi|ditemi|grazie mi))\b/,
    // The product of a customer who has customers too.
    /\b(?:i miei|i nostri|ai miei|ai nostri|miei|nostri|mie|nostre) (?:client|visitator|utent|ospit|pazient|student|alliev|iscritt|inquilin|agent|operator|collegh|dipendent|collaborator|acquirent)\w*(?: \w+){0,3} (?:poss\w+|pot\w+|parl\w+|contatt\w+|chatt\w+|vedono|vogliono|devono|chied\w+|sono|hanno|riesc\w+)\b/,
    /\b(?:installare|installo|integrare|integro|configurare|configuro|attivare|attivo|disattivare|disattivo|impostare|imposto|personalizzare|creare|creo|modificare|modifico|aggiungere|aggiung\w{1,5}|invitare|invito|rimuovere|rimuovo|eliminare|elimino|assegnare|assegno|togliere|sostituire)(?: \w+){0,4} (?:chat|chatbot|bot|widget|richiamata|pulsante|trasferimento|agent[ei]|operator[ei]|consulent[ei]|collegh?[aie]|person[ae]|collaborator[ei]|dipendent[ei]|supervisor[ei]|responsabil[ei]|tecnic[oi])\b/,
    /\b(?:il|mio|nostro|vostro|del|quando il) (?:chat ?)?bot (?:puo|trasferisce|passa|sa|inoltra|smista)\b/,
  ],
};
