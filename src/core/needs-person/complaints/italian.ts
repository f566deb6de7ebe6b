import { anyOf } from '../pattern-parts.ts';
import type { ComplaintPatterns } from './complaint-patterns.ts';

const YOU_ARE = anyOf(
  'siete|sei|sieti|eravate',
  '(?:il|la|lo|l|un|questo|questa|sto|sta|vostro|vostra) ?(?:vostr[oa] )?(?:chat ?bot|bot|robot|chat|app|servizio(?: clienti)?|assistenza(?: clienti)?|supporto|sito|azienda|societa|banca|ditta|negozio|compagnia|customer care|call center|assistente|coso|sistema|organizzazione|comportamento|situazione|gestione|attesa|trattamento|storia) (?:vostr[oa] )?(?:e|fa|sta diventando|mi sembra|non e altro che)',
);
const VERY =
  '(?:(?:davvero|veramente|proprio|completamente|totalmente|assolutamente|semplicemente|solo|tutti|tutto|dei|degli|un|una|uno|piu|cosi|molto|troppo|francamente|sempre|di|da|tanto|di un|gran|veri|pure|del tutto) ?){0,3}';
const HOPELESS = `${anyOf(
  'inutil[ei]|incapac[ei]|incompetent[ei]|ridicol[oaie]|stupid[oaie]|idiot[aie]|scem[oaie]|scemenza',
  'imbecill[ei]|cretin[oaie]|deficient[ei]|ottus[oaie]|vergogn\\w+|scandalos\\w+|inaccettabil[ei]',
  'inammissibil[ei]|indecent[ei]|indegn\\w+|penos[oaie]|pessim[oaie]|disastr\\w+|orribil[ei]',
  'pietos[oaie]|patetic\\w+|assurd[oaie]|schifos\\w+|schifo|vergogna|buffonata|pagliacciata',
  'presa (?:in giro|per i fondelli|per il culo)|perdita di tempo|barzelletta|farsa|incubo|scandalo',
  'delusione|buffon[ei]|pagliacc[io]|ladr[io]|truffator[ei]|imbroglion[ei]|bugiard[io]|dilettant[ei]',
  'cialtron[ei]|disonest[io]|sord[oi]|zero|merda|cacca|incivil[ei]|insopportabil[ei]|frustrante',
  'esasperante|irritante|snervante|allucinante|fuori dal mondo|indisponente|cani|asini|poco seri',
  'maleducat[io]',
)}\\b`;
/** `è ...` says it of anything, so only what is said in anger. */
const THAT_IS = `${anyOf(
  'inaccettabile|inammissibile|vergognos[oa]|scandalos[oa]|ridicol[oa]|assurd[oa]|indecente',
  'indegn[oa]|penos[oa]|allucinante|pazzesc[oa]|intollerabile|insopportabile|esasperante|snervante',
  'frustrante|imbarazzante|patetic[oa]|uno schifo|una vergogna|uno scandalo',
  'una (?:barzelletta|farsa|pagliacciata|buffonata|presa in giro|presa per i fondelli|perdita di tempo|follia)',
  'un (?:incubo|calvario|delirio|insulto)|roba da (?:matti|pazzi)|il colmo|fuori dal mondo',
  'fuori da ogni logica|possibile che (?:nessuno|non (?:ci )?sia|debba|dobbiate|ogni|dopo)',
  'impossibile (?:farsi capire|parlare con voi|avere una risposta)|da non credere|mai possibile',
  'una tortura|unodissea|un odissea|uno scherzo|da denuncia|da terzo mondo',
)}\\b`;
const SERVICE = anyOf(
  'servizi\\w?|supporto|assistenza|esperienza|sito|app|azienda|societa|ditta|banca|compagnia',
  'operatore|customer care|call center|organizzazione|gestione|chat|chatbot|bot|comunicazione',
);
const NTH = anyOf(
  'terza|quarta|quinta|sesta|settima|ottava|nona|decima|ventesima|centesima|millesima|ennesima',
  '\\d+ ?a|lennesima|n esima|nesima',
);
const SEVERAL = anyOf(
  'tre|quattro|cinque|sei|sette|otto|nove|dieci|venti|cento|mille|[3-9]|\\d\\d|diverse|troppe',
  'un milione di|cinquanta|mila|duemila',
);
const TELL = anyOf(
  'dett[oa]|dico|dire|dirvelo|dirtelo|ripet\\w+|spieg\\w+|chie\\w+|scri\\w+|sollecit\\w+|contatt\\w+',
  'segnal\\w+|chiam\\w+|rispond\\w+|riprov\\w+',
);
const FURIOUS = `${anyOf(
  'furios[oaie]|furibond[oa]|arrabbiat\\w+|incazzat\\w+|incavolat\\w+|esasperat\\w+|esaust[oai]',
  'stufi?a?o?|stuf[oaie]|nauseat\\w+|disgustat\\w+|schifat\\w+|indignat\\w+|inferocit\\w+',
  'imbestialit\\w+|sconcertat\\w+|allibit\\w+|amareggiat\\w+',
  'stanc[oah]\\w? (?:di|delle|dei|del|della|che)|stressat\\w+ da|nervos[oa] per|sfinit\\w+',
  'allo stremo|fuori di me|senza parole|basit[oa]|scandalizzat\\w+',
)}\\b`;

