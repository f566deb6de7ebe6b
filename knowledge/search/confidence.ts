/** How sure a search is that its best passage answers the question, from measures that mean the same in every knowledge base. */
import type { Candidate } from './fuse.ts';
import type { Question } from './question.ts';

/** Each 0 to 1. */
export interface ConfidenceFeatures {
  /** How far the best passage has the question's words. */
  readonly lexical: number;
  /** Cosine of the best passage; 0 when vectors were not compared. */
  readonly dense: number;
  /** How much the question says: one word that a passage has proves less than eight. */
  readonly substance: number;
}

export interface ConfidenceWeights extends ConfidenceFeatures {
  readonly bias: number;
}

/**
 * Logistic regressions on four evaluation sets of equal weight, their answerable and unanswerable questions too, made by
 * `bench/eval/fit-confidence.ts`. Margins, coverage and agreement of the two rankings gave nothing that held in a set left out. The bias is
 * moved so that 0.5 is where 85 % of the answerable questions are answered, on average over help centres.
 */
const WITH_VECTORS: ConfidenceWeights = { bias: -2.44, lexical: 3.73, dense: 2.07, substance: 1.21 };
const WORDS_ONLY: ConfidenceWeights = { bias: -1.7, lexical: 3.71, dense: 0, substance: 1.62 };
/** Below it a question is not answered. */
export const DEFAULT_THRESHOLD = 0.5;
/** Telling words of a question that says enough. */
const FULL_SUBSTANCE = 8;

export function confidenceFeatures(question: Question, best: Candidate): ConfidenceFeatures {
  return {
    lexical: best.lexical,
    dense: Math.max(0, best.dense ?? 0),
    substance: Math.min(1, question.informative.length / FULL_SUBSTANCE),
  };
}

/** 0 to 1. */
export function confidence(question: Question, best: Candidate): number {
  const weights = best.dense === undefined ? WORDS_ONLY : WITH_VECTORS;
  return weigh(confidenceFeatures(question, best), weights);
}

export function weigh(features: ConfidenceFeatures, weights: ConfidenceWeights): number {
  const evidence =
    weights.bias +
    weights.lexical * features.lexical +
    weights.dense * features.dense +
    weights.substance * features.substance;
  return 1 / (1 + Math.exp(-evidence));
}
