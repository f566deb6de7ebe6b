/** Sentences in which customers tell lasting things about themselves. What is not listed is not kept: a wrong memory is worse than none. */

export interface FactPattern {
  /** A newer fact about the same subject replaces it; undefined = it stands beside others. */
  readonly subject?: string;
  readonly importance: number;
  /** On one sentence; a group `fact` is what is kept, else the whole sentence. */
  readonly said: RegExp;
}

const NAME = "\\p{L}[\\p{L}’'-]{1,30}(?: \\p{Lu}[\\p{L}’'-]{1,30})?";
const SYSTEM =
  '(?:windows|mac(?:os|book)?|os x|linux|ubuntu|debian|fedora|android|iphone|ipad|ios|chromebook)(?: \\w{1,10})?';
const TONGUE =
  '(?:english|german|french|spanish|italian|portuguese|dutch|polish|turkish|japanese|chinese|arabic|englisch|deutsch|französisch|spanisch|italienisch|anglais|allemand|français|espagnol|italien|inglés|alemán|francés|español|italiano|portugués)';
/** One to three words before `plan`, none of which shows that something else is talked about. */
const WHICH = '(?:(?!problem|question|issue|trouble|no |with |about )[\\p{L}\\d+-]+ ){1,3}';

const said = (pattern: string): RegExp => new RegExp(pattern, 'iu');

const ENGLISH: readonly FactPattern[] = [
  { subject: 'name', importance: 0.9, said: said(`\\bmy name is ${NAME}`) },
  {
    subject: 'name',
    importance: 0.9,
    said: said(
      `^(?:hi,? |hello,? )?(?:please,? |you can )?call me (?!back|later|at |on |when|if |as soon|asap|now|today|tomorrow|again|an? |the |crazy)${NAME}`,
    ),
  },
  {
    subject: 'plan',
    importance: 0.8,
    said: said(
      `\\b(?:i|we)(?:['’]m|['’]re|['’]ve| am| are| have)? (?:on|use|using|have|bought|got|booked|pay for|subscribed to) (?:the |a |an |your )?${WHICH}(?:plan|subscription|tier|licen[cs]e|edition)\\b`,
    ),
  },
  {
    subject: 'plan',
    importance: 0.8,
    said: said(
      `\\b(?:i|we)(?:['’]m|['’]re| am| are) on (?:the |a |an |your )?${WHICH}(?:plan|subscription|tier|licen[cs]e|edition)\\b`,
    ),
  },
  {
    subject: 'system',
    importance: 0.6,
    said: said(
      `\\b(?:i|we)(?:['’]m|['’]re| am| are)? (?:use|using|run|running|work(?:ing)? (?:on|with)|have|on) (?:an? |the |my |our )?${SYSTEM}\\b`,
    ),
  },
  {
    subject: 'language',
    importance: 0.8,
    said: said(
      `\\b(?:answer|reply|write|speak|respond)(?: to)?(?: me| us)?(?: only| always)? in ${TONGUE}\\b`,
    ),
  },
  {
    subject: 'place',
    importance: 0.5,
    said: said("\\b(?:i live|we live|i(?:['’]m| am) based|we(?:['’]re| are) (?:based|located)) in \\p{L}"),
  },
  {
    subject: 'work',
    importance: 0.6,
    said: said(
      "\\bi work (?:at|for|as) \\p{L}|\\bi(?:['’]m| am) (?:the|an?) (?:owner|manager|developer|admin\\w*|teacher|student|accountant|designer|engineer|freelancer)\\b",
    ),
  },
  {
    subject: 'organisation',
    importance: 0.6,
    said: said(
      "\\bwe(?:['’]re| are) (?:an? )(?:\\p{L}+ ){0,2}(?:team|company|school|agency|shop|store|startup|ngo|university|business|club)\\b",
    ),
  },
  { importance: 0.6, said: said('\\bi (?:prefer|would rather|always want) \\p{L}') },
  {
    importance: 0.9,
    said: said(
      "^(?:please,? )?(?:remember|note|keep in mind|don['’]t forget|do not forget)(?: that |: ?)(?<fact>.{3,})",
    ),
  },
];

const GERMAN: readonly FactPattern[] = [
  {
    subject: 'name',
    importance: 0.9,
    said: said(`\\b(?:ich hei(?:ß|ss)e|mein name ist|nennen sie mich|nenn mich) ${NAME}`),
  },
  {
    subject: 'plan',
    importance: 0.8,
    said: said(
      '\\b(?:ich|wir) (?:nutzen?|benutzen?|verwenden?|haben?) (?!.{0,25}(?:problem|frage))(?:den |das |die |einen? |eure?n? |ihre?n? )?[\\p{L}\\d -]{0,30}(?:tarif|abo|abonnement|paket|lizenz|plan)\\b',
    ),
  },
  {
    subject: 'system',
    importance: 0.6,
    said: said(
      `\\b(?:ich|wir) (?:nutzen?|benutzen?|verwenden?|haben?|arbeiten? (?:mit|auf|unter)) (?:einen? |dem |ein )?${SYSTEM}\\b`,
    ),
  },
  {
    subject: 'language',
    importance: 0.8,
    said: said(
      `\\b(?:antworten? sie|antworte|schreiben sie|schreib)(?: mir| uns)?(?: bitte)?(?: immer| nur)? auf ${TONGUE}\\b`,
    ),
  },
  {
    subject: 'place',
    importance: 0.5,
    said: said('\\b(?:ich (?:wohne|lebe)|wir (?:wohnen|leben|sitzen)) in \\p{L}|\\bich komme aus \\p{L}'),
  },
  {
    subject: 'work',
    importance: 0.6,
    said: said(
      '\\bich (?:arbeite (?:bei|als|für)|bin (?:inhaber|geschäftsführer|entwickler|administrator|lehrer|student|freiberufler)(?:in)?\\b)',
    ),
  },
  {
    subject: 'organisation',
    importance: 0.6,
    said: said(
      '\\bwir sind ein(?:e)? (?:\\p{L}+ ){0,2}(?:team|firma|unternehmen|schule|agentur|laden|verein|universität|betrieb)\\b',
    ),
  },
  { importance: 0.6, said: said('\\bich (?:bevorzuge|möchte immer|hätte immer gern|ziehe .{2,60} vor\\b)') },
  {
    importance: 0.9,
    said: said(
      '^(?:bitte )?(?:merke? dir|merken sie sich|denken? (?:sie )?(?:bitte )?daran|vergessen sie nicht|vergiss nicht)(?: bitte)?(?:, dass |: ?)(?<fact>.{3,})',
    ),
  },
];

