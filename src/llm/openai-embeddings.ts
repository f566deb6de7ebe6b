/** Embeddings from any OpenAI-compatible server. */
import { APIError } from 'openai';
import { startDeadline } from '../contract/deadline.ts';
import { AppError } from '../contract/errors.ts';
import type { EmbeddingModel } from '../contract/models.ts';
import { profileOf } from './embedding-families.ts';
import { openClient } from './openai-client.ts';

export interface OpenAiEmbeddingsOptions {
  readonly apiKey?: string;
  readonly baseUrl: string;
  readonly model: string;
  /** Asked of the server when given. */
  readonly dimensions?: number;
  /** What the model gives by itself, as `measureDimensions` found. */
  readonly ownDimensions?: number;
}

/** OpenAI takes 2,048 inputs and 300,000 tokens a request, https://platform.openai.com/docs/api-reference/embeddings; passages are ≤ 512 tokens. */
const BATCH = 256;
const REQUEST_MS = 30_000;
/** https://platform.openai.com/docs/guides/embeddings; 1,536 is what text-embedding-3-small has. */
const LARGE_DIMENSIONS: Readonly<Record<string, number>> = { 'text-embedding-3-large': 3_072 };
const DEFAULT_DIMENSIONS = 1_536;
/** With which a server says that it knows no such model. */
const REFUSED: readonly (number | undefined)[] = [400, 404, 422];

export function createOpenAiEmbeddings(options: OpenAiEmbeddingsOptions): EmbeddingModel {
  const client = openClient(options);
  const dimensions =
    options.dimensions ?? options.ownDimensions ?? LARGE_DIMENSIONS[options.model] ?? DEFAULT_DIMENSIONS;
  const { prefixes, languages } = profileOf(options.model);

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
    ...(languages && { languages }),
    ...(prefixes && { prefixes }),
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

/** Name and dimensions in the id of such a model; undefined when it is another kind of model's. */
export function readOpenAiId(
  id: string,
): { readonly model: string; readonly dimensions: number } | undefined {
  const [, model, dimensions] = /^openai:(.+):(\d+)$/.exec(id) ?? [];
  return model === undefined ? undefined : { model, dimensions: Number(dimensions) };
}

/** Asks the server. @throws AppError `model-refused` when it knows no such model, `embeddings-unavailable` when it does not answer */
export async function measureDimensions(
  options: Pick<OpenAiEmbeddingsOptions, 'apiKey' | 'baseUrl' | 'model'>,
  signal: AbortSignal,
): Promise<number> {
  const body = { model: options.model, input: ['-'], encoding_format: 'float' as const };
  try {
    const { data } = await openClient(options).embeddings.create(body, { signal });
    return data[0]?.embedding.length ?? 0;
  } catch (cause) {
    const isRefused = cause instanceof APIError && REFUSED.includes(cause.status);
    throw isRefused
      ? new AppError('model-refused', 'The server has no such embedding model.')
      : translateFailure(cause);
  }
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
