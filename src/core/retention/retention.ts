/** Forgets what is past its period once a day while the product runs. */
import type { Logger, Metrics } from '../../contract/telemetry.ts';
import { type ForgetOldOptions, forgetOld } from './forget-old.ts';

/** Not during the start, and soon enough for a process that is restarted every day. */
const FIRST_AFTER_MS = 300_000;
const EVERY_MS = 86_400_000;
/** A run that has not ended by then goes on the next day. */
const LONGEST_RUN_MS = 3_600_000;
const ACTOR = 'system';

interface RetentionOptions extends ForgetOldOptions {
  readonly firstAfterMs?: number;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

export interface Retention {
  start(): void;
  /** Resolves when a run that is under way has ended; it ends with the page at hand. */
  stop(): Promise<void>;
}

export function createRetention(options: RetentionOptions): Retention {
  const { firstAfterMs = FIRST_AFTER_MS, logger, metrics } = options;
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  /** Never rejects. */
  const run = async (): Promise<void> => {
    const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(LONGEST_RUN_MS)]);
    try {
      const forgotten = await forgetOld(options, signal, ACTOR);
      for (const [kind, count] of Object.entries(forgotten))
        metrics.count('retention_forgotten', { kind }, count);
      logger.info('retention-run', forgotten);
    } catch (cause) {
      logger.error('retention-failed', cause);
    }
  };

  const schedule = (afterMs: number): void => {
    timer = setTimeout(() => {
      running = run().then(() => schedule(EVERY_MS));
    }, afterMs);
    timer.unref();
  };

  return {
    start: () => schedule(firstAfterMs),
    async stop() {
      stopping.abort();
      clearTimeout(timer);
      await running;
      clearTimeout(timer);
    },
  };
}
