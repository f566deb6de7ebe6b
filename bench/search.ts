/** Search over 10,000 chunks without embedding time, beside the usual loop over all vectors; and the ingestion of the sample help centre. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createFileReader } from '../knowledge/formats/file-reader.ts';
import { createIngestion, type IngestionReport } from '../knowledge/ingest/ingestion.ts';
import { createKnowledgeSearch } from '../knowledge/search/knowledge-search.ts';
import { createLocalVectors } from '../knowledge/stores/local-vectors.ts';
import type { KnowledgeStore } from '../src/contract/knowledge.ts';
import type { EmbeddingModel } from '../src/contract/models.ts';
import { createMemoryKnowledgeStore } from '../test/fakes/memory-knowledge-store.ts';
import { CHUNKS, DIMENSIONS, documents, embedded, MODEL_ID, questions } from './corpus.ts';
import { createBundledEmbeddings } from './eval/local-model.ts';
import { percentile, round, table, type Verdict } from './statistics.ts';

const NEVER = new AbortController().signal;
const ARTICLES = fileURLToPath(new URL('../knowledge/articles', import.meta.url));
const WARM_UP = 1_000;
const ROUNDS = 5;
const LIMIT = 8;
const NEIGHBOURS = 10;
const RECALL_QUESTIONS = 200;
const WINDOW_WORDS = 12;
const QUIET = { debug: skip, info: skip, warn: skip, error: skip, count: skip, observeMs: skip };

type Row = readonly (string | number)[];

function skip(): void {}

export async function benchSearch(): Promise<{ rows: Row[]; verdicts: Verdict[] }> {
  const speed = await measureSpeed();
  const model = createBundledEmbeddings();
  const recall = await measureRecall(model);
  const [first, second] = await measureIngestion(model);
  await model.close();
  return {
    rows: [
      [`search over ${CHUNKS} chunks, ms`, 'p50', 'p95', 'max'],
      ['words and vectors', ...spread(speed.search)],
      ['local vectors alone', ...spread(speed.nearest)],
      ['loop over all vectors', ...spread(speed.loop)],
      ['sample help centre', 's', 'documents', 'embedded'],
      ['first ingestion', first.seconds, first.report.documents, first.report.embedded],
      ['second ingestion', second.seconds, second.report.documents, second.report.embedded],
    ],
    verdicts: [
      atMost('search, p95', percentile(speed.search, 0.95), 'ms', 20),
      atLeast('local vectors against the loop, p50', times(speed.loop, speed.nearest), 'times', 25),
      atLeast('whole search against the loop, p50', times(speed.loop, speed.search), 'times', 8),
      atLeast(`recall@${NEIGHBOURS} on real vectors`, recall, '', 0.98),
      atMost('first ingestion', first.seconds, 's', 20),
      atMost('embedded by a second ingestion', second.report.embedded, 'chunks', 0),
    ],
  };
}

function atMost(name: string, value: number, unit: string, floor: number): Verdict {
  return { name, value, unit, bound: 'at most', floor };
}

function atLeast(name: string, value: number, unit: string, floor: number): Verdict {
  return { name, value, unit, bound: 'at least', floor };
}

function times(slowMs: readonly number[], fastMs: readonly number[]): number {
  return percentile(slowMs, 0.5) / percentile(fastMs, 0.5);
}

function spread(timesMs: readonly number[]): readonly number[] {
  return [percentile(timesMs, 0.5), percentile(timesMs, 0.95), Math.max(...timesMs)];
}

/** Each way in turn, question by question, so that a busy moment of the machine hits all alike. */
async function measureSpeed(): Promise<{ search: number[]; nearest: number[]; loop: number[] }> {
  const { store, vectors } = await fillStore();
  const local = createLocalVectors();
  const search = createKnowledgeSearch({
    store,
    vectors: local,
    embeddings: CACHED_EMBEDDINGS,
    logger: QUIET,
    metrics: QUIET,
  });
  await search.load();
  const asked = questions();
  const timesMs: Record<'search' | 'nearest' | 'loop', number[]> = { search: [], nearest: [], loop: [] };
  for (let count = 0; count < WARM_UP + ROUNDS * asked.length; count += 1) {
    const text = asked[count % asked.length] ?? '';
    const vector = embedded(text);
    const took = {
      search: await timeMs(() => search.search({ text, limit: LIMIT }, NEVER)),
      nearest: await timeMs(() => local.nearest(vector, LIMIT, NEVER)),
      loop: await timeMs(() => nearestByLoop(vectors, vector)),
    };
    if (count < WARM_UP) continue;
    timesMs.search.push(took.search);
    timesMs.nearest.push(took.nearest);
    timesMs.loop.push(took.loop);
  }
  return timesMs;
}

