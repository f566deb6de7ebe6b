/** Switchboard as it is, with an instant model and cached embeddings, on 10,000 chunks and a SQLite file with synchronous=FULL. */
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
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
const ANSWER_AFTER_MS = Number(process.env['BENCH_ANSWER_AFTER_MS'] ?? 0);

/** Answers at once with the beginning of the best passage, so that the check of the answer finds it supported. */
const chatModel: ChatModel = {
  id: 'instant',
  async *complete({ passages }) {
    if (ANSWER_AFTER_MS > 0) await setTimeout(ANSWER_AFTER_MS);
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
 * Says, at a port of its own, for how long the event loop was kept busy at most since it was last asked. It counts how late a timer was,
 * as far as this process used the processor meanwhile: on a busy machine it is late for others' work too.
 */
async function watchEventLoop(): Promise<number> {
  let busiestMs = 0;
  let lastAt = performance.now();
  let lastCpu = process.cpuUsage();
  setInterval(() => {
    const now = performance.now();
    const { user, system } = process.cpuUsage(lastCpu);
    busiestMs = Math.max(busiestMs, Math.min(now - lastAt - TICK_MS, (user + system) / 1_000));
    lastAt = now;
    lastCpu = process.cpuUsage();
  }, TICK_MS);
  const server = createServer((_request, response) => {
    response.end(JSON.stringify({ loopMs: busiestMs }));
    busiestMs = 0;
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
