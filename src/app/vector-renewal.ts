/** Runs the renewal of vectors beside everything else: again after a failure, ever later, and never twice at once. */
import { setTimeout as sleep } from 'node:timers/promises';
import { renewVectors } from '../../knowledge/ingest/renew-vectors.ts';
import { AppError } from '../contract/errors.ts';
import type { RenewalCounts, VectorRenewals } from '../contract/knowledge.ts';
import type { EmbeddingModel } from '../contract/models.ts';
import type { Clock, Logger } from '../contract/telemetry.ts';

export interface VectorRenewal {
  /** Undefined while nothing is being renewed. */
  progress(): RenewalCounts | undefined;
  /** Resolves when every passage has a vector of the model. Answers how many were made. @throws AppError `embeddings-unavailable` */
  run(onProgress: (counts: RenewalCounts) => void, signal: AbortSignal): Promise<number>;
  /** The same in the background, until it succeeds or `stop`. Does nothing while it does so already. */
  start(): void;
  stop(): Promise<void>;
}

interface VectorRenewalOptions {
  readonly renewals: VectorRenewals;
  readonly embeddings: EmbeddingModel;
  /** Vectors have been put in use. */
  readonly onAdopted: () => Promise<void>;
  readonly clock: Clock;
  readonly logger: Logger;
}

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;
const REPORT_EVERY_MS = 10_000;

export function createVectorRenewal(options: VectorRenewalOptions): VectorRenewal {
  const { renewals, embeddings, onAdopted, clock, logger } = options;
  const stopping = new AbortController();
  let progress: RenewalCounts | undefined;
  let running: Promise<number> | undefined;
  let background: Promise<void> | undefined;

  const renew = async (tell: (counts: RenewalCounts) => void, signal: AbortSignal): Promise<number> => {
    const startedAt = clock();
    let reportedAt = Number.NEGATIVE_INFINITY;
    const onProgress = (now: RenewalCounts): void => {
      progress = now;
      tell(now);
      if (clock() - reportedAt < REPORT_EVERY_MS) return;
      reportedAt = clock();
      logger.info('vectors-renewing', { model: embeddings.id, ...now });
    };
    const { inUse, total } = await renewals.progress(embeddings.id);
    if (inUse === total) return 0;
    const made = await renewVectors({ renewals, embeddings, onProgress }, signal);
    progress = undefined;
    await onAdopted();
    logger.info('vectors-renewed', { model: embeddings.id, made, tookMs: clock() - startedAt });
    return made;
  };

  const run: VectorRenewal['run'] = (tell, signal) => {
    running ??= renew(tell, AbortSignal.any([signal, stopping.signal])).finally(() => {
      running = undefined;
    });
    return running;
  };

  /** Whether it has been done. */
  const attempt = async (pauseMs: number): Promise<boolean> => {
    try {
      await run(() => undefined, stopping.signal);
      return true;
    } catch (cause) {
      if (stopping.signal.aborted) return true;
      if (isOutage(cause)) logger.warn('vectors-not-renewed', { model: embeddings.id, pauseMs });
      else logger.error('vectors-not-renewed', cause, { model: embeddings.id, pauseMs });
      return false;
    }
  };

  const runUntilDone = async (): Promise<void> => {
    let pauseMs = FIRST_PAUSE_MS;
    while (!(await attempt(pauseMs))) {
      await sleep(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 2);
    }
  };

  return {
    progress: () => progress,
    run,
    start() {
      background ??= runUntilDone().finally(() => {
        background = undefined;
      });
    },
    async stop() {
      stopping.abort();
      await background;
    },
  };
}

function isOutage(cause: unknown): boolean {
  return cause instanceof AppError && cause.code === 'embeddings-unavailable';
}
