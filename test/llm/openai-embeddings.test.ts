/** Embeddings from an OpenAI-compatible server on loopback. */
import { afterEach, expect, it } from 'vitest';
import { createOpenAiEmbeddings, measureDimensions, readOpenAiId } from '../../src/llm/openai-embeddings.ts';
import { type FakeOpenAi, startFakeOpenAi } from '../fakes/openai-server.ts';

const servers: FakeOpenAi[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

async function start(dimensions = 64) {
  const server = await startFakeOpenAi();
  servers.push(server);
  return createOpenAiEmbeddings({ baseUrl: server.baseUrl, model: 'embedder', dimensions });
}

function dot(first: Float32Array | undefined, second: Float32Array | undefined): number {
  return (first ?? new Float32Array()).reduce((sum, value, at) => sum + value * (second?.[at] ?? 0), 0);
}

it('gives unit vectors in the order of the texts, whatever the order of the answer', async () => {
  const embeddings = await start();
  const texts = ['refund for my order', 'install on linux'];
  const [first, second] = await embeddings.embed(texts, AbortSignal.timeout(5_000));
  const [again] = await embeddings.embed(['refund for my order'], AbortSignal.timeout(5_000));
  expect(dot(first, first)).toBeCloseTo(1);
  expect(dot(first, again)).toBeCloseTo(1);
  expect(dot(first, second)).toBeLessThan(0.9);
});

it('embeds more texts than fit one request', async () => {
  const embeddings = await start(8);
  const texts = Array.from({ length: 600 }, (_unused, at) => `text ${at}`);
  expect(await embeddings.embed(texts, AbortSignal.timeout(10_000))).toHaveLength(600);
});

it('says that it is unavailable when the server is gone', async () => {
  const embeddings = createOpenAiEmbeddings({ baseUrl: 'http://127.0.0.1:1/v1', model: 'embedder' });
  await expect(embeddings.embed(['x'], AbortSignal.timeout(5_000))).rejects.toMatchObject({
    code: 'embeddings-unavailable',
  });
});

it('names model and dimensions in its id', async () => {
  expect((await start(64)).id).toBe('openai:embedder:64');
});

it('measures how many dimensions a model has, and tells one that is not there from a server that is away', async () => {
  const server = await startFakeOpenAi({
    embed: async ({ model }) =>
      model === 'nothing' ? { kind: 'fail', status: 404 } : { kind: 'embed', dimensions: 24 },
  });
  servers.push(server);
  const { baseUrl } = server;
  const signal = AbortSignal.timeout(5_000);
  expect(await measureDimensions({ baseUrl, model: 'embedder' }, signal)).toBe(24);
  await expect(measureDimensions({ baseUrl, model: 'nothing' }, signal)).rejects.toMatchObject({
    code: 'model-refused',
  });
  await expect(
    measureDimensions({ baseUrl: 'http://127.0.0.1:1/v1', model: 'embedder' }, signal),
  ).rejects.toMatchObject({ code: 'embeddings-unavailable' });
});

it('reads model and dimensions from an id', () => {
  expect(readOpenAiId('openai:a:b/c:64')).toEqual({ model: 'a:b/c', dimensions: 64 });
  expect(readOpenAiId('local/use-lite')).toBeUndefined();
});
