/**
 * Reads files that others made, each in a process of its own: a small file can keep a reader busy for minutes, and no time limit fires
 * in a process whose event loop is blocked.
 */
import { startDeadline } from '../../src/contract/deadline.ts';
import { AppError } from '../../src/contract/errors.ts';
import type { Logger } from '../../src/contract/telemetry.ts';
import { createTurnstile } from '../../src/contract/turnstile.ts';
import type { Article } from '../ingest/article.ts';
import { type ReadAnswer, type ReadTask, readAnswer } from './read-protocol.ts';
import { runWorker } from './run-worker.ts';

/**
 * Undefined when it holds no text.
 * @throws AppError `file-unreadable` when it is broken, locked or too complicated; `overloaded`
 */
export type ReadArticle = (
  bytes: Uint8Array,
  task: ReadTask,
  signal: AbortSignal,
) => Promise<Article | undefined>;

export interface FileReaderOptions {
  readonly logger: Logger;
  /** Another worker file, for tests. */
  readonly workerUrl?: URL;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 10_000;
const MAX_RUNNING = 2;
const MAX_WAITING = 50;
const MAX_REASON_CHARACTERS = 200;

export function createFileReader(options: FileReaderOptions): ReadArticle {
  const { logger, timeoutMs = TIMEOUT_MS } = options;
  const workerUrl = options.workerUrl ?? new URL('./read-worker.js', import.meta.url);
  const turnstile = createTurnstile({ maxRunning: MAX_RUNNING, maxWaiting: MAX_WAITING });

  const ask = async (bytes: Uint8Array, task: ReadTask, outer: AbortSignal): Promise<ReadAnswer> => {
    const leave = await turnstile.enter(outer);
    const { signal, clear } = startDeadline(timeoutMs, outer);
    try {
      return readAnswer.parse(JSON.parse(await runWorker(workerUrl, JSON.stringify(task), bytes, signal)));
    } catch (cause) {
      outer.throwIfAborted();
      return { kind: 'failed', reason: cause instanceof Error ? cause.message : 'unknown' };
    } finally {
      clear();
      leave();
    }
  };

  return async (bytes, task, signal) => {
    const startedAt = performance.now();
    const answer = await ask(bytes, task, signal);
    switch (answer.kind) {
      case 'read':
        return answer.article;
      case 'textless':
        return undefined;
      case 'failed':
        logger.warn('file-unreadable', {
          mimeType: task.mimeType,
          bytes: bytes.length,
          reason: answer.reason.slice(0, MAX_REASON_CHARACTERS),
          tookMs: Math.round(performance.now() - startedAt),
        });
        throw new AppError('file-unreadable', 'The file is broken, locked or too complicated to be read.');
    }
  };
}
