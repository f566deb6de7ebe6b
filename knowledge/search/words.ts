/** Cuts text into words that can be compared: lower case, accents folded, scripts without spaces in pairs of characters. */

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

export function toRuns(text: string): readonly Run[] {
  const folded = text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ё/gu, 'е')
    .replace(/ß/gu, 'ss')
    .replace(POSSESSIVE, '');
  return Array.from(folded.matchAll(RUN), (run) => ({
    text: run[0],
    isUnspaced: run.groups?.unspaced !== undefined,
  }));
}

export function toWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const run of toRuns(text)) {
    if (run.isUnspaced) words.push(...pairs(run.text));
    else words.push(run.text);
  }
  return words;
}

/** 東京都 → 東京, 京都. A single character stands for itself. */
function pairs(run: string): readonly string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
