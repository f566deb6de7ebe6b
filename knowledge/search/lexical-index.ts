/**
 * Okapi BM25 (https://doi.org/10.1561/1500000019) over typed arrays. What a word adds to a passage's score is computed when the index is built; a
 * search only adds numbers.
 */
import { setImmediate } from 'node:timers/promises';

/** Words of one passage by field. Repeats count. */
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
  /** By row, in the order in which the entries were given. */
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
/** Occurrences of words handled before others get their turn. */
const TOGETHER = 50_000;

interface Postings {
  readonly rows: Uint32Array;
  /** What the word adds to each row's score. */
  readonly gains: Float32Array;
}

/** Where a word occurs, while the index is being built. */
interface Occurrences {
  readonly rows: number[];
  readonly frequencies: number[];
}

export async function buildLexicalIndex(entries: readonly LexicalEntry[]): Promise<LexicalIndex> {
  const occurrencesOf = new Map<string, Occurrences>();
  const lengths: number[] = [];
  const takeTurns = createTurns();
  for (const [row, entry] of entries.entries()) {
    lengths.push(count(entry, row, occurrencesOf));
    await takeTurns(entry.title.length + entry.headings.length + entry.text.length);
  }
  const averageLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);

  const postingsOf = new Map<string, Postings>();
  for (const [term, { rows, frequencies }] of occurrencesOf) {
    const termRarity = rarity(rows.length, entries.length);
    const gains = Float32Array.from(rows, (row, index) => {
      const frequency = frequencies[index] ?? 0;
      const relativeLength = (lengths[row] ?? 0) / averageLength;
      const norm = SATURATION * (1 - LENGTH_PENALTY + LENGTH_PENALTY * relativeLength);
      return (termRarity * frequency * (SATURATION + 1)) / (frequency + norm);
    });
    postingsOf.set(term, { rows: Uint32Array.from(rows), gains });
    await takeTurns(rows.length);
  }
  return createLexicalIndex(postingsOf, entries.length);
}

/** Waits now and then, by how much was done. */
function createTurns(): (done: number) => Promise<void> | undefined {
  let total = 0;
  return (done) => {
    total += done;
    if (total < TOGETHER) return undefined;
    total = 0;
    return setImmediate();
  };
}

function createLexicalIndex(postingsOf: ReadonlyMap<string, Postings>, rowCount: number): LexicalIndex {
  const scores = new Float32Array(rowCount);
  const touched = new Uint32Array(rowCount);
  let touchedCount = 0;
  /** In order; made when it is first needed. */
  let words: readonly string[] | undefined;

  const rowsWith = (word: string): number => postingsOf.get(word)?.rows.length ?? 0;

  function add({ rows, gains }: Postings, weight: number): void {
    for (let index = 0; index < rows.length; index += 1) {
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
      const rows = postingsOf.get(word)?.rows;
      return rows !== undefined && rows[placeIn(rows, row)] === row;
    },
    rowsWith,
    commonestThatBegins(beginning, maxLength) {
      words ??= [...postingsOf.keys()].sort();
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
        const postings = postingsOf.get(text);
        if (postings === undefined || weight <= 0 || postings.rows.length > maxRows) continue;
        add(postings, weight);
      }
      return { scores, rows: touched.subarray(0, touchedCount) };
    },
  };
}

/** Of the first in the ascending list that is not below `wanted`. */
function placeIn<Value extends number | string>(list: ArrayLike<Value>, wanted: Value): number {
  let low = 0;
  let high = list.length;
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

/** Notes the words of one entry. Answers its weighted length. */
function count(entry: LexicalEntry, row: number, occurrencesOf: Map<string, Occurrences>): number {
  function note(terms: readonly string[], weight: number): void {
    for (const term of terms) {
      const occurrences = occurrencesOf.get(term) ?? { rows: [], frequencies: [] };
      occurrencesOf.set(term, occurrences);
      if (occurrences.rows.at(-1) !== row) {
        occurrences.rows.push(row);
        occurrences.frequencies.push(0);
      }
      const last = occurrences.frequencies.length - 1;
      occurrences.frequencies[last] = (occurrences.frequencies[last] ?? 0) + weight;
    }
  }
  note(entry.title, TITLE_WEIGHT);
  note(entry.headings, HEADINGS_WEIGHT);
  note(entry.text, 1);
  return entry.title.length * TITLE_WEIGHT + entry.headings.length * HEADINGS_WEIGHT + entry.text.length;
}
