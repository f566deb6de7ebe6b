/** Counts uses of a key in fixed windows, in this process's memory. Bounded: of too many keys the oldest windows are forgotten. */
import type { RateLimiter } from '../contract/conversation.ts';
import { AppError } from '../contract/errors.ts';
import type { Clock } from '../contract/telemetry.ts';

/** About 10 MB at most. */
const MAX_KEYS = 100_000;

export interface RateLimiterOptions {
  /** Uses of one key in one window; 0 = no limit. */
  readonly points: number;
  readonly windowMs: number;
  readonly clock: Clock;
}

export function createRateLimiter({ points, windowMs, clock }: RateLimiterOptions): RateLimiter {
  if (points === 0) return { consume: () => Promise.resolve() };
  /** In the order in which the windows began. */
  const windows = new Map<string, { readonly endsAt: number; uses: number }>();

  const windowOf = (key: string, now: number) => {
    const current = windows.get(key);
    if (current !== undefined && now < current.endsAt) return current;
    const opened = { endsAt: now + windowMs, uses: 0 };
    windows.delete(key);
    windows.set(key, opened);
    forgetOldest(windows);
    return opened;
  };

  return {
    async consume(key) {
      const now = clock();
      const window = windowOf(key, now);
      window.uses += 1;
      if (window.uses <= points) return;
      throw new AppError('rate-limited', 'That was a lot at once. Please wait a moment.', {
        retryAfterMs: window.endsAt - now,
      });
    },
  };
}

function forgetOldest(windows: Map<string, unknown>): void {
  if (windows.size <= MAX_KEYS) return;
  const [oldest] = windows.keys();
  if (oldest !== undefined) windows.delete(oldest);
}
