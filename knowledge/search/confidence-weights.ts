/** How much each sign counts. Made by `bench/eval/fit-confidence.ts`; `bench/eval/confidence.md` shows how far the numbers can be believed. */
import type { ConfidenceFeatures, PageKind } from './confidence-features.ts';

/** A sign that is left out counts nothing. */
export interface ConfidenceWeights extends Partial<ConfidenceFeatures> {
  readonly bias: number;
}

type WeightsByKind = Readonly<Record<PageKind, ConfidenceWeights>>;

export const WITH_VECTORS: WeightsByKind = {
  entry: {
    bias: -3.77,
    lexical: 0.7,
    dense: 2.93,
    substance: 0.94,
    fullLexical: 4.25,
    phrasing: 6.46,
    asks: -0.67,
    vague: -5.99,
    standsOut: 7.44,
    named: 0.87,
    length: 1.41,
  },
  subject: {
    bias: -10.04,
    lexical: -2.56,
    dense: 13.92,
    substance: 4.95,
    fullLexical: 1.04,
    asks: -1.49,
    isQuestion: 3.17,
    vague: -10.07,
    covered: 4.12,
    length: -9.9,
    subject: 2.91,
    errand: -6.18,
  },
  article: {
    bias: -7.27,
    lexical: 7.83,
    dense: 4.52,
    substance: 2.64,
    fullLexical: 5.66,
    asks: -0.83,
    isQuestion: -0.39,
    vague: -7.46,
    few: 22.03,
  },
};

export const WORDS_ONLY: WeightsByKind = {
  entry: {
    bias: -3.73,
    lexical: 0.61,
    substance: 1.54,
    fullLexical: 1.62,
    phrasing: 7.84,
    named: 1.33,
    length: -0.25,
  },
  subject: {
    bias: -5.73,
    lexical: -0.62,
    substance: 5.78,
    fullLexical: 6.52,
    isQuestion: 2.75,
    covered: 2.92,
    length: -9.84,
    subject: 2.9,
    errand: -6.05,
  },
  article: {
    bias: -8.45,
    lexical: 8.65,
    substance: 1.73,
    fullLexical: 6.25,
    few: 24.34,
  },
};
