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
    bias: -6.91,
    lexical: 7.77,
    dense: 4.47,
    substance: 2.6,
    fullLexical: 5.78,
    asks: -0.76,
    isQuestion: -0.45,
    vague: -7.41,
    few: 20,
  },
};

export const WORDS_ONLY: WeightsByKind = {
  entry: {
    bias: -3.77,
    lexical: 0.61,
    substance: 1.54,
    fullLexical: 1.62,
    phrasing: 7.84,
    named: 1.33,
    length: -0.25,
  },
  subject: {
    bias: -5.77,
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
    bias: -8.17,
    lexical: 8.59,
    substance: 1.65,
    fullLexical: 6.45,
    few: 22.41,
  },
};