const LEAD =
  '(?:(?:no|niente|ancora|ma|ehm|guarda|guardi|mi (?:dis)?spiace|scusa|scusi|purtroppo|grazie|ok|si|eh|beh|bah|insomma|pero|veramente|comunque|allora|e|boh|mah|in realta|spiacente) ){0,3}';
const TAIL =
  '(?: (?:per niente|affatto|per nulla|purtroppo|molto|tanto|comunque|nemmeno|neanche|mi spiace|mi dispiace|grazie|lo stesso|a (?:niente|nulla)|ancora|davvero|proprio|nel mio caso|la (?:tua |sua )?risposta|cosi|piu di tanto|scusa|mi sa|minimamente)){0,2}';
const ANSWER =
  '(?:questo|questa|cio|quello|cosi|(?:la|il|questa|questo|le|i|gli|quella) (?:tua |sua |vostra |tue |vostre )?(?:rispost[ae]|soluzion[ei]|spiegazione|informazion[ei]|consigli[oi]?|suggeriment[oi]|metodo|procedura|indicazioni))';

export const ITALIAN: ComplaintPatterns = {
  frustrated: [
    // Useless, and a disgrace.
    new RegExp(`\\b${YOU_ARE} ${VERY}${HOPELESS}`),
    new RegExp(
      `(?<!\\b(?:se|quando|perche|non) )(?:\\b(?:e|ee|era|sta diventando|diventa|trovo|sembra|mi pare|tutto cio|questo|tutto questo) )(?:davvero |veramente |proprio |semplicemente |assolutamente |a dir poco |tutto |un po |sempre piu |che |di |ormai |diventato |diventata |questo |molto |mai |completamente |totalmente |ma ){0,3}${THAT_IS}`,
    ),
    new RegExp(
      `\\b(?:pessim[oaie]|peggior\\w?|peggio|orribile|terribile|penos[oa]|vergognos[oa]|ridicol[oa]|disastros[oa]|indecente|cavolo di|cazzo di|schifo di|scadente) (?:vostr[oa] )?${SERVICE}\\b`,
    ),
    new RegExp(
      `\\b${SERVICE}(?: (?:clienti|tecnica|vostr[oa]))? (?:e |cosi )?(?:davvero |veramente |completamente |proprio )?(?:pessim[oaie]|vergognos[oa]|penos[oa]|ridicol[oa]|inesistente|indecente|scandalos[oa]|disastros[oa]|di merda|da schifo|da incubo|imbarazzante|orribile|nullo|scadente|sotto zero)\\b`,
    ),
    /\bche (?:vergogna(?! (?:ho|mi|non))|schifo|nervi|rabbia|figuraccia|delusione|pena|pagliacciata|buffonata|barzelletta|presa in giro|disastro di|merda|palle|barba|strazio|incubo|odissea|razza di|cavolo di|cazzo|pazienza|tristezza di|porcheria|indecenza|scandalo|pagliacci|buffoni|ladri|esasperazione)\b/,
    /^(?:\w+ ){0,2}vergogna(?:tevi)?(?: davvero)?$|\bvergognat\w+\b|\bdovreste vergognarvi\b/,
    /\b(?:sto|questo|vostro) schifo\b/,
    /\bfa(?:te)? (?:davvero |veramente |proprio |solo )?(?:schifo|pena|ridere i polli|cagare|vomitare)\b/,
    /\b(?:branco|banda|manica|massa|gruppo) di (?:ladri|incompetenti|incapaci|buffoni|pagliacci|cialtroni|idioti|imbecilli|truffatori|delinquenti|deficienti|scemi|cretini)\b/,
    /^(?:che |siete |soliti |tutti |solo |dei |degli )?(?:ladri|ladroni|truffatori|imbroglioni|buffoni|pagliacci|incompetenti|incapaci|cialtroni|vergognosi|bugiardi|delinquenti|farabutti|maledetti|idioti|stronzi|bastardi|cretini|inutili|ridicoli)(?: (?:punto|tutti|davvero|e basta|che siete|patentati|siete|veri))?$/,
    // Fed up.
    new RegExp(
      `(?<!\\b(?:se|non) )\\b(?:sono|siamo|mi sento|sn|sto diventando|mi avete)(?: (?:davvero|veramente|proprio|molto|cosi|ormai|piu che|letteralmente|completamente|a dir poco|sempre piu|estremamente|tanto|troppo)){0,2} (?:${FURIOUS})`,
    ),
    /^(?:davvero |veramente |molto |proprio )?(?:esasperat[oa]|stuf[oa]|furios[oa]|delus[oa]|delusissim[oa]|allibit[oa]|indignat[oa])\b/,
    /\bmi (?:sono|avete) (?:stancat|stufat|rott|scocciat|seccat|esasperat)\w+\b/,
    /\bho (?:esaurito|finito|perso) (?:la|ogni|tutta la)(?: \w+)? pazienza\b/,
    /\bla (?:mia )?pazienza (?:ha un limite|e finita|sta finendo|e al limite)\b/,
    /\b(?:perdendo|perdo|perdere|persa|finita) (?:la|ogni) pazienza\b|\bpazienza ha un limite\b/,
    /\bn[oe]?n (?:ne|se ne) (?:posso|possiamo|puo)(?: \w+)? piu\b|\bnn ne posso\b/,
    /\bne ho (?:davvero |proprio |veramente )?(?:abbastanza|fin sopra|piene|le palle|le scatole|fin qui|piene le)\b/,
    /\bho (?:le (?:palle|scatole|tasche) piene|perso le staffe)\b/,
    /\b(?:mi|ci) (?:avete|ha|state|sta|stai|hai) (?:rott\w|rompendo|fatto perdere|facendo perdere|facendo impazzire|stufat\w|stancat\w|prendendo (?:in giro|per)|pres[oai] (?:in giro|per))\b/,
    /\b(?:avete|hanno|ha) rotto\b(?! (?:il|la|lo|l|un|una|i|gli|le)\b)/,
    /\bmi (?:fate|fa|sta facendo|fai) (?:impazzire|innervosire|arrabbiare|incazzare|infuriare|imbestialire|venire il nervoso|saltare i nervi|uscire (?:pazz|matt)\w|diventare (?:pazz|matt)\w|schifo|pena)\b/,
    /(?:^|\b(?:ora|adesso|ma|e|allora|davvero) )basta(?: (?:cosi|davvero|veramente|con (?:queste|questa|le|ste|sti|questi|i soliti|le solite)|scuse|rimandare|prenderci|prendermi|pero|non ne posso))\b(?! (?:grazie|a\b|per))/,
    /^(?:ora |adesso |e |ma ){0,2}basta$|\b(?:ora|adesso) (?:ba+sta|e troppo)\b/,
    /\b(?:mi|ci) (?:avete|sono) (?:stufat|stancat)\w\b|\bsuperat\w (?:ogni|il|tutti i) limit\w\b/,
    /\bquesto e troppo\b|\be (?:davvero )?troppo$|\boltre ogni limite\b/,
    /\b(?:la misura e colma|al limite della|a dir poco scandalos\w)\b|^uff+a?\b|\buff+a\b/,
    /\b(?:mi|ci) (?:viene|vengono|veniva) (?:da piangere|il nervoso|i nervi|da ridere|da urlare|il vomito|un nervoso|voglia di (?:urlare|lanciare|spaccare|buttare))\b/,
    /\b(?:sto per|sto) (?:impazzi\w+|esplode\w+|diventando (?:matt|pazz)\w)\b/,
    /\b(?:i|coi) nervi (?:a pezzi|a fior)\b|\besaurimento nervoso\b|\ballucinante\b/,
    /\b(?:roba|cose|cosa) da (?:matti|pazzi|non credere)\b/,
    /\b(?:sono|siamo|resto|rimango|rimasto|rimasta|cliente)(?: \w+)? (?:delus[oaie]|delusissim[oaie]|insoddisfatt[oaie]|scontent[oaie]) (?:da|dal|dalla|di|del|della|dell\w+) ?(?:voi|come (?:avete|mi|ci|state|vi|viene|siamo|sono stat)|vostr\w+|questo|servizio|assistenza|supporto|comportamento|trattamento|gestione|dalla|risposte|app|azienda|banca)\b/,
    /\b(?:molto|davvero|veramente|profondamente|estremamente|terribilmente|tanto|proprio) delus[oaie]\b/,
    /\bmi avete (?:delus\w|deluso)\b/,
    /\bnon mi aspettavo (?:questo|un trattamento|un comportamento|un servizio) (?:cosi|da voi|del genere|simile)\b/,
    // Again and again.
    new RegExp(
      `\\bper (?:la|l) ?(?:${NTH}) volta\\b|\\b(?:e|siamo) (?:gia )?(?:alla |la |l )?(?:${NTH}) volta (?:che (?:ve |te |vi |ti |lo |la |mi |ci |non ){0,3}(?:${TELL}|scriv\\w+|mand\\w+|rispond\\w+|dite|dici|provo|succede)|in (?:un|una|due|tre))`,
    ),
    new RegExp(`\\b(?:${TELL}|gia)(?: \\w+){0,2} (?:${SEVERAL}|almeno \\w+) volte\\b`),
    new RegExp(`\\b(?:${SEVERAL}) volte (?:che|ve l|vi ho|ti ho|lo stess\\w+)\\b`),
    new RegExp(`\\balla (?:${NTH}) volta\\b`),
    new RegExp(`\\bquante volte (?:ancora |ve |te |vi |ti |lo |la |devo |dobbiamo ){1,4}(?:${TELL})`),
    /\b(?:devo|tocca|dover) (?:ancora |sempre |continuamente )?(?:ripeter|rispiegar|ridir)\w+/,
    /\b(?:ve|te|gliel|velo|telo) ?l?o? ?(?:ho|abbiamo|lho|avevo) (?:gia|appena) (?:dett|spiegat|chiest|scritt|ripetut)\w\b/,
    /\b(?:ve|te) lo (?:ripeto|ridico|dico)\b|\blho (?:gia|appena) (?:dett|spiegat|scritt|ripetut)\w\b/,
    /\bme lo (?:avete|hai) gia dett\w\b/,
    /\b(?:sempre|ancora|di nuovo|ogni volta|solit\w) (?:con )?(?:l[aoe]|gli|le) ?(?:stess[aeio]|solit[aeio]|medesim\w) (?:risposta|risposte|solfa|storia|cosa|frase|scusa|scuse|messaggio|copione|manfrina|tiritera|pappardella|minestra|cose|frasi|link|presa|cavolata)\b/,
    /\b(?:solita|stessa) (?:solfa|tiritera|manfrina|pappardella|presa in giro)\b/,
    /\bgir(?:o|ate|i|iamo|a|ando) (?:sempre |continuamente )?(?:in tondo|a vuoto|intorno)\b/,
    /\b(?:la|le) (?:solit\w )?(?:rispost\w|fras\w) (?:preconfezionat|fatt|automatich|copiat|inutil|standard|prestampat|fotocopia)\w*/,
    /\b(?:smett\w+|piantat\w+|piantal\w+|finit\w+|basta|falla finita|fatela finita)(?: \w+)? (?:di|con) (?:ripetere|ripetermi|mandarmi|mandare|rispondere|rispondermi|rimandarmi|dirmi|prendermi|prenderci|rifilarmi|propormi|copiare|queste risposte|risposte|le solite|la solita)\b/,
    /\bcontinu(?:i|a|ate) a (?:ripeter|dir|mandar|rispond|rimandar|girar|prender|rifilar|propor|sbagliar|non)\w*/,
    // You do not listen.
    /(?<!\bse )\b(?:non|nn|n) (?:mi |ci )?(?:capi(?:sci|te|sce|scono|to)|avete capito|hai capito|ascolt\w+|legg\w{1,3}|sapete|sai|servi(?:te)?|risolv\w+|fate|combinate|rispond\w+|concludete)(?: (?:mai|proprio|davvero|veramente|assolutamente|a|un|mica)){0,3} (?:niente|nulla|nient\w*|cavolo|tubo|cazzo|una mazza|un accidente|mazza|acca|mai)\b/,
    /\bnon capi(?:sci|te) (?:proprio|mai|davvero|quello che|cosa (?:ti|vi|scrivo|dico|sto))\b/,
    /\b(?:siete|sei) di coccio\b/,
    /\bnon servi(?:te)? (?:proprio |davvero |assolutamente )?a (?:niente|nulla|un)\b/,
    /\ba (?:che|cosa) (?:cavolo |diavolo |cosa )?servi(?:te)?\b/,
    /\b(?:leggi|leggete|legga|rileggi|rileggete|ascolta|ascoltate|ascoltami|ascoltatemi)(?: (?:bene|almeno|per bene|una buona volta|un po|prima|davvero|attentamente)){0,2} (?:quello che|cio che|quel che|cosa (?:scrivo|ho scritto|vi)|prima di|i messaggi|il messaggio|la domanda|quando)\b/,
    /\b(?:sapete|sai|imparate a|impara a|ma) legger[ei]?(?: o|$| bene)/,
    /\b(?:li |lo )?leggete (?:i messaggi|mai|quello|almeno)\b/,
    /\bnon (?:e |era )?(?:affatto |assolutamente |minimamente )?(?:quello|questo|cio|la cosa) (?:che )?(?:(?:vi|ti) )?(?:ho|avevo|stavo|sto|abbiamo) (?:chie\w+|dett\w|domandat\w|scritt\w)\b/,
    /\bnon (?:ti|vi) (?:ho|avevo) (?:chiesto|detto|domandato|scritto) (?:questo|quello|cio|di|mica)\b/,
    /\b(?:non e la mia domanda|non centra (?:niente|nulla)|che centra|che cosa centra|cosa centra|centra niente|fuori tema|a casaccio|risposte a caso|rispond\w+ a caso|fischi per fiaschi)\b/,
    /\bparl\w+ (?:con|a|al) (?:un |il )?(?:muro|vento|sordi|sordo)\b|\bdialogo tra sordi\b/,
    /\b(?:mi|ci|vi|ti|state|stai)(?: \w+)? (?:prend\w+|preso|presa|presi) (?:in giro|per (?:i fondelli|il culo|il naso|scem\w|idiot\w|stupid\w|cretin\w|fess\w|un|una|la|chi))\b/,
    /\bprese? (?:in giro|per i fondelli|per il culo)\b|\b(?:state|stai) (?:scherzand|giocand)o\b/,
    /^(?:ma )?scherz(?:i|ate|iamo)\b/,
    /\bma (?:scherz(?:i|ate|iamo)|mi prend\w+|siete (?:seri|impazziti|fuori|normali|matti|sordi)|sei (?:serio|sordo|scemo|fuori)|che (?:cavolo|cazzo|diavolo|razza)|come (?:cavolo|cazzo|diavolo) (?:e possibile|fate|lavorate|siete))\b/,
    /\bfate apposta\b|\bfai apposta\b|\ble comiche\b|\b(?:mi|ci) prend\w+ in giro\b/,
    // Time, waiting, and never again.
    /\b(?:pers[oa]|perdere|perdo|perdendo|buttat[oa]|buttato via|buttare|sprecat[oa]|rovinat[oa]|sprecare)(?: via)?(?: (?:gia|solo|tutto|ormai)){0,2} (?:(?:il mio|del mio|tutto il mio) tempo|tempo (?:con|dietro|per|a (?:spieg|parl|scriv|ripet|cerc))|(?:un ?intera?|una intera|tutta la|la|unintera|una|tutto il|mezza|il|intere) ?(?:intera )?(?:giornata|mattinata|mattina|serata|pomeriggio|settimana|weekend|vacanza|ferie|giornate) ?(?:per|a|dietro|con|di ferie|al telefono|intera)?)\b/,
    /\bperdita di tempo\b|\b(?:solo )?tempo (?:perso|sprecato|buttato)\b|\bper colpa vostra\b/,
    /\ba causa vostra\b|\bper colpa (?:di|del) vostr\w+/,
    /\bgrazie a voi (?:ho|sono|siamo|non|abbiamo|mi)\b|\bgrazie a voi$/,
    /\bper il vostro (?:errore|menefreghismo|ritardo)\b/,
    /\b(?:mi|ci) avete (?:rovinat|fatto perdere|lasciat\w (?:a piedi|nei guai|in mezzo|soli))\w*/,
    /\b(?:mai piu)(?: \w+){0,4} (?:da voi|con voi|voi|vostr\w|qui|niente|nulla|soldi|cliente|comprer\w|compro|ordin\w|fregat\w)\b/,
    /^(?:\w+ ){0,4}mai piu$/,
    /\b(?:con voi|da voi) (?:ho chiuso|mai piu|non (?:compro|ordino|ci torno|prendo))\b/,
    /\bnon (?:mi vedrete|comprero|ordinero|torner\w|prendero|acquistero|mi vedete)(?: \w+)? (?:piu|mai)\b/,
    /\bl?ultima volta che (?:\w+ ){0,3}(?:da voi|con voi|compro|ordino|mi affido|prenoto|scelgo|mi fido|qui)\b/,
    /\bmi pento\b|\b(?:pentit[oa]|mai lavessi fatto) (?:di|amaramente|essere)\b/,
    /\bnon lo avessi mai fatto\b/,
    /\b(?:passo|passero|passiamo|vado|andro|me ne vado|cambio|cambiero) (?:subito |presto )?(?:alla concorrenza|da un altr\w|da altri|altrove|a un altro gestore|dalla concorrenza)\b(?! (?:piano|numero))/,
    /\bavete perso un[ao]? ?cliente\b|\bavete perso unacliente\b|\bstate alla larga\b/,
    /\bevitate (?:come|questa|sta gente|questo)\b/,
    /\bsconsigli\w+ (?:a tutti|vivamente|assolutamente)\b|\bmi avete perso\b/,
    /\b(?:aspett\w+|attend\w+|attesa|ore|giorni) (?:gia )?(?:da )?(?:una vita|secoli|uneternita|un eternita|troppo|anni luce|mesi e mesi|settimane e settimane|ore e ore|ore ed ore|giorni e giorni)\b/,
    /\b(?:e|son|sono) (?:da )?(?:una vita|secoli|ore|settimane|mesi|giorni) che (?:aspett|attend|prov|scriv|chied|chiam|ripet|sollecit|dico)\w*/,
    /\b(?:quanto|quanto tempo) (?:ancora )?(?:devo|dobbiamo|dovro|dovrei) (?:ancora )?(?:aspettare|attendere) ancora\b/,
    /\bquanto (?:tempo )?ancora (?:devo|dobbiamo|bisogna)\b/,
    /\b(?:cosa|che) (?:state )?aspett(?:ate|ando)\b(?! (?:a|di) (?:ricevere|me))/,
    /\bnessuno (?:mi |ci |si )?(?:risponde|legge|ascolta|capisce|fa|sa|degna|muove|interviene|risolve) (?:mai|niente|nulla|un)\b/,
    /\b(?:rimpall|rimbalz|scaricabarile|sballott)\w*|\bnessuno si degna\b/,
    /\bpresa di responsabilita zero\b/,
    /\b(?:quanto (?:ci vuole|e difficile|puo essere difficile) (?:a|per)? ?(?:capire|rispondere|leggere|fare|risolvere|dare)|e (?:cosi|tanto) (?:difficile|complicato)|ci vuole tanto (?:a|per)|ci vuole una laurea|non e (?:mica )?(?:cosi|tanto) (?:difficile|complicato) (?:da capire|capire|rispondere|leggere|no$)|chiedo troppo|e chiedere troppo|troppo chiedere|vi rendete conto|ti rendi conto|vi sembra (?:normale|possibile|giusto|serio|il modo)|ma vi pare|ti sembra normale|ma e possibile|ma e mai possibile|grazie (?:per|di) (?:niente|nulla|un tubo)|grazie al cavolo|complimentoni|complimenti (?:vivissimi|davvero)|menefreghis\w+|(?:mancanza|zero) (?:di )?(?:rispetto|serieta|professionalita)|non se ne esce|lasc(?:ia|iate) (?:perdere|stare)|di male in peggio|ogni volta una|sempre peggio|(?:pretendo|esigo) (?:rispetto|delle scuse)|trattat[oaie] (?:male|come|a pesci|cosi|da schifo)|non e (?:modo|maniera) di)\b/,
    /\b(?:facendo|fate|fai|fatto) (?:solo )?perdere (?:\w+ )?(?:tempo|giornat|la pazienza)\w*/,
    /\b(?:ti|vi) (?:stai|state) prendendo gioco\b|\bprend\w+ gioco di (?:me|noi)\b/,
    /\bavete (?:rovinat|distrutt)\w (?:\w+ ){0,3}(?:vacanz|compleann|natale|matrimoni|viaggi|fest|giornat|serat|weekend)\w*/,
    /\bcome (?:e|sia) possibile (?:lavorare|trattare|che (?:nessuno|non ci|dopo|ogni|voi|siate|sia cosi))\b/,
    /^(?:bot|robot|chat ?bot|assistente|servizio|chat|app) (?:di )?(?:inutile|stupid\w|idiota|del cavolo|merda|scem\w|penos\w|ridicol\w|del cazzo)$/,
    /\b(?:ladri|truffatori|buffoni|bugiardi|incapaci) e (?:\w+)$/,
    /\bmai vist[oa] (?:una cosa|un|una|niente)(?: \w+)? (?:del genere|cosi|simile|tanto)\b/,
    /\bvergognos[oaei]\b|\bprend\w+ gioco\b|\b(?:davvero|molto|veramente|proprio) deludente\b/,
    /\b(?:disastro|schifo|incubo|vergogna|delirio) (?:questo|questa|il vostro|la vostra|sto|sta) \w+$/,
    /\bbasta basta\b/,
    /\brispond\w+ (?:alla|alle|a) (?:mi[ae] )?(?:domand\w|quello che|cio che|quel che)(?: (?:che|invece|per|una|e basta|almeno)|$)/,
    /\binvece di (?:mandarmi|rimandarmi|ripetere|ripetermi|copiare|rispondermi|inviarmi)\b/,
    /\bnon siete (?:\w+ )?(?:seri|professionali|credibili|affidabili|capaci)\b|\bpoco seri\b/,
    /^(?:\w+ ){0,2}(?:inaccettabile|inammissibile|scandaloso|assurdo|ridicolo|allucinante|indecente|intollerabile)$/,
    /\bmai stat[oa] (?:trattat[oa] )?(?:cosi|tanto) (?:male|\w+)\b/,
    /\bquando (?:vi|ti) (?:decid\w+|svegli\w+)\b|\b(?:un|vostra )incompetenza\b/,
    /\bnon centrano (?:niente|nulla)\b|\bal di sotto di tutto\b|\bgoccia che\b/,
    /\b(?:andate|vai|andatevene) al diavolo\b/,
    /\b(?:chat|bot|servizio|assistenza|robot|assistente)(?: \w+)? non serv\w+ (?:\w+ )?a (?:niente|nulla)\b/,
    /\bripeterv[ie]\w*|\b(?:santo cielo|santiddio|per dio|per lamor di dio)\b/,
    // Swearing.
    /\b(?:cazzo|cazzat[ae]|vaffanculo|fanculo|affanculo|vaffa\w*|stronz\w+|merdos\w|di merda|bastard[oi]|coglion\w+|porc[oa] (?:miseria|troia|puttana|dio|zozz\w)|porca|minchia|puttanat\w|che palle|due palle|due coglioni|rompi\w* (?:le palle|i coglioni)|andate a (?:quel paese|cagare|farvi|fare in|lavorare|zappare)|vai a (?:quel paese|cagare|farti)|va a quel paese|maledett[oi] (?:bot|robot|servizio)|maledizione|accidenti a voi|mannaggia a voi|cacchio|porcheria|schifezza|me ne frego|vi odio|ti odio|odio (?:questo|questa|sto|sta) (?:bot|app|chat|sito|servizio|robot))\b/,
    /\b(?:piu|pi) (?:scem|stupid|ottus|inutil|lent|idiot)\w (?:del|dell|della|di|d) ?\w+/,
    new RegExp(`\\b(?:razza|pezzo|specie) di (?:${HOPELESS.slice(3)}`),
  ],
  unhelped: [
    new RegExp(
      `^${LEAD}(?:${ANSWER} )?(?:ancora |ancor |sempre )?non (?:mi |ci |e |ha |ho |risponde |sta )?(?:(?:mi )?(?:e |ha |sta |hai |avete )?(?:stat[oa] |molto |per niente |affatto )?)(?:daiuto|di (?:\\w+ )?aiuto|aiut\\w{1,4}|util[ei]|serv\\w{1,5}|servito|rispond\\w{1,4}|rispost[oa]|funzion\\w{1,4}|chiar\\w{1,4}|risol\\w{1,5}|cambi\\w{1,4}|corrett[oa]|giust[oa]|ver[oa]|quest[oa]|quell[oa](?: che (?:\\w+ ){0,3}\\w+)?|cio che (?:\\w+ ){0,3}\\w+|basta|va bene|va|c ?entra|centra|pertinente|la (?:risposta|mia domanda)(?: (?:giusta|corretta|che cercavo))?)(?: (?:alla|la|il|a|per) (?:mia )?(?:domanda|richiesta|problema|nulla|niente|mio problema)| (?:nulla|niente)(?: con (?:\\w+ ){0,3}\\w+)?)?${TAIL}$`,
    ),
    new RegExp(
      `^${LEAD}(?:non (?:ti |vi |le )?(?:ho|avevo) (?:mai )?(?:chiesto|domandato|detto|parlato di) (?:questo|quello|cio|nulla del genere|questa cosa)|(?:ho|avevo|io ho) chiesto (?:altro|unaltra cosa|un altra cosa|tuttaltro)|non (?:e|era) (?:questa |questo |quella |la |quello |cio )?(?:la )?(?:mia )?(?:domanda|che (?:\\w+ ){0,3}(?:chiesto|chiedevo|intendevo|volevo\\w{0,6}|cercavo)|chiesto)|la mia domanda (?:era|e) (?:un )?(?:altra|diversa|unaltra)|(?:rileggi|rilegga|leggi) (?:bene )?la (?:mia )?domanda|parlavo di altro|intendevo altro)${TAIL}$`,
    ),
    new RegExp(
      `^${LEAD}(?:tu |lei |voi )?non (?:mi |ci )?(?:hai|ha|avete|stai|sta) (?:mica |per niente |ancora |proprio |affatto )?(?:capito|capendo|compreso|risposto|risolto|aiutato|aiutata|letto|rispondendo|detto)(?: (?:niente|nulla|bene|affatto|male|un tubo))?(?: (?:a |alla |di )?(?:la |mia |il |quello |cosa |cio )(?:mia |mio |che )?(?:\\w+ ?){1,4})?${TAIL}$`,
    ),
    new RegExp(
      `^${LEAD}(?:hai|ha|avete) (?:capito (?:male|un\\w{0,3} altra cosa)|frainteso(?: (?:la (?:mia )?)?(?:domanda|richiesta))?|sbagliato(?: risposta)?)${TAIL}$`,
    ),
    new RegExp(
      `^${LEAD}(?:(?:la|questa|e una|e la|che|tua|una) )?(?:(?:tua|sua|vostra) )?(?:risposta |informazione |soluzione )?(?:e |era |e completamente |e del tutto |e proprio )?(?:sbagliat[oa]|errat[oa]|inutil[ei]|scorrett[oa]|fals[oa]|fuori (?:tema|luogo|strada)|non pertinente|incomplet[oa]|imprecis[oa]|inesatt[oa])(?: (?:risposta|completamente|informazione))?${TAIL}$`,
    ),
    new RegExp(
      `^${LEAD}(?:(?:lo |l |questo |quello |questa cosa |tutto |tutto questo )?(?:lo |l)?(?:ho |avevo )?(?:gia )(?:lo |l)?(?:ho |avevo )?(?:provat[oa]|fatt[oa]|lett[oa]|verificat[oa]|controllat[oa]|tentat[oa]|vist[oa]|seguit[oa])|ho (?:gia )?provato(?: (?:cosi|questo|tutto))?)(?: (?:tutto|questo|cosi|ma|e|niente|nulla|non|ha|funziona|funzionato|va|cambia|cambiato|e cambiato|niente da fare|senza (?:successo|risultat[oi]|esito)|risolto|ancora|risolve|ho|serve|servito|a|la|soluzione|stesso|problema|resta|inutilmente|invano)){0,7}${TAIL}$`,
    ),
    new RegExp(
      `^${LEAD}(?:non (?:ho capito|capisco)(?: (?:niente|nulla|bene))?(?: (?:la|della) (?:tua |sua )?(?:risposta|spiegazione))?|continua (?:a )?non (?:funzionare|andare|rispondere|partire|va)|(?:niente|nulla) da fare|(?:sempre |ancora |e )?(?:lo )?stesso (?:problema|errore|risultato)|(?:sono |siamo )?(?:punto e (?:a )?capo|al punto di partenza|ancora bloccat[oa])|(?:e |ma )?(?:che|cosa) (?:ce |c )?(?:entra|centra)(?: (?:questo|con (?:\\w+ ){0,4}\\w+))?|nessun (?:cambiamento|risultato|miglioramento)|non (?:cambia|e cambiato|risolve|serve a|ho risolto|ce|c e) (?:nulla|niente|ancora|nessun miglioramento)(?: (?:da fare|a che (?:fare|vedere)|con (?:\\w+ ){0,4}\\w+))?|(?:questo )?non (?:ha|centra|c entra|ce entra) (?:niente|nulla)(?: a che (?:fare|vedere))?(?: con (?:\\w+ ){0,5}\\w+)?|tuttaltro|(?:sto|sono) (?:ancora )?(?:come prima|peggio di prima))${TAIL}$`,
    ),
  ],
};
