import { anyOf, upTo } from '../pattern-parts.ts';
import type { ComplaintPatterns } from './complaint-patterns.ts';

// Umlauts arrive as `o` or are typed as `oe`: hence `bloe?d`. An `ß` is no `\w`: hence `\S`.

const says = (...alternatives: readonly string[]) => new RegExp(`\\b${anyOf(...alternatives)}(?![\\wß])`);

/** `Das ist ja wohl` a joke. */
const SURELY = ` ${anyOf(
  'aber|absolut|alles|auch|doch|echt|ein|eine|einfach|einzige|einziger|ganz|hier|ihr|ja|jetzt|langsam|mal',
  'nur|noch',
  'die gro(?:ßte|sste)|die reinste|mehr als|schlicht|schon|sehr|sie|so|total|und|vo?e?llig|wirklich|wohl',
  'ziemlich',
)}`;
const BAD = anyOf(
  'armselig|beschissen|dae?mlich|dreist|dumm|erbae?rmlich|furchtbar|grauenhaft|grausam|grottenschlecht',
  'grottig',
  'inakzeptabel|inkompetent|katastrophal|lachhaft|lae?cherlich|lausig|mies|miserabel',
  'nicht (?:akzeptabel|hinnehmbar)',
  'nutzlos|peinlich|schae?big|schlecht|skandaloe?s|unakzeptabel|unbrauchbar|unfae?hig|unfassbar|unmoe?glich',
  'unprofessionell|unter aller (?:kanone|sau|wue?rde)|unterirdisch|untragbar|unverschae?mt|unzumutbar',
  'wertlos|zum kotzen',
);
const SHAME = anyOf(
  'armutszeugnis|das letzte|desaster|frechheit|hohn|katastrophe|lachnummer|sauerei|schande|schweinerei',
  'skandal',
  'trauerspiel|unding|unverschae?mtheit|verarsche|witz(?! buch)|zumutung|zeitverschwendung',
);
const BAD_ONE = `${anyOf(
  'bekloppt|bescheuert|beschissen|bloe?d|dae?mlich|doof|dumm|erbae?rmlich|furchtbar|grausam|grottig',
  'inkompetent',
  'katastrophal|lausig|mies|miserabl|nutzlos|schei(?:ß|ss)|schlechtest|schrecklich|unfae?hig|unfreundlich',
  'unterirdisch',
)}e?[nmrs]{0,2}`;
const SERVICE = anyOf(
  'anbieter|antwort(?:en)?|app|assistent|automat|bots?|chat|chat ?bots?|computer|ding|erfahrung|firma|haufen',
  'hotline|ki|kiste',
  '(?:kunden)?(?:betreuung|dienst|service|support)|laden|maschine|roboter|software|system|teil|truppe',
  'unternehmen|verein',
);
const NONSENSE = anyOf(
  'bloe?dsinn|dreck|kack\\w{0,3}|mist|mue?ll|murks|quark|quatsch|saftladen|schei(?:ß|ss)\\w{0,6}|schrott',
  'schwachsinn',
  'unsinn',
);
const YOUR_BOT =
  '(?:dieser?|der|die|das|dieses|euer|eure|ihr|ihre|deine) (?:\\w{0,12}bot|chat|ki|\\w{0,8}(?:service|dienst)|support|laden|verein|assistent|ding|hotline|antwort(?:en)?)';
const YOU_ARE = `(?:du bist|bist du|sie sind|ihr seid|seid ihr|${YOUR_BOT}(?: hier)? (?:ist|sind))`;
const OF_YOU =
  '(?:euch|ihnen|eure[mr]|ihre[mr]|de[mr] (?:\\w{3,12} )?(?:\\w{0,8}service|support|laden|firma|kundendienst))';

