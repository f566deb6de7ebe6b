/**
 * Okapi BM25 (https://doi.org/10.1561/1500000019) over typed arrays. What a word adds to a passage's score is computed when the index is built; a
 * search only adds numbers.
 */
import { setImmediate } from 'node:timers/promises';

/** Words of one row by field. Repeats count. */
export interface LexicalEntry {
  readonly title: readonly string[];
  readonly headings: readonly string[];
  readonly text: readonly string[];
}

export interface WeightedTerm {
  readonly text: string;
  readonly weight: number;
}

/** Overwritten by the next call. */
export interface LexicalScores {
  /** By row. */
  readonly scores: Float32Array;
  /** The rows that have any of the words, in no order. */
  readonly rows: Uint32Array;
}

export interface LexicalIndex {
  /** Words that more than `maxRows` have are passed over: they tell least and take longest. */
  score(terms: readonly WeightedTerm[], maxRows?: number): LexicalScores;
  /** What a passage that is all about these words would score; above 0. Words that no passage has count the most. */
  reach(terms: readonly WeightedTerm[]): number;
  has(row: number, word: string): boolean;
  /** How many rows have it. */
  rowsWith(word: string): number;
  /** Of the words that begin so and are not longer than `maxLength`, the one that most rows have. */
  commonestThatBegins(beginning: string, maxLength: number): string | undefined;
}

const TITLE_WEIGHT = 2;
const HEADINGS_WEIGHT = 1.5;
/** How soon repeats of a word stop to count. */
const SATURATION = 1.2;
/** How far long passages are held back; 0 to 1. */
const LENGTH_PENALTY = 0.6;
/** Occurrences of words sorted before others get their turn. */
const TOGETHER = 50_000;
/** No place in a list. */
const NONE = -1;
const NOWHERE = [0, 0] as const;

/** The rows that have word `n` stand from `starts[n]` to before `starts[n + 1]`, ascending. A handful of arrays, not two a word. */
interface Postings {
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  /** What the word adds to each row's score. */
  readonly gains: Float32Array;
  /** With those that have no words. */
  readonly rowCount: number;
}

/** What an index is made of, row by row, so that no text has to wait in memory for the last one. */
export interface LexicalIndexBuilder {
  /** `row`: the last one, to which more words are added, or the next. */
  add(row: number, entry: LexicalEntry): void;
  build(): Promise<LexicalIndex>;
}

/** Where words occur: one place for each word in each row, in the order of the rows. */
interface Occurrences {
  readonly words: number[];
  readonly rows: number[];
  readonly frequencies: number[];
}

export function createLexicalIndexBuilder(): LexicalIndexBuilder {
  const numberOf = new Map<string, number>();
  const occurrences: Occurrences = { words: [], rows: [], frequencies: [] };
  const { words, rows, frequencies } = occurrences;
  /** Of each word. */
  const lastPlaces: number[] = [];
  /** Of each row, weighted. */
  const lengths: number[] = [];

  function note(row: number, terms: readonly string[], weight: number): void {
    lengths[row] = (lengths[row] ?? 0) + terms.length * weight;
    for (const term of terms) {
      const word = numberOf.get(term) ?? numberOf.size;
      numberOf.set(term, word);
      const last = lastPlaces[word] ?? NONE;
      if (rows[last] === row) {
        frequencies[last] = (frequencies[last] ?? 0) + weight;
      } else {
        lastPlaces[word] = words.push(word) - 1;
        rows.push(row);
        frequencies.push(weight);
      }
    }
  }

  return {
    add(row, { title, headings, text }) {
      if (row !== lengths.length && row !== lengths.length - 1) throw new RangeError('Rows come in order.');
      note(row, title, TITLE_WEIGHT);
      note(row, headings, HEADINGS_WEIGHT);
      note(row, text, 1);
    },
    build: async () => createLexicalIndex(numberOf, await toPostings(occurrences, lengths, numberOf.size)),
  };
}

