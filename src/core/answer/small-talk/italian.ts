import type { SmallTalkWords } from './small-talk-words.ts';

const HELLO =
  '(?:ciao|salve|buongiorno|buon giorno|bongiorno|buonasera|buona sera|buondi|buon di|buon pomeriggio|buon mattino|ehi|ehila|hey|hello|saluti|buone feste)';
const ALL =
  'a (?:tutti|tutte|voi|te|lei|tutti voi|tutto lo staff)|tutti|ragazzi|staff|team|signor[ei]|signora|gentil[ei] \\w{1,12}|cari';
const HOW_ARE_YOU =
  '(?:(?:spero )?(?:che )?(?:come (?:va|stai|sta|state|butta|andiamo|vanno le cose|te la passi)|tutto (?:bene|ok|a posto)|va tutto bene|stia bene|stiate bene|che si dice|come va la vita))(?: oggi| stamattina| stasera)?|e (?:tu|lei|voi)|piacere(?: di conoscerti)?';
const HELP =
  '(?:il |la |le |lo |i |vostr[aoe] |tu[ao] |su[ao] |questa? )?(?:\\w{1,12} )?(?:l|dell)?(?:aiuto|rispost[ae]|informazion[ei]|info|chiariment[oi]|tempo|pazienza|supporto|assistenza|disponibilita|gentilezza|consigli[oi]?|dritta|cortesia|spiegazione|spiegazioni|riscontro|velocita|celerita|attenzione|collaborazione|suggerimento|indicazioni)(?: (?:velocissima|veloc[ei]|rapid[aoe]|prezios[aoi]|immediata|chiara|tempestiva|esaustiva|utile))?';
