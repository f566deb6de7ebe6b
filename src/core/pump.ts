/** Runs a job when it is woken, and now and then by itself; never twice at a time, and once more if it was woken meanwhile. */
import type { Logger } from '../contract/telemetry.ts';

interface PumpOptions {
  /** Resolves true when there may be more to do at once. */
  readonly run: () => Promise<boolean>;
  readonly pollMs: number;
  /** Name of the log event when `run` rejects; the next wake-up or poll tries again. */
  readonly failed: string;
  readonly logger: Logger;
}

export interface Pump {
  start(): void;
  wake(): void;
  /** Resolves when the last run has ended. */
  stop(): Promise<void>;
}

export function createPump({ run, pollMs, failed, logger }: PumpOptions): Pump {
  let timer: NodeJS.Timeout | undefined;
  let lastRun: Promise<void> = Promise.resolve();
  let isRunning = false;
  let isWanted = false;

  const runWhileWanted = async (): Promise<void> => {
    isRunning = true;
    try {
      while (isWanted && timer !== undefined) {
        isWanted = false;
        if (await run()) isWanted = true;
      }
    } catch (cause) {
      logger.error(failed, cause);
    } finally {
      isRunning = false;
    }
  };

  const wake = (): void => {
    if (timer === undefined) return;
    isWanted = true;
    if (!isRunning) lastRun = runWhileWanted();
  };

  return {
    start() {
      timer ??= setInterval(wake, pollMs);
      wake();
    },
    wake,
    async stop() {
      clearInterval(timer);
      timer = undefined;
      await lastRun;
    },
  };
}
