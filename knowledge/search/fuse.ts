/**
 * Puts what words and what vectors say about a passage together: BM25 as a share of the most that the question could reach, plus the cosine. The
 * sum ranks better than reciprocal ranks do, and means the same in every knowledge base.
 */
import type { VectorMatch } from '../../src/contract/knowledge.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import type { WeightedTerm } from './lexical-index.ts';
import type { Question } from './question.ts';

export interface Candidate {
  readonly row: number;
  /** 0 to 1. */
  readonly lexical: number;
  /** Undefined when vectors were not compared. */
  readonly dense?: number;
  /** The sum; once ranked, with the bonus for what was talked about before. */
  readonly fused: number;
}

/** What fits a question by itself, whatever was said before. */
export interface Found {
  readonly question: Question;
  /** Best first. Undefined when only words were compared. */
  readonly matches: readonly VectorMatch[] | undefined;
  /** In no order. */
  readonly candidates: readonly Candidate[];
}

/** Passages that are looked at because of their meaning. */
export const DENSE_CANDIDATES = 64;
/** Passages that are looked at because of their words. */
const LEXICAL_CANDIDATES = 100;
/**
 * The most that the conversation before adds to a passage: enough to choose between pages that fit the question alike, too little to keep a
 * customer on the old subject.
 */
const CONTEXT_BONUS = 0.3;
/** What being about the thing that is talked about adds: as much as all of the question's words. */
const SUBJECT_BONUS = 1;
/** Pages of one subject are few; of several with similar names more. */
const MAX_TALKED_ABOUT = 500;
/** How finely shares are told apart when the best are looked for. */
const STEPS = 256;

/** In no order; whatever was said before does not count yet. `allMatches` undefined = only words are compared. */
export function fuse(
  index: KnowledgeIndex,
  question: Question,
  allMatches: readonly VectorMatch[] | undefined,
): readonly Candidate[] {
  const matches = allMatches?.slice(0, DENSE_CANDIDATES);
  const words = readWords(index, question);
  const similarities = similaritiesOf(index, matches ?? []);
  const rows = new Set([...bestRows(words), ...similarities.keys()]);
  return judge(rows, words, matches, similarities);
}

/** The candidates, with every passage of the pages that are talked about among them, however far from the question it is. */
export function addTalkedAbout(
  index: KnowledgeIndex,
  { question, matches, candidates }: Found,
  strengths: ReadonlyMap<number, number>,
): readonly Candidate[] {
  if (strengths.size === 0) return candidates;
  const rows = new Set<number>();
  for (const page of strengths.keys()) {
    for (const row of index.rowsOf[page] ?? []) if (rows.size < MAX_TALKED_ABOUT) rows.add(row);
  }
  const words = readWords(index, question);
  const talkedAbout = judge(rows, words, matches, similaritiesOf(index, matches ?? []));
  return [...candidates.filter(({ row }) => !rows.has(row)), ...talkedAbout];
}

function judge(
  rows: Iterable<number>,
  words: WordScores,
  matches: readonly VectorMatch[] | undefined,
  similarities: ReadonlyMap<number, number>,
): readonly Candidate[] {
  // A passage that is not among the matches is at most as near as the last of them.
  const farthest = matches?.at(-1)?.similarity ?? 0;
  return Array.from(rows, (row) => {
    const lexical = words.shareOf(row);
    if (matches === undefined) return { row, lexical, fused: lexical };
    const dense = similarities.get(row) ?? farthest;
    return { row, lexical, dense, fused: lexical + dense };
  });
}

/** Best first, each raised for what is talked about: pages of a subject that was named, or else pages with words of what was said before. */
export function rank(
  index: KnowledgeIndex,
  candidates: readonly Candidate[],
  context: readonly WeightedTerm[],
  strengths: ReadonlyMap<number, number>,
): readonly Candidate[] {
  const bonuses = strengths.size > 0 ? undefined : contextBonuses(index, context);
  const raised = candidates.map((one) => {
    const page = index.pageOf[one.row] ?? 0;
    const bonus = SUBJECT_BONUS * (strengths.get(page) ?? 0) + (bonuses?.[page] ?? 0);
    return { ...one, fused: one.fused + bonus };
  });
  return raised.sort((left, right) => right.fused - left.fused || left.row - right.row);
}

function similaritiesOf({ rowOf }: KnowledgeIndex, matches: readonly VectorMatch[]): Map<number, number> {
  const similarities = new Map<number, number>();
  for (const { chunkId, similarity } of matches) {
    const row = rowOf.get(chunkId);
    if (row !== undefined) similarities.set(row, similarity);
  }
  return similarities;
}

/** What words say, valid until the next question is read. */
interface WordScores {
  /** Rows that have any of the question's words. */
  readonly rows: Uint32Array;
  /** 0 to 1: half for the passage's own words, half for its page's. */
  shareOf(row: number): number;
}

function readWords(index: KnowledgeIndex, question: Question): WordScores {
  const { lexical, pages, pageOf } = index;
  const own = lexical.score(question.terms);
  const page = pages.score(question.terms);
  const reach = lexical.reach(question.terms);
  const pageReach = pages.reach(question.terms);
  return {
    rows: own.rows,
    shareOf(row) {
      const ownShare = Math.min(1, (own.scores[row] ?? 0) / reach);
      const pageShare = Math.min(1, (page.scores[pageOf[row] ?? 0] ?? 0) / pageReach);
      return (ownShare + pageShare) / 2;
    },
  };
}

/** By page. The page that has most of the conversation's words gets the whole bonus. Undefined when nothing was said before. */
function contextBonuses(
  { pages }: KnowledgeIndex,
  context: readonly WeightedTerm[],
): Float32Array | undefined {
  if (context.length === 0) return undefined;
  const { scores, rows } = pages.score(context);
  const bonuses = new Float32Array(scores.length);
  let most = Number.EPSILON;
  for (const page of rows) most = Math.max(most, scores[page] ?? 0);
  for (const page of rows) bonuses[page] = (CONTEXT_BONUS * (scores[page] ?? 0)) / most;
  return bonuses;
}

/** The rows with the highest ranks: a hundred, and those close to the last. In no order, because sorting all would take longer. */
function bestRows({ rows, shareOf }: WordScores): readonly number[] {
  const steps = new Uint8Array(rows.length);
  const counts = new Uint32Array(STEPS);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const step = stepOf(shareOf(row));
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

function stepOf(rank: number): number {
  return Math.min(STEPS - 1, Math.floor(rank * STEPS));
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
