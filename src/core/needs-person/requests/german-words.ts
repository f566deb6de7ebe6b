/** What German calls people at a company, and contact with them. */
import { anyOf, upTo } from '../pattern-parts.ts';

// Umlauts arrive as `o` or are typed as `oe`: hence `moe?chte`. An `ß` is no `\w`: hence `\S`.

export const ARTICLE =
  '(?:eine[nmrs]?|ein|ne[nmr]?|n|de[rmn]|die|das|ihr|ihre[nmrs]?|eure[nmrs]?|euer|irgend ?eine[nmr]?)';
export const REAL = `${anyOf(
  'echt|fae?hig|kompetent|lebend|lebendig|menschlich|normal|persoe?nlich|real|richtig|vernue?nftig',
  'verantwortlich|wahr|wirklich|zustae?ndig',
)}e[nmrs]?`;

export const AT_WORK = anyOf(
  '\\w{0,14}mitarb\\w{0,2}it\\w{0,6}|ma|kolleg(?:e|en|in|innen)|chef(?:in|s)?|vorgesetzte[rnm]?',
  'inhaber(?:in)?',
  '\\w{0,14}(?:agent|berater|betreuer|bearbeiter|techniker|vertreter|assistent|spezialist)(?:in|innen|en|n)?',
  '(?:verantwortliche|zustae?ndige)[rnm]?|(?:service|fach)kraft|ansprechpartner(?:in|innen|n)?',
  'ansprechperson(?:en)?|operator|supervisor|manager(?:in)?',
  '(?:abteilungs|bereichs|filial|geschae?fts|gruppen|markt|projekt|schicht|service|team)leit(?:er|erin|ung)',
  'geschae?ftsfue?hr(?:er|erin|ung)',
);
export const EXPERT = anyOf(
  'admin(?:istrator)?|\\w{0,12}(?:anwae?lt|apotheker|arzt|ae?rzt|lehrer|makler|therapeut|trainer)(?:in)?',
  'buchhalter(?:in)?|disponent(?:en|in)?',
  'entwickler(?:in)?|\\w{4,14}leit(?:er|erin|ung)|personal|ihr eigentue?mer|expert(?:e|en|in)',
  'fach(?:frau|leute|mann)|gutachter(?:in)?|handwerker(?:in)?',
  'hausverwalter(?:in)?|monteur(?:in)?|profi|rezeptionist(?:en|in)?|verkae?ufer(?:in)?',
);
export const HUMAN = `(?:mensch(?:en|n)?|person|${AT_WORK})`;
export const SOMEBODY =
  '(?:jemand(?:em|en|n)?|jmd[mn]?|irgend ?jemand(?:em|en)?|irgend ?we[nm]|we[nm] (?:mit|der|von|vom|echte[nsm])|eine[rnm]? (?:von|aus) (?:euch|ihnen|eurem|ihrem|dem|der))';
export const DESK = anyOf(
  'hotline|kunden(?:betreuung|center|dienst|service|support)\\w{0,12}|support\\w{0,12}|service|team|zentrale',
  'buchhaltung|innendienst|rezeption|technik|vertrieb|verwaltung|\\w{0,16}abteilung',
);
/** The customer's own people, or nobody. */
export const NOT_OURS = `(?<!\\b${anyOf(
  'kein|keine[nmrs]?|mein|meine[nmrs]?|unsere?[nmrs]?|andere[nmrs]?|ohne|alle[nr]?|viele[nr]?|mehrere[nr]?',
  'zwei|drei|vier',
)} )`;
export const SOMEONE = `${NOT_OURS}(?:${HUMAN}|${EXPERT}|${SOMEBODY}|(?:frau|herrn?) \\S+)\\b(?! ander(?:s|em|en|es)\\b)`;
export const PERSON = `(?:${SOMEONE}|${NOT_OURS}${DESK}\\b)`;
export const TO_PERSON = `(?:an|ans|zu|zum|zur|mit|in)${upTo(3)} ${PERSON}`;
/** Of whom no product question is asked: in the accusative, of several, or as `the`. */
export const A_REAL_ONE = `(?:${ARTICLE} )?(?:${REAL} )?${SOMEONE}`;

/** What stands between a wish and the person wished for. */
export const SMALL = ` ${anyOf(
  ARTICLE,
  REAL,
  'auch|bitte|bloß|bloss|direkt|doch|dringend|eben|einfach|einmal|endlich|ganz|gerne?|gleich|halt|heute|hier',
  'ich|jetzt|kurz|lieber|live|mal|mir|mit|noch|nochmal|nun|nur|sofort|sprechen|unbedingt|vielleicht|wenigstens',
  'an|wieder|wirklich|zu|zum|zur',
)}`;
export const LITTLE = ` ${anyOf('auch|bitte|doch|einfach|endlich|jetzt|lieber|mal|schnell|sie|sofort')}`;
export const AT_LAST = `(?: ${anyOf('bitte|da|danke|dran|dringend|endlich|gerne?|hier|jetzt|pls|plz|sofort')})`;

