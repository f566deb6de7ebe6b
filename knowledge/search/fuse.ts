/**
 * Puts what words and what vectors say about a passage together: the share that words reach, plus the cosine. The sum ranks better than
 * reciprocal ranks do, and means the same in every knowledge base. An FAQ entry is raised for its wording, and a passage of a long page held back.
 */
import type { VectorStore } from '../../src/contract/knowledge.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import type { WeightedTerm } from './lexical-index.ts';
import type { Meaning } from './nearest-passages.ts';
import type { Question } from './question.ts';
import { readWords, type WordScores } from './word-scores.ts';

export interface Candidate {
  readonly row: number;
  /** 0 to 1. */
  readonly lexical: number;
  /** How near its nearest line is to the question's wording, where each of its lines asks the same; 0 to 1. */
  readonly phrasing: number;
  /** Undefined when vectors were not compared. */
  readonly dense?: number;
  /** The sum, less what a long page is held back; once ranked, with the bonus for what was talked about before. */
  readonly fused: number;
}

/** What is looked for. `meaning` undefined = only words are compared. */
export interface Sought {
  readonly question: Question;
  readonly meaning: Meaning | undefined;
}

/** What the wording of an FAQ entry counts beside all of its words. */
const PHRASING_SHARE = 0.35;
/** How far pages of many passages are held back. Where there are words alone, as a share: of few words the sum is small. */
const LONG_PAGE_PENALTY = 0.05;

export type CompareVectors = VectorStore['compare'];

/** What the page that was talked about most is raised by, times how far the question leans on the conversation. */
const CONTEXT_BONUS = 0.3;
/** Words of the conversation that more of all pages have say nothing of what it is about. */
const MAX_CONTEXT_SHARE = 0.25;
/** So few are looked at whatever their share is. */
const FEW_PAGES = 20;
/** What being about the thing that is talked about adds: more than all of the question's words. */
const SUBJECT_BONUS = 1.5;
/** Pages of one subject are few; of several with similar names more. */
const MAX_TALKED_ABOUT = 500;

/** In no order; whatever was said before does not count yet. */
export function fuse(
  index: KnowledgeIndex,
  sought: Sought,
  compare: CompareVectors,
): Promise<readonly Candidate[]> {
  const words = readWords(index, sought.question, sought.meaning === undefined);
  const near = sought.meaning?.matches.flatMap(({ chunkId }) => index.rowOf.get(chunkId) ?? []) ?? [];
  const rows = new Set([...words.best(), ...near]);
  return addMeaning(
    index,
    Array.from(rows, readShares(index, sought.question, words)),
    sought.meaning,
    compare,
  );
}

/** The candidates, with every passage of the pages that are talked about among them, however far from the question it is. */
export async function addTalkedAbout(
  index: KnowledgeIndex,
  { question, meaning, candidates }: Sought & { readonly candidates: readonly Candidate[] },
  strengths: ReadonlyMap<number, number>,
  compare: CompareVectors,
): Promise<readonly Candidate[]> {
  if (strengths.size === 0) return candidates;
  const known = new Set(candidates.map(({ row }) => row));
  const rows: number[] = [];
  for (const page of strengths.keys()) {
    for (const row of index.rowsOf[page] ?? []) {
      if (!known.has(row) && rows.length < MAX_TALKED_ABOUT) rows.push(row);
    }
  }
  if (rows.length === 0) return candidates;
  const words = readWords(index, question, meaning === undefined);
  const shares = rows.map(readShares(index, question, words));
  return [...candidates, ...(await addMeaning(index, shares, meaning, compare))];
}

type Shares = Pick<Candidate, 'row' | 'lexical' | 'phrasing'>;

function readShares(
  { phrasings, pageOf }: KnowledgeIndex,
  { grams }: Question,
  { shareOf }: WordScores,
): (row: number) => Shares {
  const nearness = phrasings.nearnessTo(grams);
  return (row) => ({ row, lexical: shareOf(row), phrasing: nearness(pageOf[row] ?? 0) });
}

