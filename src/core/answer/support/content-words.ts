/** The words of a text that carry meaning, in the form in which two texts are compared. */
import { isSmallWord } from '../read-language.ts';

const WORD = /[\p{L}\p{N}]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Endings differ behind this many letters: `install`, `installation`. */
const STEM_LETTERS = 5;
/** Words that answers are made of and that claim nothing. */
const EMPTY = new Set(
  'a an any are be been can could did do does for from get give go had has have here how if into is it its just let may me might must need not of on one only or our out please so some such than that the their them then there these they this those through to up use used using via want was we well were what when where which while who will with within would yes you your also always any each every both more most other same still usually simply once after before while during until'.split(
    ' ',
  ),
);

export function contentStems(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of plain(text).match(WORD) ?? []) {
    if (UNSPACED.test(word)) for (const gram of twoByTwo(word)) stems.add(gram);
    else if (!EMPTY.has(word) && !isSmallWord(word) && !/^\d/.test(word)) stems.add(stemOf(word));
  }
  return stems;
}

/** How much of `stems` is among `known`, 0 to 1; 1 when there is nothing to look for. */
export function shareOf(stems: ReadonlySet<string>, known: ReadonlySet<string>): number {
  if (stems.size === 0) return 1;
  let common = 0;
  for (const stem of stems) if (known.has(stem)) common += 1;
  return common / stems.size;
}

function stemOf(word: string): string {
  const singular = word.length > 3 ? word.replace(/s$/, '') : word;
  return singular.slice(0, STEM_LETTERS);
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase();
}

function twoByTwo(word: string): readonly string[] {
  const characters = [...word];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, place) => `${characters[place]}${character}`);
}