/** The model is another benchmark: this one answers at once. */
const CACHED_EMBEDDINGS: EmbeddingModel = {
  id: MODEL_ID,
  dimensions: DIMENSIONS,
  embed: async (texts) => texts.map(embedded),
  close: async () => undefined,
};

async function fillStore(): Promise<{ store: KnowledgeStore; vectors: ReadonlyMap<string, Float32Array> }> {
  const store = createMemoryKnowledgeStore();
  const vectors = new Map<string, Float32Array>();
  for (const { document, chunks } of documents()) {
    await store.replace(document, chunks);
    for (const { id, vector } of chunks) if (vector !== undefined) vectors.set(id, vector);
  }
  return { store, vectors };
}

/** What most bots do. */
function nearestByLoop(
  vectors: ReadonlyMap<string, Float32Array>,
  question: Float32Array,
): readonly string[] {
  const scored: { readonly id: string; readonly similarity: number }[] = [];
  for (const [id, vector] of vectors) {
    let similarity = 0;
    for (let index = 0; index < vector.length; index += 1) {
      similarity += (vector[index] ?? 0) * (question[index] ?? 0);
    }
    scored.push({ id, similarity });
  }
  scored.sort((left, right) => right.similarity - left.similarity);
  return scored.slice(0, NEIGHBOURS).map(({ id }) => id);
}

async function timeMs(work: () => unknown): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

/** Vectors of overlapping windows of the sample articles' words: as crowded as those of real passages. */
async function measureRecall(model: EmbeddingModel): Promise<number> {
  const windows = await articleWindows();
  const vectors = new Map<string, Float32Array>();
  for (let start = 0; start < windows.length; start += 256) {
    const group = windows.slice(start, start + 256);
    for (const [index, vector] of (await model.embed(group, NEVER)).entries()) {
      vectors.set(group[index] ?? '', vector);
    }
  }
  const local = createLocalVectors();
  await local.upsert(vectors);
  let found = 0;
  const asked = questionsOf(vectors);
  for (const question of asked) {
    const exact = nearestByLoop(vectors, question);
    const matches = await local.nearest(question, NEIGHBOURS, NEVER);
    const ids = new Set(matches.map(({ chunkId }) => chunkId));
    found += exact.filter((id) => ids.has(id)).length;
  }
  return found / asked.length / NEIGHBOURS;
}

async function articleWindows(): Promise<readonly string[]> {
  const files = (await readdir(ARTICLES, { recursive: true })).filter((name) => name.endsWith('.md')).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(ARTICLES, name), 'utf8')));
  const words = texts.join(' ').split(/\s+/u);
  const step = Math.max(1, Math.floor(words.length / CHUNKS));
  const starts = Array.from({ length: Math.floor(words.length / step) }, (_, index) => index * step);
  return [...new Set(starts.map((start) => words.slice(start, start + WINDOW_WORDS).join(' ')))];
}

/** Means of two vectors: near to several, equal to none. */
function questionsOf(vectors: ReadonlyMap<string, Float32Array>): readonly Float32Array[] {
  const all = [...vectors.values()];
  const step = Math.max(1, Math.floor(all.length / RECALL_QUESTIONS));
  return all
    .filter((_, index) => index % step === 0)
    .map((vector, index) => {
      const other = all[(index * 7_919) % all.length];
      const mixed = vector.map((value, place) => 0.7 * value + 0.3 * (other?.[place] ?? 0));
      const length = Math.hypot(...mixed);
      return mixed.map((value) => value / length);
    });
}

interface TimedIngestion {
  readonly seconds: number;
  readonly report: IngestionReport;
}

async function measureIngestion(embeddings: EmbeddingModel): Promise<[TimedIngestion, TimedIngestion]> {
  const store = createMemoryKnowledgeStore();
  const ingestion = createIngestion({
    store,
    embeddings,
    readArticle: createFileReader({ logger: QUIET }),
    logger: QUIET,
  });
  const run = async (): Promise<TimedIngestion> => {
    const startedAt = performance.now();
    const report = await ingestion.ingest(ARTICLES, skip, NEVER);
    return { seconds: (performance.now() - startedAt) / 1_000, report };
  };
  return [await run(), await run()];
}

if (import.meta.filename === process.argv[1]) {
  const { rows, verdicts } = await benchSearch();
  process.stdout.write(`${table(rows)}\n`);
  for (const { name, value, unit, bound, floor } of verdicts) {
    process.stdout.write(`${name}: ${round(value)} ${unit}, wanted ${bound} ${floor}\n`);
  }
}
