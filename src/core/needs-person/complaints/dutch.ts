import { anyOf } from '../pattern-parts.ts';
import type { ComplaintPatterns } from './complaint-patterns.ts';

const says = (...alternatives: readonly string[]) => new RegExp(`\\b${anyOf(...alternatives)}\\b`);

const BAD = anyOf(
  'absurd|achterlijk|armoedig|asociaal|bedroevend|belachelijk|beneden (?:alle peil|de maat|peil)',
  'bespottelijk|bizar',
  'dramatisch|godgeklaagd|hopeloos|inacceptabel|incompetent|knudde|krankzinnig|lachwekkend|onacceptabel',
  'onbegrijpelijk',
  'onbeschoft|onfatsoenlijk|ongehoord|onprofessioneel|ontoelaatbaar|onvoorstelbaar|rampzalig|ridicuul',
  'schaamteloos',
  'schandalig|schandelijk|slecht|stom|te gek voor woorden|triest|verschrikkelijk|vreselijk|waardeloos|zielig',
  'zinloos',
  'nutteloos|dom|klote|kut|om te huilen|ruk|abominabel|walgelijk',
);
const SHAME = anyOf(
  'aanfluiting|blamage|drama|farce|grap|lachertje|puinhoop|puinzooi|ramp|schande|schertsvertoning',
  'tijdverspilling',
  'wanvertoning|schijtzooi|zooitje|klerezooi|teringzooi|bende|teleurstelling|verspilling van (?:mijn )?tijd',
);
const BAD_ONE = anyOf(
  'achterlijke|belabberde|beroerde|domme|dramatische|flut|hopeloze|incompetente|klote|kut|nutteloze|prut|rot',
  'schandalige',
  'slechtste|stomme|takke|tering|klere|verschrikkelijke|vreselijke|waardeloze|bagger|nutteloos|waardeloos',
  'onbeschofte|abominabele|pruts|kansloze',
);
const SERVICE = anyOf(
  'antwoord(?:en)?|app|bedrijf|bot|chat|chatbot|club|computer|ding|ervaring|firma|helpdesk|klantenservice',
  'klantendienst',
  'organisatie|robot|service|site|support|systeem|tent|toko|website|winkel|zooi',
);
const VERY = `(?: ${anyOf(
  'allemaal|best|compleet|dus|echt|een|eerlijk gezegd|gewoon|helemaal|het|hier|ook|nogal|maar|nu|ronduit|te',
  'toch|totaal',
  'toch wel|volkomen|volledig|wel|werkelijk|zo|zo n|zwaar|een grote|een complete|een totale|een stel|al',
)})`;
const YOU_ARE =
  '(?:(?:je|jij|u|jullie) (?:bent|zijn)|(?:ben|bent|zijn) (?:je|jij|u|jullie)|(?:deze|die|dat|dit|de|jullie|het) (?:\\w{0,12}bot|\\w{0,8}service|bedrijf|chat|ding|helpdesk|app|systeem)(?: van jullie)? (?:is|zijn)|wat ben (?:je|jij))';
const NTH =
  '(?:derde|vierde|vijfde|zesde|zevende|achtste|tiende|zoveelste|honderdste|duizendste|\\d{1,3} ?(?:e|de|ste))';
const TIMES =
  '(?:twee|drie|vier|vijf|zes|zeven|acht|tien|honderd|duizend|tig|meerdere|zoveel|\\d{1,3}) ?(?:keer|x|maal)';
const TOLD =
  '(?:aangegeven|gebeld|gecontacteerd|gemaild|gemeld|geschreven|gestuurd|getypt|gevraagd|gezegd|ingevuld|uitgelegd|verteld|doorgegeven)';
const NOTHING =
  '(?:(?:helemaal |er |geen )?(?:niks|niets|nix|geen (?:reet|zak|bal|hol|moer|ene moer|donder|klap|fluit|kloten))|geen barst)';

/** What may stand before a word about the answer. */
const ASIDE =
  '(?:(?:nee|neen|nope|maar|helaas|sorry|he|hm+|ja|ok|oke|nou|dus|bedankt|bedankt maar|dank je maar|en|wacht|huh|joh|man|tja|jammer|echt|volgens mij|eh|hallo) ){0,3}';
