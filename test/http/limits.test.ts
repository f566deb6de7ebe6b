import { describe, expect, it } from 'vitest';
import { networkOf } from '../../src/http/address.ts';
import { createRateLimiter } from '../../src/http/rate-limits.ts';
import { startServer } from './running-server.ts';

const unlimited = createRateLimiter({ points: 0, windowMs: 1, clock: Date.now });
const few = (points: number) => createRateLimiter({ points, windowMs: 60_000, clock: () => 0 });

describe('a rate limiter', () => {
  it('lets so many uses of a key through in a window, and says when the next begins', async () => {
    let now = 1_000;
    const limiter = createRateLimiter({ points: 2, windowMs: 60_000, clock: () => now });
    await limiter.consume('ada');
    now += 10_000;
    await limiter.consume('ada');
    await expect(limiter.consume('ada')).rejects.toMatchObject({
      code: 'rate-limited',
      retryAfterMs: 50_000,
    });
    await expect(limiter.consume('grace')).resolves.toBeUndefined();
    now += 50_000;
    await expect(limiter.consume('ada')).resolves.toBeUndefined();
  });

  it('is off with no points', async () => {
    for (let use = 0; use < 1_000; use += 1) await unlimited.consume('ada');
  });

  it('keeps a bounded number of keys', async () => {
    const limiter = few(1);
    await limiter.consume('first');
    await expect(limiter.consume('first')).rejects.toMatchObject({ code: 'rate-limited' });
    for (let key = 0; key < 100_000; key += 1) await limiter.consume(`key ${key}`);
    await expect(limiter.consume('first')).resolves.toBeUndefined();
  });
});

describe('the key of an address', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('of %s is %s', (address, key) => {
    expect(networkOf(address)).toBe(key);
  });
});

describe('limits', () => {
  it('refuse too many requests of one address, with the time to wait', async () => {
    const server = await startServer({
      limits: { requestsPerAddress: few(2), sessionsPerAddress: unlimited, messagesPerSession: unlimited },
    });
    const statuses = [];
    for (let request = 0; request < 3; request += 1) {
      statuses.push((await server.post('/api/sessions', {})).status);
    }
    expect(statuses).toEqual([201, 201, 429]);
    const refused = await server.post('/api/sessions', {});
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(await refused.json()).toMatchObject({ code: 'rate-limited', status: 429 });
    expect((await server.call('/livez')).status).toBe(200);
    await server.stop();
  });

  it('refuse too many new sessions of one address', async () => {
    const server = await startServer({
      limits: { requestsPerAddress: unlimited, sessionsPerAddress: few(1), messagesPerSession: unlimited },
    });
    expect((await server.post('/api/sessions', {})).status).toBe(201);
    expect((await server.post('/api/sessions', {})).status).toBe(429);
    expect(server.customers()).toHaveLength(1);
    await server.stop();
  });

  it('refuse too many messages in one session, and leave others alone', async () => {
    const server = await startServer({
      limits: { requestsPerAddress: unlimited, sessionsPerAddress: unlimited, messagesPerSession: few(1) },
    });
    const [ada, grace] = [await server.openSession(), await server.openSession()];
    const say = async ({ id, auth }: typeof ada) =>
      (await server.post(`/api/chat/sessions/${id}/messages`, { content: 'hi' }, auth)).status;
    expect(await say(ada)).toBe(200);
    expect(await say(ada)).toBe(429);
    expect(await say(grace)).toBe(200);
    await server.stop();
  });

  it.each([
    [0, [201, 429]],
    [1, [201, 201]],
  ])('believe %i proxies about the address', async (trustProxyHops, expected) => {
    const server = await startServer({
      trustProxyHops,
      limits: { requestsPerAddress: few(1), sessionsPerAddress: unlimited, messagesPerSession: unlimited },
    });
    const statuses = [];
    for (const address of ['203.0.113.1', '203.0.113.2']) {
      statuses.push((await server.post('/api/sessions', {}, { 'x-forwarded-for': address })).status);
    }
    expect(statuses).toEqual(expected);
    await server.stop();
  });

  it('do not let a caller invent addresses in front of the proxy', async () => {
    const server = await startServer({
      trustProxyHops: 1,
      limits: { requestsPerAddress: few(1), sessionsPerAddress: unlimited, messagesPerSession: unlimited },
    });
    const statuses = [];
    for (const invented of ['198.51.100.1', '198.51.100.2']) {
      const forwarded = { 'x-forwarded-for': `${invented}, 203.0.113.1` };
      statuses.push((await server.post('/api/sessions', {}, forwarded)).status);
    }
    expect(statuses).toEqual([201, 429]);
    await server.stop();
  });
});