const FRENCH: readonly FactPattern[] = [
  {
    subject: 'name',
    importance: 0.9,
    said: said(
      `(?:\\bje m['’]appelle|\\bmon nom est|\\bappelez[- ]moi|\\bappelle[- ]moi) (?!quand|demain|plus)${NAME}`,
    ),
  },
  {
    subject: 'plan',
    importance: 0.8,
    said: said(
      "(?:\\bj['’]ai|\\bj['’]utilise|\\bnous avons|\\bnous utilisons|\\bje suis sur) (?:l['’]|le |la |un |une )(?:abonnement|forfait|formule|licence|offre|plan) \\p{L}",
    ),
  },
  {
    subject: 'system',
    importance: 0.6,
    said: said(
      `(?:\\bj['’]utilise|\\bje travaille (?:sous|sur|avec)|\\bje suis sous|\\bj['’]ai|\\bnous utilisons) (?:un |le )?${SYSTEM}\\b`,
    ),
  },
  {
    subject: 'language',
    importance: 0.8,
    said: said(`\\br[ée]pond(?:s|ez)(?:[- ](?:moi|nous))?(?: toujours| seulement)? en ${TONGUE}`),
  },
  {
    subject: 'place',
    importance: 0.5,
    said: said("(?:\\bj['’]habite|\\bje vis|\\bnous habitons) (?:à|en|au|aux|dans) \\p{L}"),
  },
  { subject: 'work', importance: 0.6, said: said('\\bje travaille (?:chez|comme|pour) \\p{L}') },
  {
    subject: 'organisation',
    importance: 0.6,
    said: said(
      '\\bnous sommes une? (?:\\p{L}+ ){0,2}(?:équipe|entreprise|société|école|agence|boutique|association|université)',
    ),
  },
  { importance: 0.6, said: said('\\bje préfère \\p{L}') },
  {
    importance: 0.9,
    said: said(
      "^(?:merci de |veuillez )?(?:retenez|retiens|retenir|notez|note|souvenez-vous|souviens-toi|n['’]oubliez pas|n['’]oublie pas)(?: que | qu['’]|: ?)(?<fact>.{3,})",
    ),
  },
];

const SPANISH: readonly FactPattern[] = [
  {
    subject: 'name',
    importance: 0.9,
    said: said(`(?:^|[\\s,¡])(?:me llamo|mi nombre es|ll[áa]mame|ll[áa]meme) (?!cuando|mañana|luego)${NAME}`),
  },
  {
    subject: 'plan',
    importance: 0.8,
    said: said(
      '\\b(?:tengo|uso|tenemos|usamos|estoy en) (?:el |la |un |una )?(?:plan|suscripción|tarifa|licencia|edición) \\p{L}',
    ),
  },
  {
    subject: 'system',
    importance: 0.6,
    said: said(`\\b(?:uso|usamos|trabajo (?:con|en)|tengo(?: un)?) ${SYSTEM}\\b`),
  },
  {
    subject: 'language',
    importance: 0.8,
    said: said(
      `(?:^|[\\s,¡])(?:resp[óo]nd(?:e|a)(?:me|nos)?|cont[ée]st(?:a|e)(?:me|nos)?)(?: siempre| solo)? en ${TONGUE}`,
    ),
  },
  { subject: 'place', importance: 0.5, said: said('\\b(?:vivo|vivimos|estamos) en \\p{Lu}?\\p{L}') },
  { subject: 'work', importance: 0.6, said: said('\\btrabajo (?:en|como|para) \\p{L}') },
  {
    subject: 'organisation',
    importance: 0.6,
    said: said(
      '\\bsomos una? (?:\\p{L}+ ){0,2}(?:equipo|empresa|escuela|agencia|tienda|asociación|universidad)',
    ),
  },
  { importance: 0.6, said: said('\\bprefiero \\p{L}') },
  {
    importance: 0.9,
    said: said(
      '^(?:por favor,? )?(?:recuerd[ae]|anot[ae]|ten en cuenta|tenga en cuenta|no olvid(?:es|e))(?: que |: ?)(?<fact>.{3,})',
    ),
  },
];

/** In each sentence the first that fits wins, so what is meant to be kept comes last but takes the rest of its sentence. */
export const FACT_PATTERNS: readonly FactPattern[] = [...ENGLISH, ...GERMAN, ...FRENCH, ...SPANISH];
