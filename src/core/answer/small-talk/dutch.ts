import type { SmallTalkWords } from './small-talk-words.ts';

const FILLER =
  '(?:ok|oke|okay|okee|oki|ja|jaa|jawel|yes|nee|ah|aha|oh|o|wow|zo|nou|en|dus|dan|nu|weer|hoi|hallo|hey|hi|super|top|toppie|perfect|prima|fijn|mooi|geweldig|cool|gaaf|helemaal|goed|heel|erg|echt|allemaal|jullie|iedereen|mensen|team|hoor|zeg|alvast|maar|gelukkig|eindelijk|hoera|jippie|klopt|duidelijk|helder|begrepen|prachtig|fantastisch|tof|lekker|graag|bot|nogmaals|jongens|man|eens|even|alles)';
const VERY =
  '(?:heel|erg|zeer|echt|super|ontzettend|enorm|wat|zo|heel erg|gewoon|een|de|het|helemaal|hartstikke|bijzonder|onwijs|mega|toch|ook|weer|die|dat|absoluut|ongelofelijk|wel|hele|hun)';
const GOOD =
  '(?:(?:super|top|goed|fijn|snel|vlot|net|mooi|lief|aardig|vriendelijk|behulpzaam|handig|nuttig|duidelijk|helder|geweldig|fantastisch|perfect|prima|uitstekend|prachtig|knap|keurig|netjes|tof|gaaf|cool|prettig|deskundig|professioneel|uitmuntend|voortreffelijk|schitterend|correct|uitgebreid|attent|makkelijk|heerlijk|best|beste|klasse|onmisbaar)(?:e|le)?|goeie|goede|snelle|vlotte|lieve|nette)';
const HELP =
  '(?:hulp|ondersteuning|antwoord|antwoorden|info|informatie|uitleg|tip|tips|service|klantenservice|support|advies|reactie|reacties|moeite|geduld|tijd|werk|levering|oplossing|bot|chatbot|team|winkel|app|bevestiging|begeleiding|medewerking|terugkoppeling|verduidelijking|site|bedrijf|afhandeling|communicatie|zaak|idee|ding)';
const THANKS = `(?:(?:(?:heel|erg|hartelijk|hartelijke|zeer|duizendmaal|veel|super|enorm|ontzettend|nogmaals|vriendelijk|vriendelijke|dikke|mijn|oprechte|alvast|wel|ik|wij|we|echt|hele|hartstikke|1000x|duizend) ){0,4}(?:bedankt|bedank|dank|danke|dankje|dankjewel|dank ?je ?wel|dank ?u ?wel|dank ?u|dankuwel|dank jullie(?: wel)?|thanks|thank you|thx|merci|tnx|bedankjes|dankbaar)(?: (?:wel|zeer|hoor|je|jou|u|jullie|daarvoor|hiervoor|ervoor|nogmaals|allemaal|ook|heel|erg|hartelijk|vriendelijk|zeg|man|team|lieverd|schat|alvast)){0,4}(?: voor (?:(?:(?:de|het|je|jouw|uw|jullie|al|alle|die|dit|een|zo|en|${GOOD}|${VERY}) ?)){0,5} ?(?:${HELP}|alles|het (?:helpen|meedenken|uitleggen|oplossen|antwoorden|uitzoeken|wachten|regelen))?)?)`;
const SOLVED = `(?:(?:(?:het|dat|dit|alles|nu|en|zo|dan|ie|hij|ze|mijn \\S+|de \\S+|probleem|jouw \\S+|je \\S+|daarmee|hiermee) ){0,3}(?:is |zijn |heeft |heb je |heb |hebt u |hebben jullie |was |lijkt |doet |ziet )?(?:(?:het|me|mij|nu|weer|inderdaad|helemaal|prima|goed|echt|al|gelukkig|meteen|direct|perfect|eindelijk|goed|heel|erg|ook|enorm|super|precies|allemaal|ons|toch|er) ){0,4}(?:werkt|werkte|gelukt|lukt|lukte|opgelost|geholpen|verholpen|geregeld|gefixt|gefikst|helpt|hielp|doet het|het|duidelijk|gevonden|goedgekomen|gelukt|gelukkig|in orde|rond|binnen|klaar|beantwoord|klopt|snap ik|wat ik (?:zocht|nodig had|wilde weten|wou weten|moest weten|bedoelde)|terug|online)(?: (?:nu|weer|prima|perfect|goed|als een trein|gelukt|helemaal|meteen|direct|zo|hoor|mij|me|eindelijk|inderdaad|ermee|daarmee|allemaal|enorm|heel erg|echt)){0,3})`;
const DONE =
  '(?:dat (?:was|is) (?:het|alles|hem|t)(?: (?:wel|weer|al|voor nu|dan|eigenlijk))?|(?:meer|verder|dat|anders) (?:hoef|hoefde|wilde|had|heb|moest) ik (?:niets?|niks|geen vragen|niet)?(?: (?:te |meer |meer te )?(?:weten|vragen|nodig|meer))?|(?:ik )?(?:heb|hebben) (?:het |hem |ze )?(?:nu |al |zelf |inmiddels )?(?:gevonden|begrepen|opgelost|door|genoeg|geregeld)|(?:geen|verder geen) vragen(?: meer)?|(?:nu )?(?:snap|begrijp) ik het(?: (?:nu|helemaal|weer))?|ik (?:snap|begrijp) het(?: (?:nu|helemaal|weer))?|(?:goed|fijn) om te weten|weer wat geleerd|(?:hier )?kan ik (?:mee )?(?:vooruit|verder|iets mee|wel wat mee)|hier kan ik (?:iets|wat) mee|(?:alles|helemaal) (?:goed|duidelijk|opgelost|in orde|top|geregeld)|opgelost|gelukt|begrepen|(?:dat |dan )?(?:ga|zal) ik (?:dat |het |eens |even |zo |meteen ){0,3}(?:proberen|doen|bekijken|checken|uitproberen)|(?:ik )?(?:ga|zal) het (?:even |eens |meteen )?(?:proberen|doen)|is goed|helemaal (?:goed|top|duidelijk|super|geweldig|prima|fantastisch)|komt goed)';
