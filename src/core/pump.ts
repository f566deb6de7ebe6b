/** Runs a job when it is woken, and now and then by itself; never more often at a time than it may, and once more if it was woken meanwhile. */
import type { Logger } from '../contract/telemetry.ts';

interface PumpOptions {
  /** Resolves true when there may be more to do at once. */
  readonly run: () => Promise<boolean>;
  /**
   * Runs that may be under way, undefined = one. A further one begins when it is woken in a later turn of the event loop; what is asked
   * for in one turn is found by one run.
   */
  readonly atOnce?: number;
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

export function createPump({ run, atOnce = 1, pollMs, failed, logger }: PumpOptions): Pump {
  let timer: NodeJS.Timeout | undefined;
  let rest: NodeJS.Timeout | undefined;
  const running = new Set<Promise<void>>();
  let isWanted = false;
  /** A run that began in this turn of the event loop. */
  let isFresh = false;

  const begin = (): void => {
    const mayRun = timer !== undefined && rest === undefined && running.size < atOnce;
    if (!isWanted || !mayRun || (running.size > 0 && isFresh)) return;
    isWanted = false;
    if (atOnce > 1) keepFresh();
    const one = runOnce().finally(() => {
      running.delete(one);
      begin();
    });
    running.add(one);
  };

  const runOnce = async (): Promise<void> => {
    try {
      if (await run()) isWanted = true;
    } catch (cause) {
      logger.error(failed, cause);
      if (timer !== undefined) rest ??= setTimeout(endRest, REST_MS);
    }
  };

  const keepFresh = (): void => {
    isFresh = true;
    setImmediate(() => {
      isFresh = false;
    });
  };

  const wake = (): void => {
    isWanted = true;
    begin();
  };

  const endRest = (): void => {
    rest = undefined;
    begin();
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
      await Promise.all(running);
    },
  };
}
