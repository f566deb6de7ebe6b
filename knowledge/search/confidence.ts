/** How sure a search is that its best passage answers the question. */
import { type ConfidenceFeatures, FEATURES, kindOf, type QuestionSigns } from './confidence-features.ts';
import { type ConfidenceWeights, WITH_VECTORS, WORDS_ONLY } from './confidence-weights.ts';
import type { Found } from './find-passages.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';

/** Below it a question is not answered. It answers 87 % of what can be answered, on average over the open sets. */
export const DEFAULT_THRESHOLD = 0.385;

/** 0 to 1. `signs` are those of `found`, `subject` as ranking found it. */
export function confidence(
  index: KnowledgeIndex,
  found: Found,
  signs: QuestionSigns,
  subject: number,
): number {
  const { question, meaning } = found;
  // "The" and "what is it?" ask for nothing, unless of something that is talked about.
  if (question.informative.length === 0 && subject === 0) return 0;
  const weights = meaning === undefined ? WORDS_ONLY : WITH_VECTORS;
  return weigh(withSubject(signs, subject), weights[kindOf(index, found, subject)]);
}

/** What is talked about counts where something is asked about it. */
export function withSubject(signs: QuestionSigns, subject: number): ConfidenceFeatures {
  return { ...signs, subject: signs.isQuestion * subject };
}

export function weigh(features: ConfidenceFeatures, weights: ConfidenceWeights): number {
  let evidence = weights.bias;
  for (const feature of FEATURES) evidence += (weights[feature] ?? 0) * features[feature];
  return 1 / (1 + Math.exp(-evidence));
}
