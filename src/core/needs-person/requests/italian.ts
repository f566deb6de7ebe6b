import {
  AFTER_THEIR_PERSON,
  ANY_PERSON,
  BEFORE_ANYBODY,
  BEFORE_PERSON,
  BEFORE_THEIR_PERSON,
  BOT,
  CALL_IMPERATIVE,
  CALL_INFINITIVE,
  CALL_ME_FINITE,
  CAN,
  DETERMINED,
  FIRM_WISH,
  GIVE_ME,
  HAND_ME_OVER,
  HUMAN,
  KIND,
  NOT_A_PLACE,
  PERSON,
  POLITE,
  SOMEBODY,
  STAFF,
  TEAM,
  THE_BOT,
  THEIR_PERSON,
  TRADE,
  UNWANTED,
  YOURS,
} from './italian-words.ts';
import type { RequestPatterns } from './request-patterns.ts';

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
