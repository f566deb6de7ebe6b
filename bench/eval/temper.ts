/** Makes confidence as modest as sets that were left out of the fit ask for: a fit always believes itself too much elsewhere. */
import { type ConfidenceWeights, weigh } from '../../knowledge/search/confidence.ts';
import type { Example } from './features.ts';
import { side } from './logistic.ts';

export interface LeftOut {
  readonly examples: readonly Example[];
  /** Of a fit without these examples. */
  readonly weights: ConfidenceWeights;
}

const STEP = 0.05;
const LEAST = 0.3;
/** Nothing is as sure as that. */
const MIN_SHARE = 1e-6;

/** 0.3 to 1: what all evidence is multiplied by. It moves no question past another. */
export function findModesty(sets: readonly LeftOut[]): number {
  let best = 1;
  for (let modesty = 1; modesty >= LEAST; modesty -= STEP) {
    if (surprise(sets, modesty) < surprise(sets, best)) best = modesty;
  }
  return best;
}

export function temper(weights: ConfidenceWeights, modesty: number): ConfidenceWeights {
  return {
    bias: weights.bias * modesty,
    lexical: weights.lexical * modesty,
    nearness: weights.nearness * modesty,
    fullLexical: weights.fullLexical * modesty,
    wording: weights.wording * modesty,
    asks: weights.asks * modesty,
    vague: weights.vague * modesty,
    subject: weights.subject * modesty,
  };
}

/** The mean logarithmic loss; both sides of every set count alike. */
function surprise(sets: readonly LeftOut[], modesty: number): number {
  let sum = 0;
  for (const { examples, weights } of sets) {
    const modest = temper(weights, modesty);
    for (const isAnswerable of [true, false]) {
      const group = side(examples, isAnswerable);
      for (const { features } of group) {
        const said = weigh(features, modest);
        sum -= Math.log(Math.max(MIN_SHARE, isAnswerable ? said : 1 - said)) / group.length;
      }
    }
  }
  return sum;
}
