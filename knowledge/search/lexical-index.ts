/**
 * Okapi BM25 (https://doi.org/10.1561/1500000019) over typed arrays. What a word adds to a passage's score is computed when the index is built; a
 * search only adds numbers.
 */

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

export interface LexicalIndex {
  /** By row, in the order in which the entries were given. The array is overwritten by the next call. */
  score(terms: readonly WeightedTerm[]): Float32Array;
  /** What a passage that is all about these words would score; above 0. Words that no passage has count the most. */
  reach(terms: readonly WeightedTerm[]): number;
}

const TITLE_WEIGHT = 2;
const HEADINGS_WEIGHT = 1.5;
/** How soon repeats of a word stop to count. */
const SATURATION = 1.2;
/** How far long passages are held back; 0 to 1. */
const LENGTH_PENALTY = 0.6;

interface Postings {
  readonly rows: Uint32Array;
  /** What the word adds to each row's score. */
  readonly gains: Float32Array;
}

export function createLexicalIndex(entries: readonly LexicalEntry[]): LexicalIndex {
  const frequencies = entries.map(weighFrequencies);
  const lengths = Float64Array.from(frequencies, (frequency) => sum(frequency.values()));
  const averageLength = Math.max(1, sum(lengths) / Math.max(1, lengths.length));

  const rowsOf = new Map<string, number[]>();
  for (const [row, frequency] of frequencies.entries()) {
    for (const term of frequency.keys()) {
      const rows = rowsOf.get(term);
      if (rows === undefined) rowsOf.set(term, [row]);
      else rows.push(row);
    }
  }

  function idf(rowCount: number): number {
    return Math.log(1 + (entries.length - rowCount + 0.5) / (rowCount + 0.5));
  }

  const postingsOf = new Map<string, Postings>();
  for (const [term, rows] of rowsOf) {
    const gains = Float32Array.from(rows, (row) => {
      const frequency = frequencies[row]?.get(term) ?? 0;
      const length = (lengths[row] ?? 0) / averageLength;
      const norm = SATURATION * (1 - LENGTH_PENALTY + LENGTH_PENALTY * length);
      return (idf(rows.length) * frequency * (SATURATION + 1)) / (frequency + norm);
    });
    postingsOf.set(term, { rows: Uint32Array.from(rows), gains });
  }

  const rarity = (term: string): number => idf(postingsOf.get(term)?.rows.length ?? 0);
  const scores = new Float32Array(entries.length);
  return {
    reach: (terms) =>
      terms.reduce(
        (total, { text, weight }) => total + weight * rarity(text) * (SATURATION + 1),
        Number.EPSILON,
      ),
    score(terms) {
      scores.fill(0);
      for (const { text, weight } of terms) {
        const postings = postingsOf.get(text);
        if (postings !== undefined) add(scores, postings, weight);
      }
      return scores;
    },
  };
}

function add(scores: Float32Array, { rows, gains }: Postings, weight: number): void {
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    scores[row] = (scores[row] ?? 0) + weight * (gains[index] ?? 0);
  }
}

function weighFrequencies(entry: LexicalEntry): ReadonlyMap<string, number> {
  const frequencies = new Map<string, number>();
  function count(terms: readonly string[], weight: number): void {
    for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + weight);
  }
  count(entry.title, TITLE_WEIGHT);
  count(entry.headings, HEADINGS_WEIGHT);
  count(entry.text, 1);
  return frequencies;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