const NTH = '(?:dritte|vierte|fue?nfte|sechste|siebte|achte|zehnte|zigste|x ?te|hundertste|tausendste)';
const TIMES = '(?:zwei|drei|vier|fue?nf|sechs|sieben|zehn|zig|x|hundert|tausend|mehr|\\d{1,3}) ?mal';
const TOLD = anyOf(
  'angerufen|beantwortet|beschrieben|erklae?rt|gefragt|gemeldet|gesagt|geschickt|geschrieben|kontaktiert',
  'mitgeteilt',
  'nachgefragt|wiederholt',
);
const NOTHING = '(?:nichts|nix|gar ?nichts|gar ?nix|ue?berhaupt nichts|kein wort|null)';
const WEEKS = '(?:ewigkeiten|monaten|stunden|tagen|wochen)';
const OLD_SONG = anyOf(
  '\\w{0,10}(?:antwort|text)(?:en|e)?|ausreden?|blabla|bloe?dsinn|floskeln?|geschwafel|leier|links?|mist',
  'mue?ll|nummer',
  'quatsch|satz|spielchen|spruch|theater|zeug',
);

/** What may stand before a word about the answer. */
const ASIDE =
  '(?:(?:nein|nee|ne|noe|no|aber|leider|sorry|tut mir leid|hae?|hm+|ach|ja|ok|okay|also|doch|danke|danke aber|moment|nochmal|halt|hey|und|man|mann|bitte|wie|was|tja|quatsch|entschuldigung|ich glaube|na|das|ich) ){0,3}';
const ANSWER =
  '(?:das|dies|es|die|der|diese?[rs]?|deine?|ihre?|eure?|alles|nichts davon|(?:die|der|das|deine?|ihre?|eure?|diese?[rs]?) (?:antwort(?:en)?|link|links|artikel|info|infos|information(?:en)?|tipp|tipps|vorschlag|vorschlae?ge|loe?sung|anleitung|hinweis|seite|beschreibung|text|auskunft|erklae?rung))';
const REALLY =
  '(?:leider|ue?berhaupt|gar|einfach|doch|aber|immer|noch|mir|uns|wirklich|echt|ja|so|auch|absolut|trotzdem|hier|jetzt|nun|weiterhin|dennoch|eigentlich|wieder|mal|schon|bei mir|bislang|bisher|ganz|vo?e?llig|komplett|total|damit|da|das|es|sich|halt|irgendwie|besonders|sehr|wohl|kein bisschen|kein stueck|daran|dadurch|meine frage|mein problem|meine anfrage)';
const NOT = '(?:nicht|nichts|nix|net|ned|keine?n?|nie|niemals|kaum|nischt|null|nada)';
const WEITER =
  '(?:weiter|weitergeholfen|geholfen|hilfreich|richtig|korrekt|wahr|gemeint|gefragt|funktioniert|geklappt|gebracht|geae?ndert|gelo(?:e)?st|beantwortet|verstanden|hilfe|sinn|zu tun|mehr|das richtige|meine frage|mein problem|die (?:antwort|frage)|was ich (?:gefragt|gesucht|gemeint|wissen|wollte|meine|brauche|will|suche)(?: (?:habe?|hab|wollte|will))?|die antwort auf meine frage|der fall|besser|drauf|danach|auf meine frage|zu meiner frage|zu meinem problem|meine antwort|antwort|bei mir|mit (?:meiner|der) frage|mit meinem problem|wirklich|das problem|so|zutreffend|passend|ein|um|dazu|leider|jetzt|immer noch|auch|mir|damit|aus|verae?ndert|passiert|getan|erreicht)';

