/** Connects what the nodes of one deployment share: through Redis when there is one, otherwise each has its own in memory. */
import type { Cache } from '../contract/cache.ts';
import type { DependencyHealth } from '../contract/conversation.ts';
import type { Clock, Gauges, Logger, Metrics } from '../contract/telemetry.ts';
import { countHits } from '../nodes/counted-cache.ts';
import { createMemoryCache } from '../nodes/memory-cache.ts';

interface NodesOptions {
  /** Undefined = this node is alone. */
  readonly redisUrl: string | undefined;
  /** Parts this deployment from others in the same Redis. */
  readonly deploymentId: string;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: Metrics & Gauges;
}

export interface Nodes {
  readonly cache: Cache;
  health(): DependencyHealth;
  close(): void;
}

export async function openNodes(options: NodesOptions): Promise<Nodes> {
  const { redisUrl, deploymentId, clock, logger, metrics } = options;
  const memory = createMemoryCache(clock);
  metrics.watch('cache_entries', memory.entries);
  if (redisUrl === undefined) {
    metrics.watch('cache_fallback', () => 0);
    return {
      cache: countHits(memory, metrics),
      health: () => ({ status: 'ok', detail: 'in memory' }),
      close: () => undefined,
    };
  }

  const { openRedisLink } = await import('../nodes/redis-link.ts');
  const { createRedisCache } = await import('../nodes/redis-cache.ts');
  const { createFallbackCache } = await import('../nodes/fallback-cache.ts');
  const link = await openRedisLink({ url: redisUrl, clock, logger });
  const prefix = `switchboard:${deploymentId}:`;
  const cache = createFallbackCache({
    shared: createRedisCache(link.ask, prefix),
    memory,
    claims: createMemoryCache(clock),
    clock,
  });
  link.beforeReturn((ask) => cache.makeGood(createRedisCache(ask, prefix)));
  metrics.watch('cache_fallback', () => (link.isUp() ? 0 : 1));
  return {
    cache: countHits(cache, metrics),
    health: () =>
      link.isUp()
        ? { status: 'ok', detail: 'redis' }
        : { status: 'degraded', detail: 'Redis does not answer: cache and limits are in memory.' },
    close: link.close,
  };
}
