import { being, type Sayings, whole } from './sayings.ts';

const REAL =
  '(?:echte?[rnms]?|reale?[rnms]?|richtige?[rnms]?|wirkliche?[rnms]?|lebende?[rnms]?|lebendige?[rnms]?|kue?nstliche[rn]?|menschliche[rn]?|blo(?:ß|ss)e?[rns]?|nur|automatische?[rns]?)';
const BEING = being(
  `(?:ein(?:en?|em|er)?|nem|ner|ne|n|die|der)(?: ${REAL}){0,2}|${REAL}`,
  'mensch(?:en)?|menschliches wesen|menschlich|person|personen|chat ?bot|bot|roboter|maschine|computer|computerprogramm|programm|ki|ai|kue?nstliche intelligenz|algorithmus|automat|mitarbeiter(?:in)?|kollegen?|berater(?:in)?|jemand(?:em)?(?: echte[sm]| reale[sm])?|echt|real|assistent|software|chat ?gpt|sprachmodell|mann|frau|automatisch',
  'oder',
);
const JUST =
  '(?: (?:eigentlich|denn|hier|gerade|grad|jetzt|da|so|ueberhaupt|uberhaupt|echt|wirklich|nun|genau|bitte|etwa|nur|auch|alles|mir|uns|im chat|gerade eben))';
const YOU = '(?:du|sie|ihr)';

