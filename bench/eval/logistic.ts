/** Logistic regression on a few features in which every group counts as it is said to, and in each its answerable and its unanswerable questions alike. */
import type { ConfidenceFeatures } from '../../knowledge/search/confidence-features.ts';
import type { ConfidenceWeights } from '../../knowledge/search/confidence-weights.ts';

type Feature = keyof ConfidenceFeatures;

export interface Example {
  readonly features: ConfidenceFeatures;
  readonly isAnswerable: boolean;
}

export interface Group {
  readonly examples: readonly Example[];
  /** Beside other groups. */
  readonly weight: number;
}

/** Features with a mean of 0 and a spread of 1, then 1 for the bias. */
interface Row {
  readonly values: Float64Array;
  readonly isAnswerable: number;
  readonly weight: number;
}

const ROUNDS = 30;
/** Holds weights back that the data do not ask for, save the bias. */
const DECAY = 0.002;

export function side<One extends Example>(examples: readonly One[], isAnswerable: boolean): readonly One[] {
  return examples.filter((example) => example.isAnswerable === isAnswerable);
}

/** By Newton’s method. */
export function fit(groups: readonly Group[], features: readonly Feature[]): ConfidenceWeights {
  const scale = features.map((feature) => scaleOf(groups, feature));
  const rows = groups.flatMap((group) => rowsOf(group, features, scale, total(groups)));
  const weights = new Float64Array(features.length + 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = solve(...slopes(rows, weights));
    for (let at = 0; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) - (step[at] ?? 0);
  }
  const fitted: Partial<Record<Feature, number>> = {};
  let bias = weights[features.length] ?? 0;
  for (const [at, feature] of features.entries()) {
    const { mean, spread } = scale[at] ?? { mean: 0, spread: 1 };
    fitted[feature] = (weights[at] ?? 0) / spread;
    bias -= ((weights[at] ?? 0) * mean) / spread;
  }
  return { ...fitted, bias };
}

function total(groups: readonly Group[]): number {
  return groups.reduce((sum, { weight }) => sum + weight, 0);
}

interface Scale {
  readonly mean: number;
  readonly spread: number;
}

function scaleOf(groups: readonly Group[], feature: Feature): Scale {
  const values = groups.flatMap(({ examples }) => examples.map(({ features }) => features[feature]));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, spread: Math.sqrt(variance) || 1 };
}

function rowsOf(
  { examples, weight }: Group,
  features: readonly Feature[],
  scale: readonly Scale[],
  whole: number,
): readonly Row[] {
  return [true, false].flatMap((isAnswerable) => {
    const group = side(examples, isAnswerable);
    return group.map((example) => ({
      values: Float64Array.from([...features.keys(), features.length], (at) => {
        const feature = features[at];
        if (feature === undefined) return 1;
        const { mean, spread } = scale[at] ?? { mean: 0, spread: 1 };
        return (example.features[feature] - mean) / spread;
      }),
      isAnswerable: Number(isAnswerable),
      weight: weight / whole / group.length / 2,
    }));
  });
}

/** The loss’s slope at `weights`, and the slopes of that, a row each. */
function slopes(rows: readonly Row[], weights: Float64Array): [Float64Array, readonly Float64Array[]] {
  const first = new Float64Array(weights.length);
  const second = Array.from(weights, () => new Float64Array(weights.length));
  for (const { values, isAnswerable, weight } of rows) {
    const said = 1 / (1 + Math.exp(-product(values, weights)));
    addTimes(first, values, weight * (said - isAnswerable));
    for (const [at, line] of second.entries()) {
      addTimes(line, values, weight * said * (1 - said) * (values[at] ?? 0));
    }
  }
  for (const [at, line] of second.slice(0, -1).entries()) {
    first[at] = (first[at] ?? 0) + DECAY * (weights[at] ?? 0);
    line[at] = (line[at] ?? 0) + DECAY;
  }
  return [first, second];
}

function product(left: Float64Array, right: Float64Array): number {
  return left.reduce((sum, value, at) => sum + value * (right[at] ?? 0), 0);
}

function addTimes(sum: Float64Array, values: Float64Array, times: number): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + times * (values[at] ?? 0);
}

/** Gaussian elimination. `lines` are symmetric with a positive diagonal, so that none has to change its place. */
function solve(right: Float64Array, lines: readonly Float64Array[]): Float64Array {
  const whole = lines.map((line, at) => Float64Array.from([...line, right[at] ?? 0]));
  for (const [at, pivot] of whole.entries()) {
    for (const line of whole) {
      if (line !== pivot) addTimes(line, pivot, -(line[at] ?? 0) / (pivot[at] ?? 1));
    }
  }
  return Float64Array.from(whole, (line, at) => (line[lines.length] ?? 0) / (line[at] ?? 1));
}
