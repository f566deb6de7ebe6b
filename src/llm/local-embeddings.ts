/** Embeddings from a model on this machine: remembers what it embedded, groups what waits, and leaves the work to a process of its own. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { AppError } from '../contract/errors.ts';
import type { EmbeddingModel } from '../contract/models.ts';
import type { Logger } from '../contract/telemetry.ts';
import { createEmbeddingProcess } from './embedding-process.ts';

export interface LocalEmbeddingsOptions {
  /** Folder with one sub-folder a model. */
  readonly modelDir: string;
  readonly modelName: string;
  /** Whether a model that is not on disk may be fetched into `modelDir`. */
  readonly allowDownload: boolean;
  /** Texts whose vectors are remembered. */
  readonly cacheSize: number;
  /** Texts that may wait; what comes on top is refused. */
  readonly maxQueued: number;
  readonly logger: Logger;
  /** Another worker file, for tests. */
  readonly workerUrl?: URL;
}

interface WaitingText {
  readonly text: string;
  readonly signal: AbortSignal;
  readonly resolve: (vector: Float32Array) => void;
  readonly reject: (reason: unknown) => void;
}

/** Few enough that a question does not wait long behind an article that is being ingested. */
const MAX_BATCH = 8;
/** More than the 128 tokens that the model reads. */
const MAX_CHARACTERS = 2_000;

const modelConfiguration = z.object({
  hidden_size: z.int().positive(),
  /** Written by our own builder; models from elsewhere do not say. */
  languages: z.array(z.string()).optional(),
});

export function createLocalEmbeddings(options: LocalEmbeddingsOptions): EmbeddingModel {
  const { modelDir, modelName, allowDownload, cacheSize, maxQueued, logger } = options;
  const worker = createEmbeddingProcess({
    workerUrl: options.workerUrl ?? new URL('./embedding-worker.js', import.meta.url),
    workerOptions: { modelDir, modelName, allowDownload },
    logger,
  });
  const remembered = new LRUCache<string, Float32Array>({ max: cacheSize });
  const waiting: WaitingText[] = [];
  let working = false;

  async function work(): Promise<void> {
    if (working) return;
    working = true;
    while (waiting.length > 0) {
      const batch = takeBatch(waiting);
      if (batch.length > 0) await embedBatch(batch);
    }
    working = false;
  }

  async function embedBatch(batch: readonly WaitingText[]): Promise<void> {
    try {
      const vectors = await worker.embed(batch.map(({ text }) => text));
      for (const [index, { text, resolve, reject }] of batch.entries()) {
        const vector = vectors[index];
        if (vector === undefined) {
          reject(new AppError('embeddings-unavailable', 'The embedding model left a text out.'));
          continue;
        }
        remembered.set(text, vector);
        resolve(vector);
      }
    } catch (cause) {
      for (const { reject } of batch) reject(cause);
    }
  }

  function enqueue(text: string, signal: AbortSignal): Promise<Float32Array> {
    return new Promise((resolve, reject) => {
      waiting.push({ text, signal, resolve, reject });
    });
  }

  async function embedMissing(
    texts: readonly string[],
    signal: AbortSignal,
  ): Promise<readonly (readonly [string, Float32Array])[]> {
    if (waiting.length + texts.length > maxQueued) {
      throw new AppError('embeddings-unavailable', 'Too many texts wait for the embedding model.');
    }
    const entries = texts.map(async (text) => [text, await enqueue(text, signal)] as const);
    void work();
    return unlessAborted(Promise.all(entries), signal);
  }

  const configuration = readConfiguration(modelDir, modelName);
  return {
    id: `local/${modelName}`,
    dimensions: configuration?.hidden_size ?? 0,
    ...(configuration?.languages && { languages: configuration.languages }),
    async embed(texts, signal) {
      signal.throwIfAborted();
      if (!allowDownload && !existsSync(join(modelDir, modelName))) {
        throw new AppError('embeddings-unavailable', 'The embedding model is not installed.');
      }
      const normalized = texts.map(normalize);
      const known = new Map<string, Float32Array>();
      for (const text of normalized) {
        const vector = remembered.get(text);
        if (vector !== undefined) known.set(text, vector);
      }
      const missing = [...new Set(normalized)].filter((text) => !known.has(text));
      for (const [text, vector] of await embedMissing(missing, signal)) known.set(text, vector);
      return normalized.flatMap((text) => known.get(text) ?? []);
    },
    close: () => worker.close(),
  };
}

/** A batch that is under way when the signal comes still ends, and its vectors are remembered; the caller just stops waiting. */
async function unlessAborted<Result>(result: Promise<Result>, signal: AbortSignal): Promise<Result> {
  let onAbort = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([result, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

/** Never empty: a model needs at least one token. */
function normalize(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').trim().slice(0, MAX_CHARACTERS) || '-';
}

/** The texts that came first, as many as are worth a batch; those that nobody waits for any more are dropped. */
function takeBatch(waiting: WaitingText[]): readonly WaitingText[] {
  const batch: WaitingText[] = [];
  while (batch.length < MAX_BATCH) {
    const next = waiting.shift();
    if (next === undefined) break;
    if (!next.signal.aborted) batch.push(next);
  }
  return batch;
}

/** Undefined while the model is not on disk. */
function readConfiguration(
  modelDir: string,
  modelName: string,
): z.infer<typeof modelConfiguration> | undefined {
  const file = join(modelDir, modelName, 'config.json');
  if (!existsSync(file)) return undefined;
  return modelConfiguration.parse(JSON.parse(readFileSync(file, 'utf8')));
}
