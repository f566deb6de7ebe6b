/**
 * Owns the process that embeds: starts it when first needed, gives it one batch at a time, replaces it when it dies or hangs. A process and not a
 * thread, because the runtime's native part corrupts memory when it is loaded again after its thread has ended.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { AppError } from '../contract/errors.ts';
import type { Logger } from '../contract/telemetry.ts';
import type { EmbeddingAnswer, EmbeddingWorkerOptions } from './embedding-protocol.ts';

export interface EmbeddingProcess {
  /** One call at a time. @throws AppError `embeddings-unavailable` */
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
  close(): Promise<void>;
}

export interface EmbeddingProcessOptions {
  readonly workerUrl: URL;
  readonly workerOptions: EmbeddingWorkerOptions;
  /** For one batch; of a worker's first one it covers loading the model. Undefined = a minute. */
  readonly batchDeadlineMs?: number;
  /** Of the worker: mostly the tokenizer's words. */
  readonly heapMegabytes: number;
  readonly logger: Logger;
}

const BATCH_DEADLINE_MS = 60_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 60_000;
/** A small nursery: tokens are short-lived, and what the worker's heap takes it never gives back. */
const NURSERY_LIMIT = '--max-semi-space-size=1';

export function createEmbeddingProcess(options: EmbeddingProcessOptions): EmbeddingProcess {
  const { workerUrl, workerOptions, batchDeadlineMs = BATCH_DEADLINE_MS, logger } = options;
  let worker: ChildProcess | undefined;
  let failures = 0;
  let pausedUntil = 0;
  let isClosed = false;

  function unavailable(cause?: unknown): AppError {
    return new AppError('embeddings-unavailable', 'The embedding model cannot be used right now.', {
      cause,
      retryAfterMs: Math.max(0, pausedUntil - Date.now()),
    });
  }

  function start(): ChildProcess {
    const started = fork(workerUrl, [JSON.stringify(workerOptions)], {
      serialization: 'advanced',
      execArgv: [NURSERY_LIMIT, `--max-old-space-size=${options.heapMegabytes}`],
      // It needs no secret, and must not hold the terminal.
      env: {},
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    // Between batches nobody else listens, and an unheard error would end this process.
    started.on('error', (cause) => logger.error('embedding-worker-error', cause));
    started.on('exit', () => {
      if (worker === started) worker = undefined;
    });
    return started;
  }

  function replaceLater(cause: unknown): AppError {
    if (isClosed) return unavailable(cause);
    const pauseMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures);
    pausedUntil = Date.now() + pauseMs;
    failures += 1;
    logger.error('embedding-worker-failed', cause, { failures, pauseMs });
    worker?.kill('SIGKILL');
    worker = undefined;
    return unavailable(cause);
  }

  return {
    async embed(texts) {
      if (isClosed || Date.now() < pausedUntil) throw unavailable();
      worker ??= start();
      let answer: EmbeddingAnswer;
      try {
        answer = await exchange(worker, texts, batchDeadlineMs);
      } catch (cause) {
        throw replaceLater(cause);
      }
      if (answer.kind === 'failed') throw replaceLater(new Error(answer.reason));
      failures = 0;
      return answer.vectors;
    },
    async close() {
      isClosed = true;
      const closing = worker;
      if (closing === undefined) return;
      const ended = new Promise((resolve) => closing.once('exit', resolve));
      closing.kill('SIGKILL');
      await ended;
    },
  };
}

/** Sends one batch and waits for its answer, the worker's end, or the deadline. */
function exchange(
  worker: ChildProcess,
  texts: readonly string[],
  deadlineMs: number,
): Promise<EmbeddingAnswer> {
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
      deadlineMs,
    );
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.send([...texts], (error) => {
      if (error !== null) onError(error);
    });
  });
}