async function addMeaning(
  { chunks, pageOf, excessOf }: KnowledgeIndex,
  shares: readonly Shares[],
  meaning: Meaning | undefined,
  compare: CompareVectors,
): Promise<readonly Candidate[]> {
  const penaltyOf = (row: number): number => LONG_PAGE_PENALTY * (excessOf[pageOf[row] ?? 0] ?? 0);
  if (meaning === undefined) {
    return shares.map(({ row, lexical, phrasing }) => {
      const fused = (lexical + PHRASING_SHARE * phrasing) * Math.max(0, 1 - penaltyOf(row));
      return { row, lexical, phrasing, fused };
    });
  }
  const ids = shares.map(({ row }) => chunks[row]?.id ?? '');
  const similarities = await compare(meaning.vector, ids);
  // A passage that has no vector yet counts as the last of those that are near.
  const farthest = meaning.matches.at(-1)?.similarity ?? 0;
  return shares.map(({ row, lexical, phrasing }, at) => {
    const dense = similarities[at] ?? farthest;
    // Spelt out: spreading hundreds of them would take as long as all the rest.
    return {
      row,
      lexical,
      phrasing,
      dense,
      fused: lexical + PHRASING_SHARE * phrasing + dense - penaltyOf(row),
    };
  });
}

/**
 * Best first, each raised for what is talked about: pages of a subject that was named, or else pages with words of what was said before. Of
 * those that are alike, the one that stands first in the knowledge base. Of hundreds few are asked for: they are made one by one.
 */
export function rank(
  index: KnowledgeIndex,
  candidates: readonly Candidate[],
  context: readonly WeightedTerm[],
  { strengths, leaning }: { readonly strengths: ReadonlyMap<number, number>; readonly leaning: number },
): Iterable<Candidate> {
  const bonusOf = strengths.size > 0 ? undefined : contextBonuses(index, context, leaning);
  const raised = new Float64Array(candidates.length);
  const places = new Uint32Array(candidates.length);
  for (let at = 0; at < raised.length; at += 1) {
    const { row = 0, fused = 0 } = candidates[at] ?? {};
    const page = index.pageOf[row] ?? 0;
    raised[at] = fused + SUBJECT_BONUS * (strengths.get(page) ?? 0) + (bonusOf?.(page) ?? 0);
    places[at] = at;
  }
  // Whole numbers, because a comparison that answers fractions makes an object of each.
  places.sort((one, other) => {
    const lead = (raised[other] ?? 0) - (raised[one] ?? 0);
    if (lead !== 0) return lead > 0 ? 1 : -1;
    return (candidates[one]?.row ?? 0) - (candidates[other]?.row ?? 0);
  });
  return { [Symbol.iterator]: () => inOrder(candidates, raised, places) };
}

function* inOrder(
  candidates: readonly Candidate[],
  raised: Float64Array,
  places: Uint32Array,
): Generator<Candidate, void> {
  for (const place of places) {
    const candidate = candidates[place];
    if (candidate !== undefined) yield { ...candidate, fused: raised[place] ?? 0 };
  }
}

/** Of a page, until the next search. The page that has most of the conversation's words gets all of it. Undefined when nothing was said before. */
function contextBonuses(
  { pages, rowsOf }: KnowledgeIndex,
  context: readonly WeightedTerm[],
  leaning: number,
): ((page: number) => number) | undefined {
  if (context.length === 0) return undefined;
  const { scores, rows } = pages.score(context, Math.max(FEW_PAGES, MAX_CONTEXT_SHARE * rowsOf.length));
  let most = Number.EPSILON;
  for (const page of rows) most = Math.max(most, scores[page] ?? 0);
  return (page) => (CONTEXT_BONUS * leaning * (scores[page] ?? 0)) / most;
}