export const GERMAN: ComplaintPatterns = {
  frustrated: [
    // How bad you are.
    says(
      `${YOU_ARE}${upTo(3)} (?:${BAD}|${SHAME}|bescheuert|bloe?d|doof|mue?ll|schrott|taub)`,
      `(?:das|es|dies|hier|alles|service|support) (?:ist|war|wird)(?:${SURELY}){1,4} (?:${BAD}|${SHAME})`,
      `(?:ist|sind|war)${upTo(3)} (?:eine?|der|die|das) (?:\\S+ )?(?:${SHAME})`,
      `(?:absolut|echt|einfach|einfach nur|nur noch|so|total|vo?e?llig|wie) ${BAD}$`,
      `(?:eine einzige|ein einziger|so eine?|was (?:fue?r )?eine?|welch eine?) (?:\\S+ )?(?:${SHAME}|${NONSENSE}|enttae?uschung|verein)`,
      `${BAD_ONE} (?:\\S+ )?${SERVICE}`,
      `(?:echt|extrem|so|super|total|unfassbar|unglaublich|wirklich) (?:lahm|langsam|mies|schlecht|unfreundlich)e?[nmrs]{0,2} ${SERVICE}`,
      '(?:doch|ja|einfach) kein (?:kunden)?service|fue?r (?:die tonne|die katz|n arsch|den arsch)',
      'nichts als (?:ae?rger|ausreden|lue?gen|probleme)',
      '(?:nur|immer nur|nur noch) (?:ae?rger|probleme) mit (?:euch|ihnen)',
      'von (?:nichts|nix)(?: \\S+)? ahnung|wie kann man (?:nur|so)',
      '(?:absolut|komplett|total|vo?e?llig) (?:inkompetent|nicht hilfreich|nutzlos|sinnlos|unbrauchbar|unfae?hig|wertlos)',
      'armutszeugnis|frechheit|grottenschlecht|inakzeptabel|lachhaft|skandaloe?s|unverschae?mt',
      'unverschae?mtheit|unzumutbar',
      'unter aller (?:kanone|sau|wue?rde)|zeitverschwendung|reine schikane|zum kotzen',
      '(?:ihr|sie) (?:seid|sind)(?: \\S+){0,3} (?:abzocker|betrue?ger|diebe|gauner|halsabschneider|lue?gner|verbrecher|versager)',
      '(?:reine|pure) abzocke|schae?mt euch|schae?men sie sich|was erlauben (?:ihr|sie) (?:euch|sich)',
      'ein fremdwort',
      'bodenlos|danke fue?r (?:gar )?nichts|endlosschleife|dauerschleife|kundenfeindlich|kundenunfreundlich',
      'respektlos',
      '(?:kein(?:en)?|null) (?:bisschen |funken )?(?:ahnung von|anstand|kundenservice|respekt)',
      'ich hasse (?:euch|diese\\w?|das)',
    ),
    // Swearing.
    says(
      '(?:dreck|drecks|mist|sau|saft|kack|schei(?:ß|ss))(?:bot|chat|ding|firma|laden|service|system|verein)',
      'betrue?gerladen',
      'schei(?:ß|ss)e?|arschl\\S{2,6}|am arsch|(?:voll)?idioten|wichser|bullshit|depp(?:en)?|trottel',
      'hirnlos\\w{0,2}|gelaber|geschwafel|leck(?:t)? mich',
      'fickt? (?:euch|dich)|verpisst? (?:euch|dich)|halt (?:die|das|s) (?:fresse|klappe|maul)',
      'koe?nnt mich mal',
      'verarsch\\w{1,5}|verae?ppel[nt]|veralber[nt]|himmel ?herr ?gott|herrgott ?noch ?mal',
      'verdammt ?noch ?mal|verflucht',
      'zum teufel|laber(?:st|t|n)? (?:\\S+ )?(?:keinen? )?(?:mue?ll|scheiß|mist|quatsch)',
      `was soll (?:de[rn]|das|diese[rns]) ${NONSENSE}|so ein ${NONSENSE}`,
    ),
    // At the end of one's patience.
    says(
      'mir reichts|mir langt ?e?s|mir reicht es (?:jetzt|langsam|echt|wirklich|nun)|mir reicht es$',
      '(?:allmae?hlich|jetzt|langsam) reichts(?: mir| uns| aber| echt| wirklich)?',
      '(?:allmae?hlich|langsam|jetzt) reicht es (?:mir|uns)',
      'reicht es mir (?:jetzt|langsam|echt|wirklich|endgue?ltig|nun)',
      '(?:jetzt|langsam|es) reicht(?: es| mir| uns| jetzt| langsam){0,3}$',
      `(?:faxen|fresse|hals|kanal|nase|schnauze)${upTo(2)} (?:dicke|voll)|(?:bin|war)${upTo(3)} leid`,
      'zum hals',
      `habe?${upTo(3)} satt$|(?:das alles|es|euch|langsam|so) satt(?! (?:geworden|machen|wird))`,
      'kein(?:e|en)? (?:bock|lust|nerv) mehr',
      `(?:krieg|kriege|bekomme)${upTo(3)} (?:krise|anfall|zu ?viel|kotzen)|dreh\\w{0,2}${upTo(3)} durch`,
      `raste${upTo(3)} aus`,
      `(?:werde?|wird man|macht (?:mich|einen))${upTo(4)} (?:bekloppt|bescheuert|irre|rasend|verrue?ckt|wahnsinnig)`,
      'zum (?:ausrasten|davonlaufen|haare ?raufen|heulen|mae?usemelken|verrue?ckt ?werden|verzweifeln)',
      'kotzt (?:mich|einen)|(?:koe?nnte|zum) (?:ausrasten|heulen|kotzen|platzen|schreien)',
      'platzt (?:mir|einem)|auf die palme|letzten nerv|auf (?:den|die) (?:geist|keks|nerven|sack|wecker)',
      'zur weißglut',
      `mit (?:meinen|den) nerven|nerven (?:sind )?am ende|nervenzusammenbruch|regt mich(?: \\S+)? auf`,
      '(?:das|du|ihr|sie|bot|chat) (?:nervst|nervt|nerven)(?! (?:meine|die|beim))',
      'nervt (?:nur noch|gewaltig|tierisch|ohne ende|total)',
      '(?:das|einfach|echt|so|total|wie) nervig',
      `(?:bin|sind|macht mich|werde?)${upTo(4)} ${anyOf(
        'am ende meiner \\w+|angepisst|bedient|empoe?rt|entnervt|entsetzt|fassungslos|frustriert',
        'fuchsteufelswild|gefrustet',
        'genervt|stinkig|verae?rgert|verzweifelt|wue?tend|\\w{0,6}sauer',
      )}`,
      '(?:absolut|bitter|echt|massl?os|maßlos|mehr als|nur|schwer|sehr|so|total|wirklich|zutiefst) enttae?uscht',
      `enttae?uscht (?:von|ue?ber) ${OF_YOU}|von ${OF_YOU}${upTo(2)} enttae?uscht`,
      `geduld${upTo(3)} (?:am ende|erschoe?pft|verloren|vorbei|strapaziert|zu ende|mehr)|(?:verliere|ende|reißt)${upTo(3)} geduld\\w{0,8}`,
      `(?:habt|haben|hast)${upTo(3)} noch alle|geht ?s (?:euch |ihnen |dir )?noch$|nicht mehr alle|noch ganz (?:dicht|sauber|bei trost)|spinnt ihr`,
      'was stimmt (?:bei|mit) (?:euch|ihnen|dir) nicht|was ist (?:\\S+ )?los (?:bei|mit) euch|man fasst es nicht|nicht zu fassen',
    ),
    // You cannot be in earnest.
    says(
      `(?:soll|ist|war) (?:das|es|dies)${upTo(2)} ein(?: \\S+)? (?:scherz|witz)|schlechter (?:scherz|witz)`,
      'macht ihr witze',
      '(?:nicht|(?:ist|soll) das(?: jetzt| wirklich| echt)?) (?:wirklich )?(?:dein|euer|ihr) ernst',
      'das ist nicht ernst gemeint',
      '(?:auf den arm|fue?r dumm|zum affen|zum narren)(?: \\S+)? (?:halten|machen|nehmen|verkauf\\w{2})',
      `(?:kann|darf)${upTo(3)} (?:doch|echt|ja|wohl)${upTo(2)} nicht${upTo(1)} (?:angehen|normal|sein|so schwer|so schwierig|wahr)`,
      'zu ?viel verlangt|was ist (?:daran |da |denn ){1,2}(?:so )?(?:schwer|schwierig|unklar)',
      'wie schwer kann|so schwer kann',
      'so schwer zu (?:begreifen|kapieren|verstehen)|wie (?:man|ich|wir) hier behandelt|das gibts doch nicht',
      'unglaublich (?:dass|was|wie)|nicht zu glauben|ich glaube? ich spinne?',
      'jetzt ist (?:aber |endgue?ltig |wirklich )?schluss|(?:das|echt|einfach) unglaublich$|unfassbar$',
      'unfassbar (?:dass|wie)',
      `(?:habt|haben|koe?nnt|kriegt|schafft)${upTo(3)} (?:irgendwas|irgendetwas|ue?berhaupt (?:et)?was|mal was) (?:hin|richtig|auf die)`,
      'was soll das(?: hier| jetzt| denn| eigentlich| bitte){0,3}$',
      '(?:das|sowas|so was) geht (?:ja |mal |echt |wohl |einfach ){1,2}gar nicht',
      'so was von|so geht man nicht|so geht das nicht(?: weiter)?$|(?:sowas|so was) geht gar nicht',
      '(?:da fehlen mir|mir fehlen)(?: echt| langsam)? die worte',
      'ganz großes kino|na (?:bravo|klasse|prima|super|toll|wunderbar) (?:schon )?wieder',
      'leere versprech\\w{2,6}',
    ),
    // Your answers.
    says(
      `(?:bot|du|ihr|ki|sie|der|die)(?: \\S+)? (?:begreif|check|kapier|peil|raff|schnall|versteh)\\w{1,3}${upTo(4)} ${NOTHING}`,
      `(?:du kannst|ihr koe?nnt|sie koe?nnen|der bot kann)${upTo(3)} (?:gar|echt|ja|wirklich|absolut) ?(?:nichts|nix)`,
      '(?:antworte|beantworte|reagier)s?t (?:du|ihr)(?: \\S+){0,2} (?:einfach |meine frage )?nicht',
      'geh?t ?e?s noch (?:langsamer|schlechter|schlimmer)',
      '(?:begreif|check|kapier|raff|schnall|versteh)s?t? (?:du|ihr)(?: \\S+){0,3} (?:nicht|nichts|nix)',
      '(?:der (?:chat ?)?bot versteht|du verstehst|ihr versteht|sie verstehen) (?:das |es |mich )?(?:\\S+ ){0,2}nicht',
      '(?:hoe?rst|liest|lesen|hoe?ren|lest|hoe?rt) (?:du|ihr|sie) (?:mir |mich |was |das ){0,2}(?:eigentlich|ue?berhaupt|auch mal|denn)',
      `(?:dauernd|immer|jedes ?mal|stae?ndig|wieder)${upTo(2)} (?:der|die|das|den)?(?:selbe|gleiche)[nrs]? (?:\\S+ )?${OLD_SONG}`,
      `(?:nein|man|mann|nee|hallo)${upTo(4)} nicht (?:meine frage|danach gefragt|gefragt|was ich)`,
      '(?:danach|das) habe? ich (?:\\S+ ){0,2}nicht gefragt',
      'nicht (?:das )?was ich (?:gefragt habe|wissen wollte)',
      `(?:bringt|hilft|nue?tzt)${upTo(4)} (?:absolut|gar|kein stue?ck|null|rein gar|ue?berhaupt) (?:nichts?|nix|weiter)`,
      'schon wieder (?:nur )?(?:ein link|links|de[rn]|die|das|so eine?) ?(?:gleiche|selbe|standard)?\\w{0,12}$',
    ),
    // Time after time.
    says(
      `(?<!(?:kann|darf|koe?nnen) (?:\\S+ ){0,8})(?:zum|das|schon|schon das?|bereits das?) ${NTH}n? ?(?:anlauf|mal|versuch|x)`,
      '(?:zum|schon das?|bereits) (?:3|4|5|6|10)(?: ?te)?n? ?(?:mal|x)|zum gefue?hlt\\w{0,3} \\S+',
      `(?:schon|bereits|inzwischen|jetzt|mindestens|nun|euch|ihnen) (?:\\S+ )?${TIMES}${upTo(8)} ${TOLD}`,
      `ich (?:habe? )?(?:das |es |doch |ihnen |dir |euch ){0,3}(?:schon|bereits|eben erst|gerade erst)${upTo(3)} (?:erklae?rt|gesagt|geschrieben)`,
      `hab(?:e)? ich (?:\\S+ ){0,3}(?:doch|schon|bereits)${upTo(3)} (?:erklae?rt|gesagt|geschrieben|beantwortet)`,
      'wie oft (?:denn )?noch',
      'wie oft (?:muss|muß|mue?ssen|soll|sollen) (?:ich|wir|man) (?:\\S+ ){0,4}(?:erklae?ren|noch|sagen|schreiben|wiederholen)',
    ),
    // Waiting, and being sent about.
    says(
      `(?:seit|nach) (?:\\S+ ){0,3}${WEEKS} (?:\\S+ ){0,5}${anyOf(
        'hingehalten|ignoriert|(?:einfach|immer noch|noch immer) keine (?:antwort|reaktion)|keiner',
        'nichts (?:als|getan|passiert)|niemand|passiert nichts',
        'tut sich nichts|verarscht|vertroe?stet',
      )}`,
      `(?:warte|wartet)${upTo(6)} ${WEEKS}${upTo(4)} (?:keiner|niemand|nichts)|wie lange (?:denn noch|soll|sollen|wollt|wollen)${upTo(3)} (?:denn|noch)`,
      `sitze?(?: ich)?${upTo(2)} (?:seit|schon)${upTo(3)} (?:stunden?|tagen?)|keinen schritt weiter|drehe? mich im kreis|drehen uns im kreis`,
      'abgewimmelt|hingehalten|vertroe?stet|(?:im stich|im regen) (?:gelassen|stehen)|nicht ernst genommen|pontius',
      `(?:abend|lebenszeit|nerven|stunden|tage|zeit)${upTo(4)} (?:geklaut|geopfert|gestohlen|rauben|vergeud\\w{1,3}|verplempert|verschwend\\w{1,3})`,
      `(?:keiner|niemand|keine sau)${upTo(4)} (?:fue?hlt sich|interessiert|kue?mmert|reagiert|zustae?ndig)`,
    ),
    // Never again.
    says(
      'nie (?:mehr|wieder) (?:bei|bestelle?|buche?|etwas|eu\\w{2}|hier|kaufe?|mit (?:euch|ihnen)|was)',
      'nie wieder$',
      `(?:bestelle?|buche?|kaufe?)${upTo(5)} nie (?:mehr|wieder)|keinen (?:cent|euro|pfennig) mehr`,
      `(?:letzte|letztes) mal${upTo(3)} (?:bei euch|bestellt|gebucht|gekauft|hier|kund\\w{1,2})`,
      `kund(?:en|in)${upTo(1)} (?:los|verloren|weniger)|(?:seid|sind) (?:mich|uns)(?: als kund\\w{1,2})? los`,
      `(?:noch nie|selten|nirgend(?:s|wo))${upTo(3)} (?:derart|dermaßen|so|solche?\\w{0,2})${upTo(3)} (?:${BAD}|${BAD_ONE})`,
      `so (?:eine?n? )?(?:${BAD_ONE}|${BAD})${upTo(2)} (?:noch nie|selten)|noch nie (?:erlebt|so behandelt)`,
    ),
  ],
  unhelped: [
    // The answer: it does not help, it is not right.
    new RegExp(
      `^${ASIDE}(?:${ANSWER} )?(?:${REALLY} ){0,3}(?:hilft|helfen|half|hat|haben|hats|war|waren|ist|sind|is|stimmt|stimmen|geht|gehts|klappt|klappts|funktioniert|funktionieren|funzt|bringt|bringts|bringen|beantwortet|passt|passen|lo(?:e)?st|nue?tzt|trifft|macht|ergibt|tut|verstehe|sagt|ae?ndert|lae?uft|gibt|tuts|will|beantworten|erklae?rt|verstehst|passiert)(?: ${REALLY}){0,5} ${NOT}(?: (?:${WEITER}|${REALLY})){0,4}$`,
    ),
    new RegExp(
      `^${ASIDE}(?:${ANSWER} )?(?:(?:${REALLY}|ist|war|sind|eine|die|der|ein|das) ){0,5}(?:falsch(?:e[rsn]? (?:antwort|info|information|auskunft|link|thema|frage|artikel|produkt|seite|baustelle))?|nicht (?:hilfreich|richtig|korrekt|meine frage|die (?:antwort|frage)|das was ich (?:wollte|meinte|gefragt habe|suche|brauche)|was ich (?:wollte|meinte|gefragt habe|suche|brauche|wissen wollte|gemeint habe)|zutreffend|gut|danach gefragt)|unbrauchbar|nutzlos|unsinn|quatsch|bloe?dsinn|keine (?:hilfe|antwort(?: auf meine frage)?|loe?sung)|am thema vorbei|thema verfehlt|veraltet|unlogisch|dasselbe problem|derselbe fehler|das gleiche problem|der gleiche fehler|gleicher fehler|gleiches problem|selber fehler|selbes problem|unveraendert|nicht geholfen|was anderes|etwas anderes)(?: (?:wie vorher|wie zuvor|leider|mehr|damit|gefragt|jetzt|auf meine frage|und|gemeint|gewesen|bitte|wieder|gefragt)){0,2}$`,
    ),
    new RegExp(
      `^${ASIDE}(?:${NOT}|funktioniert|klappt|geht|hilft|bringt) (?:(?:${REALLY}|${NOT}) ){0,4}(?:${WEITER}|${NOT}|geholfen|funktioniert|geklappt|gewirkt)$`,
    ),
    new RegExp(
      `^${ASIDE}(?:immer noch|noch immer|nach wie vor|weiterhin|trotzdem|schon wieder) (?:${REALLY} ){0,2}(?:${NOT}|das (?:gleiche|selbe)|dasselbe|der (?:gleiche|selbe)|derselbe|kaputt|defekt|fehler(?:meldung)?|probleme?|gesperrt|unklar|keine (?:loe?sung|antwort|hilfe))(?: (?:${WEITER}|problem|fehler|ergebnis|meldung|loe?sung|antwort)){0,3}$`,
    ),
    // Who answers: misread or passed over what was asked.
    new RegExp(
      `^${ASIDE}(?:(?:du|sie|ihr|der bot)(?: ${REALLY}){0,2} (?:hast|haben|habt|hat|verstehst|verstehen|versteht|beantwortest|beantworten|gehst|gehen|antwortest|liest|lesen|hoe?rst|raffst|kapierst|weichst|weichen)|(?:hast|verstehst|haben|verstehen|liest|lesen) (?:du|sie|ihr))(?: (?:${REALLY}|mich|mein|meine|meiner|mir|auf|frage|problem|anliegen|die|nachricht|was ich (?:gefragt|geschrieben|gesagt|gemeint|meine|will|frage)(?: habe?)?|${NOT}|falsch|aus|an|vorbei)){1,8}(?: (?:beantwortet|verstanden|gelesen|geantwortet|ein|eingegangen|kapiert|getroffen|zugehoe?rt|geholfen|gerafft|beantworten))?$(?<=\\b(?:${NOT}|falsch|aus|vorbei)\\b.{0,70})`,
    ),
    new RegExp(
      `^${ASIDE}(?:ich (?:habe?|hatte|wollte|meinte|fragte|meine|will) (?:${REALLY} ){0,2}(?:etwas |was )?(?:(?:ganz|vo?e?llig|komplett) )?(?:anderes|andres|andere frage)(?: (?:gefragt|gemeint|wissen|gesucht))?|(?:ich habe |habe ich |hab ich )?(?:${REALLY} )?(?:danach|das) (?:habe?|hab|hatte|wollte) ich (?:${REALLY} ){0,2}(?:nicht|gar nicht) (?:gefragt|gemeint|wissen|gesucht)|(?:danach )?(?:habe?|hab|wollte) ich (?:${REALLY} ){0,2}nicht (?:gefragt|gemeint|wissen)|(?:so|das) (?:war|meinte|meine|meint) (?:ich )?(?:das )?(?:${REALLY} ){0,2}nicht(?: gemeint)?|(?:lies|lesen sie)(?: (?:bitte|nochmal|doch|mal|noch mal)){0,3} (?:meine (?:frage|nachricht)|was ich geschrieben habe)|meine frage (?:war|ist|lautete) (?:eine )?(?:ganz )?(?:andere?|anders|nicht beantwortet|damit nicht beantwortet|noch offen|immer noch offen))(?: (?:gefragt|beantwortet|nochmal|leider|genau|richtig)){0,2}$`,
    ),
    // What it advised was done, in vain.
    new RegExp(
      `^${ASIDE}(?:(?:habe?|hab|haben|ich|wir|das|es|ichs|alles|schon|bereits|auch|so|beides|dies|mehrfach|mehrmals|zweimal|dreimal|gerade|eben|doch|hatte|genau|die schritte|den link|alle schritte|laengst|langst|neu) ){1,7}(?:probiert|versucht|gemacht|getan|ausprobiert|gelesen|geprue?ft|befolgt|durchgefue?hrt|gesehen|neugestartet|gestartet|durch|hinter mir|gecheckt|angeschaut|nachgesehen|geschaut)(?: (?:und|aber|ohne|leider|es|das|trotzdem|alles|schon|mehrfach|mehrmals|immer noch|noch|danach|nur|bei mir|hat|mir|${NOT}|bringt|bringts|hilft|half|geht|klappt|funktioniert|passiert|erfolg|ergebnis|wirkung|ae?ndert|geae?ndert|sich|vergeblich|umsonst|gebracht|geholfen|derselbe|gleiche|gleicher|selbe|fehler|problem|geklappt|funktionierte)){0,8}$(?<!\\b(?:und|es|jetzt|das) (?:geht|klappt|funktioniert|hilft|half|hat geklappt|hat geholfen|hat mir geholfen))`,
    ),
    /^(?:(?:nein|hae?|sorry|hm+|aber|ok|das|ja) ){0,3}(?:ich )?(?:(?:verstehe?|versteh|kapier|kapiere|check|raff|raffe)(?: ich)?(?: (?:das|es|die antwort|deine antwort|leider|immer noch|noch immer|jetzt|ueberhaupt|uberhaupt|gar)){0,4} (?:nicht|nichts|nix|nur bahnhof)|bin (?:jetzt |immer noch |leider |nun )?(?:so schlau wie vorher|genauso schlau wie vorher|verwirrt|nicht schlauer|ratlos|keinen schritt weiter)|komme?(?: ich)? (?:damit |so |immer noch |leider )?nicht (?:weiter|klar))$/,
  ],
};
