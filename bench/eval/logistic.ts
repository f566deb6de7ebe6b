/** Logistic regression on a few features in which every set counts alike, and in each set its answerable and its unanswerable questions. */
import { type ConfidenceFeatures, type ConfidenceWeights, weigh } from '../../knowledge/search/confidence.ts';
import type { Example } from './features.ts';

type Feature = keyof ConfidenceFeatures;
type Weights = Record<Feature | 'bias', number>;

const FEATURES: readonly Feature[] = [
  'lexical',
  'nearness',
  'fullLexical',
  'wording',
  'asks',
  'vague',
  'subject',
];
const STEPS = 3_000;
const STEP_SIZE = 0.5;
/** Holds weights back that the data do not ask for. */
const DECAY = 0.01;

export function side(examples: readonly Example[], isAnswerable: boolean): readonly Example[] {
  return examples.filter((example) => example.isAnswerable === isAnswerable);
}

export function fit(sets: readonly (readonly Example[])[]): ConfidenceWeights {
  const scale = scaleOf(sets.flat());
  const scaled = sets.map((examples) => examples.map((one) => ({ ...one, features: rescale(one, scale) })));
  const weights = noWeights();
  for (let step = 0; step < STEPS; step += 1) {
    const down = slope(scaled, weights);
    weights.bias -= STEP_SIZE * down.bias;
    for (const feature of FEATURES) {
      weights[feature] -= STEP_SIZE * (down[feature] + DECAY * weights[feature]);
    }
  }
  for (const feature of FEATURES) {
    weights[feature] *= scale.by[feature];
    weights.bias -= weights[feature] * scale.mean[feature];
  }
  return weights;
}

/** The mean slope of the loss over both sides of every set. */
function slope(sets: readonly (readonly Example[])[], weights: ConfidenceWeights): Weights {
  const sum = noWeights();
  for (const examples of sets) {
    for (const isAnswerable of [true, false]) {
      const group = side(examples, isAnswerable);
      for (const { features } of group) {
        const error = (weigh(features, weights) - Number(isAnswerable)) / group.length / sets.length / 2;
        sum.bias += error;
        for (const feature of FEATURES) sum[feature] += error * features[feature];
      }
    }
  }
  return sum;
}

interface Scale {
  readonly mean: Weights;
  readonly by: Weights;
}

/** Brings every feature to a mean of 0 and a spread of 1, so that one step size fits all. */
function scaleOf(examples: readonly Example[]): Scale {
  const mean = noWeights();
  const by = noWeights();
  for (const feature of FEATURES) {
    const values = examples.map(({ features }) => features[feature]);
    mean[feature] = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean[feature]) ** 2, 0) / values.length;
    by[feature] = variance > 0 ? 1 / Math.sqrt(variance) : 0;
  }
  return { mean, by };
}

function rescale({ features }: Example, { mean, by }: Scale): ConfidenceFeatures {
  const scaled = noWeights();
  for (const feature of FEATURES) scaled[feature] = (features[feature] - mean[feature]) * by[feature];
  return scaled;
}

function noWeights(): Weights {
  return {
    bias: 0,
    lexical: 0,
    nearness: 0,
    fullLexical: 0,
    wording: 0,
    asks: 0,
    vague: 0,
    subject: 0,
  };
}