const THANKS = [
  '(?:molte |tante |mille |infinite |ancora |ok |ti |vi |la |le )?(?:grazie{1,4}|grazzie|ringrazio|ringraziamo|grz|thanks)(?: (?:mille|infinite|tante|assai|di cuore|davvero|ancora|a voi|a te|a lei|lo stesso|molte|1000|infinitamente|moltissimo|tantissimo|di tutto|anticipatamente))?|un grazie(?: di cuore)?',
  '(?:e |sono |siete |sei |e stato |e stata |siete stati |siete state |sei stato |sei stata |molto |davvero |veramente |proprio |tutto )?(?:stat[oaie] )?(?:molto |davvero |veramente |proprio |super |cosi )?(?:perfett[oaie]|ottim[oaie]|fantastic[oaie]|fantastici|grandissim[oaie]|brav[oaie]|bravissim[oaie]|gentil[ei]|gentilissim[oaie]|eccellent[ei]|eccezional[ei]|meraviglios[oaie]|magnific[oaie]|mitic[oaie]|mitici|velocissim[oaie]|rapidissim[oaie]|efficientissim[oaie]|disponibilissim[oaie]|cortesissim[oaie]|preziosissim[oaie]|utilissim[oaie]|chiaro|chiarissimo|risolto|sistemato|a posto|ricevuto|capito|il massimo|i migliori|dei grandi|dei miti|un grande|una grande|il migliore|un angelo|genial[ei]|straordinari[oaie]?|impeccabil[ei])(?: (?:davvero|assai|tutti|e gentil[ei]|e veloc[ei]|e rapid[oaie]|e chiar[oa]|e disponibil[ei]|e cortes[ei]))?',
  '(?:stat[oaie] |siete |sei |e stato )?(?:molto|davvero|veramente|super|cosi|proprio|tanto) (?:veloc[ei]|rapid[oaie]|efficient[ei]|disponibil[ei]|cortes[ei]|professional[ei]|prezios[oaie]|util[ei]|chiar[oaie]|gentil[ei]|simpatic[oaie])',
  '(?:ora |adesso |ok |si |finalmente |tutto |questo |cosi )?(?:mi )?(?:ha |e )?(?:funziona|funzionato|andato|riuscito|riuscita)(?: (?:tutto|bene|benissimo|perfettamente|alla grande|a meraviglia|a dovere|ora|adesso|di nuovo))?',
  '(?:ho |sono |ci sono )?(?:capito|risolto|riuscit[oa]|trovato|sistemato|fatto)(?: (?:tutto|il problema|ora|adesso|finalmente|quello che cercavo))?|(?:il )?problema (?:e stato )?risolto|risolto (?:il |tutto il )?problema',
  '(?:mi )?(?:hai|ha|avete|e|sei|siete|siete stati|sei stato|e stato) (?:davvero |proprio |molto )?(?:salvat[oa](?: la vita| la giornata)?|aiutat[oa](?: molto| tantissimo| tanto| moltissimo)?|di grande aiuto|molto utile|stat[oaie] di (?:grande |molto )?aiuto|risolto tutto|chiarito tutto|risolto il problema)',
  '(?:era |e )?(?:proprio |esattamente )?(?:quello che (?:cercavo|volevo|mi serviva|volevo sapere))',
  '(?:servizio|assistenza|risposta|supporto|staff|lavoro)(?: clienti)? (?:\\w{1,12} )?(?:perfett[oa]|ottim[oa]|eccellent[ei]|impeccabil[ei]|fantastic[oa]|veloc[ei]|rapid[oa]|gentil[ei]|gentilissim[oa]|efficient[ei]|chiar[oa]|utile|top|al top|eccezional[ei]|velocissim[oa])|(?:ottim[oa]|eccellent[ei]|bel|buon|gran|bellissimo) (?:servizio|assistenza|risposta|supporto|staff|lavoro)|complimenti|apprezzo molto|molto apprezzato|lo apprezzo(?: molto)?',
].join('|');
const BESIDE = [
  HELLO,
  ALL,
  `(?:per|di|del|della|dell|delle|dei) ?(?:tutto(?: quanto)?|questo|avermi (?:aiutato|aiutata|risposto)|aver risposto|la|${HELP})`,
  'ok|okay|va bene|bene|benissimo|daccordo|si|no|ah|oh|allora|e|ma che|davvero|veramente|molto|tutto|adesso|ora|finalmente|ancora|tanto|subito|cosi|non (?:mi )?serve altro|nientaltro|nulla altro|era tutto|e tutto|solo questo|per il momento|per ora|intanto|della pazienza|molto bene|dai|perfettamente|anticipatamente|in anticipo|a buon rendere|wow|evviva|che bello|che (?:velocita|rapidita)|hai ragione|posto|grande|grandi|super|top|al top',
].join('|');
const BYE = [
  'arrivederci|arrivederla|addio|ciao ciao|ci (?:vediamo|sentiamo|si vede|si sente|risentiamo|aggiorniamo)(?: (?:presto|dopo|domani|in giro|alla prossima))?',
  'a (?:presto|dopo|domani|piu tardi|risentirci|rivederci|prestissimo|lunedi|martedi|mercoledi|giovedi|venerdi|sabato)|alla prossima|al prossimo \\w{1,10}',
  '(?:le |vi |ti )?(?:auguro |auguriamo )?(?:una |un )?(?:buon[ao]?|bella|felice|splendida|ottima) (?:giornata|serata|notte|weekend|week end|fine settimana|proseguimento|continuazione|domenica|lavoro|settimana)|buonanotte|buona (?:notte|serata|giornata)|buon(?:a)?(?: )?(?:giornata|serata)',
  '(?:vi |ti |la |le )(?:saluto|salutiamo|lascio)|(?:un )?cordiali saluti|(?:cari|tanti|distinti) saluti|stammi bene|statemi bene|stia bene|devo (?:andare|scappare)|scappo|vado(?: via)?|mi congedo|(?:un )?saluto(?: a tutti)?|un abbraccio',
].join('|');
const BYE_OR_MORE = `${BYE}|${THANKS}|${BESIDE}|anche a (?:te|lei|voi)|altrettanto|e allora`;

export const ITALIAN: SmallTalkWords = {
  greeting: 'salve buongiorno buonasera buondi ehila',
  thanks: 'grazie mille perfetto ottimo fantastico gentilissimi gentilissimo gentilissima bravissimi',
  goodbye: 'arrivederci arrivederla',
  yes: 'certo',
  sayings: {
    greeting: [
      new RegExp(`^(?!(?:hey|hello)$)(?:${HELLO})(?: (?:${HELLO}|${ALL}|${HOW_ARE_YOU})){0,4}$`),
      new RegExp(`^(?:${HOW_ARE_YOU})$`),
    ],
    thanks: [
      new RegExp(`^(?:(?:${THANKS}|${BESIDE}) ){0,4}?(?:${THANKS})(?: (?:${THANKS}|${BESIDE})){0,5}$`),
    ],
    goodbye: [
      new RegExp(`^(?:(?:${BYE_OR_MORE}) ){0,4}?(?:${BYE})(?: (?:${BYE_OR_MORE})){0,4}$`),
      // At the end of thanks, `ciao` takes leave; alone it greets.
      new RegExp(`^(?:(?:${THANKS}|ok|va bene|bene|allora|e) ){1,4}ciao(?: (?:grazie|a (?:tutti|presto)))?$`),
    ],
  },
};