const PRAISE = `(?:(?:je bent|jij bent|u bent|jullie zijn|ben je|dat is|dat was|dit is|dit was|het is|wat ben je|wat zijn jullie|wat is dit|is|was)(?: ${VERY}){0,3} (?:${GOOD}|schat|held|engel|topper|toppers|kanjer|kanjers|lieverd|genie|redding|redder|reddende engel|de beste|geniaal|goud waard|baas|opluchting)(?: (?:van (?:je|jou|u|jullie)|${HELP}|geholpen|zeg))?|(?:je hebt|u hebt|u heeft|jullie hebben|heb je) (?:me |mij )?(?:${VERY} ){0,3}(?:${GOOD} )?(?:geholpen|gered|mijn dag gered|mijn dag goedgemaakt)|(?:wat (?:een )?)?(?:(?:${VERY}|${GOOD}) ){0,4}${GOOD} (?:\\S+ )?(?:${HELP}|geholpen|gedaan|geregeld|gewerkt|bezig)(?: (?:van (?:je|jou|u|jullie)|zeg|hier|hebben jullie))?|zo (?:hoort|moet|zie ik) (?:het|dat)(?: (?:ook|graag))?|complimenten(?: (?:voor|aan) (?:\\S+ ){0,3}\\S+)?|(?:een )?(?:groot |dik )?compliment(?: (?:voor|aan) (?:\\S+ ){0,3}\\S+)?|petje af|hulde|chapeau|respect|bravo|ga zo door|goed bezig|goed gedaan|knap gedaan|vijf sterren|5 sterren|(?:een )?(?:dikke )?(?:10|tien)|(?:wat )?(?:(?:ben|was) )?ik(?: ben)? (?:${VERY} ){0,3}(?:blij|tevreden|dankbaar|opgelucht|onder de indruk|geholpen|gelukkig)(?: (?:mee|ermee|mee geholpen|hiermee|daarmee|met (?:de|het|je|jullie|uw) ${HELP}|van))?|waardeer ik(?: (?:enorm|zeer|echt))?|ik waardeer (?:het|dit|dat|je \\S+)(?: (?:enorm|zeer|echt|heel erg)){0,2}|(?:dat|dit|wordt) (?:wordt )?(?:zeer |enorm )?gewaardeerd|wat (?:fijn|top|goed|lief|aardig|super|snel|handig|geweldig|attent))`;
const GLAD = `(?:${THANKS}|${SOLVED}|${DONE}|${PRAISE})`;

const DAY =
  '(?:dag|avond|middag|morgen|ochtend|week|weekend|weekeinde|nacht|vakantie|feestdagen|zondag|zaterdag|vrijdag|dagje|avondje|weekendje|kerst|jaarwisseling|tijd)';
