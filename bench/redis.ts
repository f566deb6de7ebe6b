/** What customers notice while Redis is killed, hangs or is emptied: the same questions before, meanwhile and afterwards. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type RedisServer, requireRedis, startRedis } from '../test/fixtures/redis.ts';
import { questions } from './corpus.ts';
import { countRows } from './count-rows.ts';
import { type ServerProcess, startServer } from './processes.ts';
import { percentile, type Verdict } from './statistics.ts';

const CUSTOMERS = 16;
const QUESTIONS_A_TALK = 10;
const WARM_UP_MS = 4_000;
const PHASE_MS = 6_000;
const RECOVERY_MS = 10_000;
const LOOK_EVERY_MS = 50;
/** Above what anybody here does, so that every message is counted in Redis and none is refused. */
const RATE_LIMIT = '1000000';

const TROUBLES = [
  { name: 'killed', begin: (redis: RedisServer) => redis.kill(), end: (redis: RedisServer) => redis.start() },
  {
    name: 'hung',
    begin: async (redis: RedisServer) => redis.hang(),
    end: async (redis: RedisServer) => redis.resume(),
  },
  {
    name: 'flushed',
    begin: async (redis: RedisServer) => void (await redis.client.flushall()),
    end: async (redis: RedisServer) => void (await redis.client.flushall()),
  },
] as const;

export async function benchRedis(): Promise<{ rows: (string | number)[][]; verdicts: Verdict[] }> {
  if (!requireRedis('The benchmark of Redis in trouble')) return { rows: [], verdicts: [] };
  const redis = await startRedis();
  const product = await startServer('servers/product', {
    REDIS_URL: redis.url,
    BENCH_RATE_LIMIT: RATE_LIMIT,
  });
  const load = await openLoad(product);
  await load.run(WARM_UP_MS);
  const rows: (string | number)[][] = [
    ['p95 of an answer, ms', 'before', 'meanwhile', 'after', 'back after ms'],
  ];
  const verdicts: Verdict[] = [];
  for (const { name, begin, end } of TROUBLES) {
    const before = await load.run(PHASE_MS);
    await begin(redis);
    const meanwhile = await load.run(PHASE_MS);
    await end(redis);
    const backMs = await untilBack(product);
    const after = await load.run(PHASE_MS);
    rows.push([name, before, meanwhile, after, backMs]);
    verdicts.push(
      atMost(`Redis ${name}: p95 against before`, meanwhile / before, 'times', 2),
      atMost(`Redis ${name}: back after`, backMs / 1_000, 's', RECOVERY_MS / 1_000),
    );
  }
  await product.stop();
  await redis.remove();
  const stored = await countRows(String(product.facts['database']), load.acknowledged());
  verdicts.push(
    atMost('answers with 5xx', load.failures(), '', 0),
    atMost('acknowledged messages that are not there once', stored.wrong, '', 0),
  );
  return { rows, verdicts };
}

/** Customers who each ask, wait for the answer and ask again. */
async function openLoad({ port }: ServerProcess) {
  const url = `http://127.0.0.1:${port}`;
  const json = { 'content-type': 'application/json' };
  const asked = questions();
  let failures = 0;
  let acknowledged = 0;
  const open = async () => {
    const response = await fetch(`${url}/api/sessions`, { method: 'POST', headers: json, body: '{}' });
    const { id, token }: { id: string; token: string } = JSON.parse(await response.text());
    return { id, headers: { ...json, authorization: `Bearer ${token}` } };
  };

  const ask = async ({ id, headers }: Awaited<ReturnType<typeof open>>, content: string): Promise<number> => {
    const startedAt = performance.now();
    const body = JSON.stringify({ content });
    const response = await fetch(`${url}/api/chat/sessions/${id}/messages`, {
      method: 'POST',
      headers,
      body,
    });
    await response.text();
    if (response.status >= 500) failures += 1;
    else acknowledged += 1;
    return performance.now() - startedAt;
  };

  return {
    failures: () => failures,
    acknowledged: () => acknowledged,
    /** Answers the 95th percentile of the milliseconds until an answer. */
    async run(forMs: number): Promise<number> {
      const until = performance.now() + forMs;
      const times: number[] = [];
      await Promise.all(
        Array.from({ length: CUSTOMERS }, async (_, at) => {
          let customer = await open();
          for (let count = 1; performance.now() < until; count += 1) {
            // A long talk without a person is handed to one.
            if (count % QUESTIONS_A_TALK === 0) customer = await open();
            times.push(await ask(customer, asked[(count * CUSTOMERS + at) % asked.length] ?? ''));
          }
        }),
      );
      return percentile(times, 0.95);
    },
  };
}

/** Milliseconds until the product counts on Redis again. */
async function untilBack({ port }: ServerProcess): Promise<number> {
  const startedAt = performance.now();
  while (performance.now() - startedAt < 2 * RECOVERY_MS) {
    const readiness: { dependencies: { cache: { status: string } } } = JSON.parse(
      await (await fetch(`http://127.0.0.1:${port}/readyz`)).text(),
    );
    if (readiness.dependencies.cache.status === 'ok') break;
    await sleep(LOOK_EVERY_MS);
  }
  return performance.now() - startedAt;
}

function atMost(name: string, value: number, unit: string, floor: number): Verdict {
  return { name, value, unit, bound: 'at most', floor };
}
