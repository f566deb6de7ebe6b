/**
 * The shared cache while it answers, this process's memory while it does not. What was changed meanwhile is made good in the shared one before
 * that is used again, so that nothing old comes back with it.
 */
import type { Cache } from '../contract/cache.ts';
import { AppError } from '../contract/errors.ts';
import type { Clock } from '../contract/telemetry.ts';

export interface FallbackCacheOptions {
  /** Throws `cache-unavailable` while it is not there. */
  readonly shared: Cache;
  readonly memory: Cache;
  /** Another one in memory: what this process has claimed, so that an outage opens nothing again. */
  readonly claims: Cache;
  readonly clock: Clock;
}

export interface FallbackCache extends Cache {
  /** To run before the shared cache is used again. `reached` is the shared one, which answers this already. */
  makeGood(reached: Cache): Promise<void>;
}

/** Changes that are remembered one by one; after more of them everything is deleted. */
const MAX_MISSED = 1_000;
const EVERYTHING = '*';

export function createFallbackCache({ shared, memory, claims, clock }: FallbackCacheOptions): FallbackCache {
  const missedPatterns = new Set<string>();
  const missedKeys = new Set<string>();
  /** When each of them ends. */
  const missedClaims = new Map<string, number>();

  const boundMissed = (): void => {
    if (missedPatterns.size + missedKeys.size <= MAX_MISSED) return;
    missedPatterns.clear();
    missedKeys.clear();
    missedPatterns.add(EVERYTHING);
  };

  const claimHere = async (key: string, ttlMs: number): Promise<boolean> => {
    const isFirst = await claims.claim(key, ttlMs);
    if (isFirst && missedClaims.size < MAX_MISSED) missedClaims.set(key, clock() + ttlMs);
    return isFirst;
  };

  return {
    async get(key) {
      const found = await whenThere(() => shared.get(key));
      return found === undefined ? await memory.get(key) : found.answer;
    },
    async set(key, value, ttlMs) {
      if ((await whenThere(() => shared.set(key, value, ttlMs))) !== undefined) return;
      missedKeys.add(key);
      boundMissed();
      await memory.set(key, value, ttlMs);
    },
    async claim(key, ttlMs) {
      const claimed = await whenThere(() => shared.claim(key, ttlMs));
      if (claimed === undefined) return await claimHere(key, ttlMs);
      if (claimed.answer) await claims.set(key, '', ttlMs);
      return claimed.answer;
    },
    async delete(key) {
      await Promise.all([memory.delete(key), claims.delete(key)]);
      missedClaims.delete(key);
      if ((await whenThere(() => shared.delete(key))) !== undefined) return;
      missedKeys.add(key);
      boundMissed();
    },
    async deleteMatching(pattern) {
      await Promise.all([memory.deleteMatching(pattern), claims.deleteMatching(pattern)]);
      if ((await whenThere(() => shared.deleteMatching(pattern))) !== undefined) return;
      missedPatterns.add(pattern);
      boundMissed();
    },
    async makeGood(reached) {
      for (const pattern of missedPatterns) {
        await reached.deleteMatching(pattern);
        missedPatterns.delete(pattern);
      }
      for (const key of missedKeys) {
        await reached.delete(key);
        missedKeys.delete(key);
      }
      for (const [key, endsAt] of missedClaims) {
        if (endsAt > clock()) await reached.claim(key, endsAt - clock());
        missedClaims.delete(key);
      }
      // What was kept meanwhile would be old in the next outage.
      await memory.deleteMatching(EVERYTHING);
    },
  };
}

/** Undefined when the shared cache is not there. */
async function whenThere<Answer>(
  ask: () => Promise<Answer>,
): Promise<{ readonly answer: Answer } | undefined> {
  try {
    return { answer: await ask() };
  } catch (cause) {
    if (cause instanceof AppError && cause.code === 'cache-unavailable') return undefined;
    throw cause;
  }
}
