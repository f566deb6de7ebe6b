import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { createBundledEmbeddings } from '../../bench/eval/local-model.ts';
import type { EmbeddingModel } from '../../src/contract/models.ts';
import { createLocalEmbeddings } from '../../src/llm/local-embeddings.ts';
import { embeddingModelContract } from '../contracts/embedding-model.contract.ts';
import { createRecordingLogger } from '../fakes/recording-telemetry.ts';

const NEVER = new AbortController().signal;

/** Texts of one turn of the event loop go into one batch; after this, the batch has left. */
async function underWay(): Promise<void> {
  await setImmediate();
  await setImmediate();
}

embeddingModelContract('the bundled model', createBundledEmbeddings);

describe('local embeddings', () => {
  let model: EmbeddingModel | undefined;
  afterEach(async () => {
    await model?.close();
  });

  function use(options: { readonly maxQueued?: number; readonly cacheSize?: number } = {}): EmbeddingModel {
    model = createLocalEmbeddings({
      modelDir: fileURLToPath(new URL('../../dist/models', import.meta.url)),
      modelName: 'use-lite',
      cacheSize: options.cacheSize ?? 100,
      maxQueued: options.maxQueued ?? 100,
      workerUrl: new URL('../fakes/fake-embedding-worker.mjs', import.meta.url),
      logger: createRecordingLogger(),
    });
    return model;
  }

  /** The number of the batch that made each vector, and how many texts it had. */
  async function batchesOf(texts: readonly string[]): Promise<readonly (readonly number[])[]> {
    const vectors = await (model ?? use()).embed(texts, NEVER);
    return vectors.map((vector) => [...vector]);
  }

  it('remembers what it has embedded, whatever the spacing', async () => {
    use();
    const [first] = await batchesOf(['Where is my order?']);
    expect(await batchesOf(['  Where is\nmy order? '])).toEqual([first]);
    expect(await batchesOf(['Where is my parcel?'])).not.toEqual([first]);
  });

  it('gives the worker at most eight texts at once', async () => {
    use();
    const batches = await batchesOf(Array.from({ length: 20 }, (_, index) => `text ${index}`));
    expect(batches.map(([, size]) => size)).toEqual([...Array(16).fill(8), ...Array(4).fill(4)]);
  });

  it('embeds a repeated text once', async () => {
    use();
    expect(await batchesOf(['same', 'same', 'other'])).toEqual([
      [1, 2],
      [1, 2],
      [1, 2],
    ]);
  });

  it('refuses more texts than may wait', async () => {
    use({ maxQueued: 3 });
    const first = batchesOf(['slow']);
    await underWay();
    const second = batchesOf(['a', 'b', 'c']);
    await expect(batchesOf(['d'])).rejects.toMatchObject({ code: 'embeddings-unavailable' });
    await first;
    await second;
    expect(await batchesOf(['d'])).toHaveLength(1);
  });

  it('stops waiting when the signal comes, and goes on for others', async () => {
    const { embed } = use();
    const stop = new AbortController();
    const abandoned = embed(['slow'], stop.signal);
    await underWay();
    const queued = embed(['never wanted'], stop.signal);
    const other = embed(['other'], NEVER);
    stop.abort(new Error('gone'));
    await expect(abandoned).rejects.toThrow('gone');
    await expect(queued).rejects.toThrow('gone');
    expect([...((await other)[0] ?? [])]).toEqual([2, 1]);
  });

  it('pauses after the worker died, then starts a new one', async () => {
    const { embed } = use();
    await expect(embed(['die'], NEVER)).rejects.toMatchObject({ code: 'embeddings-unavailable' });
    await expect(embed(['too soon'], NEVER)).rejects.toMatchObject({ code: 'embeddings-unavailable' });
    await expect
      .poll(() => batchesOf(['again']).catch(() => undefined), { timeout: 10_000 })
      .toEqual([[1, 1]]);
  });

  it('pauses when the model cannot be loaded', async () => {
    const { embed } = use();
    await expect(embed(['fail'], NEVER)).rejects.toMatchObject({ code: 'embeddings-unavailable' });
  });

  it('says that a model is not installed', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'switchboard-models-'));
    model = createLocalEmbeddings({
      modelDir: empty,
      modelName: 'use-lite',
      cacheSize: 10,
      maxQueued: 10,
      logger: createRecordingLogger(),
    });
    await expect(model.embed(['hello'], NEVER)).rejects.toMatchObject({
      code: 'embeddings-unavailable',
      message: 'The embedding model is not installed.',
    });
    await rm(empty, { recursive: true });
  });

  it('answers nothing after it was closed', async () => {
    const { embed, close } = use();
    await embed(['hello'], NEVER);
    await close();
    await expect(embed(['again'], NEVER)).rejects.toMatchObject({ code: 'embeddings-unavailable' });
  });

  it('gives the same vectors from a new worker', async () => {
    const first = createBundledEmbeddings();
    const [before] = await first.embed(['How do I pay?'], NEVER);
    await first.close();
    const second = createBundledEmbeddings();
    const [after] = await second.embed(['How do I pay?'], NEVER);
    await second.close();
    expect(after).toEqual(before);
  });
});