export const TALKING = anyOf(
  'spreche?n|sprechn|rede?n|chatten|schreiben|telefonieren|unterhalten|diskutieren|quatschen|austauschen',
  'spreche|rede|bespreche|telefoniere|chatte|besprechen|bereden|(?:ab)?klae?ren|abstimmen|durchgehen',
  'durchsprechen|erklae?ren|regeln|schildern|verhandeln',
  'zu tun haben|in (?:kontakt|verbindung)|kontakt \\w{2,12}|gesprae?ch|telefonat',
);
export const PASSED =
  '(?:durchgestellt|ue?bergeben|verbunden|vermittelt|weitergeleitet|weitergereicht|weiterverbunden)';
export const PASSING = anyOf(
  '(?:durch|weiter)? ?(?:geben|leiten|reichen|stellen|verbinden|verbindn|vermitteln)|ue?ber(?:geben|stellen)',
  `eskalieren|schicken|transferieren|umleiten|verweisen|${PASSED} (?:zu )?werden`,
);
export const ASKING = anyOf(
  'kann|kan|kannst|koe?nn(?:en|t|te|ten|test)|wue?rde\\w{0,2}|darf|due?rfte|moe?cht\\w{0,2}|will|wollen',
  'wollte',
  'mag|muss|muß|soll|sollen|sollte|bitte|lass|lasst|lassen|wae?re|hae?tte?|dass|damit|veranlassen',
  'bestehe darauf',
  'wae?re? (?:\\S+ ){1,3}wenn|(?:geht|ist) es|moe?glich(?:keit)?|ob|(?:dankbar|froh|freuen|nett) wenn',
);
export const WANTING = anyOf(
  'brauche?|brauchen|benoe?tige?n?|will|wollen|moe?cht\\w{0,2}|suche|wue?nsche|verlange|fordere|erwarte',
  'bestehe (?:darauf|auf)|hae?tte?(?: ich)? gerne?|gib|gebt|geben sie|her mit|bitte um|nur',
);
export const SEEING_TO_IT = anyOf(
  'ue?bernehm\\w{0,2}|einspring\\w{0,2}|(?:rein|dazu)komm\\w{0,2}|(?:dazu|zu|ein)schalt\\w{0,2}|kue?mmer[nt]',
  '(?:drue?ber|drauf) ?(?:schau|guck|seh)\\w{0,2}|kontaktier(?:en|t)|abspr\\w{3,5}',
  '(?:bei mir|mir)(?: \\S+)? meld\\w{1,2}',
  'mit mir (?:in )?(?:kontakt|verbindung) \\S+',
);
export const HELPING = anyOf(
  '(?:an|nach|drue?ber|durch)(?:schauen|schaut|sehen|sieht|gucken|guckt)|schauen|schaut|antwort(?:en|et)',
  'beantworten|bearbeiten',
  'erklae?r(?:en|t)|(?:weiter)?(?:helfen|hilft)|klae?r(?:en|t)|lesen|liest|nachsehen|prue?f(?:en|t)',
  'schreib(?:en|t)',
);
export const CALLING = '(?:(?:an|zurue?ck) ?(?:zu)?ru[ei]?f(?:en|t|e)|durchklingeln?)';
/** A person who is entered, invited or booked is a thing of the product. */
export const NOT_MANAGED = `(?!${upTo(8)} ${anyOf(
  'hinzu\\w{0,8}|an(?:zu|ge)?leg\\w{0,3}|ein(?:zu|ge)?lad\\w{0,3}|ent?fern\\w{0,3}|loe?sch\\w{0,3}',
  'importieren',
  'eintragen|einstellen|ae?ndern|buchen|sperren|blockieren|benennen|erstellen|zuordnen|zuweisen|anmelden',
  'registrieren|freischalten|mitnehmen',
)}\\b)`;
/** `How do I pass a ticket on to a colleague`: asked of the product. */
export const NOT_HOW = '(?<!\\b(?:wie|wo|kann ich|koe?nnen wir|kann man)(?: \\S+){0,10})';
const BOT = anyOf(
  'bots?|chat ?bots?|robo(?:ter|tern|ters)?|computern?|rechner|maschinen?|automat(?:en)?|ki|programm',
  'algorithmus|sprachassistent(?:en)?|bandansage|software|blechkiste',
);
export const A_BOT = `(?:(?:eine[nmr]?|ne[mnr]?|de[rnm]|diese[nmr]|ihre[mn]|eure[mn]) )?(?:\\w{3,9}e[nm] )?${BOT}`;
