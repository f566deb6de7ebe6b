/** Embeddings from a model on this machine: remembers what it embedded, groups what waits, and leaves the work to a process of its own. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { AppError } from '../contract/errors.ts';
import type { EmbeddingModel } from '../contract/models.ts';
import type { Logger } from '../contract/telemetry.ts';
import { createEmbeddingProcess } from './embedding-process.ts';
import { createEmbeddingQueue } from './embedding-queue.ts';

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
  const queue = createEmbeddingQueue((texts) => worker.embed(texts));

  /** Is remembered even when the caller has stopped waiting by then. */
  async function embedText(text: string, signal: AbortSignal): Promise<readonly [string, Float32Array]> {
    const vector = await queue.embed(text, signal);
    remembered.set(text, vector);
    return [text, vector];
  }

  const configuration = readConfiguration(modelDir, modelName);
  return {
    id: `local/${modelName}`,
    dimensions: configuration?.hidden_size ?? 0,
    ...(configuration?.languages && { languages: configuration.languages }),
    async embed(texts, signal) {
      signal.throwIfAborted();
      if (!allowDownload && configuration === undefined) {
        throw new AppError('embeddings-unavailable', 'The embedding model is not installed.');
      }
      const normalized = texts.map(normalize);
      const known = new Map<string, Float32Array>();
      for (const text of normalized) {
        const vector = remembered.get(text);
        if (vector !== undefined) known.set(text, vector);
      }
      const missing = [...new Set(normalized)].filter((text) => !known.has(text));
      if (queue.size() + missing.length > maxQueued) {
        throw new AppError('embeddings-unavailable', 'Too many texts wait for the embedding model.');
      }
      const made = Promise.all(missing.map((text) => embedText(text, signal)));
      for (const [text, vector] of await unlessAborted(made, signal)) known.set(text, vector);
      return normalized.flatMap((text) => known.get(text) ?? []);
    },
    close: () => worker.close(),
  };
}

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

/** Undefined while the model is not on disk. */
function readConfiguration(
  modelDir: string,
  modelName: string,
): z.infer<typeof modelConfiguration> | undefined {
  const file = join(modelDir, modelName, 'config.json');
  if (!existsSync(file)) return undefined;
  return modelConfiguration.parse(JSON.parse(readFileSync(file, 'utf8')));
}
