/** How sure a search is that its best passage answers the question. */
import { kindOf, type QuestionSigns, SIGNS } from './confidence-features.ts';
import { type ConfidenceWeights, WITH_VECTORS, WORDS_ONLY } from './confidence-weights.ts';
import type { Found } from './find-passages.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';

/** Below it a question is not answered. It answers 87 % of what can be answered, on average over the open sets. */
export const DEFAULT_THRESHOLD = 0.38;

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
  return weigh(signs, talkedAbout(signs, subject), weights[kindOf(index, found, subject)]);
}

/** What is talked about counts where something is asked about it. */
export function talkedAbout({ isQuestion }: QuestionSigns, subject: number): number {
  return isQuestion * subject;
}

/** The subject by itself: an object of many fields would be made for each message. */
export function weigh(signs: QuestionSigns, subject: number, weights: ConfidenceWeights): number {
  let evidence = weights.bias + (weights.subject ?? 0) * subject;
  for (const sign of SIGNS) evidence += (weights[sign] ?? 0) * signs[sign];
  return 1 / (1 + Math.exp(-evidence));
}