export const GERMAN: Sayings = {
  identity: whole(
    `(?:und |ja |aber |also )?(?:wer|was)(?: genau)? (?:bist (?:du|n du)|biste|sind sie|seid ihr|sitzt|schreibt|antwortet|ist)${JUST}{0,3}(?: am (?:anderen ende|apparat))?`,
    `(?:und )?mit wem (?:spreche|sprech|rede|red|schreibe|schreib|chatte|chat|unterhalte|habe|hab) ich(?: (?:mich|es))?${JUST}{0,3}(?: zu tun)?`,
    `(?:spreche|sprech|rede|red|schreibe|schreib|chatte|kommuniziere|unterhalte|bin) ich(?: mich)?${JUST}{0,3} (?:mit|bei) ${BEING}(?: verbunden)?`,
    `(?:also )?(?:ich )?(?:spreche|rede|schreibe|chatte)(?: ich)?${JUST}{0,2} mit ${BEING}${JUST}{0,2}(?: (?:oder|richtig))?`,
    `(?:und )?(?:bist (?:du|n du)|biste|sind sie|seid ihr)${JUST}{0,3} ${BEING}${JUST}{0,1}`,
    `(?:du bist|sie sind|ihr seid)${JUST}{0,3} (?:doch |wohl |kein |keine )?${BEING}(?: (?:oder|richtig|stimmts|oder nicht|nicht wahr|ne)){0,2}`,
    `(?:ist|war) (?:das|hier|dies|da)${JUST}{0,2} ${BEING}(?: (?:hier|am anderen ende|dran|dahinter|am werk|der (?:mir )?(?:antwortet|schreibt)|die (?:mir )?(?:antwortet|schreibt)))?`,
    `(?:sitzt|steckt|antwortet|schreibt|liest|ist|gibt es|gibts)${JUST}{0,3} ${BEING}(?: (?:am anderen ende|dahinter|hinter (?:dem|diesem|der) \\S+|am rechner|vor dem bildschirm|mit|hier|dran|im chat|bei euch|auf der anderen seite))?`,
    'wie hei(?:ß|ss)(?:t (?:du|ihr|n du)|en sie)(?: eigentlich| denn| uberhaupt)?|wie ist (?:dein|ihr) name|hast du (?:eigentlich |auch )?(?:einen |nen )?namen|wie (?:darf|soll|kann) ich (?:dich|sie) nennen|dein name',
    `was (?:kannst|kann|machst|tust|weist|wei(?:ß|ss)t|konnen|koennen|konnt|koennt|machen|tun|bietest|bieten) ${YOU}(?: an)?${JUST}{0,3}(?: (?:alles|fue?r mich|fue?r uns)){0,2}(?: (?:tun|machen|beantworten|leisten|an))?`,
    `(?:wobei|womit|bei was|mit was|wie|worin|bei welchen (?:themen|fragen|dingen)|wo) (?:kannst|konnen|koennen|konnt|koennt) ${YOU}${JUST}{0,4}(?: (?:weiter ?helfen|helfen|behilflich sein|unterstue?tzen))`,
    `welche (?:fragen|themen|aufgaben) (?:kannst|konnen|koennen|beantwortest|beantworten) ${YOU}${JUST}{0,3}(?: (?:beantworten|erledigen|uebernehmen|ubernehmen))?|(?:was|wonach) (?:kann|darf|soll) ich (?:dich|sie)${JUST}{0,2}(?: alles)? fragen|(?:was|welche) sind (?:deine|ihre) (?:funktionen|fae?higkeiten|aufgaben)|wofue?r bist du (?:da|gut|zustae?ndig)|was ist (?:deine|ihre) aufgabe`,
    '(?:stell dich (?:mal |bitte )?vor|stellen sie sich (?:bitte )?vor|erzae?hl (?:mir )?(?:mal )?(?:was |etwas )?ue?ber dich|sag mir wer du bist|wer hat dich (?:gebaut|programmiert|erschaffen|entwickelt|gemacht)|(?:welche|was fue?r eine?) (?:ki|ai|bot|chatbot|modell|sprachmodell) (?:bist du|ist das|steckt dahinter))',
  ),
  opening: whole(
    `(?:bitte )?(?:um )?hilfe(?: bitte)?|hilf mir(?: bitte| mal)?|helfen sie mir(?: bitte)?|helft mir(?: bitte)?|(?:ich |wir )?(?:brauche?|benoe?tige|brauchen|suche)${JUST}{0,2}(?: (?:dringend|mal|bitte|kurz|etwas|ein bisschen|deine|ihre|eure|schnell|hier)){0,3} ?(?:hilfe|unterstue?tzung|rat|beratung|auskunft)`,
    `(?:kannst|konnen|koennen|konnt|koennt|kann|konnten|koennten|konntest|koenntest|wue?rdest|wue?rden|darf) (?:du|sie|ihr|jemand|mir jemand|man)${JUST}{0,2}(?: (?:bitte|mal|kurz|mir|uns|vielleicht|weiter|jemand)){0,3} ?(?:weiter ?helfen|helfen|behilflich sein|unterstue?tzen)`,
    '(?:(?:ich|wir) )?(?:habe?|haben|hatte|hae?tte|ich hae?tte)(?: (?:da|mal|hier|noch|nur|kurz|auch|gerade|leider|gern|gerne|ne|eine|einige|ein paar|mehrere|ein|zwei|kurze|kleine|wichtige|andere|dringende|gro(?:ß|ss)es|kleines|dringendes|nen|einen)){0,5} (?:fragen?|problem|probleme|anliegen|anfrage)(?: (?:an (?:sie|dich|euch)|da|hier)){0,2}|(?:ich )?(?:habe?|hab) da (?:mal )?(?:was|etwas)|(?:(?:nur|eine|ne|mal|kurze|kleine|schnelle|noch) ){0,3}frage(?:n)?(?: an (?:sie|dich|euch))?',
    '(?:darf|kann|duerfte|duerfte|durfte) ich (?:(?:dich|sie|euch|mal|dir|ihnen|kurz|hier|bitte) ){0,3}(?:(?:was|etwas|eine frage|ne frage) )?(?:fragen|stellen)|(?:ist|jemand) (?:hier )?(?:jemand )?(?:da|hier|online|erreichbar)|bist du (?:da|hier|online)|sind sie (?:da|noch da)|ich komme nicht (?:weiter|mehr weiter|klar)',
  ),
};
