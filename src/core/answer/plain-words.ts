/** Writes text in the one form that patterns are matched on: lower case, no accents, no punctuation, single spaces. */

/** Nothing longer is a greeting or a request for a person in passing; also bounds what patterns have to look at. */
const MAX_CHARACTERS = 1_000;

export function plainWords(text: string): string {
  return text
    .slice(0, MAX_CHARACTERS)
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/[’'`]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
