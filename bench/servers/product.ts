/** Switchboard as it is, with an instant model and cached embeddings, on 10,000 chunks and a SQLite file with synchronous=FULL. */
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import type { ChatModel, EmbeddingModel } from '../../src/contract/models.ts';
import { DIMENSIONS, documents, embedded, MODEL_ID, questions } from '../corpus.ts';

const POLL_MS = 50;
const TICK_MS = 5;
const RATE_LIMIT = process.env['BENCH_RATE_LIMIT'] ?? '0';

const dataDir = mkdtempSync(join(tmpdir(), 'switchboard-bench-'));
const { config } = loadConfig({
  flags: {
    PORT: '0',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    RATE_LIMIT_REQUESTS_PER_MINUTE: RATE_LIMIT,
    RATE_LIMIT_SESSIONS_PER_MINUTE: RATE_LIMIT,
    RATE_LIMIT_MESSAGES_PER_MINUTE: RATE_LIMIT,
    RATE_LIMIT_CONNECTIONS: RATE_LIMIT,
  },
});

questions();

/** As if every question had been embedded before. */
const embeddings: EmbeddingModel = {
  id: MODEL_ID,
  dimensions: DIMENSIONS,
  embed: async (texts) => texts.map(embedded),
  close: async () => undefined,
};

const QUOTED_WORDS = 8;

/** Answers at once with the beginning of the best passage, so that the check of the answer finds it supported. */
const chatModel: ChatModel = {
  id: 'instant',
  async *complete({ passages }) {
    const [best] = passages;
    const words = best?.passage.text.split(' ').slice(0, QUOTED_WORDS) ?? [];
    yield { kind: 'text', text: `${words.join(' ')} [${best?.index ?? 1}].` };
    yield { kind: 'finish', reason: 'stop' };
  },
};

const app = await createApp(config, {
  embeddings,
  ...(process.env['BENCH_MODEL_URL'] === undefined ? { chatModel } : {}),
  fillKnowledge: async (store) => {
    for (const { document, chunks } of documents()) await store.replace(document, chunks);
  },
});
const { url } = await app.start();
while ((await fetch(`${url}/readyz`)).status !== 200) await setTimeout(POLL_MS);
const facts = {
  port: Number(new URL(url).port),
  database: join(dataDir, 'switchboard.db'),
  ...(process.env['BENCH_WATCH'] !== undefined && { watch: await watchEventLoop() }),
};
process.stdout.write(`${JSON.stringify(facts)}\n`);
process.once('SIGTERM', () => void app.stop().then(() => process.exit(0)));

/**
 * Says, at a port of its own, for how long the event loop was kept busy at most since it was last asked: how late a timer was, as far as
 * this very thread was running meanwhile. On a busy machine a timer is late for others' work too.
 */
async function watchEventLoop(): Promise<number> {
  let busiestMs = 0;
  let lastAt = performance.now();
  let lastRunMs = mainThreadMs();
  setInterval(() => {
    const now = performance.now();
    const runMs = mainThreadMs();
    busiestMs = Math.max(busiestMs, Math.min(now - lastAt - TICK_MS, runMs - lastRunMs));
    lastAt = now;
    lastRunMs = runMs;
  }, TICK_MS);
  const server = createServer((_request, response) => {
    response.end(JSON.stringify({ loopMs: busiestMs }));
    busiestMs = 0;
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Linux: nanoseconds on a processor, the first figure of https://docs.kernel.org/scheduler/sched-stats.html#proc-pid-schedstat. */
function mainThreadMs(): number {
  return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
}