const LEAVE = `(?:(?:doei(?: ?doei)?|doeg|doeii|dag(?: ?dag)|daag|dag hoor|houdoe|ajuus?|aju|de groeten|groetjes|tot (?:ziens|kijk|zo|straks|later|morgen|snel|gauw|dan|de volgende(?: keer)?|een volgende keer|volgende (?:week|keer)|wederhoren|horens|spoedig|weerziens|maandag)|bye(?: ?bye)?|ciao|later|laters|salut|welterusten|slaap lekker|trusten|goedenacht|goede nacht|we (?:spreken|zien) elkaar(?: (?:later|snel|weer|nog))?|(?:ik )?(?:ga|moet|ben|ga ik|moet ik|ben ik)(?: (?:nu|er|maar|dan|weer|ook|even)){0,4} (?:weer|vandoor|weg|slapen|ervandoor|afsluiten|gaan|stoppen|hangen)|ik ga(?: (?:weer|nu|maar|dan)){1,2}|(?:(?:een|nog een|nog|ik wens (?:je|u|jullie)|wens (?:je|u|jullie)|heb|hebt u|prettige|alvast|en) ){0,3}(?:fijne?|prettige?|mooie|leuke|gezellige|prachtige|lekkere?|zonnige|rustige) ${DAY}|goede (?:nacht|week|reis|vakantie|jaarwisseling|thuisreis|zondag)|goede (?:avond|dag|middag) (?:nog|verder)|werk ze|het ga je goed|het beste|sterkte|succes(?: ermee)?)(?: (?:nog|verder|hoor|dan|weer|allemaal|iedereen|toegewenst|gewenst|maar|en|ook|zo|jullie|je|u|vandaag|dag|doei|doeg|later|met alles)){0,4})`;

const HELLO =
  '(?:hallo{1,4}|hoi{1,4}|ho+i+|hey|he|hee|heey|hi|ha|hai|yo|dag|goede(?:morgen|middag|avond|ndag)|goeden?(?:morgen|middag|avond|dag)|goede (?:morgen|middag|avond|dag)|goeie(?: ?morgen| ?middag| ?avond| ?dag)?|morgen|mogge|moi|moin|daar|allemaal|iedereen|mensen|team|jullie|en|zo|nou|beste|lieve|bot|samen|jongens|chatbot|meneer|mevrouw)'.replace(
    '|ho+i+',
    '',
  );
const HOW =
  '(?:(?:hoe (?:gaat|ist|is) (?:het|ie|t|alles|je dag)|hoe gaat het|hoe gaatie|hoe is het|hoest|hoe ist|hoe maakt u het|hoe gaan de zaken|alles (?:goed|kits|ok|oke|wel|lekker|cool|okay)|gaat (?:het|alles) (?:goed|lekker|een beetje|ok)|alles goed en wel|wat (?:leuk|fijn) (?:je|u) te (?:zien|spreken|ontmoeten)|aangenaam|lang niet gezien|fijne kerst|gelukkig nieuwjaar|leuk (?:je|u) te ontmoeten))(?: (?:met|je|jou|u|jullie|vandaag|ermee|daar|dan|zo|er|mee|vanmorgen|vanavond|bij)){0,3}';

export const DUTCH: SmallTalkWords = {
  greeting:
    'hoi goedemorgen goedemiddag goedenavond goedendag goedeavond goedenmorgen goedenmiddag hoihoi heey hee hai haai goedemorge goeiemorgen goeiemiddag goeienavond goeieavond goeiendag mogge moi goede goeie morgen middag avond',
  thanks:
    'bedankt dankjewel dankuwel fijn dankje dankjulliewel toppie perfect prima geweldig fantastisch uitstekend',
  goodbye: 'doei dag doeg doeidoei daag houdoe ajuus tot ziens welterusten',
  yes: 'graag natuurlijk',
  beside:
    'allemaal iedereen hallo daar jullie hartelijk heel erg hoor zeer je u jou mijn nogmaals beste mensen ontzettend enorm dank oke okee ja voor de het alles heer mevrouw meneer samen',
  sayings: {
    greeting: [
      new RegExp(`^(?:${HELLO} ){0,5}${HOW}(?: ${HELLO}){0,3}$`),
      /^(?:(?:hoi|hallo|hey|hi|en|een) ){0,3}(?:goede?n?|goeie|goeien) ?(?:morgen|middag|avond|dag)(?: (?:allemaal|samen|iedereen|daar|team|beste|mensen|jullie|meneer|mevrouw)){0,3}$/,
      /^(?:beste|geachte) (?:team|mensen|klantenservice|heer|mevrouw|medewerker|heer mevrouw|heer of mevrouw|meneer|meneer mevrouw|meneer of mevrouw|dames en heren|dames heren)$/,
      /^dag (?:allemaal|iedereen|mensen|daar|team|meneer|mevrouw|bot)$/,
    ],
    thanks: [new RegExp(`^(?:${FILLER} ){0,4}${GLAD}(?: (?:${FILLER}|${GLAD})){0,6}$`)],
    goodbye: [
      new RegExp(
        `^(?:(?:${FILLER}|${GLAD}) ){0,5}${LEAVE}(?: (?:${FILLER}|${LEAVE}|${THANKS}|dag|en)){0,4}$`,
      ),
    ],
  },
};
