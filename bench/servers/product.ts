/** Switchboard as it is, with an instant model and cached embeddings, on 10,000 chunks and a SQLite file with synchronous=FULL. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import type { ChatModel, EmbeddingModel } from '../../src/contract/models.ts';
import { DIMENSIONS, documents, embedded, MODEL_ID, questions } from '../corpus.ts';

const POLL_MS = 50;

const dataDir = mkdtempSync(join(tmpdir(), 'switchboard-bench-'));
const { config } = loadConfig({
  flags: {
    PORT: '0',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    RATE_LIMIT_REQUESTS_PER_MINUTE: '0',
    RATE_LIMIT_SESSIONS_PER_MINUTE: '0',
    RATE_LIMIT_MESSAGES_PER_MINUTE: '0',
    RATE_LIMIT_CONNECTIONS: '0',
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
process.stdout.write(
  `${JSON.stringify({ port: Number(new URL(url).port), database: join(dataDir, 'switchboard.db') })}\n`,
);
process.once('SIGTERM', () => void app.stop().then(() => process.exit(0)));
