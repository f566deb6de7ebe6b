/** How much each sign counts. Made by `bench/eval/fit-confidence.ts`; `bench/eval/confidence.md` shows how far the numbers can be believed. */
import type { ConfidenceFeatures, PageKind } from './confidence-features.ts';

/** A sign that is left out counts nothing. */
export interface ConfidenceWeights extends Partial<ConfidenceFeatures> {
  readonly bias: number;
}

type WeightsByKind = Readonly<Record<PageKind, ConfidenceWeights>>;

export const WITH_VECTORS: WeightsByKind = {
  entry: {
    bias: -4.16,
    lexical: 0.51,
    dense: 1.59,
    substance: 0.91,
    fullLexical: 2.87,
    phrasing: 5.6,
    asks: -0.62,
    vague: -2.27,
    standsOut: 9.48,
    named: 0.71,
    length: 1.6,
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
    bias: -3.78,
    lexical: 9.9,
    dense: 2.46,
    substance: 2.91,
    fullLexical: 3.69,
    asks: -0.7,
    isQuestion: -0.36,
    vague: -6.3,
    covered: -1.31,
  },
};

export const WORDS_ONLY: WeightsByKind = {
  entry: {
    bias: -3.29,
    lexical: 0.36,
    substance: 1.39,
    fullLexical: 1.46,
    phrasing: 6.79,
    named: 1.11,
    length: -0.04,
  },
  subject: {
    bias: -5.54,
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
    bias: -4.45,
    lexical: 7.38,
    substance: 1.21,
    fullLexical: 6.43,
  },
};