const ANSWER =
  '(?:dit|dat|het|t|die|deze|er|hier|daar|alles|niets hiervan|(?:het|dit|dat|de|je|jouw|uw|jullie|die|deze) (?:antwoord|antwoorden|link|linkje|links|artikel|info|informatie|tip|tips|uitleg|oplossing|advies|pagina|stappen|suggestie|reactie|bericht|handleiding))';
const REALLY =
  '(?:helaas|me|mij|ons|echt|nog|steeds|nog steeds|nog altijd|dus|ook|eigenlijk|gewoon|toch|helemaal|zo|al|maar|weer|hier|nu|er|wel|veel|verder|bij mij|dan|totaal|absoluut|duidelijk|mee|aan|heel|erg|niet echt|nou|jammer genoeg|daar|het)';
const NOT = '(?:niet|niets|niks|nie|nergens|geen|nooit|amper|nauwelijks)';
const FURTHER =
  '(?:verder|geholpen|helpen|meer|hulp|juist|goed|waar|correct|nuttig|handig|behulpzaam|relevant|duidelijk|wat ik (?:vroeg|bedoel|bedoelde|wil|wilde|zocht|zoek|nodig heb|gevraagd heb|wil weten|wilde weten|wou weten|vraag)|mijn vraag|mijn probleem|het (?:juiste )?antwoord|de vraag|antwoord|antwoord op mijn vraag|op mijn vraag|zin|van toepassing|op|uit|aan|mee|te maken|met mijn vraag|met mijn probleem|op mijn probleem|de oplossing|oplossing|gewerkt|gelukt|veranderd|opgelost|verschil|effect|resultaat|steek|donder|het geval|waar ik naar vroeg|waar het om gaat|zo|hoor|om|hieraan|daaraan|bij|hiermee|bedoeld|gevraagd)';

