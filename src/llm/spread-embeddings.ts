/**
 * Takes out of a model's vectors what all of them share. Some models (e5, ada) put every text in one corner, where unrelated ones have cosines above
 * 0.7; thresholds for cosines mean the same for every model only without that. Models that spread their vectors by themselves are left alone.
 */
import type { EmbeddingModel } from '../contract/models.ts';

/** On subjects that have nothing to do with each other. */
const YARDSTICK = [
  'The train to the coast leaves at noon.',
  'Add two spoons of flour and stir well.',
  'Who painted this picture of a harbour?',
  'My password does not work any more.',
  'Cats sleep for most of the day.',
  'The invoice was paid in March.',
  'It rained all night in the mountains.',
  'Which team won the final last year?',
  'The doctor looked at the broken arm.',
  'Turn the screw until it holds.',
  'Stars are born in clouds of gas.',
  'She sings in a choir on Fridays.',
  'How long does the parcel take?',
  'The king lost the battle and fled.',
  'Plants need light, water and air.',
  'The shop sells shoes and bags.',
] as const;

/** Mean cosine of unrelated texts, above which they have a corner of their own. The bundled model has 0.16. */
const CROWDED = 0.45;

export function spreadEmbeddings(model: EmbeddingModel): EmbeddingModel {
  /** Undefined while it has not been measured; empty = nothing is shared. */
  let shared: Float32Array | undefined;

  const measure = async (signal: AbortSignal): Promise<Float32Array> => {
    const prefix = model.prefixes?.question ?? '';
    const vectors = await model.embed(
      YARDSTICK.map((text) => prefix + text),
      signal,
    );
    const mean = meanOf(vectors);
    return crowding(mean, vectors.length) < CROWDED ? new Float32Array() : mean;
  };

  return {
    ...model,
    async embed(texts, signal) {
      const vectors = await model.embed(texts, signal);
      if (vectors.length === 0) return vectors;
      shared ??= await measure(signal);
      const common = shared;
      return common.length === 0 ? vectors : vectors.map((vector) => without(vector, common));
    },
  };
}

/** The mean cosine of different ones among `count` unit vectors with this mean. */
function crowding(mean: Float32Array, count: number): number {
  const square = mean.reduce((sum, value) => sum + value * value, 0);
  return (count * square - 1) / (count - 1);
}

function meanOf(vectors: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) {
    for (const [at, value] of vector.entries()) mean[at] = (mean[at] ?? 0) + value / vectors.length;
  }
  return mean;
}

/** At unit length. A text that is nothing but what all share stays as it is. */
function without(vector: Float32Array, common: Float32Array): Float32Array {
  const rest = vector.map((value, at) => value - (common[at] ?? 0));
  const length = Math.hypot(...rest);
  return length === 0 ? vector : rest.map((value) => value / length);
}
