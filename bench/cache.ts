/** What is remembered: a question that somebody asked before, searched again over 10,000 chunks; and one hit of the cache in memory. */
import { createKnowledgeSearch } from '../knowledge/search/knowledge-search.ts';
import { createLocalVectors } from '../knowledge/stores/local-vectors.ts';
import type { EmbeddingModel } from '../src/contract/models.ts';
import { cacheEmbeddings } from '../src/llm/cached-embeddings.ts';
import { countHits } from '../src/nodes/counted-cache.ts';
import { createMemoryCache } from '../src/nodes/memory-cache.ts';
import { createMetrics } from '../src/telemetry/metrics.ts';
import { createMemoryKnowledgeStore } from '../test/fakes/memory-knowledge-store.ts';
import { DIMENSIONS, documents, embedded, MODEL_ID, questions } from './corpus.ts';
import { percentile, type Verdict } from './statistics.ts';

const NEVER = new AbortController().signal;
const LIMIT = 8;
const ROUNDS = 5;
const HITS = 300_000;
const KEYS = 1_000;
const VALUE_CHARACTERS = 2_732;
const MINUTE_MS = 60_000;
const QUIET = { debug: skip, info: skip, warn: skip, error: skip };

function skip(): void {}

export async function benchCache(): Promise<{ rows: (string | number)[][]; verdicts: Verdict[] }> {
  const { first, again } = await timeQuestions();
  const hitMicros = await measureHit();
  return {
    rows: [
      ['search over 10,000 chunks, ms', 'p50', 'p95', 'max'],
      ['first time', percentile(first, 0.5), percentile(first, 0.95), Math.max(...first)],
      ['asked before', percentile(again, 0.5), percentile(again, 0.95), Math.max(...again)],
      ['hit of the cache in memory, CPU µs', hitMicros, '', ''],
    ],
    verdicts: [
      {
        name: 'search for a question asked before, p95',
        value: percentile(again, 0.95),
        unit: 'ms',
        bound: 'at most',
        floor: 3,
      },
      { name: 'cache hit, counted', value: hitMicros, unit: 'µs CPU', bound: 'at most', floor: 5 },
    ],
  };
}

async function timeQuestions(): Promise<{ first: number[]; again: number[] }> {
  const store = createMemoryKnowledgeStore();
  for (const { document, chunks } of documents()) await store.replace(document, chunks);
  const metrics = createMetrics();
  const model: EmbeddingModel = {
    id: MODEL_ID,
    dimensions: DIMENSIONS,
    embed: async (texts) => texts.map(embedded),
    close: async () => undefined,
  };
  const search = createKnowledgeSearch({
    store,
    vectors: createLocalVectors(),
    embeddings: cacheEmbeddings(model, countHits(createMemoryCache(Date.now), metrics)),
    logger: QUIET,
    metrics,
  });
  await search.load();
  const ask = async (text: string): Promise<number> => {
    const startedAt = performance.now();
    await search.search({ text, limit: LIMIT }, NEVER);
    return performance.now() - startedAt;
  };
  const asked = questions();
  const first: number[] = [];
  for (const text of asked) first.push(await ask(text));
  const again: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const text of asked) again.push(await ask(text));
  }
  return { first, again };
}

/** With what the product wraps around it: keys of a hash, values of a vector, every look counted. */
async function measureHit(): Promise<number> {
  const cache = countHits(createMemoryCache(Date.now), createMetrics());
  const value = 'x'.repeat(VALUE_CHARACTERS);
  const keys = Array.from({ length: KEYS }, (_, at) => `embedding:${at}`);
  for (const key of keys) await cache.set(key, value, MINUTE_MS);
  const hit = async (times: number): Promise<void> => {
    for (let at = 0; at < times; at += 1) await cache.get(keys[at % KEYS] ?? '');
  };
  await hit(HITS / 10);
  const before = process.cpuUsage();
  await hit(HITS);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / HITS;
}
