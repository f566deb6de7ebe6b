/** Which methods have to wait, and for which channel: a limit for one holds nothing else up. */
import type { Clock } from '../../src/contract/telemetry.ts';

export interface CallLimits {
  /** Milliseconds until it may be called; 0 = now. */
  waitMs(method: string, channel: unknown): number;
  set(method: string, channel: unknown, afterMs: number): void;
}

const MAX_LIMITS = 1_000;

export function createCallLimits(clock: Clock): CallLimits {
  const until = new Map<string, number>();
  const keyOf = (method: string, channel: unknown): string => `${method} ${String(channel ?? '')}`;
  return {
    waitMs: (method, channel) => Math.max(0, (until.get(keyOf(method, channel)) ?? 0) - clock()),
    set(method, channel, afterMs) {
      if (until.size >= MAX_LIMITS) until.clear();
      until.set(keyOf(method, channel), clock() + afterMs);
    },
  };
}
