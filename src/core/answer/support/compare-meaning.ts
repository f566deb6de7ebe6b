/** Compares sentences by their vectors, for claims in which a passage's words are said in others. */
import type { EmbeddingModel } from '../../../contract/models.ts';
import type { Logger } from '../../../contract/telemetry.ts';

/** The greatest cosine between `claim` and one of `sentences`; undefined when the model does not know the language, or is gone. */
export type CompareMeaning = (
  claim: string,
  sentences: readonly string[],
  language: string | undefined,
  signal: AbortSignal,
) => Promise<number | undefined>;

export function createCompareMeaning(embeddings: EmbeddingModel, logger: Logger): CompareMeaning {
  return async (claim, sentences, language, signal) => {
    const isKnown = embeddings.languages?.includes(language ?? '') ?? true;
    if (!isKnown || sentences.length === 0) return undefined;
    try {
      const [vector, ...others] = await embeddings.embed([claim, ...sentences], signal);
      if (vector === undefined) return undefined;
      return Math.max(...others.map((other) => cosine(vector, other)));
    } catch (cause) {
      signal.throwIfAborted();
      logger.error('claims-not-compared', cause, { model: embeddings.id });
      return undefined;
    }
  };
}

/** Of unit vectors. */
function cosine(first: Float32Array, second: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < first.length; at += 1) sum += (first[at] ?? 0) * (second[at] ?? 0);
  return sum;
}
