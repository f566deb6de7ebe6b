/** Arabic is typed with and without hamza, dots and vowel marks: texts and the patterns for them are read in one spelling. */

/** Short vowels, doubling, and the stroke that stretches a word. */
const MARKS = /[\u0640\u064B-\u0652]/g;
/** Letters that are written for one another. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[أإآ]/g, 'ا'],
  [/ة/g, 'ه'],
  [/[ىئ]/g, 'ي'],
  [/ؤ/g, 'و'],
];

export function inOneSpelling(text: string): string {
  return ALIKE.reduce(
    (spelled, [letters, letter]) => spelled.replace(letters, letter),
    text.replace(MARKS, ''),
  );
}

/** To be matched on a text in one spelling. `<` and `>` are the start and the end of a word, `~` is up to four words in between. */
export function arabicPattern(source: string): RegExp {
  const pattern = inOneSpelling(source)
    .replace(/(?<!\?)<(?!!)/g, '(?:^| )')
    .replace(/>/g, '(?= |$)')
    .replace(/~/g, '(?: [^ ]{1,16}){0,4}?');
  return new RegExp(pattern);
}
