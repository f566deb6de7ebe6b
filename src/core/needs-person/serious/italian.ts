import type { SeriousPatterns } from './serious-patterns.ts';

const COURT = '(?:tribunale|giudice(?: di pace)?|in giudizio|giustizia|corte|aula)';
const POLICE =
  '(?:carabinieri|polizia(?: postale)?|guardia di finanza|finanza|questura|procura(?: della repubblica)?|nas|caserma|commissariato|autorita(?: (?:competenti|giudiziaria))?)';
const WATCHDOG =
  '(?:antitrust|agcm|agcom|codacons|altroconsumo|adiconsum|federconsumatori|adoc|aduc|unione (?:nazionale )?consumatori|movimento (?:difesa|consumatori)|garante(?: (?:della |per la )?(?:privacy|concorrenza|protezione))?|ivass|consob|associazion[ei] (?:\\w+ ){0,2}consumatori|arbitro bancario|abf|conciliaweb|corecom|arera|ministero|enac|striscia(?: la notizia)?|le iene|ispettorato|banca ditalia)';
const BODY =
  '(?:testa|man[oi]|dit[oa]|bracci[oa]|gamb[ae]|caviglia|pied[ei]|occhi[oo]?|viso|faccia|schiena|gola|ginocchi[oa]|fronte|polso|naso|spalla|pancia|pelle|labbr[oa]|bocca|collo|lingua)';
const CHILD =
  '(?:figli[oa]|bambin[oa]|bimb[oa]|neonat[oa]|piccol[oa]|nipot[ei]|nipotin[oa]|cane|gatt[oa]|cagnolin[oa]|fratellino|sorellina|ragazzin[oa])';
const POISON =
  '(?:detersivo|detergente|candeggina|varechina|pil[ae]|batteri[ae]|biglie?|calamit[ae]|magnet[ei]|monet[ae]|veleno|liquido|prodotto|prodotti|ammoniaca|acido|sapone|pastigli[ae]|compress[ae]|medicin[ae]|farmac[oi]|pezz[oi]|sgrassatore|solvente|vetro|disgorgante|capsul[ae]|bottoncino|colla|smalto)';

