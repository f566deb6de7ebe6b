/** How sure a search is that its best passage answers the question, from measures that mean the same in every knowledge base. */
import type { Found } from './find-passages.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';

/** Each 0 to 1. */
export interface ConfidenceFeatures {
  /** How far the passage that fits best has the question's words. */
  readonly lexical: number;
  /** Its cosine; 0 when vectors were not compared. */
  readonly dense: number;
  /** How much the question says: one word that a passage has proves less than eight. */
  readonly substance: number;
  /** `lexical` of a question that says much. */
  readonly fullLexical: number;
  /** How near it is in wording to a line of an FAQ entry, times `substance`: short questions look like many lines. */
  readonly wording: number;
  /** 1 when it asks what, how, when: such words bring a question near to every other one, so that its cosine proves less. */
  readonly asks: number;
  /** How near the question is to everything here alike: what is near to all is about none. */
  readonly vague: number;
  /** How clearly the answer's page is about what is talked about; 0 when nothing is asked about it. */
  readonly subject: number;
}

export interface ConfidenceWeights extends ConfidenceFeatures {
  readonly bias: number;
}

/** Made by `bench/eval/fit-confidence.ts`; `bench/eval/confidence.md` shows how far they can be believed. */
const WITH_VECTORS: ConfidenceWeights = {
  bias: -3,
  lexical: 4.73,
  dense: 4.93,
  substance: 0.73,
  fullLexical: 7.75,
  wording: 6.58,
  asks: -0.85,
  vague: -8.9,
  subject: 2.72,
};
const WORDS_ONLY: ConfidenceWeights = {
  bias: -3.34,
  lexical: 5.49,
  dense: 0,
  substance: 0.79,
  fullLexical: 4.51,
  wording: 5.35,
  asks: 0,
  vague: 0,
  subject: 3.38,
};
/** Below it a question is not answered. It answers 87 % of what can be answered, on average over the open sets. */
export const DEFAULT_THRESHOLD = 0.365;
/** Mean over the open sets, and for how many passages it stands. */
const USUAL_VAGUENESS = 0.29;
const USUAL_COUNT = 10;
/** Telling words of a question that says enough. */
const FULL_SUBSTANCE = 8;

/** 0 to 1. `subject` as ranking found it. */
export function confidence(index: KnowledgeIndex, found: Found, subject: number): number {
  // "The" and "what is it?" ask for nothing, unless of something that is talked about.
  if (found.question.informative.length === 0 && subject === 0) return 0;
  const weights = found.meaning === undefined ? WORDS_ONLY : WITH_VECTORS;
  return weigh(confidenceFeatures(index, found, subject), weights);
}

/** Of the passage that fits best by itself: what is talked about chooses between passages, and proves nothing. */
export function confidenceFeatures(
  index: KnowledgeIndex,
  { question, meaning, surest }: Found,
  subject: number,
): ConfidenceFeatures {
  const lexical = surest?.lexical ?? 0;
  const substance = Math.min(1, question.informative.length / FULL_SUBSTANCE);
  return {
    lexical,
    dense: Math.max(0, surest?.dense ?? 0),
    substance,
    fullLexical: lexical * substance,
    wording: (surest?.phrasing ?? 0) * substance,
    asks: meaning === undefined ? 0 : Number(question.asks),
    vague: meaning === undefined ? 0 : vagueness(index, meaning.vector, surest?.dense ?? 0),
    subject: question.isQuestion ? subject : 0,
  };
}

export function weigh(features: ConfidenceFeatures, weights: ConfidenceWeights): number {
  const evidence =
    weights.bias +
    weights.lexical * features.lexical +
    weights.dense * features.dense +
    weights.substance * features.substance +
    weights.fullLexical * features.fullLexical +
    weights.wording * features.wording +
    weights.asks * features.asks +
    weights.vague * features.vague +
    weights.subject * features.subject;
  return 1 / (1 + Math.exp(-evidence));
}

/** Cosine with the other passages' mean. Few passages tell little about a question, so that the usual is counted among them. */
function vagueness({ chunks, centre }: KnowledgeIndex, question: Float32Array, best: number): number {
  const others = chunks.length * product(question, centre) - best;
  return Math.max(0, (others + USUAL_COUNT * USUAL_VAGUENESS) / (chunks.length - 1 + USUAL_COUNT));
}

function product(left: Float32Array, right: Float32Array | undefined): number {
  let sum = 0;
  for (let at = 0; at < left.length; at += 1) sum += (left[at] ?? 0) * (right?.[at] ?? 0);
  return sum;
}
