/** How sure a search is that its best passage answers the question, from measures that mean the same in every knowledge base. */
import type { Candidate } from './fuse.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import type { Question } from './question.ts';

/** Each about 0 to 1. */
export interface ConfidenceFeatures {
  /** Of the best passage. */
  readonly lexical: number;
  /** Cosine of the best passage; 0 when vectors were not compared. */
  readonly dense: number;
  /** How far the best document is ahead of the next. */
  readonly margin: number;
  /** Share of the question's telling words, by rarity, that the best passage has. */
  readonly coverage: number;
  /** Highest cosine of any passage; 0 when vectors were not compared. */
  readonly nearest: number;
}

/** `ranked` is not empty. */
export function confidenceFeatures(
  index: KnowledgeIndex,
  question: Question,
  ranked: readonly Candidate[],
): ConfidenceFeatures {
  const [best] = ranked;
  if (best === undefined) return { lexical: 0, dense: 0, margin: 0, coverage: 0, nearest: 0 };
  const documentId = index.chunks[best.row]?.documentId;
  const next = ranked.find(({ row }) => index.chunks[row]?.documentId !== documentId);
  return {
    lexical: best.lexical,
    dense: best.dense ?? 0,
    margin: best.fused - (next?.fused ?? 0),
    coverage: coverage(index, question, best.row),
    nearest: ranked.reduce((most, { dense = 0 }) => Math.max(most, dense), 0),
  };
}

function coverage({ lexical }: KnowledgeIndex, { informative }: Question, row: number): number {
  let found = 0;
  let total = Number.EPSILON;
  for (const term of informative) {
    const rarity = lexical.rarity(term);
    total += rarity;
    if (lexical.has(term, row)) found += rarity;
  }
  return found / total;
}

/** 0 to 1. */
export function confidence(features: ConfidenceFeatures, usedVectors: boolean): number {
  const { bias, ...weights } = usedVectors ? WITH_VECTORS : WORDS_ONLY;
  const evidence =
    bias +
    weights.lexical * features.lexical +
    weights.dense * features.dense +
    weights.margin * features.margin +
    weights.coverage * features.coverage +
    weights.nearest * features.nearest;
  return 1 / (1 + Math.exp(-evidence));
}

interface ConfidenceWeights extends ConfidenceFeatures {
  readonly bias: number;
}

const WITH_VECTORS: ConfidenceWeights = {
  bias: -4,
  lexical: 4,
  dense: 4,
  margin: 1,
  coverage: 1,
  nearest: 0,
};
const WORDS_ONLY: ConfidenceWeights = { bias: -3, lexical: 6, dense: 0, margin: 1, coverage: 1, nearest: 0 };
/** Questions below it are not answered. */
export const DEFAULT_THRESHOLD = 0.5;
