/** How long customers will probably wait for a person, from how long the newest first replies took. */
import type { DeskStore } from '../../contract/desk-store.ts';
import type { Ticket } from '../../contract/records.ts';
import type { Clock, Logger } from '../../contract/telemetry.ts';
import type { DeskClock } from './business-hours.ts';

const REPLIES = 20;
const READ_EVERY_MS = 15_000;

interface ExpectedWaitOptions {
  readonly store: Pick<DeskStore, 'firstReplyTimes'>;
  readonly hours: DeskClock;
  /** Taken as long as nobody has replied yet; undefined = nothing is promised. */
  readonly promisedMs: number | undefined;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface ExpectedWait {
  /** Undefined when nobody is waited for, or nothing is known. */
  expectedReplyAt(ticket: Ticket): number | undefined;
  /** Reads the newest replies, now and from then on. */
  start(): void;
  stop(): void;
}

export function createExpectedWait(options: ExpectedWaitOptions): ExpectedWait {
  const { store, hours, promisedMs, clock, logger } = options;
  let waitMs = promisedMs;
  let timer: NodeJS.Timeout | undefined;

  const read = async (): Promise<void> => {
    try {
      waitMs = median(await store.firstReplyTimes(REPLIES)) ?? promisedMs;
    } catch (cause) {
      logger.error('expected-wait-unread', cause);
    }
  };

  return {
    expectedReplyAt({ status, createdAt, awaitingSince = createdAt }) {
      if (status !== 'queued' || waitMs === undefined) return undefined;
      return Math.max(hours.after(awaitingSince, waitMs), clock());
    },
    start() {
      timer ??= setInterval(() => void read(), READ_EVERY_MS);
      void read();
    },
    stop() {
      clearInterval(timer);
      timer = undefined;
    },
  };
}

function median(values: readonly number[]): number | undefined {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
}
