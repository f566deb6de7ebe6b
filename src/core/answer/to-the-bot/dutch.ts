import { being, type Sayings, whole } from './sayings.ts';

const REAL = '(?:echte?|reele?|levende?|menselijke?|gewone?|daadwerkelijke?|virtuele?|automatische?|soort)';
const BEING = being(
  `(?:een|n|de|zon|geen)(?: ${REAL}){0,2}|${REAL}`,
  'mens|mensen|persoon|robot|(?:chat ?)?bot|machine|computer(?:programma)?|programma|ai|kunstmatige intelligentie|medewerker|medewerkster|iemand|echt persoon|algoritme|assistent|collega|computerstem|automaat|chat ?gpt|taalmodel|vrouw|man|echt|menselijk',
  'of',
);
const JUST =
  '(?: (?:eigenlijk|nou|nu|dan|hier|precies|allemaal|zo|echt|gewoon|toch|wel|soms|even|hier nu|ook|misschien|op dit moment|zoal))';
const ARE = '(?:ben je|ben jij|bent u|zijn jullie|bn je|ben u)';
const CAN = '(?:kun|kan|kunt|kunnen) (?:je|jij|u|jullie)';

export const DUTCH: Sayings = {
  identity: whole(
    `(?:en |maar )?(?:wie|wat) (?:${ARE}|zit er|is dit|is dat|ben ik)${JUST}{0,3}(?: aan de andere kant)?|wie (?:schrijft|antwoordt) (?:hier|er|me|mij)(?: nu)?`,
    `met wie (?:praat|spreek|chat|heb|app|typ|schrijf) ik${JUST}{0,3}(?: (?:te maken|van doen|te doen))?`,
    `(?:dus )?(?:${ARE}|je bent|jij bent|u bent)${JUST}{0,3} ${BEING}(?: (?:of niet|toch|he|hè|zeker|of wat)){0,2}`,
    `(?:praat|spreek|chat|heb|typ|app|schrijf|communiceer) ik${JUST}{0,3} (?:met|tegen) ${BEING}(?: (?:te maken|hier|of niet))?|ik (?:praat|spreek|chat)${JUST}{0,2} (?:met|tegen) ${BEING}(?: (?:toch|of niet|zeker))?|heb ik (?:hier |nu )?te maken met ${BEING}`,
    `(?:is|was) (?:dit|dat|het)${JUST}{0,2} ${BEING}(?: (?:of (?:zit|is|antwoordt) er(?: echt| nog)? (?:iemand|een (?:mens|persoon)|mensen|echt iemand)(?: (?:achter|aan de (?:andere kant|lijn)|die .{3,20}))?|hier|die antwoordt|waar ik mee (?:praat|chat)))?`,
    `(?:zit|is|antwoordt|leest|schrijft|staat) (?:er|hier|daar)${JUST}{0,3} ${BEING}(?: (?:achter|aan de (?:andere kant|lijn)|achter (?:deze|de|dit) \\S+|mee|aanwezig|in deze chat|aan het typen|hier)){0,2}`,
    'hoe heet (?:je|jij|u)(?: eigenlijk| dan)?|(?:wat is|mag ik) (?:je|jouw|uw) naam(?: weten| eigenlijk)?|heb (?:je|jij) (?:een|eigenlijk een|ook een) naam|hoe (?:mag|kan|moet|zal) ik (?:je|jou|u) noemen',
    `wat (?:${CAN}|doe je|doe jij|doet u|bied je)${JUST}{0,3}(?: (?:voor (?:me|mij|ons)|allemaal|doen|betekenen|beantwoorden|aan)){0,3}|(?:waarmee|hoe|waar|met wat|waarbij) ${CAN}${JUST}{0,2} ?(?:(?:me|mij|ons|mee|bij|allemaal) ){0,3}(?:helpen|van dienst zijn|mee helpen|bij helpen)`,
    `(?:welke|wat voor) (?:vragen|dingen|onderwerpen|taken) ${CAN}${JUST}{0,2} (?:beantwoorden|doen|aan)|wat (?:kan|mag|moet) ik (?:je|jou|u)${JUST}{0,2} (?:allemaal )?vragen|waar(?:voor)? (?:ben je|bent u) (?:voor|goed in|hier)(?: bedoeld)?|wat is (?:je|jouw|uw) (?:taak|functie|rol|doel)|wat zijn (?:je|jouw|uw) (?:functies|mogelijkheden|taken)`,
    '(?:welke|wat voor) (?:soort )?(?:ai|bot|chatbot|robot|model|taalmodel) (?:ben je|ben jij|is dit)|wie heeft (?:je|jou|deze bot) (?:gemaakt|gebouwd|geprogrammeerd|ontwikkeld)|(?:stel je(?:zelf)? (?:eens |even )?voor|vertel (?:eens )?(?:iets |wat )?over jezelf|vertel (?:me |mij )?wie je bent)',
  ),
  opening: whole(
    '(?:help|hulp|help me|help mij|hulp gevraagd|hulp nodig)(?: (?:even|nodig|gevraagd|aub|snel|dringend)){0,2}|(?:ik |wij |we )?(?:heb|hebben|zoek|wil|wil graag|heb graag)(?: (?:dringend|even|wat|graag|een beetje|snel|jullie|je|uw)){0,3} (?:hulp|assistentie|ondersteuning|advies)(?: (?:nodig|van (?:je|jullie|u)|even)){0,2}',
    '(?:kun|kan|kunt|kunnen|zou|zouden|wil|wilt) (?:je|jij|u|jullie|iemand)(?: (?:me|mij|ons|even|misschien|ook|ergens mee|verder|alsjeblieft|alstublieft|aub|eens|kunnen|willen|iemand)){0,5} ?(?:helpen|verder ?helpen|bijstaan)(?: (?:kunnen|willen))?',
    '(?:(?:ik|wij|we) )?(?:heb|hebben|had|zit met)(?: (?:even|nog|hier|graag|wel)){0,2} (?:(?:een|n|wat|een paar|enkele|nog een|twee|klein|kleine|korte|snel|groot|dringend|ander|andere|snelle) ){0,3}(?:vraag|vraagje|vragen|vraagjes|probleem|probleempje|problemen)(?: (?:voor (?:je|u|jullie)|voor jou|over iets|hier)){0,2}|(?:(?:een|nog een|korte|even een|klein|snel) ){0,2}vraag(?:je)?(?: voor (?:je|jou|u|jullie))?|(?:mag|kan) ik (?:(?:je|jou|u|hier|jullie|even) ){0,3}(?:iets|wat|een vraag|een vraagje) (?:vragen|stellen)',
    '(?:is (?:er|daar|hier)|zit (?:er|hier)) (?:iemand|nog iemand)(?: (?:aanwezig|online|daar|hier|wakker))?|ben je (?:daar|er|er nog|online)|ik kom er niet (?:uit|uit zo)|ik zit vast|ik loop vast',
  ),
};
