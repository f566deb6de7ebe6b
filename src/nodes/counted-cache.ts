/** Counts how often a cache has what is asked for. */
import type { Cache } from '../contract/cache.ts';
import type { Metrics } from '../contract/telemetry.ts';

/** What stands before the first colon of a key names the kind of entry. */
export function countHits(cache: Cache, metrics: Metrics): Cache {
  return {
    ...cache,
    async get(key) {
      const value = await cache.get(key);
      const kind = key.slice(0, key.indexOf(':'));
      metrics.count('cache_requests', { kind, result: value === undefined ? 'miss' : 'hit' });
      return value;
    },
  };
}
