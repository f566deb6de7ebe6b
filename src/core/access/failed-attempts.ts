/**
 * Slows down whoever tries tokens: an address that gave too many wrong ones is refused before its next guess is looked at.
 * A token that has worked before is not held up by what others on the same address try.
 */
import { AppError } from '../../contract/errors.ts';
import type { Clock } from '../../contract/telemetry.ts';

const WINDOW_MS = 60_000;
const MAX_ADDRESSES = 10_000;
const MAX_PROVEN = 1_000;

export interface FailedAttempts {
  /** @throws AppError `rate-limited` */
  check(address: string, tokenHash: string): void;
  failed(address: string): void;
  succeeded(tokenHash: string): void;
}

/** `limit` wrong tokens of one address in a minute; 0 = no limit. */
export function createFailedAttempts(limit: number, clock: Clock): FailedAttempts {
  /** In the order in which the windows began. */
  const windows = new Map<string, { readonly endsAt: number; failures: number }>();
  const proven = new Set<string>();

  const windowOf = (address: string) => {
    const window = windows.get(address);
    return window !== undefined && clock() < window.endsAt ? window : undefined;
  };

  return {
    check(address, tokenHash) {
      const window = windowOf(address);
      if (limit === 0 || window === undefined || window.failures < limit || proven.has(tokenHash)) return;
      throw new AppError('rate-limited', 'Too many wrong tokens came from here. Please wait a moment.', {
        retryAfterMs: window.endsAt - clock(),
      });
    },
    failed(address) {
      const window = windowOf(address) ?? { endsAt: clock() + WINDOW_MS, failures: 0 };
      window.failures += 1;
      if (window.failures === 1) windows.delete(address);
      windows.set(address, window);
      forgetOldest(windows, MAX_ADDRESSES);
    },
    succeeded(tokenHash) {
      proven.add(tokenHash);
      forgetOldest(proven, MAX_PROVEN);
    },
  };
}

function forgetOldest(kept: Map<string, unknown> | Set<string>, most: number): void {
  if (kept.size <= most) return;
  const [oldest] = kept.keys();
  if (oldest !== undefined) kept.delete(oldest);
}
