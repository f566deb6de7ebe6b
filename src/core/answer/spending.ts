/** Keeps to the limits on what models may use: past one of them a person answers instead. */
import type { Clock } from '../../contract/telemetry.ts';
import type { UsageStore } from '../../contract/usage.ts';

export type SpendLimit = 'session' | 'day';

export interface Spending {
  /** The limit that is used up; undefined = the model may be asked. */
  exceeded(sessionId: string): Promise<SpendLimit | undefined>;
}

interface SpendingOptions {
  readonly usage: Pick<UsageStore, 'tokensOfSession' | 'tokensSince'>;
  /** Tokens; undefined = no limit. */
  readonly perSession: number | undefined;
  readonly perDay: number | undefined;
  readonly clock: Clock;
}

/** The sum of a day is read again this often: turns of other nodes count too. */
const DAY_READ_EVERY_MS = 10_000;
const DAY_MS = 86_400_000;

export function createSpending({ usage, perSession, perDay, clock }: SpendingOptions): Spending {
  let today = { tokens: 0, readAt: Number.NEGATIVE_INFINITY };

  const tokensToday = async (): Promise<number> => {
    const now = clock();
    // Days begin at midnight, UTC.
    const midnight = now - (now % DAY_MS);
    if (now - today.readAt >= DAY_READ_EVERY_MS || today.readAt < midnight) {
      today = { tokens: await usage.tokensSince(midnight), readAt: now };
    }
    return today.tokens;
  };

  return {
    async exceeded(sessionId) {
      if (perSession !== undefined && (await usage.tokensOfSession(sessionId)) >= perSession)
        return 'session';
      return perDay !== undefined && (await tokensToday()) >= perDay ? 'day' : undefined;
    },
  };
}