export const ITALIAN: SeriousPatterns = {
  legal: [
    // A lawyer.
    /\b(?:mio|nostro|mia|nostra|dei miei|nostri) (?:avvocat[oai]|legal[ei]|studio legale|consulente legale)\b|\b(?:rivolg\w{1,5}|contatt\w{1,5}|consult\w{1,5}|sentir\w{1,3}|incaric\w{1,4}|chiam\w{1,4}|parl\w{1,4}|preso|prendo|passo|mandato|nominat\w|affid\w{1,4}|andare|vado|andro|pratica)(?: \w+){0,3} (?:a|ad|da|dal|all|dall|con|un|l|in mano a) ?(?:un )?(?:avvocat[oa]|legale)\b(?! (?:divorzista|del lavoro|matrimonialista|costa))|\b(?:lettera|notizie|comunicazione|telefonata)(?: \w+){0,2} (?:dell?|dal|dall)? ?(?:mio )?(?:avvocato|legale)\b/,
    // The courts.
    new RegExp(
      `\\b(?:vediamo|vedremo|rivedremo|rivediamo|port\\w{1,4}|finir\\w{1,4}|finisce|finiamo|trascin\\w{1,4}|cit\\w{1,4}|andare|andiamo|andro|andremo|vado|ricorr\\w{1,4}|rivolg\\w{1,5}|incontr\\w{1,5}|trovar\\w{1,4}|troviamo|convoc\\w{1,4}|adire|adiro|spiegher\\w{1,3}|risponder\\w{1,3}|decidera|davanti|dirlo|sentiamo|chiamo|chiamare)(?: \\w+){0,3} (?:in|dal|al|davanti (?:a|al)|il|un|alla|a|dinanzi al) ?(?:un )?${COURT}\\b|\\b(?:cit|port|chiam|conven)\\w{1,5}(?: \\w+){0,2} in giudizio\\b`,
    ),
    /\b(?:vi|ti|la|li|le|gli) (?:faccio|faro|facciamo|faremo|fara) (?:una )?causa\b|\b(?:fare|farvi|farle|farti|fargli|intentare|avviare|intento|aprire|faro|faccio|procedere con(?: una)?|avvio) (?:una |loro |la )?(?:causa(?! (?:di|per) (?:lavoro|separazione))|azione legale|class action|procedimento)\b|\b(?:vie|azion[ei]|provvediment[oi]|misure|procedura|iniziative|mezzi) (?:legal[ei]|giudiziari[ae]?|penal[ei])\b|\b(?:agir\w{0,2}|proced\w{1,4}|tutelar\w{1,3}|muover\w{1,4}|perseguir\w{1,4}) (?:\w+ )?(?:legalmente|per legge|penalmente|civilmente|giudizialmente)\b|\bsedi (?:opportune|competenti|legali)\b|\bclass action\b|\baspett\w{1,3} (?:una |la )?(?:\w+ )?causa\b|\b(?:tribunale|giudice) (?:a )?(?:decid|stabil|giudic)\w{1,5}\b|\b(?:diffid[aoi]|diffida legale|diffidarvi|diffidiamo|messa in mora|mett\w{1,4} in mora)\b|\bchied\w{1,4}(?: \w+){0,2} i danni\b/,
    // The police, a charge.
    /\b(?:vi|ti) (?:denunci\w{1,5}|querel\w{1,4})\b|\b(?:la|li|lo) (?:denunci|querel)(?:o|ero|amo|iamo|eremo|heremo)\b|\b(?:denunci|querel)(?:o|ero|amo|eremo|arvi|arti|arli|arla|ata|ati|iamo|are (?:voi|alla|la (?:vostra|ditta|societa)|tutto|il (?:vostro|fatto)|questa|per)|ando|hero)\b|\b(?:sporg\w{1,4}|fa\w{2,5}|presen\w{3,6}|deposit\w{1,5}|sport[ao]|parte|partir\w{1,2}|scatt\w{1,3}|fatt[oa])(?: \w+){0,2} (?:denuncia|querela|esposto)\b(?! (?:di |del )?(?:sinistro|smarrimento|furto|dei redditi))|\bdenuncia (?:contro|nei vostri|alla (?:polizia|procura)|ai (?:carabinieri|nas)|penale|per (?:truffa|frode|appropriazione))\b|\bdenunciato (?:tutto|alla|ai|il fatto)\b/,
    new RegExp(
      `\\b(?:vado|andro|andremo|andiamo|chiam\\w{1,4}|segnal\\w{1,5}|rivolg\\w{1,5}|avvert\\w{1,5}|avvis\\w{1,5}|contatt\\w{1,5}|scriv\\w{1,5}|scriver\\w{1,3}|sono (?:gia )?(?:stat[oa]|andat[oa])|inform\\w{1,5}|presento|intervenire|denunci\\w{1,4}|ricor\\w{2,5}|reclam\\w{1,3}|esposto|appell\\w{1,5}|mand\\w{1,4}|raccont\\w{1,5}|sentit\\w|interess\\w{1,4}|appogg\\w{1,5})(?: \\w+){0,3} (?:(?:a|da|ai|dai|alla|dalla|la|le|i|al|dal|il|in|ad|lo|l|presso|con)(?: \\w+)? )?(?:all|l|dall)?(?:${POLICE}|${WATCHDOG})\\b`,
    ),
    new RegExp(
      `\\b(?:${WATCHDOG}|${POLICE}) (?:\\w+ ){0,2}?(?:sara|verra|ricevera|saranno|sapra|e gia|sono gia|e stat[oa] (?:avvisat|informat|contattat))\\b|\\b(?:vittima|colpevoli) di (?:una )?(?:truffa|frode)\\b|\\b(?:e|siete) (?:una )?(?:frode|appropriazione indebita|pubblicita ingannevole|pratica (?:commerciale )?scorretta)\\b`,
    ),
  ],
  safety: [
    // Who does not want to live.
    /\b(?:suicid(?:io|armi|a|arsi|i|are|o)|(?:uccider|ammazzar|impiccar|sparar)mi|tagliarmi le vene|farmi del male|(?:buttar|lanciar)mi (?:dal|sotto|giu|dalla)|togliermi la vita|farla finita(?! con (?:questo|questa|il|la|voi))|(?:voglio|vorrei|preferisco|preferirei|desidero)(?: \w+)? (?:morire|sparire per sempre|farla finita(?! con))|(?:porre|mettere) fine alla mia vita|(?:stare|restare) (?:al|in questo) mondo|mi (?:ammazzo|uccido|impicco|suicido|(?:voglio|vorrei|sto per|devo) (?:ammazzare|uccidere|suicidare|impiccare|togliere la vita))|overdose|autolesionismo)\b|\b(?:non|piu|nessuna|alcuna|perso la)(?: \w+){0,3} (?:(?:voglia|motivo|ragione|senso|forza) (?:di|per)|voglio|riesco (?:piu )?a|voglio piu) vivere\b(?! (?:in|a|con|qui|questa|unesperienza|il|la))|\b(?:meglio|starebbero meglio) (?:morto|morta|senza di me)\b/,
    // Fire, smoke, gas.
    /\b(?:(?:pres[oa]|prend\w{1,4}|andat[oa] a) fuoco|(?:in|a) fiamme)\b|\b(?:va|andat[oa]|e|sta andando) a fuoco\b|\b(?:ce|c e|ci sono|esc\w{1,4}|usc\w{1,5}|fa|faceva|facendo|scoppiat\w|divampat\w)(?: \w+){0,3} (?:fuoco|fiamme|fumo|scintille|incendio)\b(?! (?:di scena|artificial\w))|\b(?:fumo|fiamme|scintille) (?:\w+ )?(?:dappertutto|ovunque|in (?:casa|cucina|tutta)|dal|dalla|dallo|nero|dietro)\b|\b(?:sta|stanno) (?:\w+ )?(?:bruciando|fumando|scoppiando)\b|\bal fuoco\b|\bprincipio di incendio\b|\bincendio (?:in casa|a casa|domestico|per colpa)\b/,
    /\b(?:odore|puzza|sento|sentire|puzzo|sentiamo|sent\w{1,4})(?: \w+){0,3} (?:gas|bruciat\w|fumo|bruciaticcio|plastica bruciata)\b(?! (?:ok|bene|naturale))|\bpuzza (?:di|da) \w{0,3} ?(?:gas|bruciato)\b|\b(?:fuga|perdita|perdite|fughe) (?:di|del) gas\b|\b(?:perde|esce|esca|fuoriesce|fuoriusc\w{2,4}) (?:\w+ )?(?:del )?gas\b|\bgas (?:che )?(?:esce|perde|fuoriesce)\b|\b(?:intossica\w{2,6} da|avvelena\w{2,6} da|allarme(?: del)?) monossido\b/,
    /\b(?:e|ha|sta per|mi e|sono|e quasi|sta) (?:quasi |letteralmente )?(?:esplos[oaie]|scoppiat[oaie]|esplodere|scoppiare|esplodendo)\b(?<!\b(?:caso|bolla|scandalo) e scoppiat\w)|\besplosione (?:in|di gas|della|del|a casa)\b/,
    /\b(?:preso|presa|prend\w{1,4}|dato|data|da|ricevut[oa]|beccat[oa])(?: \w+){0,3} (?:scossa|scosse|scarica elettrica|la corrente)\b|\b(?:scossa|scarica) elettrica\b|\b(?:folgorat[oa]|fulminat[oa] (?:dalla|dal)|shock elettrico)\b/,
    /\b(?:incendiat[oaie]|incendiando)\b|\b(?:padre|madre|figli[oa]|marito|moglie|bambin[oa]|nonn[oa]|fratello|sorella|mamma|papa|amic[oa]|bimb[oa])(?: \w+){0,5} (?:si muove|si sveglia|reagisce|risponde)(?: piu)?\b(?<=\bnon (?:si )?\w{5,9}(?: piu)?)/,
    // Hurt.
    new RegExp(
      `\\b(?:perd\\w{1,4}|pien[oa] di|tanto|molto|esce|uscito)(?: \\w+){0,2} sangue\\b(?! (?:esam|anal|prelievo))|\\b(?:sanguin(?:a|o|ando|ano|ava)|emorragia)\\b|\\b(?:sono|e|siamo|si e|mi sono|e rimast[oa]|rimast[oa]|stat[oa]|ci siamo|gravemente) (?:\\w+ )?(?:ferit[oaie]|ustionat[oaie]|folgorat[oa]|infortunat[oaie])\\b|\\b(?:mi|si|ci|gli|le)(?: \\w+){0,2} (?:ferit|ustionat|bruciat|tagliat|rott|spaccat|fratturat|schiacciat|scottat|apert|slogat)[oaie](?: \\w+){0,2} ${BODY}\\b|\\b(?:battuto|sbattuto|picchiato) (?:\\w+ )?la testa\\b|\\bbruciat[oa] (?:la |le |il |un |il mio )(?:\\w+ )?${BODY}\\b`,
    ),
    /\b(?:(?:e|sono|si e|mi sono) svenut[oa]|svenut[oa]|(?:privo|priva) di sensi|perso (?:i sensi|conoscenza)|incosciente|convulsioni|infarto|arresto cardiaco|crisi respiratoria|trauma cranico)\b|\b(?:respir\w{1,4}) (?:male|piu|a fatica|con difficolta)\b|\bnon (?:\w+ )?(?:respir\w{1,4}|riesc\w{1,3} (?:\w+ )?a respirare)\b|\b(?:fatica|difficolta|difficile) (?:a |nel )?respirare\b|\b(?:mi manca|manca) (?:il fiato|laria|il respiro)\b|\b(?:sta |stanno |mi sto |si sta )?soffoca(?:ndo|to|ta)\b|\b(?:male|dolor[ei]|fitte|peso)(?: \w+){0,2} (?:al|il|nel|sul) (?:petto|cuore|torace)\b/,
    // Poisoned, allergic.
    new RegExp(
      `\\b${CHILD}(?: \\w+){0,3} (?:ingerit[oa]|ingoiat[oa]|bevut[oa](?= (?:\\w+ ){0,3}${POISON})|inghiottit[oa])\\b|\\b(?:ingerit|ingoiat|bevut|inghiottit|mangiat|inalat|respirat)[oa] (?:\\w+ ){0,4}?${POISON}\\b|\\b(?:ingeri|ingoi|inghiotti)\\w{1,4} (?:\\w+ ){0,3}?${POISON}\\b`,
    ),
    /\b(?:intossicat[oaie]|avvelenat[oaie]|intossicazione (?:alimentare|da)|avvelenamento)\b|\b(?:vomit\w{1,4})(?: \w+){0,4} (?:da|dopo|per colpa|tutta)\b|\b(?:stiamo|sto|tutti|siamo|sta|famiglia|figli[oa]|ho|abbiamo)(?: \w+){0,2} (?:vomitando|vomitato|vomitano|vomita)\b|\b(?:sto|stiamo|stanno|sta|stati|stat[oa]) (?:molto |malissimo |tutti |tutto )?(?:male|malissimo) (?:dopo|da quando|per colpa|con il vostro)\b/,
    /\b(?:ho|avuto|ha|abbiamo|sto avendo|fatto|provocat[oa]|causat[oa]|venut[oa]|scatenat[oa]|forte|grave|brutta)(?: \w+){0,3} reazion[ei] allergic(?:a|he)\b|\b(?:shock anafilattico|anafilassi|edema della glottide)\b|\b(?:gonfi|chius|chiude|brucia)\w{0,4}(?: \w+){0,2} (?:la |il |le |gli )?(?:gola|lingua|labbra|faccia|viso|volto|glottide)\b(?! (?:con|contro))|\b(?:gola|lingua|labbra|faccia|viso|volto)(?: \w+){0,3} (?:gonfi|chiud|chius)\w{1,4}\b(?! (?:rimedi|cosa))|\b(?:bolle|orticaria|sfoghi|macchie rosse|pustole)(?: \w+){0,2} (?:ovunque|dappertutto|su tutto|in tutto|dopo)\b/,
    // Hospital and rescue.
    /\b(?:sono|siamo|e|finit[oaie]|portat[oaie]|corr\w{1,4}|cors[oaie]|andat[oaie]|ricoverat[oaie]|sta|trov\w{1,4}|andare|corsa)(?: \w+){0,3} (?:(?:in ospedale|allospedale)(?! fino)|al pronto soccorso|in rianimazione|in terapia intensiva)\b|\bricoverat[oaie] (?:per colpa|dopo|a causa)\b|\b(?:chiam\w{1,5}|arrivat\w|venut\w)(?: \w+){0,3} (?:ambulanza|lambulanza|il 118|il 112|i pompieri|i vigili del fuoco|pompieri)\b/,
    // Violence.
    /\b(?:vi|ti|la|lo|li|gli|le|tutti|qualcuno|uno di voi) (?:\w+ ){0,2}?(?:ammazz\w{1,4}|uccid\w{1,4}|spacc\w{1,4}|spar\w{1,3} (?:in|a|adosso|addosso)|accoltell\w{1,4}|massacr\w{1,4}|pesto|pesteremo|picchi\w{1,3}|strozz\w{1,4}|faccio (?:fuori|saltare|del male)|do fuoco|brucio (?:il|tutto|la|vivi)|rompo la (?:faccia|testa))\b|\b(?:ammazzar|uccider|accoltellar|sparar|picchiar|massacrar|spaccar|pestar)(?:vi|ti|li|lo|la|gli|e tutti|le)\b|\b(?:vengo|verro|vado|arrivo|torno|passo|venire|entro)(?: \w+){0,6} (?:con|armat[oa] di) (?:un |una |il |la |mio |mia )?(?:\w+ )?(?:coltello|pistola|arma|fucile|mazza|bomba|ascia|benzina|armi)\b|\b(?:do|diamo|dare) fuoco (?:a|al|alla|ai)\b|\bqualcuno si fa male\b|\bfaccio una strage\b/,
    /\b(?:mi|ci) (?:\w+ ){0,2}(?:minacci\w{1,5}|picchi\w{1,4}|aggredit\w|segue ovunque|perseguita|stalkera)\b|\b(?:che|lui|ex|marito) (?:\w+ )?mi (?:uccid|ammazz)\w{1,3}\b|\bminacce di morte\b|\bin pericolo(?: di vita)?\b|\ballarme bomba\b/,
  ],
};
