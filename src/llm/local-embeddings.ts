/** Embeddings from a model on this machine: remembers what it embedded, groups what waits, and leaves the work to a process of its own. */
import { LRUCache } from 'lru-cache';
import { AppError } from '../contract/errors.ts';
import type { EmbeddingModel } from '../contract/models.ts';
import type { Logger } from '../contract/telemetry.ts';
import { createEmbeddingProcess } from './embedding-process.ts';
import { createEmbeddingQueue } from './embedding-queue.ts';
import { readModelFolder } from './model-folder.ts';

export interface LocalEmbeddingsOptions {
  /** Folder with one sub-folder a model. */
  readonly modelDir: string;
  readonly modelName: string;
  /** When `config.json` says another number than the model has. */
  readonly dimensions?: number;
  /** Texts whose vectors are remembered. */
  readonly cacheSize: number;
  /** Texts that may wait; what comes on top is refused. */
  readonly maxQueued: number;
  readonly logger: Logger;
  /** Another worker file, for tests. */
  readonly workerUrl?: URL;
}

const WORKER = new URL('./embedding-worker.js', import.meta.url);

/** More than the 128 tokens that the bundled model reads, and about the 512 of most others. */
const MAX_CHARACTERS = 2_000;

/** 8,000 words fit easily; other models know up to 250,000. */
const BUNDLED_HEAP_MEGABYTES = 128;
const HEAP_MEGABYTES = 1_024;
/** Half a gigabyte over a slow line. */
const DOWNLOAD_DEADLINE_MS = 15 * 60_000;
/** Built by ourselves, and known by its name since the first version. */
const BUNDLED = 'use-lite';

export function createLocalEmbeddings(options: LocalEmbeddingsOptions): EmbeddingModel {
  const { modelDir, modelName, cacheSize, maxQueued, logger } = options;
  const folder = readModelFolder(modelDir, modelName);
  const worker = createEmbeddingProcess({
    workerUrl: options.workerUrl ?? WORKER,
    workerOptions: { modelDir, modelName, allowDownload: false, pooling: folder?.pooling ?? 'mean' },
    heapMegabytes: modelName === BUNDLED ? BUNDLED_HEAP_MEGABYTES : HEAP_MEGABYTES,
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

  const dimensions = options.dimensions ?? folder?.dimensions ?? 0;
  const version = modelName === BUNDLED ? '' : `:${dimensions}:${folder?.fingerprint}`;
  return {
    id: `local/${modelName}${version}`,
    dimensions,
    ...(folder?.languages && { languages: folder.languages }),
    ...(folder?.prefixes && { prefixes: folder.prefixes }),
    async embed(texts, signal) {
      signal.throwIfAborted();
      if (folder === undefined) {
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

/** The name in the id of a local model; undefined when it is another kind of model's. */
export function nameOfLocalModel(id: string): string | undefined {
  return /^local\/([^:]+)/.exec(id)?.[1];
}

/** Fetches a model of the hub into its folder. @throws AppError `embeddings-unavailable` */
export async function downloadModel(
  options: Pick<LocalEmbeddingsOptions, 'modelDir' | 'modelName' | 'logger' | 'workerUrl'>,
): Promise<void> {
  const { modelDir, modelName, logger } = options;
  const worker = createEmbeddingProcess({
    workerUrl: options.workerUrl ?? WORKER,
    workerOptions: { modelDir, modelName, allowDownload: true, pooling: 'mean' },
    batchDeadlineMs: DOWNLOAD_DEADLINE_MS,
    heapMegabytes: HEAP_MEGABYTES,
    logger,
  });
  try {
    await worker.embed(['-']);
  } finally {
    await worker.close();
  }
}
