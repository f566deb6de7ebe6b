/** Cuts text into words that can be compared: lower case, accents folded, scripts without spaces in pairs of characters. */

/** Scripts that put no spaces between words, and Hangul, whose words carry endings. */
const UNSPACED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー]';
const RUN = new RegExp(`(?<unspaced>${UNSPACED}+)|[[\\p{L}\\p{N}\\p{M}]--${UNSPACED}]+`, 'gv');
/** Accents on Latin and Greek letters; elsewhere marks are letters of their own. */
const ACCENTS = /(?<=[\p{Script=Latin}\p{Script=Greek}])\p{Mn}+/gu;
const POSSESSIVE = /['’]s\b/gu;

const BEYOND_ASCII = /\P{ASCII}/u;

export function toWords(text: string): readonly string[] {
  // Most texts need none of what follows for other scripts and accents.
  if (!BEYOND_ASCII.test(text)) {
    const plain = text.toLowerCase().replace(/'s\b/g, '');
    return plain.match(/[a-z0-9]+/g) ?? [];
  }
  const folded = text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ё/gu, 'е')
    .replace(/ß/gu, 'ss')
    .replace(POSSESSIVE, '');
  const words: string[] = [];
  for (const run of folded.matchAll(RUN)) {
    if (run.groups?.unspaced === undefined) words.push(run[0]);
    else words.push(...pairs(run[0]));
  }
  return words;
}

/** 東京都 → 東京, 京都. A single character stands for itself. */
function pairs(run: string): readonly string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
