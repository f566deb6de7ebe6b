/** Tells how alike two short texts are by the words that they share. */

const WORD = /[\p{L}\p{N}]+/gu;

/** Words in common divided by all words of both: 0 to 1. Case, accents and order do not count. */
export function wordSimilarity(first: string, second: string): number {
  const firstWords = wordsOf(first);
  const secondWords = wordsOf(second);
  const common = [...firstWords].filter((word) => secondWords.has(word)).length;
  const all = firstWords.size + secondWords.size - common;
  return all === 0 ? 0 : common / all;
}

export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(WORD) ?? []);
}
