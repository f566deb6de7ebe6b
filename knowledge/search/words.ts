/** Cuts text into words that can be compared: lower case, accents folded, scripts without spaces in pairs of characters, Chinese ones simplified. */
import { toSimplified } from './simplified.ts';

/** Letters and digits that stand together. */
export interface Run {
  readonly text: string;
  /** Of a script that puts no spaces between words: the run may hold several. */
  readonly isUnspaced: boolean;
}

/** Scripts that put no spaces between words, and Hangul, whose words carry endings. */
const UNSPACED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー]';
const RUN = new RegExp(`(?<unspaced>${UNSPACED}+)|[[\\p{L}\\p{N}\\p{M}]--${UNSPACED}]+`, 'gv');
/** Accents on Latin and Greek letters; elsewhere marks are letters of their own. */
const ACCENTS = /(?<=[\p{Script=Latin}\p{Script=Greek}])\p{Mn}+/gu;
const POSSESSIVE = /['’]s\b/gu;
/** `e-mail`, `Next.js`: neither a part of an address nor one that begins with a mark. */
const JOINED =
  /(?<![\p{L}\p{N}./:@_-])(?:[\p{Script=Latin}\p{N}]+[-.])+[\p{Script=Latin}\p{N}]+(?![\p{L}\p{N}/:@_-])/gu;
const MARKS = /[-.]/gu;
const LETTER = /\p{L}/u;
/** Longer ones are addresses. */
const MAX_JOINED = 20;

export function toRuns(text: string): readonly Run[] {
  return runsOf(fold(text));
}

function fold(text: string): string {
  return toSimplified(text)
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ё/gu, 'е')
    .replace(/ß/gu, 'ss')
    .replace(POSSESSIVE, '');
}

function runsOf(folded: string): readonly Run[] {
  return Array.from(folded.matchAll(RUN), (run) => ({
    text: run[0],
    isUnspaced: run.groups?.unspaced !== undefined,
  }));
}

/** In the order of the text; then what marks join, as one word each: `e-mail` is an `email` too. */
export function toWords(text: string): readonly string[] {
  const folded = fold(text);
  const words: string[] = [];
  for (const run of runsOf(folded)) {
    if (run.isUnspaced) words.push(...pairs(run.text));
    else words.push(run.text);
  }
  for (const [joined] of folded.matchAll(JOINED)) {
    if (joined.length <= MAX_JOINED && LETTER.test(joined)) words.push(joined.replace(MARKS, ''));
  }
  return words;
}

const BEGINS_UNSPACED = new RegExp(`^${UNSPACED}`, 'v');

/** Whether a word is of a script without spaces: then it is part of one, as 京市 of 北京市. */
export function isPair(word: string): boolean {
  return BEGINS_UNSPACED.test(word);
}

/** 北京市 → 北京, 京市. A single character stands for itself. */
function pairs(run: string): readonly string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
