/** What Dutch calls people at a company, and contact with them. */
import { anyOf, upTo } from '../pattern-parts.ts';

export const ARTICLE = '(?:een|n|de|die|het|uw|jullie|je|jouw|zon|ne)';
export const REAL =
  '(?:bekwame?|bevoegde?|echte?|echt|fatsoenlijke?|gewone?|gewoon|levende?|levend|menselijke?|normale?|normaal|verantwoordelijke?|werkelijke?)';
export const TITLE = anyOf(
  'afdelingshoofd|baas|behandelaar|chef|collegas?|consulente?|contactpersoon|deskundige|directeur|directie',
  'hulpverlener|leidinggevende|mdw|med(?:e|ew)?we?r?k(?:er|re|ers|ster|st)\\w{0,2}|meerdere|operator',
  'supervisor',
  '\\w{0,14}(?:agente?|adviseu(?:r|se)|manager|medewerker|medewerkster|specialist|technicus|vertegenwoordiger)s?',
  'teamleid(?:er|ster)|verantwoordelijke',
);
export const EXPERT = anyOf(
  'accountant|advocaat|arts|begeleider|boekhouder|dokter|expert|makelaar|monteur|notaris|planner',
  'professional|receptioniste?',
  'technieker|vakman|verkoo?p(?:er|ster)|verpleegkundige',
);
export const HUMAN = `(?:mens(?:en)?|persoon|${TITLE})`;
export const SOMEBODY = '(?:iemand|iemnd|iemant|(?:een|1|eentje) (?:van|uit) (?:jullie|u|uw|je|de|het))';
export const DESK = anyOf(
  'boekhouding|personeel|helpdesk|klanten?(?:service|dienst|contact)|receptie|servicedesk|support',
  'supportteam|team',
  'administratie|technische dienst|(?:\\w{0,14})?afdeling',
);
/** The customer's own people, or nobody. */
export const NOT_OURS = `(?<!\\b${anyOf(
  'geen|mijn|mn|onze?|ander|andere|niet|zonder|alle|veel|hoeveel|welke|meer|meerdere|twee|drie|vier',
)} )`;
export const SOMEONE = `${NOT_OURS}(?:${HUMAN}|${EXPERT}|${SOMEBODY})\\b(?! anders\\b)`;
export const PERSON = `(?:${SOMEONE}|${NOT_OURS}${DESK}\\b)`;
export const A_REAL_ONE = `(?:${ARTICLE} )?(?:${REAL} ){0,2}${SOMEONE}`;
export const POLITE =
  '(?:aub|a u b|alsjeblieft|alstublieft|astublieft|ajb|asjeblieft|svp|s v p|graag|please|pls|plz)';
export const AT_LAST = `(?: ${POLITE}| (?:dan|hier|maar|nodig|nu|snel|spreken|zsm))`;

/** What stands between a wish and the person wished for. */
export const SMALL = ` ${anyOf(
  ARTICLE,
  REAL,
  POLITE,
  'aan|alleen|alvast|dan|direct|dringend|eens|eerst|eindelijk|eigenlijk|even|ff|gelijk|hier|ik|liever|maar|met|me|mij',
  'meteen|misschien|naar|nog|nou|nu|nu eens|ook|snel|toch|weer|wel',
)}`;
export const LITTLE = ` ${anyOf(POLITE, 'dan|even|ff|gewoon|maar|meteen|nou|nu|toch|u|eens|direct')}`;

export const TALKING = anyOf(
  'spreken|spreek|praten|praat|bespreek|doorneem|overleg|bel|chatten|bellen|overleggen|kletsen|schrijven',
  'typen|bespreken|doornemen|doorspreken|uitleggen',
  'afstemmen|regelen|oplossen|communiceren|appen|discussieren|afhandelen|voorleggen|telefoneren|babbelen',
  'in (?:contact|gesprek|verbinding)|contact \\w{2,9}|aan de (?:lijn|telefoon)|te maken|voortzetten',
  'voort te zetten',
);
export const PASSING = anyOf(
  '(?:door|over)(?:te)? ?(?:brengen|dragen|geven|geven|plaatsen|schakelen|sturen|verbinden|zetten|verwijzen)',
  'verbinden|doorverbonden|verbonden|koppelen|brengen|escaleren',
);
export const ASKING = anyOf(
  'kan|kunt|kun|kunnen|mag|wil|wilt|willen|wou|wens|wenst|zou|zouden|graag|liever|laat|laten|moet|hoop|krijg',
  'lukt',
  'dat|verzoek|of|(?:blij|fijn|fijner|handiger|mooi|prettig|prettiger) (?:zijn |vinden )?als|mogelijk',
  'mogelijkheid',
);
export const WANTING = anyOf(
  '(?:ik|we) (?:wil|willen|wens|zoek|zoeken|heb|hebben|eis|vraag|verlang|prefereer|krijg)|(?:wil|zoek) ik',
  'wil|zoek|heb(?! ik)|mag ik|geef(?: me| mij)?|doe(?: me| mij)|graag|liever|krijg ik|om',
);
export const SEEING_TO_IT = anyOf(
  '(?:over|in)(?:te)?nemen|overneemt|inspringen|bijspringen',
  '(?:mee|ernaar|naar) ?(?:kan |kunnen |wil )?(?:te )?kijk(?:en|t)',
  '(?:mij|me|ons) (?:\\S+ ){0,3}(?:contacteren|contacteert|bereiken|berichten|mailen|schrijven|antwoorden)',
  'contact (?:met (?:mij|me|ons) )?(?:\\S+ )?op ?(?:nemen|neemt|te nemen)|(?:mee|na)denk(?:en|t)|aansluiten',
);
export const HELPING = anyOf(
  '(?:be)?antwoord(?:en|t)?|behandel(?:en|t)|beoorde(?:len|elt)|bekij(?:ken|kt)|controle(?:ren|ert)',
  'help(?:en|t)',
  '(?:na)?kij(?:ken|kt)|lezen|leest',
  'oppakken|reageren|reageert|uitzoeken|verder helpen|uitleggen',
);
/** A person who is added, invited or booked is a thing of the product. */
export const NOT_MANAGED = `(?!${upTo(8)} ${anyOf(
  'toe(?:te)?voeg\\w{0,2}|toe|uit(?:te)?nodig\\w{0,2}|verwijder\\w{0,2}|aanmaken|aanmelden|blokkeren|boeken',
  'wijzigen',
  'instellen|koppelen|toewijzen|overdragen|inplannen|registreren|meenemen|machtigen|uitschrijven|rapporteren',
)}\\b)`;
/** `How do I pass a ticket on to a colleague`: asked of the product. */
export const NOT_HOW = '(?<!\\b(?:hoe|waar|kan ik|kunnen we|kan je een|kan men)(?: \\S+){0,10})';
const BOT = anyOf(
  '(?:chat ?|ro)?bots?|bots?|computers?|computerprogramma|machines?|automaat|automatische antwoorden|ai',
  'programma',
  'algoritme|apparaat|bandje|pc',
);
export const A_BOT = `(?:(?:een|n|de|die|deze|dat|dit|zon|jullie|je) )?(?:\\w{3,9}e )?${BOT}`;
export const CALLING = '(?:(?:terug|op)?(?:te )?bellen|terug ?te ?bellen|telefoneren|opbellen)';
