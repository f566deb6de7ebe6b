/** Connects what the nodes of one deployment share: through Redis when there is one, otherwise each has its own in memory. */
import type { Cache, SharedCounts } from '../contract/cache.ts';
import type { DependencyHealth, Hearing, RateLimiter, SessionFeed } from '../contract/conversation.ts';
import type { StoredMessage } from '../contract/records.ts';
import type { Clock, Gauges, Logger, Metrics } from '../contract/telemetry.ts';
import { countHits } from '../nodes/counted-cache.ts';
import { createMemoryCache, type MemoryCache } from '../nodes/memory-cache.ts';
import type { SharedFeed } from '../nodes/shared-feed.ts';

interface NodesOptions {
  /** Undefined = this node is alone. */
  readonly redisUrl: string | undefined;
  /** Parts this deployment from others in the same Redis. */
  readonly deploymentId: string;
  /** This run of the process. */
  readonly nodeId: string;
  readonly findMessage: (messageId: string) => Promise<StoredMessage | undefined>;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: Metrics & Gauges;
}

/** What a limit on the uses of a key is called, and how much it allows. */
export interface NamedLimit {
  readonly name: string;
  readonly points: number;
  readonly windowMs: number;
}

export interface Nodes {
  readonly cache: Cache;
  /** `own` counts in this process. */
  shareLimit(own: RateLimiter, limit: NamedLimit): RateLimiter;
  shareFeed(own: SessionFeed): SessionFeed;
  /** Open connections by address; undefined = this node is alone. */
  readonly connections: SharedCounts | undefined;
  /** Undefined = this node is alone. */
  readonly hearing: Hearing | undefined;
  health(): DependencyHealth;
  close(): void;
}

export async function openNodes(options: NodesOptions): Promise<Nodes> {
  const { redisUrl, clock, metrics } = options;
  const memory = createMemoryCache(clock);
  metrics.watch('cache_entries', memory.entries);
  if (redisUrl !== undefined) return await openSharedNodes({ ...options, redisUrl }, memory);
  metrics.watch('cache_fallback', () => 0);
  return {
    cache: countHits(memory, metrics),
    shareLimit: (own) => own,
    shareFeed: (own) => own,
    connections: undefined,
    hearing: undefined,
    health: () => ({ status: 'ok', detail: 'in memory' }),
    close: () => undefined,
  };
}

type SharedOptions = NodesOptions & { readonly redisUrl: string };

async function openSharedNodes(options: SharedOptions, memory: MemoryCache): Promise<Nodes> {
  const { redisUrl, deploymentId, nodeId, findMessage, clock, logger, metrics } = options;
  const { createFallbackCache, createRedisCache, createSharedCounts, createSharedFeed, ...nodes } =
    await importShared();
  const link = await nodes.openRedisLink({ url: redisUrl, clock, logger });
  const prefix = `switchboard:${deploymentId}:`;
  const cachePrefix = `${prefix}cache:`;
  const cache = createFallbackCache({
    shared: createRedisCache(link.ask, cachePrefix),
    memory,
    claims: createMemoryCache(clock),
    clock,
  });
  link.beforeReturn((ask) => cache.makeGood(createRedisCache(ask, cachePrefix)));
  metrics.watch('cache_fallback', () => (link.isUp() ? 0 : 1));
  const connections = createSharedCounts({ link, nodeId, prefix: `${prefix}connections:`, clock });
  const feeds: SharedFeed[] = [];
  return {
    cache: countHits(cache, metrics),
    shareLimit: (own, { name, points, windowMs }) =>
      points === 0
        ? own
        : nodes.createSharedLimiter({ own, link, prefix: `${prefix}limit:${name}`, points, windowMs }),
    shareFeed(own) {
      const feed = createSharedFeed({ own, link, nodeId, channel: `${prefix}signals`, findMessage, logger });
      feeds.push(feed);
      return feed;
    },
    connections,
    hearing: {
      hearsOthers: () => feeds.every((feed) => feed.hearsOthers()),
      losses: () => feeds.reduce((sum, feed) => sum + feed.losses(), 0),
    },
    health: () =>
      link.isUp()
        ? { status: 'ok', detail: 'redis' }
        : { status: 'degraded', detail: 'Redis does not answer: cache and limits are in memory.' },
    close() {
      connections.close();
      for (const feed of feeds) feed.close();
      link.close();
    },
  };
}

/** Only where there is a Redis: a single node loads none of it. */
async function importShared() {
  return {
    ...(await import('../nodes/redis-link.ts')),
    ...(await import('../nodes/redis-cache.ts')),
    ...(await import('../nodes/fallback-cache.ts')),
    ...(await import('../nodes/shared-limiter.ts')),
    ...(await import('../nodes/shared-counts.ts')),
    ...(await import('../nodes/shared-feed.ts')),
  };
}
