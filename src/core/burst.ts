/** Whether a message reads as if more were to come. A complete question is answered at once; a beginning waits a moment. */

const END_MARK = /[.!?。！？؟।]["'”’)\]\s]*$/u;
const OPEN_END = /(?:[,;:–—-]|\.\.\.|…)\s*$/u;
const WORD = /[\p{L}\p{N}]+/gu;
/** Scripts that are written without spaces: their characters say more than their "words". */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const FEW_WORDS = 3;
const FEW_UNSPACED_CHARACTERS = 4;
/** Longer text is never a mere beginning, and needs no closer look. */
const MAX_BEGINNING_CHARACTERS = 80;

export function readsUnfinished(text: string): boolean {
  if (text.length > MAX_BEGINNING_CHARACTERS) return false;
  if (OPEN_END.test(text)) return true;
  if (END_MARK.test(text)) return isGreeting(text);
  if (UNSPACED.test(text)) return text.trim().length <= FEW_UNSPACED_CHARACTERS;
  return (text.match(WORD)?.length ?? 0) <= FEW_WORDS;
}

const GREETING =
  /^\s*(?:hi|hello|hey|hallo|hola|bonjour|salut|ciao|olá|oi|hoi|cześć|merhaba|good (?:morning|afternoon|evening)|guten (?:morgen|tag|abend))(?:\s+(?:there|all|team|everyone))?\s*[.!,]*\s*$/iu;

function isGreeting(text: string): boolean {
  return GREETING.test(text);
}
