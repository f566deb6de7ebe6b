import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SessionSignal } from '../../src/contract/conversation.ts';
import { createSessionFeed } from '../../src/core/feed.ts';
import { createRateLimiter } from '../../src/http/rate-limits.ts';
import { openRedisLink, type RedisLink } from '../../src/nodes/redis-link.ts';
import { createSharedCounts } from '../../src/nodes/shared-counts.ts';
import { createSharedFeed } from '../../src/nodes/shared-feed.ts';
import { createSharedLimiter } from '../../src/nodes/shared-limiter.ts';
import { aMessage } from '../core/builders.ts';
import { createRecordingLogger } from '../fakes/recording-telemetry.ts';
import { type RedisServer, requireRedis, startRedis } from '../fixtures/redis.ts';

const MINUTE_MS = 60_000;
const logger = createRecordingLogger();

describe.runIf(requireRedis('What nodes share'))('two nodes on one Redis', () => {
  let server: RedisServer;
  let links: readonly RedisLink[];
  beforeAll(async () => {
    server = await startRedis();
    const open = () => openRedisLink({ url: server.url, clock: Date.now, logger });
    links = [await open(), await open()];
  });
  afterAll(async () => {
    for (const link of links) link.close();
    await server.remove();
  });

  const limiters = (prefix: string, points: number) =>
    links.map((link) => {
      const own = createRateLimiter({ points, windowMs: MINUTE_MS, clock: Date.now });
      return createSharedLimiter({ own, link, prefix, points, windowMs: MINUTE_MS });
    });

  it('allow together what a limit allows', async () => {
    const [one, other] = limiters('together', 5);
    const uses = [one, other, one, other, one].map((limiter) => limiter?.consume('key'));
    await Promise.all(uses);
    await expect(other?.consume('key')).rejects.toMatchObject({ code: 'rate-limited' });
    await expect(other?.consume('another key')).resolves.toBeUndefined();
  });

  it('open no limit when Redis is emptied or gone', { timeout: 60_000 }, async () => {
    const [one, other] = limiters('outage', 4);
    await one?.consume('key');
    await one?.consume('key');
    await other?.consume('key');
    await server.client.flushall();
    await one?.consume('key');
    server.hang();
    await one?.consume('key');
    await expect(one?.consume('key')).rejects.toMatchObject({ code: 'rate-limited' });
    server.resume();
    await expect.poll(() => links.every((link) => link.isUp()), { timeout: 20_000 }).toBe(true);
    await expect(one?.consume('key')).rejects.toMatchObject({ code: 'rate-limited' });
  });

  it('know what the other holds, until it stops or its time is over', async () => {
    let now = Date.now();
    const counts = links.map((link, index) =>
      createSharedCounts({ link, nodeId: `node-${index}`, prefix: 'held:', clock: () => now }),
    );
    counts[0]?.hold('address', 3);
    await expect.poll(() => counts[1]?.heldElsewhere('address')).toBe(3);
    expect(await counts[0]?.heldElsewhere('address')).toBe(0);
    now += MINUTE_MS;
    expect(await counts[1]?.heldElsewhere('address')).toBe(0);
    counts[0]?.hold('address', 2);
    await expect.poll(() => counts[1]?.heldElsewhere('address')).toBe(2);
    counts[0]?.close();
    await expect.poll(() => counts[1]?.heldElsewhere('address')).toBe(0);
    counts[1]?.close();
  });

  it('hear of each other what happens in a session, in order, and not themselves twice', async () => {
    const stored = aMessage({ content: 'stored' });
    const heard: (readonly [node: number, signal: SessionSignal])[] = [];
    const feeds = links.map((link, index) => {
      const own = createSessionFeed(logger);
      const feed = createSharedFeed({
        own,
        link,
        nodeId: `node-${index}`,
        channel: 'signals',
        findMessage: async () => {
          await sleep(20);
          return stored;
        },
        logger,
      });
      feed.subscribe('session', (signal) => heard.push([index, signal]));
      return feed;
    });
    const signals: readonly SessionSignal[] = [
      { kind: 'delta', messageId: 'm', index: 0, text: 'sto' },
      { kind: 'message', message: stored },
      { kind: 'status', status: 'escalated', handler: 'queue', ticketNumber: 7, expectedReplyAt: 1_000 },
      { kind: 'typing', role: 'assistant' },
      { kind: 'revoked' },
    ];
    const at = (node: number) => heard.filter(([index]) => index === node).map(([, signal]) => signal);
    await expect
      .poll(() => {
        feeds[1]?.publish('session', { kind: 'typing', role: 'user' });
        return at(0).length;
      })
      .toBeGreaterThan(0);
    await sleep(100);
    heard.length = 0;
    for (const signal of signals) feeds[0]?.publish('session', signal);
    await expect.poll(() => at(1)).toEqual(signals);
    expect(at(0)).toEqual(signals);
    await server.client.publish('signals', '{"from":"older version"}');
    await server.client.publish('signals', 'not JSON');
    feeds[0]?.publish('session', { kind: 'revoked' });
    await expect.poll(() => at(1)).toHaveLength(signals.length + 1);
    for (const feed of feeds) feed.close();
  });

  it('know when they do not hear, and are told when another could not say something', {
    timeout: 60_000,
  }, async () => {
    const feeds = links.map((link, index) =>
      createSharedFeed({
        ...{ own: createSessionFeed(logger), link, nodeId: `node-${index}`, channel: 'hearing', logger },
        findMessage: async () => undefined,
      }),
    );
    const allHear = () => feeds.map((feed) => feed.hearsOthers());
    await expect.poll(allHear, { timeout: 10_000 }).toEqual([true, true]);
    expect(feeds.map((feed) => feed.losses())).toEqual([0, 0]);
    server.hang();
    await expect.poll(allHear, { timeout: 10_000 }).toEqual([false, false]);
    feeds[0]?.publish('session', { kind: 'typing', role: 'assistant' });
    server.resume();
    await expect.poll(allHear, { timeout: 20_000 }).toEqual([true, true]);
    await expect.poll(() => feeds[1]?.losses(), { timeout: 10_000 }).toBeGreaterThan(0);
    for (const feed of feeds) feed.close();
  });

  it('know when they are connected and hear nothing', { timeout: 60_000 }, async () => {
    const [link] = links;
    if (link === undefined) throw new Error('There is no link.');
    const feed = createSharedFeed({
      ...{ own: createSessionFeed(logger), link, nodeId: 'alone', channel: 'silent', logger },
      findMessage: async () => undefined,
    });
    await expect.poll(() => feed.hearsOthers(), { timeout: 10_000 }).toBe(true);
    const cutOff = setInterval(() => void server.client.client('KILL', 'TYPE', 'pubsub'), 20);
    await expect.poll(() => feed.hearsOthers(), { timeout: 20_000 }).toBe(false);
    expect(link.isUp()).toBe(true);
    clearInterval(cutOff);
    await expect.poll(() => feed.hearsOthers(), { timeout: 20_000 }).toBe(true);
    feed.close();
  });
});
