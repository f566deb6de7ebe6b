/** Embeddings from any OpenAI-compatible server. */
import { startDeadline } from '../contract/deadline.ts';
import { AppError } from '../contract/errors.ts';
import type { EmbeddingModel } from '../contract/models.ts';
import { openClient } from './openai-client.ts';

export interface OpenAiEmbeddingsOptions {
  readonly apiKey?: string;
  readonly baseUrl: string;
  readonly model: string;
  /** Asked of the server when given; what the model gives by itself otherwise. */
  readonly dimensions?: number;
}

/** OpenAI takes 2,048 inputs and 300,000 tokens a request, https://platform.openai.com/docs/api-reference/embeddings; passages are ≤ 512 tokens. */
const BATCH = 256;
const REQUEST_MS = 30_000;
/** Of text-embedding-3-small, https://platform.openai.com/docs/guides/embeddings. */
const DEFAULT_DIMENSIONS = 1_536;

export function createOpenAiEmbeddings(options: OpenAiEmbeddingsOptions): EmbeddingModel {
  const client = openClient(options);
  const dimensions = options.dimensions ?? DEFAULT_DIMENSIONS;

  async function embedBatch(texts: readonly string[], outer: AbortSignal): Promise<readonly Float32Array[]> {
    const { signal, clear } = startDeadline(REQUEST_MS, outer);
    const body = {
      model: options.model,
      input: [...texts],
      encoding_format: 'float' as const,
      ...(options.dimensions === undefined ? {} : { dimensions }),
    };
    const response = await client.embeddings.create(body, { signal }).finally(clear);
    const inOrder = [...response.data].sort((first, second) => first.index - second.index);
    const vectors = inOrder.map(({ embedding }) => toUnitLength(Float32Array.from(embedding)));
    if (vectors.length !== texts.length || vectors.some((vector) => vector.length !== dimensions)) {
      throw new AppError(
        'embeddings-unavailable',
        'The embedding model answered with vectors of another shape.',
      );
    }
    return vectors;
  }

  async function embedAll(texts: readonly string[], signal: AbortSignal): Promise<readonly Float32Array[]> {
    const vectors: Float32Array[] = [];
    for (let start = 0; start < texts.length; start += BATCH) {
      vectors.push(...(await embedBatch(texts.slice(start, start + BATCH), signal)));
    }
    return vectors;
  }

  return {
    id: `openai:${options.model}:${dimensions}`,
    dimensions,
    async embed(texts, signal) {
      try {
        return await embedAll(texts, signal);
      } catch (cause) {
        if (signal.aborted) throw signal.reason;
        throw translateFailure(cause);
      }
    },
    close: async () => undefined,
  };
}

function translateFailure(cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  // Vendor bodies can quote the texts; logs get the error's name alone.
  const nameOnly = new Error(cause instanceof Error ? cause.name : 'unknown');
  return new AppError('embeddings-unavailable', 'The embedding model cannot be reached.', {
    cause: nameOnly,
  });
}

function toUnitLength(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}
