/** The cache that all nodes share, in Redis. */
import type { Cache } from '../contract/cache.ts';
import { toRedisPattern } from './key-pattern.ts';
import type { AskRedis } from './redis-link.ts';

/** Keys looked at in one step of a scan; Redis serves others between steps. */
const SCANNED_TOGETHER = 500;

/** `prefix` parts this deployment's keys from others in the same Redis. Every method @throws AppError `cache-unavailable`. */
export function createRedisCache(ask: AskRedis, prefix: string): Cache {
  return {
    async get(key) {
      return (await ask((redis) => redis.get(prefix + key))) ?? undefined;
    },
    async set(key, value, ttlMs) {
      await ask((redis) => redis.set(prefix + key, value, 'PX', ttlMs));
    },
    async claim(key, ttlMs) {
      return (await ask((redis) => redis.set(prefix + key, '', 'PX', ttlMs, 'NX'))) === 'OK';
    },
    async delete(key) {
      await ask((redis) => redis.unlink(prefix + key));
    },
    async deleteMatching(pattern) {
      const match = toRedisPattern(prefix + pattern);
      let cursor = '0';
      do {
        const from = cursor;
        const [next, keys] = await ask((redis) =>
          redis.scan(from, 'MATCH', match, 'COUNT', SCANNED_TOGETHER),
        );
        if (keys.length > 0) await ask((redis) => redis.unlink(...keys));
        cursor = next;
      } while (cursor !== '0');
    },
  };
}
