/** The words with which an answer may begin before its first sentence is complete, so that nobody waits for the whole of it. */
import { createRecent } from '../../recent.ts';
import { contentStems, shareOf } from './content-words.ts';
import { exactWords } from './exact-words.ts';
import type { PassageWords } from './passage-words.ts';

/** Behind one of these the text is more than words: a citation, a link, code. */
const MORE_THAN_WORDS = /[[\]()<>`|!*_#:@/]/;
/** A word counts once white space stands behind it. */
const WORD = /\s*\S+(?=\s)/y;

/** What a word says. */
interface Saying {
  readonly stems: ReadonlySet<string>;
  readonly numbers: readonly string[];
  readonly names: readonly string[];
}

/** Answers are made of the same few thousand words, each read once; a few hundred bytes each. */
const known = createRecent<Saying>(8_000);

export interface FirstWords {
  /**
   * The longest beginning of `open`, which grows from call to call, that says nothing but what one passage says: each of its words
   * stands there or, as an article or preposition, says nothing.
   */
  read(open: string, passages: readonly PassageWords[]): string;
}

export function createFirstWords(): FirstWords {
  let words = '';
  /** Those that say all of it so far; none once a word has no source, and then the sentence has to be complete. */
  let possible: readonly PassageWords[] | undefined;

  return {
    read(open, passages) {
      if (passages.length === 0) return '';
      possible ??= passages;
      for (let word = wordAt(open, words.length); word !== ''; word = wordAt(open, words.length)) {
        possible = saying(word, possible);
        if (possible.length === 0) break;
        words += word;
      }
      return words;
    },
  };
}

function wordAt(text: string, from: number): string {
  WORD.lastIndex = from;
  return WORD.exec(text)?.[0] ?? '';
}

/** Those of the passages that say the word. */
function saying(word: string, passages: readonly PassageWords[]): readonly PassageWords[] {
  if (MORE_THAN_WORDS.test(word)) return [];
  const { stems, numbers, names } = read(word);
  return passages.filter(
    (passage) =>
      shareOf(stems, passage.stems) === 1 &&
      numbers.every((number) => passage.numbers.has(number)) &&
      names.every((name) => passage.text.includes(name)),
  );
}

function read(word: string): Saying {
  const found = known.get(word);
  if (found !== undefined) return found;
  const { numbers, names } = exactWords(word, false);
  const saying = { stems: contentStems(word), numbers: [...numbers], names: [...names] };
  known.set(word, saying);
  return saying;
}
