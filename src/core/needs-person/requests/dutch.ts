import { anyOf, upTo } from '../pattern-parts.ts';
import {
  A_BOT,
  A_REAL_ONE,
  ARTICLE,
  ASKING,
  AT_LAST,
  CALLING,
  DESK,
  EXPERT,
  HELPING,
  HUMAN,
  LITTLE,
  NOT_HOW,
  NOT_MANAGED,
  NOT_OURS,
  PASSING,
  PERSON,
  POLITE,
  REAL,
  SEEING_TO_IT,
  SMALL,
  SOMEBODY,
  SOMEONE,
  TALKING,
  TITLE,
  WANTING,
} from './dutch-words.ts';
import type { RequestPatterns } from './request-patterns.ts';

export const DUTCH: RequestPatterns = {
  cues: [
    'advi afdeling agent arts baas begeleid chef colleg consul contact desk directeur directie dokter een eentje expert iem',
    'leidinggev manager mdw med mens monteur notaris operator persone persoon plan receptie supervisor support team teamleid',
    'verantwoord verkoop verkoper verpleeg \\S{0,14}(?:adviseu|agent|manager|medew|service|specialist|technic|dienst)',
    'bel bespre chat door gebeld geholpen haal live monde neem over praat praten schakel spreek spreken stuur tele terug',
    'verbind verbond zet wie zit bot chatbot computer machine robot vlees',
  ].join(' '),
  asks: [
    // Talking with somebody.
    new RegExp(
      `\\bmet(?! (?:de )?(?:collegas|medewerkers|mensen)\\b)${upTo(4)} ${PERSON}${upTo(5)} ${TALKING}\\b(?! (?:naar|in|vanuit) )`,
    ),
    new RegExp(
      `(?<!\\b(?:dit|dat|eerder|het|mijn) )\\b(?:spreken|spreek|praten|praat|chatten|chat|bellen|overleggen|typen|typ|gesprek|contact|bespreken|livechat|telefonisch)(?: (?:ik|we|opnemen|krijgen|hebben|dit|het|nu|hier|alleen|liever)|${LITTLE}){0,3} met (?:${A_REAL_ONE}|${PERSON})(?=$|${AT_LAST}| ${anyOf(
        'als|alsof|bij|die|dat|en|hoe|in plaats|ipv|i p v|kan|kunnen|maar|niet|of|om|over|uit|van|want|zodat',
        'ik|wegens|dit|u',
      )}\\b)`,
    ),
    new RegExp(
      `\\b(?:liever|gewoon|graag|enkel|alleen) (?:met|naar) ${A_REAL_ONE}(?=$|${AT_LAST}| (?:dan|die|van|en|want)\\b)`,
    ),
    new RegExp(
      `\\b(?:in|contact|verbinding) (?:contact |verbinding )?(?:te )?(?:brengen|komen|opnemen|krijgen|brengt)? ?met${upTo(2)} ${PERSON}`,
    ),
    /\bmet (?:jullie|u)(?: \S+){0,4} (?:telefoneren|bellen|aan de (?:lijn|telefoon)|(?:persoonlijk|telefonisch|mondeling)(?: \S+){0,2} \w{3,9}en)\b/,
    /\b(?:telefonisch|mondeling|persoonlijk)(?: \S+){0,2} (?:bespreken|doornemen|helpen|toelichten|uitleggen)\b|\bstem horen\b/,
    /\b(?:kunnen|zullen|kan|mag) (?:we|ik) (?:even |misschien |hier over |hierover |niet |niet gewoon )?bellen(?: hierover)?$/,
    new RegExp(
      `\\bhad${upTo(4)} (?:graag|liever)${upTo(3)} met${upTo(2)} ${PERSON}${upTo(2)} (?:besproken|gepraat|gesproken|overlegd)\\b`,
    ),
    new RegExp(
      `\\bbij ${A_REAL_ONE} terecht|\\b${SOMEONE} (?:aan|op) de (?:lijn|telefoon) (?:heb|hebben|kan|krijg|krijgen)\\b`,
    ),
    // Speaking somebody, reaching somebody.
    new RegExp(
      `\\b(?:${ASKING}|${WANTING})${upTo(6)} ${PERSON}${upTo(4)} (?:(?:te )?spreken|te pakken|te woord|contacteren|bereiken|(?:aan|op) de (?:lijn|telefoon))\\b`,
    ),
    new RegExp(`\\b${PERSON} (?:(?:te )?spreken|contacteren|bereiken)(?:$| ${POLITE})`),
    new RegExp(
      `\\b(?:bereik|vind|krijg|spreek|kom|contacteer) (?:ik|we|je)(?: (?:bij|in contact|hier)|${SMALL}){0,5} ${PERSON}(?=$|${AT_LAST}| (?:aan|te|die|met|om|voor|hierover|bij|over|zonder)\\b)`,
    ),
    /\b(?:bij|met|tot|naar) wie (?:kan|kunnen|mag|moet)(?: \S+){0,5} (?:spreken|praten|wenden|terecht|bellen|overleggen|chatten)\b|\bwie kan ik(?: \S+){0,3} (?:spreken|bellen|aanspreken)\b/,
    new RegExp(
      `\\b(?:${ASKING})${upTo(4)} (?:bij|tot) ${A_REAL_ONE}${upTo(2)} (?:wenden|terecht|terechtkomen|komen)\\b`,
    ),
    new RegExp(`\\b(?:vraag|wacht)(?: het| ik| wel|${LITTLE}){0,3} (?:op|aan) ${A_REAL_ONE}`),
    new RegExp(
      `\\b(?:aan|bij) (?:een|n|de) (?:${REAL} )?${HUMAN} (?:vragen|voorleggen|navragen|uitleggen)\\b`,
    ),
    /\b(?:kan|wil) (?:er )?iemand(?: \S+){0,4} helpen (?:die|met verstand)\b/,
    // Being passed on.
    new RegExp(
      `\\b${ASKING}${upTo(3)} (?:me|mij|ons)${upTo(2)} ${SOMEONE}${upTo(3)} (?:bezorgen|geven|sturen)\\b`,
    ),
    new RegExp(
      `\\b${anyOf(
        'verbindt?|zet|schakelt?|geeft?|stuurt?|brengt?|koppelt?|plaats|help|verwijst?|laat',
      )}(?: u)? (?:me|mij|ons|mn)${upTo(5)} ${SOMEONE}${NOT_MANAGED}`,
    ),
    new RegExp(
      `\\b(?:verbindt?|zet|schakelt?|stuurt?|breng|verwijs)(?: u)? (?:me|mij|ons)${upTo(5)} (?:${PERSON}|door|over)\\b`,
    ),
    new RegExp(
      `\\b(?:geef|draag|stuur|zet|speel|leg|escaleer)(?: u)?(?! (?:ik|je|we)\\b)(?: (?:het|dit|dat|me|deze|mijn|de)| \\S+){0,4} (?:door|over|voor)?(?: ?aan| ?naar)${upTo(2)} ${SOMEONE}${NOT_HOW}`,
    ),
    new RegExp(
      `\\b(?:me|mij|ons)${upTo(5)} (?:aan|met|naar|bij)${upTo(3)} ${PERSON}${upTo(3)} ${PASSING}\\b`,
    ),
    new RegExp(
      `\\b(?:me|mij|ons)${upTo(4)} (?:door|over)(?:te ?)?(?:verbinden|zetten|sturen|schakelen|geven|brengen|plaatsen)\\b`,
    ),
    new RegExp(
      `\\b(?:dit|dat|het|klacht|vraag|zaak|gesprek|probleem|dossier)${upTo(3)} (?:aan|naar|bij|met)${upTo(2)} ${SOMEONE}${upTo(2)} ${PASSING}\\b${NOT_HOW}`,
    ),
    new RegExp(
      `\\b(?:doorverbonden|doorgezet|doorgestuurd|overgezet|verbonden|doorgeschakeld|geholpen|gebeld|teruggebeld|gecontacteerd) (?:te )?worden\\b${upTo(1)}(?= (?:met|naar|door|aan)${upTo(2)} ${PERSON})`,
    ),
    new RegExp(
      `\\b(?:wil|graag|wens|zou|mag|kan ik)${upTo(5)} (?:doorverbonden|doorgezet|doorgestuurd|doorgeschakeld|overgezet|gebeld|opgebeld|teruggebeld)(?: te)?(?: worden|$|${AT_LAST})`,
    ),
    new RegExp(
      `\\b(?:wil|graag|wens|zou|mag|kan ik)${upTo(5)} door ${A_REAL_ONE}${upTo(2)} (?:geholpen|gebeld|gecontacteerd|te woord|benaderd|behandeld)\\b`,
    ),
    new RegExp(
      `^(?:graag )?(?:nu )?(?:doorverbinden|doorschakelen|doorzetten|overzetten)(?: (?:met|naar|aan)${upTo(2)} ${PERSON}|${AT_LAST}){0,2}$`,
    ),
    /\bverbind(?: me| mij| ons) door\b/,
    new RegExp(`\\b(?:me|mij|ons)${upTo(3)} ${PASSING} (?:aan|met|naar)${upTo(2)} ${PERSON}`),
    // Having somebody fetched.
    new RegExp(
      `\\b(?:haal|roep|schakel|stuur|regel|zoek|vraag)(?: u)?(?! (?:ik|je|we)\\b)(?: er|${SMALL}){0,5} ${SOMEONE}(?=$|${AT_LAST}| (?:erbij|bij|in|op|die|om|van|of)\\b)${NOT_MANAGED}`,
    ),
    new RegExp(
      `\\b${SOMEONE}${upTo(4)} (?:erbij (?:te )?(?:halen|roepen|vragen|betrekken)|er bij (?:te )?halen|inschakelen|in te schakelen|bijhalen)\\b`,
    ),
    // Wanting somebody.
    new RegExp(
      `\\b${WANTING}(?:${SMALL}){0,5} ${NOT_OURS}(?:${HUMAN}|${SOMEBODY})\\b(?! anders\\b)${NOT_MANAGED}(?! (?:nodig )?(?:als|voor)\\b)(?=$|${AT_LAST}| ${anyOf(
        'aan (?:de|t) (?:lijn|telefoon)|bij jullie|die|en|geen|ik|in plaats|ipv|i p v|met verstand',
        'met kennis|niet',
        'of|op de lijn|te|uit|van (?:de|het|je|jullie|u|uw|vlees)|want|zien|hebben|om (?:mee|te|dit|mij|me)',
        'zodat|over',
      )}\\b)`,
    ),
    new RegExp(`\\b(?:een|n|iemand) ?(?:${REAL} )?(?:${HUMAN})? (?:wil|heb|zoek) ik\\b${NOT_MANAGED}`),
    new RegExp(
      `\\b(?:naar) ${A_REAL_ONE}(?=$|${AT_LAST})(?<!\\b(?:hoe|waarom|overgestapt|bericht|bestand|stuur ik)(?: \\S+){0,10})`,
    ),
    /\bmenselijke? (?:antwoord|assistentie|contact|hulp|klantenservice|medewerker|ondersteuning|support)\b|\b(?:wil|graag|liever|verzoek|behoefte aan)(?: \S+){0,4} (?:persoonlijk|telefonisch) (?:contact|gesprek|advies|antwoord|overleg)\b/,
    /\b(?:persoonlijk|telefonisch|mondeling)(?: \S+){0,3} (?:te woord|met (?:iemand|een (?:mens|medewerker|collega)))\b/,
    // Somebody should see to it.
    new RegExp(`\\b(?:${ASKING}|is er|zodat)${upTo(6)} ${SOMEONE}${upTo(7)} ${SEEING_TO_IT}\\b`),
    new RegExp(
      `\\b${ASKING}${upTo(5)} (?:${SOMEBODY} (?:van (?:jullie|de|het|uw)|bij jullie|echt|persoonlijk|met verstand|zelf|in levenden lijve)|(?:een|1) van jullie(?: \\w+)?|${NOT_OURS}(?:echte?|levende?|een|n) (?:${REAL} )?(?:mens|medewerker|collega|agent|adviseur))\\b${upTo(7)} ${HELPING}\\b`,
    ),
    new RegExp(
      `\\b${SOMEONE}${upTo(6)} met (?:me|mij|ons) (?:chatten|praten|spreken|bellen|contact|overleggen|meekijken|meedenken|bespreken)\\b`,
    ),
    /\b(?:collega|medewerker|mens) (?:van (?:je|jou|jullie|u) )?(?:mag|moet|kan) (?:het |dit |nu |maar |even ){0,3}overnemen\b/,
    new RegExp(
      `\\b(?:hulp|antwoord|advies|reactie|ondersteuning) van (?:een|n) (?:${REAL} )?(?:${HUMAN}|${EXPERT})\\b`,
    ),
    /\bwie van (?:jullie|u) (?:kan|wil)\b|\bwaar blij(?:ft|ven) (?:die|de|jullie) (?:medewerkers?|collega|mens|agent)\b/,
    new RegExp(
      `\\b${SOMEBODY} (?:bij jullie|met verstand|persoonlijk|van jullie|van u|van de \\S+)${upTo(6)} ${HELPING}\\b`,
    ),
    new RegExp(
      `\\bdoor (?:een|n|iemand) ?(?:${REAL} )?(?:${HUMAN}|${EXPERT})?${upTo(2)} ${anyOf(
        'beantwoord|behandeld|bekeken|beoordeeld|gebeld|gecontroleerd|geholpen|nagekeken|opgepakt',
        'teruggebeld',
      )} worden\\b|\\b(?:gebeld|geholpen|teruggebeld) worden door ${A_REAL_ONE}`,
    ),
    /\bneemt?(?: u)? (?:het|dit|de) (?:gesprek|chat)(?: \S+)? over\b/,
    // Is anybody real there?
    new RegExp(
      `\\b(?:is|zijn)(?: \\S+){0,3} (?:${SOMEBODY}|een|n)(?: ${HUMAN})?(?: \\S+){0,4} (?:beschikbaar|bereikbaar|online|vrij|aanspreekbaar)\\b(?<!\\bkamer(?: \\S+){0,6})`,
    ),
    /\bis er(?: \S+){0,3} (?:dame|heer|meneer|mevrouw)(?: \S+){0,4} die (?:mij|me|het|dit)\b/,
    new RegExp(
      `^(?:hallo |hey |hoi |he |hi ){0,3}(?:is|zit|iemand|nog|werkt|leeft)(?: ${anyOf(
        'aan de andere kant|aanwezig|bereikbaar|daar|dan|een|echt|er|hier|iemand|levend|mens|nog|online|ook',
        'persoon|thuis|wel|wakker',
      )}){1,7}$`,
    ),
    new RegExp(
      `\\b(?:is|zijn|zit|zitten|werk(?:t|en)|bestaat|antwoordt|leest)(?: ${anyOf(
        'aan de andere kant|bij jullie|daar|dan|eigenlijk|er|hier|misschien|nog|nou|nu|ook|toevallig|wel',
        'ergens|uberhaupt',
      )}){1,6} (?:iemand(?:$| (?:die (?:mij|me|ik|wel|echt)|met wie|aanwezig|beschikbaar|hier|echt|waar|bereikbaar|van jullie))|(?:een |n )?(?:echte?|levende?|gewone?|normale?) (?:mens|mensen|persoon|iemand|medewerkers?)|(?:een |n )?(?:collega|medewerker|mens|persoon|manager|leidinggevende|agent|adviseur)(?:$| (?:aanwezig|beschikbaar|bereikbaar|daar|hier|die|met wie|waarmee|vrij|online)))`,
    ),
    new RegExp(
      `\\b(?:hebben jullie|heeft u|heb je|hebt u)(?: (?:daar|dan|eigenlijk|er|hier|misschien|nog|nou|ook|toevallig|wel|niet|geen)){0,4} (?:(?:een |n )?(?:echte?|levende?|gewone|menselijke) (?:${HUMAN}|${DESK})|iemand (?:die|met wie|waar|voor mij)|(?:een )?(?:mens|medewerker) (?:die|met wie|waar|voor mij|beschikbaar))\\b${NOT_MANAGED}`,
    ),
    /\bvan vlees en bloed\b/,
    /\bis (?:er|daar|hier) (?:iemand|een (?:echt )?mens|een persoon)(?: aanwezig| hier| daar)?$|\bis (?:daar|hier) iemand(?= (?:een|levend|die|van|of)\b|$)/,
    /\b(?:mensen|medewerkers|personen) of (?:alleen(?: maar)?|enkel|slechts) (?:bots?|chatbots|computers|machines|robots)\b/,
    new RegExp(`\\b(?:echte|menselijke) ${DESK}\\b`),
    // No bot.
    new RegExp(
      `\\b(?:geen|niet (?:meer |langer |verder )?(?:met|tegen)|nie (?:meer )?met) ${A_BOT}\\b(?! (?:op|in|bij|voor|nodig|maken|bouwen|instellen|gebruiken) )`,
    ),
    new RegExp(
      `\\b(?:geen (?:trek|zin) in|stop(?: met)?|genoeg van|klaar met|weg met|in plaats van|ipv|i p v|beu van|zat van|liever niet)(?: met| tegen)? ${A_BOT}\\b`,
    ),
    // Being called.
    /\bverzoek(?: \S+){0,5} (?:terug te bellen|terugbellen|terugbelt)\b/,
    /(?<!\b(?:wie|waarom|nummer|hij|ze|niemand|iemand) )\bbel(?:t u|len jullie)? (?:me|mij|ons)(?! (?:\S+ ){0,2}(?:niet|nooit)\b)(?= |$)/,
    new RegExp(
      `\\b(?:kan|kunt|kun|kunnen|wil|wilt|willen|zou|zouden|graag|laat|laten|dat|moet|mag|verzoek)${upTo(3)} (?:me|mij|ons)(?: (?!niet\\b)\\S+){0,6} ${CALLING}\\b(?! (?:als|terwijl|zonder|naar|op mijn tweede)\\b)`,
    ),
    new RegExp(
      `\\b(?:kan|laat|kunt u|zou|wil|mag|moet|dat|vraag)${upTo(4)} ${SOMEONE}${upTo(4)} (?:me|mij|ons|contact)${upTo(5)} (?:${CALLING}|(?:op|terug)?belt|op ?(?:te nemen|nemen|neemt)|opneemt)\\b(?! (?:als|terwijl|zonder)\\b)`,
    ),
    /\b(?:graag|wil|wens|verzoek|doe|kan ik|mag ik|plan|aub|svp)(?: \S+){0,4} (?:terugbelverzoek|terugbelafspraak|belafspraak|telefoontje|telefonisch contact|belletje|callback)\b(?! (?:annuleren|wijzigen|verzetten|instellen|op mijn))/,
    /^(?:terugbellen|terugbelverzoek|bel terug|bellen)(?: aub| graag| svp| alstublieft| alsjeblieft)?$|\b(?:terugbellen|terugbelverzoek) (?:aub|graag|svp|alstublieft|alsjeblieft)\b|\bgraag (?:even )?(?:teruggebeld|gebeld|terugbellen|een telefoontje)\b/,
    /\bneem(?:t u)?(?: (?:aub|alsjeblieft|alstublieft|even|eens|svp|zelf|direct|telefonisch|persoonlijk)){0,3} (?:contact|telefonisch contact) (?:met (?:me|mij|ons) )?op\b|\b(?:kan|kunt|kunnen|wil|wilt|willen|zou|laat)(?: \S+){0,6} contact (?:met (?:me|mij|ons) )?(?:\S+ ){0,2}opnemen(?: met (?:me|mij|ons))?\b(?<!\bik(?: \S+){0,8})/,
    /\bcontacteer (?:me|mij|ons)\b/,
    // Nothing but the word.
    new RegExp(
      `^(?:aub |dag |geef |graag |hallo |hoi |ik wil |ja |met |naar |nee |nu |ok |svp ){0,3}${anyOf(
        `(?:${ARTICLE} )?(?:${REAL} )?${HUMAN}`,
        'klanten?(?:service|dienst)|helpdesk|live ?chat (?:met )?(?:medewerker|agent)',
        `(?:contact|spreken|gesprek|chat|bellen) met (?:${ARTICLE} )?(?:${REAL} )?(?:${HUMAN}|${DESK}|${SOMEBODY})`,
      )}${AT_LAST}{0,3}$`,
    ),
    new RegExp(
      `^(?:${ARTICLE} )?(?:${REAL} )?(?:mens|${TITLE}) (?:${POLITE}|nu|nodig|gevraagd|gezocht|gewenst|spreken)\\b${NOT_MANAGED}`,
    ),
    new RegExp(`(?<!\\bvoor (?:een )?)\\b(?:${REAL} |een |n )?(?:mens|${TITLE}) ${POLITE}$`),
    new RegExp(`^(?:graag )?${SOMEBODY} (?:uit|van|met)${upTo(3)} ${POLITE}$`),
    new RegExp(`^${HUMAN} (?:bellen|contacteren|spreken|verbinden)$`),
    /^(?:fout|nee|neen|niet)(?: \S+){0,8} (?<!\b(?:als|de|die|een|geen|mijn|van|voor|welke) )(?:agent|adviseur|medewerker|mens)$/,
    // A few words that name a person and a wish.
    new RegExp(
      `^(?=(?:\\S+ ){0,6}\\S+$)(?!.*\\b(?:als|hoeveel|kost|mijn|onze?|per|voor|welke)\\b)(?=.*\\b(?:aub|eindelijk|geef|graag|heb|liever|nodig|nu|svp|waar|wil|zoek)\\b).*\\b(?:aan|echte?|een|met|n|naar|van) (?:${REAL} )?(?:mens(?:en)?|persoon|${TITLE})(?:$|${AT_LAST})`,
    ),
  ],
  denies: [
    // No person, no talk is wished for.
    new RegExp(
      `\\b(?:hoef|hoeft|hoeven|heb|wil|willen|zoek)${upTo(2)} geen (?:${REAL} )?(?:${HUMAN}|contact|gesprek|telefoontje|terugbelverzoek)\\b(?! maar)`,
    ),
    /\b(?:hoef|hoeft|hoeven|wil)(?: \S+){0,2} (?:niet|niemand)(?: \S+){0,5} (?:bellen|gebeld|teruggebeld|spreken|praten)\b(?!.{0,30}\b(?:bot|robot|computer|chatbot)\b)(?<!\b(?:waarom|bot|robot|computer|machine|chatbot)(?: \S+){0,3})/,
    new RegExp(
      `\\bzonder${upTo(5)} (?:bellen|spreken|praten|contact)\\b|\\bzonder (?:met )?(?:eerst )?${A_REAL_ONE}`,
    ),
    // Of the product, or of its hours.
    /\b(?:hoe|kan|wanneer)(?: \S+){0,4} (?:de|een|jullie|mijn) (?:chat|chatbot|bot|widget)(?: \S+){0,6} (?:doorgezet|doorstu\w{2,4}|doorverbind\w{1,2}|doorzet\w{0,3}|overdra\w{2,4}|overgedragen)\b/,
    new RegExp(
      `\\b${HUMAN}${upTo(6)} (?:toevoegen|toe te voegen|uitnodigen|verwijderen|toewijzen|aanmaken)\\b`,
    ),
    /\b(?:moet|moeten) (?:ik|je|we)(?: (?:daarvoor|hiervoor|dan|eerst|altijd|nog|echt|persoonlijk)){0,3} (?:met|bij|naar)(?: \S+){0,4} (?:spreken|praten|bellen|chatten|overleggen)\b/,
    /\b(?:kunnen|mogen|moeten|hoe|wanneer)(?: \S+)? (?:mijn|onze|de) (?:klanten|gebruikers|gasten|bezoekers|leden|patienten|leerlingen|medewerkers)\b/,
    new RegExp(`\\b(?:wanneer|hoe laat) (?:kan|kunnen|mag|is|zijn)(?: (?!eindelijk\\b)\\S+){0,3} ${PERSON}`),
    /\bopeningstijden\b|\bop welke (?:tijden|dagen|uren)\b/,
  ],
};
