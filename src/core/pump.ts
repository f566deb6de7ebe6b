/** Runs a job when it is woken, and now and then by itself; never twice at a time, and once more if it was woken meanwhile. */
import type { Logger } from '../contract/telemetry.ts';

interface PumpOptions {
  /** Resolves true when there may be more to do at once. */
  readonly run: () => Promise<boolean>;
  readonly pollMs: number;
  /** Name of the log event when `run` rejects. It is tried again at the next wake-up or poll, but not before a short rest. */
  readonly failed: string;
  readonly logger: Logger;
}

export interface Pump {
  start(): void;
  wake(): void;
  /** Resolves when the last run has ended. */
  stop(): Promise<void>;
}

/** Whoever wakes it for each message must not fill the log while the database is away. */
const REST_MS = 500;

export function createPump({ run, pollMs, failed, logger }: PumpOptions): Pump {
  let timer: NodeJS.Timeout | undefined;
  let rest: NodeJS.Timeout | undefined;
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
      if (timer !== undefined) rest = setTimeout(endRest, REST_MS);
    } finally {
      isRunning = false;
    }
  };

  const wake = (): void => {
    if (timer === undefined) return;
    isWanted = true;
    if (!isRunning && rest === undefined) lastRun = runWhileWanted();
  };

  const endRest = (): void => {
    rest = undefined;
    if (isWanted) wake();
  };

  return {
    start() {
      timer ??= setInterval(wake, pollMs);
      wake();
    },
    wake,
    async stop() {
      clearInterval(timer);
      clearTimeout(rest);
      timer = undefined;
      rest = undefined;
      await lastRun;
    },
  };
}
