/** Two nodes on one database and one Redis: what a customer sees on one of what the other does, and what they notice when Redis is in trouble. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requirePostgres } from '../fixtures/postgres.ts';
import { type RedisServer, requireRedis, startRedis } from '../fixtures/redis.ts';
import { type Customer, createCustomer, openSession, postJson } from './customer.ts';
import {
  ADMIN_TOKEN,
  type Place,
  placesFor,
  type RunningProduct,
  startProduct,
  stopProduct,
} from './running-product.ts';
import { openPage } from './socket-customer.ts';

const SUITE = 'The tests of nodes that share a Redis';
const QUESTION = 'How do I get a refund?';
const RECOVERED_MS = 10_000;
const TROUBLE_MS = 3_000;

describe.runIf(requirePostgres(SUITE) && requireRedis(SUITE))('two nodes that share a Redis', () => {
  let redis: RedisServer;
  let place: Place;
  let nodes: readonly RunningProduct[] = [];

  beforeAll(async () => {
    redis = await startRedis();
    const postgres = placesFor(SUITE).find(({ name }) => name === 'PostgreSQL');
    if (postgres === undefined) throw new Error('There is no PostgreSQL.');
    place = await postgres.create();
    const env = { ...place.env, REDIS_URL: redis.url, RATE_LIMIT_SESSIONS_PER_MINUTE: '1000' };
    nodes = [await startProduct({ env }), await startProduct({ env })];
  });
  afterAll(async () => {
    for (const node of nodes) await stopProduct(node);
    await place.remove();
    await redis.remove();
  });

  const urlOf = (node: number): string => nodes[node]?.url ?? '';
  const cacheOf = async (node: number): Promise<unknown> => {
    const readiness: unknown = await (await fetch(`${urlOf(node)}/readyz`)).json();
    return JSON.stringify(readiness).match(/"cache":\{"status":"(\w+)"/)?.[1];
  };
  const metricsOf = async (node: number): Promise<string> =>
    await (
      await fetch(`${urlOf(node)}/metrics`, { headers: { authorization: `Bearer ${ADMIN_TOKEN}` } })
    ).text();

  /** A page on one node, and the same customer's calls to the other. */
  async function openAcross() {
    const customer = await openSession(urlOf(0));
    const page = openPage(urlOf(0), customer);
    await page.ready();
    return { page, elsewhere: createCustomer(urlOf(1), customer) };
  }

  it('show a page on one what a turn on the other says', async () => {
    const { page, elsewhere } = await openAcross();
    const { reply } = await elsewhere.say(QUESTION);
    await expect.poll(() => page.heard('message').length).toBe(2);
    expect(page.heard('message').at(-1)).toMatchObject({ id: reply?.id, role: 'assistant' });
    expect(page.heard('delta').length).toBeGreaterThan(0);
    await elsewhere.escalate();
    await expect
      .poll(() => page.heard('status').at(-1))
      .toMatchObject({ status: 'escalated', handler: 'queue' });
    page.close();
  });

  it('let a page on one write and see the answer whichever of them gives it', async () => {
    const { page, elsewhere } = await openAcross();
    await page.send('message', { clientMessageId: 'one', content: QUESTION });
    await expect.poll(async () => (await elsewhere.history()).length, { timeout: 10_000 }).toBe(2);
    await expect.poll(() => page.heard('message').length).toBe(2);
    page.close();
  });

  /** Says one thing after the other, and opens conversations elsewhere; nothing may be refused. Answers how much was said. */
  async function talkFor(forMs: number, customer: Customer, name: string): Promise<number> {
    const until = Date.now() + forMs;
    const statuses: number[] = [];
    let said = 0;
    while (Date.now() < until) {
      statuses.push((await customer.post(QUESTION, `${name}-${said}`)).status);
      statuses.push((await postJson(`${urlOf(0)}/api/sessions`, {})).status);
      said += 1;
    }
    expect(statuses.filter((status) => status >= 500)).toEqual([]);
    return said;
  }

  /** Of all messages, page by page. */
  async function idsOf(customer: Customer): Promise<readonly string[]> {
    const ids: string[] = [];
    for (let page = await customer.history(); page.length > 0; ) {
      ids.push(...page.map(({ id }) => id));
      page = await customer.history(page.at(-1)?.seq);
    }
    return ids;
  }

  it.for([
    ['killed', () => redis.kill(), () => redis.start()],
    ['hung', async () => redis.hang(), async () => redis.resume()],
    ['flushed', () => redis.client.flushall(), () => redis.client.flushall()],
  ] as const)(
    'lose and refuse nothing while Redis is %s, and recover',
    { timeout: 90_000 },
    async ([name, begin, end]) => {
      const { page, elsewhere } = await openAcross();
      await begin();
      try {
        const said = await talkFor(TROUBLE_MS, elsewhere, name);
        const stored = await idsOf(elsewhere);
        expect(stored.length).toBe(said * 2);
        // Signals got lost; the page has everything all the same, once.
        const shown = () =>
          page.heard('message').map((message) => JSON.stringify(message).match(/"id":"([^"]+)"/)?.[1]);
        await expect.poll(() => shown().toSorted(), { timeout: RECOVERED_MS }).toEqual(stored.toSorted());
        if (name !== 'flushed') {
          expect(await cacheOf(0)).toBe('degraded');
          expect(await metricsOf(0)).toContain('switchboard_cache_fallback 1');
        }
      } finally {
        await end();
      }
      await expect
        .poll(() => Promise.all([cacheOf(0), cacheOf(1)]), { timeout: RECOVERED_MS })
        .toEqual(['ok', 'ok']);
      expect(await metricsOf(0)).toContain('switchboard_cache_fallback 0');
      const before = page.heard('delta').length;
      await sleep(1_500);
      await elsewhere.say(QUESTION);
      await expect.poll(() => page.heard('delta').length, { timeout: RECOVERED_MS }).toBeGreaterThan(before);
      page.close();
    },
  );
});
