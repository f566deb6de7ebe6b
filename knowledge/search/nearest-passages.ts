/** Finds passages that mean the same as a question, if the embedding model answers in time. */
import { startDeadline } from '../../src/contract/deadline.ts';
import { AppError } from '../../src/contract/errors.ts';
import type { VectorMatch, VectorStore } from '../../src/contract/knowledge.ts';
import type { EmbeddingModel } from '../../src/contract/models.ts';
import type { Logger, Metrics } from '../../src/contract/telemetry.ts';

/** What a question means, as far as vectors tell. */
export interface Meaning {
  readonly vector: Float32Array;
  /** Best first. */
  readonly matches: readonly VectorMatch[];
}

/** Undefined when the embedding model or the vector store is gone or too slow. */
export type FindNearest = (text: string, limit: number, signal: AbortSignal) => Promise<Meaning | undefined>;

export interface NearestPassagesOptions {
  readonly vectors: VectorStore;
  readonly embeddings: EmbeddingModel;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

/** A question is better answered by its words alone than late. */
const DEADLINE_MS = 1_500;
/** A model is loaded when it is first asked: on a small machine that takes seconds. So long, at most, the first questions wait for it. */
const LOADING_MS = 6_000;

export function createFindNearest(options: NearestPassagesOptions): FindNearest {
  const { vectors, embeddings, logger, metrics } = options;
  let hasAnswered = false;
  let firstAskedAt: number | undefined;

  const patienceMs = (): number => {
    if (hasAnswered) return DEADLINE_MS;
    const now = performance.now();
    firstAskedAt ??= now;
    return Math.max(DEADLINE_MS, firstAskedAt + LOADING_MS - now);
  };

  return async (text, limit, signal) => {
    const deadline = startDeadline(patienceMs(), signal);
    try {
      const question = (embeddings.prefixes?.question ?? '') + text;
      const [vector] = await embeddings.embed([question], deadline.signal);
      hasAnswered = true;
      return vector && { vector, matches: await vectors.nearest(vector, limit, deadline.signal) };
    } catch (error) {
      signal.throwIfAborted();
      metrics.count('embeddings_degraded');
      logger.warn('searched-by-words-alone', {
        code: error instanceof AppError ? error.code : 'timeout',
      });
      return undefined;
    } finally {
      deadline.clear();
    }
  };
}
