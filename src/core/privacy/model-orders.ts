/**
 * Takes sentences out of a passage that are addressed to a language model instead of a reader. Only the first fence: it cannot be
 * complete, and what a model may do or say does not rest on it.
 */

const REPLY = '(?:response|reply|replies|answers?|message|output|completion)';
const MODEL =
  '(?:ai|a\\.i\\.|llms?|language models?|assistants?|chat ?bots?|bots?|gpt|chatgpt|copilot|agent)';

/** “Write your answer, and press Send” tells a reader what to do next; an order to a model says how, or what with. */
const JUST_A_REPLY = ` your (?:\\w+ )?${REPLY}(?:[,.;:!?)]|$| (?:and|or|then) )`;

const ORDERS: readonly RegExp[] = [
  // Add X to your reply. Provide your answer in Y. In your response, suggest Z.
  new RegExp(
    `(?:^|[.,;:!"“(]\\s?|\\b(?:please|and|then|must|should|always|to) )["'*_]{0,2}(?:add|insert|append|attach|embed|integrate|include|incorporate|modify|augment|enhance|provide|deliver|give|write|end|begin|start|finish|conclude|encode|translate|use|substitute|replace|swap|change|alter|convert|express|present|rewrite|rearrange|scramble|jumble|shuffle|remove|omit|drop|group|combine|merge|misspell|introduce|anagram|spell|represent|weave|slip|mention|sprinkle|place|transform|mix|turn|craft|formulate|hint|compose|respond)\\b(?!${JUST_A_REPLY}).{0,160}\\b(?:your|every|each|all(?: of)? your) (?:\\w+ )?${REPLY}\\b`,
    'i',
  ),
  new RegExp(
    `^\\W{0,3}(?:in|within|throughout|to|at the end of|at the start of) (?:your|every|each) (?:\\w+ )?${REPLY}\\b`,
    'i',
  ),
  // Spoken to by name.
  new RegExp(
    `\\b(?:note|notice|message|attention|instructions?|update|important|hint|warning)\\b.{0,20}\\b(?:to|for) (?:the |all |any |an? )?(?:\\w+ )?${MODEL}\\b`,
    'i',
  ),
  new RegExp(`\\bif you(?:r|'re| are)? (?:an? |the |being )?(?:\\w+ )?${MODEL}\\b`, 'i'),
  new RegExp(`^\\W{0,6}(?:<!--\\s{0,5})?(?:dear |hey |attention )?(?:the )?${MODEL}\\s{0,2}[:,]`, 'i'),
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:previous|prior|above|earlier|other|all|any|your|these|the)\b.{0,30}\b(?:instructions?|prompts?|rules|guidelines|directives|documents|context|programming)\b/i,
  /\b(?:reveal|print|repeat|show|output|disclose|leak|reprint|echo)\b.{0,40}\b(?:system prompt|your (?:initial |hidden |original |system )?(?:prompt|instructions|rules)|internal notes|hidden rules)\b/i,
  /(?:^|\s)[[<{#|]{1,3}\s{0,2}\/?(?:system|assistant|im_start|im_end|inst|developer)\b.{0,20}[\]>}|:]/i,
  /^\W{0,4}(?:system|assistant|developer)\s{0,2}:/i,
  /\b(?:you are|you're|act as|pretend (?:to be|that you are)|roleplay as|simulate) (?:now |going to )?(?:an? |the )?(?:dan\b|unrestricted|unfiltered|amoral|jailbroken|evil|developer mode|in (?:maintenance|developer|debug|admin) mode)/i,
  /\b(?:do not|don't|never) (?:escalate|hand (?:off|over)|transfer (?:to|the customer))\b/i,
  /\b(?:call|use|run|invoke|execute|trigger) the \w+ (?:tool|function)\b/i,
  /\b[A-Za-z_]{3,40} \{\s{0,3}(?:"|\}\s{0,3}$)/,
  // A command in capitals at the start of a line, as scripts have it.
  /^\W{0,4}(?:SAY|TOOL|OUTPUT|PRINT|RESPOND|REPLY|EXECUTE|OVERRIDE)[ :]/,
  // What a browser would run.
  /<\s{0,3}script\b|\bjavascript:|\bon(?:error|load|click)\s{0,3}=/i,
  // Nobody's help centre asks for these.
  /(?<!\b(?:never|not|n't|nobody|no one|to) (?:\w{1,12} )?)\b(?:send|e-?mail|tell|give|share|text|forward|reply with|dm)\b(?! you\b).{0,40}\b(?:your|their|his|her) (?:\w+ ){0,2}(?:password|passcode|pin|cvv|card number|card details|credit card|bank details|login|credentials|verification code|security code|social security)\b/i,
  // German, French, Spanish, Portuguese, Italian
  /\b(?:ignoriere?|vergiss|missachte)\b.{0,40}\b(?:anweisungen|regeln|vorgaben)\b|\b(?:füge|ergänze|erwähne|schreibe)\b.{0,120}\bin (?:deine[rn]?|ihre[rn]?|der|die) antwort\b/i,
  /\b(?:ignore[zr]?|oublie[zr]?)\b.{0,40}\b(?:instructions|consignes|règles)\b|\b(?:ajoute[zr]?|insère|insérez|mentionne[zr]?)\b.{0,120}\b(?:à|dans) (?:ta|votre) réponse\b/i,
  /\b(?:ignora|ignore|olvida|olvide)\b.{0,40}\b(?:instrucciones|instruções|istruzioni|reglas|regras|regole)\b|\b(?:añade|agrega|incluye|adicione|inclua|aggiungi|includi)\b.{0,120}\b(?:en tu|en su|na sua|à sua|alla tua|nella tua) (?:respuesta|resposta|risposta)\b/i,
];

/** A sentence is cut before it is matched; nobody addresses a model at such length without saying so at the start. */
const MAX_SENTENCE_CHARACTERS = 600;
/** What no reader sees: zero-width and tag characters carry hidden orders. */
const INVISIBLE = /[\u200b\u202a-\u202e\u2060-\u2064\ufeff]|[\u{e0000}-\u{e007f}]/gu;
const INLINE_CODE = /`[^`]{1,400}`/g;
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function isOrderToModel(sentence: string): boolean {
  const looked = sentence.slice(0, MAX_SENTENCE_CHARACTERS).replace(INLINE_CODE, '`…`');
  return ORDERS.some((order) => order.test(looked));
}

const ADDRESS =
  /!?\[([^\]\n]{0,500})\]\([^)\n]{0,2000}\)|(?:https?:\/\/|www\.)[^\s<>"')\]]{1,500}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gi;

/** A passage as data. One that gives orders to models may be somebody's trap: its addresses lead nowhere then. */
export function readAsData(markdown: string): string {
  const clean = withoutOrders(markdown);
  const isTrap = clean !== withoutInvisible(markdown);
  return isTrap ? clean.replace(ADDRESS, (_address, words: string | undefined) => words ?? '') : clean;
}

/** Code stays as it is: it is quoted, never followed. Comments and invisible characters go wherever they stand. */
function withoutOrders(markdown: string): string {
  const visible = withoutInvisible(markdown);
  const parts = visible.split(/^((?:```|~~~)[\s\S]*?^(?:```|~~~)[ \t]*$)/m);
  return parts.map((part, at) => (at % 2 === 1 ? part : withoutOrderLines(part))).join('');
}

function withoutInvisible(markdown: string): string {
  return withoutComments(markdown).replace(INVISIBLE, '');
}

/** One that is not closed goes on to the end. */
function withoutComments(markdown: string): string {
  const [before = '', ...parts] = markdown.split('<!--');
  const behind = parts.map((part) => (part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : ''));
  return [before, ...behind].join('');
}

function withoutOrderLines(text: string): string {
  return text.split('\n').map(withoutOrdersInLine).join('\n');
}

function withoutOrdersInLine(line: string): string {
  const sentences = [...segmenter.segment(line)].map(({ segment }) => segment);
  const kept = sentences.filter((sentence) => !isOrderToModel(sentence));
  if (kept.length < sentences.length) return kept.join('').trimEnd();
  // An exclamation in quotes may have cut the order in two.
  return line.length <= MAX_SENTENCE_CHARACTERS && isOrderToModel(line) ? '' : line;
}