export const DUTCH: ComplaintPatterns = {
  frustrated: [
    // How bad you are.
    new RegExp(
      `\\b${YOU_ARE}(?:${VERY}){0,3} (?:${BAD}|${BAD_ONE}|${SHAME}|oplichters|dieven|boeven|afzetters|prutsers|amateurs|leugenaars|idioten|sukkels)\\b`,
    ),
    new RegExp(
      `\\b(?:dit|dat|het|service|klantenservice|alles) (?:is|wordt|was|blijft)(?:${VERY}){0,3} (?:${BAD}|${SHAME}|oplichting|diefstal|niet normaal meer|niet te geloven|niet te filmen|diep triest)\\b(?! (?:weer|gegaan))`,
    ),
    new RegExp(
      `\\b(?:wat (?:is )?(?:dit )?(?:een|n)|zo n|zon|echt een|een complete|een totale|gewoon een|wat een stel) (?:\\S+ )?(?:${SHAME}|${BAD_ONE} ${SERVICE}|\\w{0,10}bende|kutbedrijf|onzin|gezeik|flauwekul|gedoe|prutsers|idioten|amateurs)\\b`,
    ),
    new RegExp(`\\b${BAD_ONE} ?(?:\\S+ )?${SERVICE}\\b`),
    says(
      '(?:echt|wat|gewoon|ronduit|totaal|helemaal|zo) (?:belachelijk|schandalig|bizar slecht|onacceptabel|onbeschoft|bespottelijk)',
      'onbeschoft|schofterig|respectloos|klantonvriendelijk|geen (?:enkel |greintje )?(?:fatsoen|respect)',
      'bedankt voor niks|ongelo+flijk$',
      'belachelijk (?:dat|hoe|lang|gewoon|dit)|schandalig(?:e)? (?:dat|hoe|gewoon)?|onacceptabel',
      'om te janken|om je dood te schamen',
      'te (?:gek|zot|belachelijk|bizar) voor woorden|slaat(?: \\S+){0,3} nergens op|kant noch wal',
      'schaam (?:je|jullie|u)|schamen jullie|moeten jullie je niet schamen|het schaamrood',
      '(?:zwaar|erg|heel|enorm|diep|zeer|echt) teleurgesteld',
      'teleurstellend (?:van|dat jullie)|(?:nogal|erg|heel|zeer|zwaar|bijzonder|echt) teleurstellend',
      'teleurgesteld in (?:jullie|u|de service|uw)',
    ),
    new RegExp(
      `\\b(?:echt|erg|extreem|heel|ongelo+fe?lijk|super|zeer|zo) (?:slechte?|trage|onvriendelijke) ${SERVICE}\\b`,
    ),
    says(
      '(?:gewoon|toch|echt) geen (?:klanten)?service',
      '(?:niks|niets|alleen maar|altijd) (?:dan )?(?:ellende|gezeik|leugens|problemen met jullie)',
      'kan(?: \\S+)? wel (?:gillen|huilen|janken|schreeuwen)|bij het grofvuil|de prullenbak in',
      'hoe (?:achterlijk|dom|stom) (?:ben|kan|kun)',
      'herhaal(?:t|d)? (?:jezelf|je alleen)|nu is het (?:afgelopen|klaar|genoeg)',
    ),
    // Swearing.
    says(
      'tering|tyfus|klere|kanker(?:bot|zooi|bedrijf|zooitje)|godver\\w{0,8}|gvd|verdomme|klote\\w{0,8}',
      'kut(?: ?(?:app|bedrijf|bot|chat|chatbot|ding|klantenservice|service|site|tent|winkel|zooi))?',
      'rot (?:toch )?op|krijg de \\w{3,9}|flikker op|val dood|hou je (?:bek|kop)|klootzak\\w{0,3}',
      'stelletje \\w{4,14}',
      'idioten|oplichtersbende|boevenbende|stik er(?: maar)? in|zak er(?: maar)? in',
      'stel (?:oplichters|prutsers|amateurs)',
      '(?:dit|het|dat) is (?:gewoon |pure |ronduit )?(?:diefstal|oplichting|afzetterij)',
      '(?:pure|regelrechte) (?:diefstal|oplichting|oplichters|afzetters|afzetterij)',
      'wat een (?:\\S+ )?(?:kloten|kut|klote|tering)\\w{0,8}',
    ),
    // At the end of one's patience.
    says(
      '(?:ben|word|raak|zijn)(?: \\S+){0,6} (?:spuugzat|kotsbeu|zat|beu)(?! voor)',
      'heb(?: \\S+){0,4} (?:buik|schoon genoeg|tabak)(?: \\S+){0,3}',
      '(?:ben|zijn)(?: \\S+){0,6} (?:klaar|helemaal klaar) mee|klaar met (?:jullie|dit|deze|die|dat|het)',
      'heb er genoeg van',
      'genoeg van (?:jullie|(?:dit|die|deze|het) (?:bot|gedoe|gezeik|gezeur|onzin|chatbot|smoesjes))',
      'ik ben (?:\\S+ ){0,3}(?:woedend|boos|gefrustreerd|kwaad|pissig|razend|furieus|ziedend|laaiend|woest|verontwaardigd)',
      '(?:begin|word|raak)(?: \\S+){0,4} (?:boos|gefrustreerd|kwaad|pissig|woest)(?! van de)',
      'word(?: \\S+){0,4} (?:moe|gek|knettergek|ziek|gestoord|simpel|niet goed|kwaad|pissig|boos|chagrijnig|moedeloos)(?: \\S+)? van',
      'om (?:\\S+ )?(?:gek|moe|moedeloos|ziek) van te worden|gek word ik',
      'word(?: \\S+){0,3} (?:gek|knettergek|niet goed|moedeloos)$',
      '(?:de|die|alle) maat is vol|druppel|emmer (?:doet|doen) overlopen|nu is het genoeg',
      'het is genoeg geweest|zo kan het niet langer',
      'geduld (?:is|raakt|begint)(?: \\S+){0,2} op|(?:verlies|ben)(?: \\S+){0,3} geduld|geen geduld meer',
      'einde van mijn (?:geduld|latijn)',
      'werkt(?: \\S+){0,3} op (?:mn|mijn|de) zenuwen|bloed onder|uit mijn vel|trek(?: \\S+){0,3} niet meer',
      'hier (?:word|krijg) ik',
      '(?:irriteer|erger)(?: \\S+){0,3} (?:me|mij)(?: \\S+)? (?:kapot|dood|mateloos|enorm|groen en geel)',
      'stoom uit mijn oren|(?:dit|zo|super|heel|wat) irritant',
      'ben je (?:wel )?(?:helemaal )?(?:gek|niet goed|besodemieterd)',
      'zijn jullie (?:wel |nou |nu )?(?:helemaal )?(?:gek|niet goed|van de pot)',
      '(?:baal|balen)(?! een beetje)(?: \\S+){0,4} (?:van|ontzettend|enorm|als een stekker)',
      'doe(?: \\S+)? eens normaal',
    ),
    // Surely not in earnest.
    says(
      '(?:maak|maken|neem|nemen|houd|hou|houden)(?: \\S+){0,4} (?:grapje|grap|belazeren|voor de gek|in de maling|in de zeik)',
      '(?:voor de gek|voor de mal|in de maling|in de zeik|aan het lijntje|belazerd|belachelijk gemaakt|van het kastje)',
      '(?:is|was) dit(?: \\S+){0,2} (?:een grap|serieus|een grapje|jullie service)|slechte grap',
      'dit (?:meen|menen) (?:je|jullie|u) niet|niet serieus',
      '(?:hoe|wat is er(?: zo)?|zo|te) (?:moeilijk|lastig|ingewikkeld)(?: \\S+){0,2} (?:zijn|aan|zijn om)',
      'te veel gevraagd|teveel gevraagd',
      '(?:kan|mag) (?:toch )?(?:echt )?niet waar(?: zijn)?|niet te geloven|niet normaal (?:meer|dit)',
      'ongelo+flijk (?:dit|slecht|weer|dat)',
      'hoe (?:durven|durft|durf) (?:jullie|u|je)|waar (?:betaal|betalen) (?:ik|we)(?: \\S+){0,2} voor',
      'hoe bestaat het|hoe is het mogelijk',
      'kan toch niet zo (?:moeilijk|lastig|zijn)|zo moeilijk (?:is|kan) het (?:toch )?niet|wat een lef',
      'dit kan (?:echt |toch )?niet',
    ),
    // Your answers.
    new RegExp(
      `\\b(?:je|jij|u|jullie|bot|chatbot|robot|ding|die) (?:\\S+ ){0,2}(?:begrijp|begrijpt|begrijpen|snap|snapt|snappen|kan|kunt|kunnen|doet|doen|weet|weten)(?: \\S+){0,4} ${NOTHING}\\b`,
    ),
    says(
      '(?:waarom )?(?:geef|geven) (?:je|jij|u|jullie)(?: \\S+){0,2} geen antwoord',
      'kan het nog (?:langzamer|slechter|erger)|sporen (?:jullie )?(?:echt )?niet',
      '(?:begrijp|snap|begrijpen|snappen) (?:je|jij|u|jullie)(?: \\S+){0,3} (?:niet|niks|niets)',
      '(?:kun|kunnen) (?:je|jij|jullie)(?: \\S+){0,2} (?:niks|niets)',
      'je (?:begrijpt|snapt) (?:me |mij |het |er )?(?:gewoon |echt |dus )?(?:niet|niets|niks|er niets van)',
      '(?:chatbot|bot|robot) (?:die|dat) (?:\\S+ )?(?:niks|niets|geen)(?: \\S+)? (?:snapt|begrijpt|kan|weet|doet)',
      '(?:daar|hier) (?:heb|schiet|kan) (?:ik|je)(?: \\S+)? (?:niks|niets|geen moer|geen reet|helemaal niks)(?: \\S+)? (?:aan|mee op|mee)',
      '(?:lees|leest|luister|luistert|lezen|luisteren) (?:je|jij|u|jullie)(?: \\S+)? (?:eigenlijk|wel|uberhaupt|ook|niet)',
      '(?:steeds|telkens|elke keer|iedere keer|altijd|weer|constant|alleen maar) (?:weer )?(?:dat|het|die|de|een)? ?(?:zelfde|hetzelfde|dezelfde|standaard)(?: \\S+)? ?(?:antwoord\\w{0,2}|verhaal\\w{0,4}|link\\w{0,4}|riedel\\w{0,2}|onzin|tekst\\w{0,2}|linkje|mailtje|liedje|smoes\\w{0,2}|praatje|excuus)',
      'weer (?:een|zo n|zon|datzelfde|dat|hetzelfde) (?:\\S+ )?(?:linkje|standaard\\w{0,10}|smoes|excuus|nietszeggend \\w{3,10})',
      '(?:nee|nogmaals|man|jezus|hallo)(?: \\S+){0,2} (?:vroeg|vraag|bedoel|bedoelde)(?: ik)?(?: \\S+)? (?:niet|helemaal niet)',
      '(?:dat|daar|hier) (?:vroeg|vraag) ik (?:dus |toch |helemaal |ook |om )?(?:niet|helemaal niet)(?: om| naar)?',
      'nee dat is niet (?:mijn vraag|wat ik vroeg)',
      '(?:helemaal|dus|totaal|gewoon) niet (?:mijn vraag|wat ik (?:vroeg|vraag|bedoel))',
      '(?:dit|dat|je|jullie|hij) (?:slaat|raakt|antwoordt|antwoord) (?:als een tang|kant noch wal|onzin|nergens op)',
      'wat een (?:onzin|flauwekul|gezwets|gelul|kul|nonsens|geklets)|gelul|lulkoek|gezwam|hou toch op',
      'flikker|loopt te zeiken',
    ),
    // Time after time.
    new RegExp(
      `(?<!\\b(?:kan|mag|kunnen) (?:\\S+ ){0,4})\\b(?:voor|al|nu|weer) de ${NTH} (?:keer|x|maal|poging)\\b`,
    ),
    new RegExp(
      `\\b(?:al|nu|inmiddels|minstens|zeker|jullie|al zeker) (?:\\S+ )?${TIMES}(?: \\S+){0,8} ${TOLD}\\b`,
    ),
    new RegExp(
      `\\b(?:dat|dit|zoals|het|nogmaals) (?:\\S+ )?(?:heb|had) ik (?:\\S+ ){0,2}(?:al|net|toch|zojuist)(?: \\S+){0,3} ${TOLD}\\b`,
    ),
    says(
      '(?:kap|hou|stop)(?: \\S+){0,2} (?:eens )?met (?:die|dat|deze|dit) (?:onzin|gezeik|gedoe|standaard\\w{0,12}|flauwekul)',
      'hoe vaak (?:nog|(?:moet|moeten) (?:ik|we) (?:\\S+ ){0,2}(?:nog|uitleggen|vragen|zeggen|herhalen|vertellen))',
      'hoeveel keer (?:moet|nog)|keer op keer|telkens weer',
      'moet ik (?:het |dit )?(?:nu )?(?:nog |weer )(?:een keer|eens|opnieuw) (?:uitleggen|vertellen|herhalen)',
      'blijf(?:t)? (?:ik )?(?:aan de gang|mezelf herhalen|bezig)|val(?:len)? in herhaling',
    ),
    // Waiting.
    says(
      'hoe ?lang (?:moet|mag|gaan|gaat|willen|kan|laten)(?: \\S+){0,4} (?:nog|wel niet)(?: \\S+){0,2} (?:wachten|duren)?',
      '(?:al|sinds) (?:\\S+ ){0,3}(?:weken|dagen|maanden|uren|eeuwen|uur|week|maand)(?: \\S+){0,6} (?:niks|niets|geen (?:reactie|antwoord|enkele)|aan het lijntje|te klooien|te kloten|niemand|genegeerd|te wachten)',
      '(?:zit|ben|wacht)(?: \\S+){0,3} al (?:\\S+ ){0,3}(?:uren|uur|dagen|een eeuwigheid|eeuwen|eeuwigheid)(?: \\S+){0,3} (?:te|aan het|in de|bezig|op)',
      '(?:loze|lege|valse|gebroken) beloftes?|lege woorden',
      'beloven (?:dat|maar)(?: \\S+){0,8} (?:nooit|niks|niets)',
      'geloof er (?:niks|niets|geen)(?: \\S+)?(?: meer)?(?: van)?',
      '(?:verspil|verdoe|verlies)(?: \\S+){0,5} tijd',
      '(?:zonde van|verspil\\w{0,3}|verdoe\\w{0,2}|verprutst?|verspild|kost me)(?: \\S+){0,3} tijd',
      'tijdverspilling|tijd (?:\\S+ ){0,2}(?:verspil\\w{0,3}|verdoe\\w{0,3}|verspild)',
      'van het kastje naar de muur|geen (?:steek|stap|meter) verder',
      'kom(?: \\S+){0,4} geen (?:stap|meter|steek) verder|laat(?: \\S+)? (?:barsten|stikken|in de kou)',
      '(?:in de steek|in de kou|aan mijn lot) (?:gelaten|overgelaten|staan)',
      'niemand (?:\\S+ ){0,3}(?:reageert|helpt|luistert|verantwoordelijk\\w{0,5}|thuis geeft)',
      'schiet(?: \\S+){0,2} (?:eens|nou|nu)?(?: \\S+)? ?op(?= met| nou| eens|$)',
      'wanneer (?:\\S+ ){0,4}eindelijk (?:eens )',
    ),
    // Never again.
    says(
      'nooit (?:meer|weer) jullie|heb het (?:\\S+ )?gehad|verspilling van (?:mijn )?tijd',
      'nooit (?:meer|weer)(?: \\S+)? (?:bestel|koop|boek|iets|bij|klant|zaken|bestellen|kopen|een cent)',
      '(?:bestel|koop|boek|kom)(?: \\S+){0,4} nooit (?:meer|weer)',
      'nooit (?:meer|weer)$|eens maar nooit (?:meer|weer)|(?:geen|nooit een) (?:cent|euro|stuiver) meer',
      'nog nooit zo n? ?(?:slecht|beroerd|waardeloos|onbeschoft)\\w{0,2}',
      '(?:nog )?nooit (?:\\S+ )?(?:zo n|zon|zo een|zulke|zo)(?: \\S+){0,2} (?:slechte|waardeloze|beroerde|slecht|belabberde?|onbeschofte?|meegemaakt|behandeld)',
      '(?:laatste keer|de laatste maal) (?:\\S+ ){0,3}(?:dat ik|bestel\\w{0,2}|klant|koop|hier)',
      '(?:klant kwijt|een klant minder|klant verloren|raken jullie (?:me|mij) kwijt)',
      '(?:slechtste|beroerdste|waardelooste|allerslechtste)(?: \\S+){0,2} (?:ooit|service|bedrijf|klantenservice|ervaring|die ik)',
      'petje af hoor|lekker dan|fraai is dat',
      'zo (?:ga|gaat|behandel|behandelt) (?:je|men|u|jullie)(?: \\S+){0,3} niet (?:met klanten|met mensen|om)',
      'waar bemoei|klantonvriendelijk',
    ),
  ],
  unhelped: [
    // The answer: it does not help, it is not right.
    new RegExp(
      `^${ASIDE}(?:${ANSWER} )?(?:${REALLY} ){0,3}(?:helpt|hielp|heeft|heb|hebben|is|was|waren|zijn|klopt|kloppen|werkt|werkte|werken|doet|deed|lukt|lukte|gaat|maakt|slaat|beantwoordt|beantwoord|snap|begrijp|schiet|kan|kom|kwam|lost|zegt|verandert|bood|geeft|gaf|vroeg|bedoel|bedoelde|past|lost|was dat|is dat)(?: (?:ik|het|dit|dat|me|mij))?(?: (?:${REALLY}|mijn vraag|mijn probleem)){0,5} ${NOT}(?: (?:${FURTHER}|${REALLY})){0,4}$`,
    ),
    new RegExp(
      `^${ASIDE}(?:${ANSWER} )?(?:(?:${REALLY}|is|was|zijn|een|het|de) ){0,5}(?:fout(?:e)?(?: (?:antwoord|info|informatie|link|product|onderwerp|artikel|pagina|vraag))?|verkeerd(?:e)?(?: (?:antwoord|info|informatie|link|product|onderwerp|artikel|pagina|vraag|begrepen))?|onjuist|onzin|niet (?:behulpzaam|nuttig|juist|correct|waar|mijn vraag|de vraag|wat ik (?:vroeg|bedoel|bedoelde|wil|zoek|zocht|wilde|wilde weten|wil weten|nodig heb)|relevant|het antwoord|goed|duidelijk)|geen (?:antwoord|hulp|oplossing)(?: op mijn (?:vraag|probleem))?|onlogisch|nutteloos antwoord|achterhaald|verouderd|hetzelfde (?:probleem|antwoord|resultaat)|dezelfde (?:fout|foutmelding|melding)|zelfde (?:probleem|fout|foutmelding|antwoord)|wat anders|iets anders|naast de kwestie|niet ter zake)(?: (?:als eerst|als net|als daarvoor|helaas|hoor|weer|gekregen|op mijn vraag|gevraagd|zo)){0,2}$`,
    ),
    new RegExp(
      `^${ASIDE}(?:${NOT}|werkt|helpt|klopt|lukt|doet het|lukt het) (?:(?:${REALLY}|${NOT}) ){0,4}(?:${FURTHER}|${NOT}|geholpen|gewerkt|gelukt)$|^${ASIDE}(?:hier|daar|hier aan|met dit|met dat) (?:heb|kan|kom|schiet)(?: ik)? (?:${REALLY} ){0,3}${NOT}(?: (?:${FURTHER}|${REALLY})){0,3}$`,
    ),
    new RegExp(
      `^${ASIDE}(?:nog steeds|nog altijd|alweer|opnieuw|weer|steeds) (?:${REALLY} ){0,2}(?:${NOT}|hetzelfde|dezelfde|kapot|defect|fout(?:melding)?|problemen|geblokkeerd|onduidelijk|stuk|zelfde)(?: (?:${FURTHER}|probleem|fout|foutmelding|melding|antwoord|resultaat)){0,3}$`,
    ),
    // Who answers: misread or passed over what was asked.
    new RegExp(
      `^${ASIDE}(?:je|jij|u|jullie|de bot)(?: ${REALLY}){0,2} (?:hebt|heb|heeft|hebben|begrijpt|begrijp|snapt|snap|beantwoordt|beantwoord|geeft|geef|leest|lees|luistert|luister|antwoordt|gaat|ontwijkt|negeert|begrepen|helpt)(?: (?:${REALLY}|mijn vraag|mijn probleem|mijn bericht|mijn|vraag|de vraag|wat ik (?:vraag|vroeg|bedoel|zeg|schreef|wil)|me|mij|${NOT}|verkeerd|fout|op|antwoord|naar)){1,7}(?: (?:beantwoord|begrepen|gelezen|geantwoord|antwoord|geluisterd|in|geholpen|gegeven))?$(?<=\\b(?:${NOT}|verkeerd|fout|ontwijkt|negeert)\\b.{0,70})`,
    ),
    new RegExp(
      `^${ASIDE}(?:dat|dit|daar|zo|hier) (?:vroeg|bedoelde|bedoel|vraag|zocht|wilde|wou|heb) ik (?:${REALLY} ){0,2}niet(?: (?:om|naar|gevraagd|bedoeld|weten|over))?$|^${ASIDE}ik (?:vroeg|bedoelde|bedoel|had|wilde|heb|zocht) (?:(?:${REALLY}|je) ){0,2}(?:niet (?:dat|dit|daarnaar|daarom|hierom|om dat)|(?:heel |totaal )?(?:iets|wat) (?:heel |totaal )?anders|een andere vraag|hier niet om|daar niet om|daar niet naar)(?: (?:gevraagd|weten|gesteld))?$|^${ASIDE}(?:lees|lees eens|lees nog eens|lees even) (?:mijn (?:vraag|bericht)|wat ik (?:vroeg|schreef))(?: (?:nog eens|opnieuw|goed|eens goed|even)){0,2}$|^${ASIDE}mijn vraag (?:was|is|ging) (?:${REALLY} ){0,2}(?:anders|een andere|over iets anders|ergens anders over|niet beantwoord|iets anders)$`,
    ),
    // What it advised was done, in vain.
    new RegExp(
      `^${ASIDE}(?:(?:heb|hebben|had|ik|we|dat|het|dit|alles|al|ook|allemaal|reeds|meerdere keren|meermaals|twee keer|drie keer|net|zo|die stappen|de stappen|alle stappen|de link|hier) ){1,7}(?:geprobeerd|gedaan|gelezen|gecheckt|gecontroleerd|bekeken|gevolgd|uitgeprobeerd|opgestart|gehad|geprobeert|uitgevoerd|bezocht|gezien)(?: (?:en|maar|zonder|helaas|het|dat|alles|al|meerdere keren|twee keer|nog steeds|nog|daarna|bij mij|heeft|me|mij|ook|${NOT}|helpt|hielp|werkt|werkte|lukt|lukte|doet|veranderd|verandert|er|resultaat|succes|effect|tevergeefs|geholpen|gewerkt|zelfde|dezelfde|hetzelfde|fout|foutmelding|probleem|opgelost|net)){0,8}$(?<!\\b(?:en|maar|het|dat|nu) (?:werkt|lukt|helpt|heeft geholpen|heeft gewerkt|heeft me geholpen|werkte|hielp))`,
    ),
    /^(?:(?:nee|huh|sorry|hm|maar|ok|ja) ){0,3}(?:ik )?(?:(?:snap|begrijp)(?: ik)?(?: (?:het|dit|dat|er|je antwoord|het antwoord|nog steeds|nog|helaas|echt|helemaal)){0,4} (?:niet|niks van|niets van|geen bal van)|ben (?:nu |nog steeds )?(?:niets wijzer|niks wijzer|in de war|geen stap verder|nog net zo ver)|kom(?: ik)? (?:er |hier |zo |nog steeds |hiermee ){0,3}niet (?:uit|verder))$/,
  ],
};
