/**
 * Cuts words into short pieces that overlap. Misspelt words, compounds and inflected forms share pieces where they do not share words:
 * `Passwortänderung` has those of `Passwort`.
 */
import { toRuns } from './words.ts';

export type ReadGrams = (text: string) => readonly string[];

/** Characters of a piece; shorter words are one piece, and so is each character of a script without spaces. */
const LENGTH = 4;
/** Longer words are identifiers or noise. */
const MAX_LENGTH = 40;
/** A few megabytes. */
const MAX_KNOWN = 20_000;

/** In the order of the text, repeats included. */
export function toGrams(text: string, gramsOf = ofWord): readonly string[] {
  const grams: string[] = [];
  for (const run of toRuns(text)) {
    if (!run.isUnspaced) grams.push(...gramsOf(run.text));
    // Pairs of them are words already.
    else grams.push(...run.text);
  }
  return grams;
}

/** Remembers the pieces of the words it has seen, of which a knowledge base has few. */
export function createGramReader(): ReadGrams {
  const known = new Map<string, readonly string[]>();

  function remembered(word: string): readonly string[] {
    const found = known.get(word);
    if (found !== undefined) return found;
    const grams = ofWord(word);
    if (known.size === MAX_KNOWN) known.clear();
    known.set(word, grams);
    return grams;
  }

  return (text) => toGrams(text, remembered);
}

function ofWord(word: string): readonly string[] {
  return pieces(`_${word.slice(0, MAX_LENGTH)}_`);
}

/** A text that is not longer than one piece is that piece. */
function pieces(text: string): readonly string[] {
  const characters = [...text];
  if (characters.length < LENGTH) return [text];
  const count = characters.length - LENGTH + 1;
  return Array.from({ length: count }, (_, at) => characters.slice(at, at + LENGTH).join(''));
}
