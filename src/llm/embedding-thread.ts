/** Owns the embedding worker: starts it when first needed, gives it one batch at a time, replaces it when it dies or hangs. */
import { Worker } from 'node:worker_threads';
import { AppError } from '../contract/errors.ts';
import type { Logger } from '../contract/telemetry.ts';
import type { EmbeddingAnswer, EmbeddingWorkerData } from './embedding-protocol.ts';

export interface EmbeddingThread {
  /** One call at a time. @throws AppError `embeddings-unavailable` */
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
  close(): Promise<void>;
}

export interface EmbeddingThreadOptions {
  readonly workerUrl: URL;
  readonly workerData: EmbeddingWorkerData;
  readonly logger: Logger;
}

/** Covers loading the model, which the first batch of a worker waits for. */
const BATCH_DEADLINE_MS = 60_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 60_000;
/** A small nursery: tokens are short-lived, and what the worker's heap takes it never gives back. */
const WORKER_HEAP = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 128 } as const;

export function createEmbeddingThread(options: EmbeddingThreadOptions): EmbeddingThread {
  const { workerUrl, workerData, logger } = options;
  let worker: Worker | undefined;
  let failures = 0;
  let pausedUntil = 0;

  function unavailable(cause?: unknown): AppError {
    return new AppError('embeddings-unavailable', 'The embedding model cannot be used right now.', {
      cause,
      retryAfterMs: Math.max(0, pausedUntil - Date.now()),
    });
  }

  async function replaceLater(cause: unknown): Promise<AppError> {
    pausedUntil = Date.now() + Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures);
    failures += 1;
    logger.error('embedding-worker-failed', cause, { failures, pausedMs: pausedUntil - Date.now() });
    const failed = worker;
    worker = undefined;
    await failed?.terminate();
    return unavailable(cause);
  }

  async function start(): Promise<Worker> {
    // The runtime's native part cannot be loaded again once the last thread that held it has ended; this thread holds it.
    await import('onnxruntime-node');
    const started = new Worker(workerUrl, { workerData, resourceLimits: WORKER_HEAP });
    // Between batches nobody else listens, and an unheard error would end the process.
    started.on('error', (cause) => logger.error('embedding-worker-died', cause));
    started.on('exit', () => {
      if (worker === started) worker = undefined;
    });
    return started;
  }

  return {
    async embed(texts) {
      if (Date.now() < pausedUntil) throw unavailable();
      worker ??= await start();
      let answer: EmbeddingAnswer;
      try {
        answer = await exchange(worker, texts);
      } catch (cause) {
        throw await replaceLater(cause);
      }
      if (answer.kind === 'failed') throw await replaceLater(new Error(answer.reason));
      failures = 0;
      return answer.vectors;
    },
    async close() {
      // No new worker after this one: whoever still asks is told that there is no model.
      pausedUntil = Number.POSITIVE_INFINITY;
      await worker?.terminate();
    },
  };
}

/** Sends one batch and waits for its answer, the worker's death, or the deadline. */
function exchange(worker: Worker, texts: readonly string[]): Promise<EmbeddingAnswer> {
  return new Promise((resolve, reject) => {
    function settle(finish: () => void): void {
      clearTimeout(deadline);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      finish();
    }
    const onMessage = (answer: EmbeddingAnswer) => settle(() => resolve(answer));
    const onError = (error: Error) => settle(() => reject(error));
    const onExit = () => settle(() => reject(new Error('The embedding worker ended.')));
    const deadline = setTimeout(
      () => settle(() => reject(new Error('The embedding worker did not answer in time.'))),
      BATCH_DEADLINE_MS,
    );
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(texts);
  });
}
