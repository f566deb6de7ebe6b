/**
 * Puts what words and what vectors say about a passage together: BM25 as a share of the most that the question could reach, plus the cosine. The
 * sum ranks better than reciprocal ranks do, and means the same in every knowledge base.
 */
import type { VectorMatch } from '../../src/contract/knowledge.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import type { Question } from './question.ts';

export interface Candidate {
  readonly row: number;
  /** 0 to 1. */
  readonly lexical: number;
  /** Undefined when vectors were not compared. */
  readonly dense?: number;
  /** The sum, and the bonus for what was talked about before. */
  readonly fused: number;
}

/** Passages that are looked at because of their words. */
const LEXICAL_CANDIDATES = 100;
/**
 * The most that the conversation before adds to a passage: enough to choose between pages that fit the question alike, too little to keep a
 * customer on the old subject.
 */
const CONTEXT_BONUS = 0.3;
/** How finely shares are told apart when the best are looked for. */
const STEPS = 256;

/** Best first. `matches` undefined = only words are compared. */
export function fuse(
  index: KnowledgeIndex,
  question: Question,
  matches: readonly VectorMatch[] | undefined,
): readonly Candidate[] {
  const shares = lexicalShares(index, question);
  const similarities = new Map<number, number>();
  for (const { chunkId, similarity } of matches ?? []) {
    const row = index.rowOf.get(chunkId);
    if (row !== undefined) similarities.set(row, similarity);
  }
  // A passage that is not among the matches is at most as near as the last of them.
  const farthest = matches?.at(-1)?.similarity ?? 0;

  const bonuses = contextBonuses(index, question);
  const bonusOf = (row: number): number => bonuses?.[index.pageOf[row] ?? 0] ?? 0;
  const ranking = bonuses && shares.map((share, row) => (share > 0 ? share + bonusOf(row) : 0));
  const rows = new Set([...bestRows(ranking ?? shares), ...similarities.keys()]);
  const candidates = Array.from(rows, (row): Candidate => {
    const lexical = shares[row] ?? 0;
    const words = lexical + bonusOf(row);
    if (matches === undefined) return { row, lexical, fused: words };
    const dense = similarities.get(row) ?? farthest;
    return { row, lexical, dense, fused: words + dense };
  });
  return candidates.sort((left, right) => right.fused - left.fused || left.row - right.row);
}

/** By row, 0 to 1: half for the passage's own words, half for its page's. Written in place of the passage scores. */
function lexicalShares({ lexical, pages, pageOf }: KnowledgeIndex, { terms }: Question): Float32Array {
  const shares = lexical.score(terms);
  const pageScores = pages.score(terms);
  const reach = lexical.reach(terms);
  const pageReach = pages.reach(terms);
  for (let row = 0; row < shares.length; row += 1) {
    const share = Math.min(1, (shares[row] ?? 0) / reach);
    const pageShare = Math.min(1, (pageScores[pageOf[row] ?? 0] ?? 0) / pageReach);
    shares[row] = (share + pageShare) / 2;
  }
  return shares;
}

/** By page. The page that has most of the conversation's words gets the whole bonus. Undefined when nothing was said before. */
function contextBonuses({ pages }: KnowledgeIndex, { context }: Question): Float32Array | undefined {
  if (context.length === 0) return undefined;
  const bonuses = pages.score(context);
  const most = bonuses.reduce((highest, score) => Math.max(highest, score), Number.EPSILON);
  return bonuses.map((score) => (CONTEXT_BONUS * score) / most);
}

/** The rows with the highest shares above 0: a hundred, and those close to the last. In no order, because sorting all would take longer. */
function bestRows(shares: Float32Array): readonly number[] {
  const counts = new Uint32Array(STEPS);
  for (let row = 0; row < shares.length; row += 1) {
    const share = shares[row] ?? 0;
    if (share > 0) counts[stepOf(share)] = (counts[stepOf(share)] ?? 0) + 1;
  }
  const lowest = lowestStep(counts);
  const rows: number[] = [];
  for (let row = 0; row < shares.length; row += 1) {
    const share = shares[row] ?? 0;
    if (share > 0 && stepOf(share) >= lowest) rows.push(row);
  }
  return rows;
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