async function toPostings(
  { words, rows, frequencies }: Occurrences,
  lengths: readonly number[],
  wordCount: number,
): Promise<Postings> {
  const averageLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const starts = startsOf(words, wordCount);
  const nextPlaces = starts.slice();
  const sorted = { rows: new Uint32Array(rows.length), gains: new Float32Array(rows.length) };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    const place = nextPlaces[word] ?? 0;
    nextPlaces[word] = place + 1;
    const row = rows[at] ?? 0;
    const frequency = frequencies[at] ?? 0;
    const rowsWithWord = (starts[word + 1] ?? 0) - (starts[word] ?? 0);
    const relativeLength = (lengths[row] ?? 0) / averageLength;
    const norm = SATURATION * (1 - LENGTH_PENALTY + LENGTH_PENALTY * relativeLength);
    sorted.rows[place] = row;
    sorted.gains[place] =
      (rarity(rowsWithWord, lengths.length) * frequency * (SATURATION + 1)) / (frequency + norm);
    if (at % TOGETHER === 0) await setImmediate();
  }
  return { starts, ...sorted, rowCount: lengths.length };
}

/** Where each word's rows begin, and where the last one's end. */
function startsOf(words: readonly number[], wordCount: number): Uint32Array {
  const starts = new Uint32Array(wordCount + 1);
  for (const word of words) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  for (let word = 0; word < wordCount; word += 1) {
    starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  }
  return starts;
}

function createLexicalIndex(
  numberOf: ReadonlyMap<string, number>,
  { starts, rows, gains, rowCount }: Postings,
): LexicalIndex {
  const scores = new Float32Array(rowCount);
  const touched = new Uint32Array(rowCount);
  let touchedCount = 0;
  /** In order; made when it is first needed. */
  let words: readonly string[] | undefined;

  /** Where the rows of a word begin and end. */
  function rangeOf(word: string): readonly [start: number, end: number] {
    const number = numberOf.get(word);
    return number === undefined ? NOWHERE : [starts[number] ?? 0, starts[number + 1] ?? 0];
  }

  function rowsWith(word: string): number {
    const [start, end] = rangeOf(word);
    return end - start;
  }

  function add(start: number, end: number, weight: number): void {
    for (let index = start; index < end; index += 1) {
      const row = rows[index] ?? 0;
      const score = scores[row] ?? 0;
      if (score === 0) {
        touched[touchedCount] = row;
        touchedCount += 1;
      }
      scores[row] = score + weight * (gains[index] ?? 0);
    }
  }

  return {
    reach(terms) {
      let total = Number.EPSILON;
      for (const { text, weight } of terms) {
        total += weight * rarity(rowsWith(text), rowCount) * (SATURATION + 1);
      }
      return total;
    },
    has(row, word) {
      const [start, end] = rangeOf(word);
      const place = placeIn(rows, row, start, end);
      return place < end && rows[place] === row;
    },
    rowsWith,
    commonestThatBegins(beginning, maxLength) {
      words ??= [...numberOf.keys()].sort();
      let commonest: string | undefined;
      for (let at = placeIn(words, beginning); words[at]?.startsWith(beginning) === true; at += 1) {
        const word = words[at] ?? '';
        if (word.length > maxLength) continue;
        if (commonest === undefined || rowsWith(word) > rowsWith(commonest)) commonest = word;
      }
      return commonest;
    },
    score(terms, maxRows = rowCount) {
      for (let index = 0; index < touchedCount; index += 1) scores[touched[index] ?? 0] = 0;
      touchedCount = 0;
      for (const { text, weight } of terms) {
        const [start, end] = rangeOf(text);
        if (weight > 0 && end - start <= maxRows) add(start, end, weight);
      }
      return { scores, rows: touched.subarray(0, touchedCount) };
    },
  };
}

/** Of the first, from `start` to before `end` of the list, which ascends there, that is not below `wanted`. */
function placeIn<Value extends number | string>(
  list: ArrayLike<Value>,
  wanted: Value,
  start = 0,
  end = list.length,
): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = list[middle];
    if (value !== undefined && value < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How much a word tells (its inverse document frequency): high when few rows have it. */
function rarity(rowsWithTerm: number, rowCount: number): number {
  return Math.log(1 + (rowCount - rowsWithTerm + 0.5) / (rowsWithTerm + 0.5));
}
