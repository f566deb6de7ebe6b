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

export interface Saying {
  readonly text: string;
  readonly isQuestion: boolean;
}

/** The sentences of a message that has a question mark; empty without one. */
export function sayingsOf(message: string): readonly Saying[] {
  if (!/[?？؟]/u.test(message)) return [];
  return message
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .map((text) => ({ text, isQuestion: IS_QUESTION.test(text) }));
}

/** Stems that tell what a text is about, other than that help is wanted. */
export function telling(text: string): readonly string[] {
  return [...contentStems(text)].filter((stem) => !HELP.has(stem));
}

/** The whole message, unless its questions stand by themselves. */
export function questionPart(message: string): string {
  const sayings = sayingsOf(message);
  const first = sayings.findIndex(({ isQuestion }) => isQuestion);
  const questions = sayings.filter(({ isQuestion }) => isQuestion);
  if (first === -1 || questions.length === sayings.length) return message;
  const asked = questions.map(({ text }) => text).join(' ');
  // `My parcel is late. When does it come?`
  const part = refersBack(asked) ? [sayings[first - 1]?.text ?? '', asked].join(' ').trim() : asked;
  return telling(part).length > 0 ? part : message;
}
