import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFallbackCache } from '../../src/nodes/fallback-cache.ts';
import { createMemoryCache } from '../../src/nodes/memory-cache.ts';
import { createRedisCache } from '../../src/nodes/redis-cache.ts';
import { openRedisLink, type RedisLink } from '../../src/nodes/redis-link.ts';
import { cacheContract } from '../contracts/cache.contract.ts';
import { createRecordingLogger } from '../fakes/recording-telemetry.ts';
import { type RedisServer, requireRedis, startRedis } from '../fixtures/redis.ts';

const LONG_MS = 60_000;
let now = 0;
const clock = () => now;
const pass = (ms: number): void => {
  now += ms;
};

cacheContract('memory', () => createMemoryCache(clock), pass);

describe('the cache in memory', () => {
  it('drops what was used longest ago when it is full', async () => {
    const cache = createMemoryCache(clock, 2);
    await cache.set('a', '1', LONG_MS);
    await cache.set('b', '2', LONG_MS);
    await cache.get('a');
    await cache.set('c', '3', LONG_MS);
    expect(await cache.get('b')).toBeUndefined();
    expect(await cache.get('a')).toBe('1');
    expect(cache.entries()).toBe(2);
  });
});

describe.runIf(requireRedis('The suites of the shared cache'))('with a Redis of its own', () => {
  let server: RedisServer;
  let link: RedisLink;
  beforeAll(async () => {
    server = await startRedis();
    link = await openRedisLink({ url: server.url, clock: Date.now, logger: createRecordingLogger() });
  });
  afterAll(async () => {
    link.close();
    await server.remove();
  });

  const overRedis = () =>
    createFallbackCache({
      shared: createRedisCache(link.ask, 'test:'),
      memory: createMemoryCache(Date.now),
      claims: createMemoryCache(Date.now),
      clock: Date.now,
    });
  cacheContract('redis', () => createRedisCache(link.ask, 'test:'));
  cacheContract('the fallback, while Redis is there,', overRedis);

  it('keeps deployments in one Redis apart', async () => {
    const [one, other] = [createRedisCache(link.ask, 'one:'), createRedisCache(link.ask, 'other:')];
    await one.set('key', 'mine', LONG_MS);
    await other.deleteMatching('*');
    expect(await other.get('key')).toBeUndefined();
    expect(await one.get('key')).toBe('mine');
  });
});

describe.runIf(requireRedis('The outages of the shared cache'))('the fallback', () => {
  async function withOutage(run: (parts: Outage) => Promise<void>): Promise<void> {
    const server = await startRedis();
    const logger = createRecordingLogger();
    const link = await openRedisLink({ url: server.url, clock: Date.now, logger });
    const cache = createFallbackCache({
      shared: createRedisCache(link.ask, 'test:'),
      memory: createMemoryCache(Date.now),
      claims: createMemoryCache(Date.now),
      clock: Date.now,
    });
    link.beforeReturn((ask) => cache.makeGood(createRedisCache(ask, 'test:')));
    try {
      await run({ server, link, cache, events: () => logger.events.map(({ event }) => event) });
    } finally {
      link.close();
      await server.remove();
    }
  }

  it.for(['killed', 'hung', 'loading', 'read-only'] as const)(
    'serves from memory at once when Redis is %s, and comes back by itself',
    { timeout: 60_000 },
    (fault) =>
      withOutage(async ({ server, link, cache, events }) => {
        await cache.set('key', 'old', LONG_MS);
        await cache.claim('claimed before', LONG_MS);
        await FAULTS[fault].begin(server);
        await cache.set('key', 'new', LONG_MS);
        expect(await cache.get('key')).toBe('new');
        expect(await cache.claim('claimed before', LONG_MS)).toBe(false);
        expect(await cache.claim('claimed meanwhile', LONG_MS)).toBe(true);
        expect(link.isUp()).toBe(false);

        await FAULTS[fault].end(server);
        await expect.poll(() => link.isUp(), { timeout: 20_000 }).toBe(true);
        expect(await cache.get('key')).not.toBe('old');
        expect(await cache.claim('claimed meanwhile', LONG_MS)).toBe(false);
        expect(events()).toEqual(['redis-found', 'redis-lost', 'redis-found']);
      }),
  );

  it('starts in memory when there is no Redis, and finds it later', () =>
    withOutage(async ({ server, link, events }) => {
      await server.kill();
      const logger = createRecordingLogger();
      const late = await openRedisLink({ url: server.url, clock: Date.now, logger });
      expect(late.isUp()).toBe(false);
      await server.start();
      await expect.poll(() => late.isUp(), { timeout: 20_000 }).toBe(true);
      expect(logger.events.map(({ event }) => event)).toEqual(['redis-lost', 'redis-found']);
      late.close();
      await expect.poll(() => link.isUp(), { timeout: 20_000 }).toBe(true);
      expect(events()).toEqual(['redis-found', 'redis-lost', 'redis-found']);
    }));

  it('lets nothing wait for a Redis that hangs', () =>
    withOutage(async ({ server, link, cache }) => {
      server.hang();
      await Promise.all(Array.from({ length: 500 }, (_, index) => cache.get(`key-${index}`)));
      expect(link.isUp()).toBe(false);
      const asked = await link.ask((redis) => redis.get('x')).catch((cause: unknown) => cause);
      expect(asked).toMatchObject({ code: 'cache-unavailable', message: 'The cache is not there.' });
      server.resume();
      await expect.poll(() => link.isUp(), { timeout: 20_000 }).toBe(true);
    }));
});

interface Outage {
  readonly server: RedisServer;
  readonly link: RedisLink;
  readonly cache: ReturnType<typeof createFallbackCache>;
  readonly events: () => readonly string[];
}

interface Fault {
  begin(server: RedisServer): Promise<unknown>;
  end(server: RedisServer): Promise<unknown>;
}

const FAULTS: Readonly<Record<'killed' | 'hung' | 'loading' | 'read-only', Fault>> = {
  killed: { begin: (server) => server.kill(), end: (server) => server.start() },
  hung: { begin: async (server) => server.hang(), end: async (server) => server.resume() },
  loading: {
    async begin(server) {
      await server.save();
      await server.kill();
      await server.start(2_000);
    },
    // It ends by itself.
    end: async () => undefined,
  },
  'read-only': {
    begin: ({ client }) => client.call('REPLICAOF', '127.0.0.1', '1'),
    end: ({ client }) => client.call('REPLICAOF', 'NO', 'ONE'),
  },
};
