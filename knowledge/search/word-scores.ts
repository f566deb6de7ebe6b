/**
 * What words say about passages: BM25 as a share of the most that the question could reach, of the passage itself, of its page, and of the pieces of
 * words on its page.
 */
import type { KnowledgeIndex } from './knowledge-index.ts';
import type { LexicalScores } from './lexical-index.ts';
import type { Question } from './question.ts';

/** Valid until the next question is read. */
export interface WordScores {
  /** Passages worth a closer look, in no order. */
  best(): readonly number[];
  /** 0 to 1. */
  shareOf(row: number): number;
}

/** How much pieces of words count. Where nothing else knows `Passwörter` from `Passwort`, more. */
const GRAM_SHARE = 0.3;
const GRAM_SHARE_ALONE = 0.45;
/** Passages that are looked at because of their words. */
const LEXICAL_CANDIDATES = 100;
/** Pages that are looked at because of pieces of their words, and of their passages at most so many. */
const GRAM_PAGES = 8;
const GRAM_CANDIDATES = 64;
/** How finely shares are told apart when the best are looked for. */
const STEPS = 256;

/** `isAlone`: vectors are not compared. */
export function readWords(index: KnowledgeIndex, question: Question, isAlone: boolean): WordScores {
  const { lexical, pages, grams, pageOf } = index;
  const own = lexical.score(question.terms);
  const page = pages.score(question.terms);
  const pieces = grams.score(question.grams);
  const reach = lexical.reach(question.terms);
  const pageReach = pages.reach(question.terms);
  const gramReach = grams.reach(question.grams);
  const gramShare = isAlone ? GRAM_SHARE_ALONE : GRAM_SHARE;

  const shareOf = (row: number): number => {
    const pageRow = pageOf[row] ?? 0;
    const ownShare = Math.min(1, (own.scores[row] ?? 0) / reach);
    const pageShare = Math.min(1, (page.scores[pageRow] ?? 0) / pageReach);
    const pieceShare = Math.min(1, (pieces.scores[pageRow] ?? 0) / gramReach);
    return ((1 - gramShare) * (ownShare + pageShare)) / 2 + gramShare * pieceShare;
  };
  return {
    shareOf,
    best: () => [...bestRows(own.rows, shareOf), ...rowsOfPages(index, bestPages(pieces))],
  };
}

function rowsOfPages({ rowsOf }: KnowledgeIndex, pages: readonly number[]): readonly number[] {
  return pages.flatMap((page) => rowsOf[page] ?? []).slice(0, GRAM_CANDIDATES);
}

/** Best first. */
function bestPages({ scores, rows }: LexicalScores): readonly number[] {
  const best: number[] = [];
  for (const page of rows) {
    const score = scores[page] ?? 0;
    if (best.length === GRAM_PAGES && score <= (scores[best[GRAM_PAGES - 1] ?? 0] ?? 0)) continue;
    const place = best.findIndex((other) => (scores[other] ?? 0) < score);
    best.splice(place < 0 ? best.length : place, 0, page);
    if (best.length > GRAM_PAGES) best.pop();
  }
  return best;
}

/** The rows with the highest shares: a hundred, and those close to the last. In no order, because sorting all would take longer. */
function bestRows(rows: Uint32Array, shareOf: (row: number) => number): readonly number[] {
  const steps = new Uint8Array(rows.length);
  const counts = new Uint32Array(STEPS);
  for (let index = 0; index < rows.length; index += 1) {
    const step = stepOf(shareOf(rows[index] ?? 0));
    steps[index] = step;
    counts[step] = (counts[step] ?? 0) + 1;
  }
  const lowest = lowestStep(counts);
  const best: number[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    if ((steps[index] ?? 0) >= lowest) best.push(rows[index] ?? 0);
  }
  return best;
}

function stepOf(share: number): number {
  return Math.min(STEPS - 1, Math.floor(share * STEPS));
}

/** The step from which upwards there are enough rows. */
function lowestStep(counts: Uint32Array): number {
  let total = 0;
  for (let step = counts.length - 1; step > 0; step -= 1) {
    total += counts[step] ?? 0;
    if (total >= LEXICAL_CANDIDATES) return step;
  }
  return 0;
}
