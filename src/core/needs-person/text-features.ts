/** Turns a short text into features of a linear model: its words, pairs of neighbours, and the letter groups that survive a typing error. */
import { plainWords } from '../answer/plain-words.ts';

/** Different features may share a place; with this many that is rare enough. */
export const FEATURE_PLACES = 4_096;

const MAX_WORDS = 40;
const GRAM_LETTERS = [3, 4] as const;

/** Places of the features that the text has, each once. Empty for a text without words. */
export function textFeatures(text: string): ReadonlySet<number> {
  const words = plainWords(text).split(' ').slice(0, MAX_WORDS);
  const places = new Set<number>();
  if (words[0] === '') return places;
  for (const [at, word] of words.entries()) {
    places.add(placeOf(`w ${word}`));
    places.add(placeOf(`p ${words[at - 1] ?? '^'} ${word}`));
    const padded = `<${word}>`;
    for (const letters of GRAM_LETTERS) {
      for (let start = 0; start + letters <= padded.length; start += 1) {
        places.add(placeOf(padded.slice(start, start + letters)));
      }
    }
  }
  return places;
}

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/. */
function placeOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) {
    hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0) % FEATURE_PLACES;
}
