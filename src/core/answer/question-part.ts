/** Finds what is asked in a message that tells something around it, so that the story is not searched for. */
import { refersBack } from './follow-up/reads-as-follow-up.ts';
import { contentStems } from './support/content-words.ts';

const SENTENCE_END = /(?<=[.!?…])\s+|(?<=[。！？؟])\s*|\n+/u;
const IS_QUESTION = /[?？؟]["'”»)\]]*$/u;
/** Stems of what asks for help with whatever was told: `Can you help me?`, `Any ideas?` */
const HELP = new Set(
  'help assis advic advis sugge idea ideas know fix solve resol happe wrong pleas helfe hilfe rat tun aider aide conse ayuda ayude conse ajuda ajude aiuta aiuto consi helpe hulp'.split(
    ' ',
  ),
);

/** The whole message, unless its questions stand by themselves. */
export function questionPart(message: string): string {
  if (!/[?？؟]/u.test(message)) return message;
  const sentences = message
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  const first = sentences.findIndex((sentence) => IS_QUESTION.test(sentence));
  const questions = sentences.filter((sentence) => IS_QUESTION.test(sentence));
  if (first === -1 || questions.length === sentences.length) return message;
  const asked = questions.join(' ');
  // `My parcel is late. When does it come?`
  const part = refersBack(asked) ? [sentences[first - 1] ?? '', asked].join(' ').trim() : asked;
  return [...contentStems(part)].some((stem) => !HELP.has(stem)) ? part : message;
}
