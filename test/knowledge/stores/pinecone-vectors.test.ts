import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { createLocalVectors } from '../../../knowledge/stores/local-vectors.ts';
import { createPineconeIndex } from '../../../knowledge/stores/pinecone-index.ts';
import { createPineconeVectors, type PineconeVectors } from '../../../knowledge/stores/pinecone-vectors.ts';
import type { VectorStore } from '../../../src/contract/knowledge.ts';
import { vectorStoreContract } from '../../contracts/vector-store.contract.ts';
import {
  type FakePinecone,
  type FakePineconeOptions,
  startFakePinecone,
} from '../../fakes/pinecone-server.ts';
import { createRecordingLogger } from '../../fakes/recording-telemetry.ts';

const NEVER = new AbortController().signal;
const DIMENSIONS = 8;
const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function start(options: FakePineconeOptions = {}): Promise<FakePinecone> {
  const server = await startFakePinecone(options);
  closing.push(() => server.stop());
  return server;
}

function open(server: Pick<FakePinecone, 'url'>, namespace = `n${randomUUID()}`) {
  const logger = createRecordingLogger();
  const options = { apiKey: 'fake-key', indexName: 'passages', controlHost: server.url, namespace };
  const index = createPineconeIndex(options, DIMENSIONS);
  const store = createPineconeVectors({ index, local: createLocalVectors(), logger });
  closing.push(() => store.close());
  return { store, namespace, logger };
}

function unit(axis: number): Float32Array {
  return new Float32Array(DIMENSIONS).map((_, place) => (place === axis ? 1 : 0));
}

const isCurrent = (store: PineconeVectors) =>
  expect.poll(() => store.health().detail, { timeout: 20_000 }).toBe('Pinecone');

/** Every change is at Pinecone before the next step, so that Pinecone answers. */
function settled(store: PineconeVectors): VectorStore {
  return {
    async upsert(vectors) {
      await store.upsert(vectors);
      await isCurrent(store);
    },
    async remove(chunkIds) {
      await store.remove(chunkIds);
      await isCurrent(store);
    },
    nearest: store.nearest,
    compare: store.compare,
  };
}

const shared = await startFakePinecone();
vectorStoreContract('Pinecone', () => settled(open(shared).store));

describe('the store at Pinecone', () => {
  it('makes the index that is missing, fills it in batches, and asks it', async () => {
    const server = await start();
    const { store } = open(server);
    const many = new Map(
      Array.from({ length: 2_500 }, (_, index) => [`chunk-${index}`, unit(index % DIMENSIONS)]),
    );
    await settled(store).upsert(many);
    expect(server.dimension()).toBe(DIMENSIONS);
    expect(server.count('upsert')).toBeGreaterThan(2);
    expect((await store.nearest(unit(3), 5, NEVER)).map(({ similarity }) => similarity)).toEqual([
      1, 1, 1, 1, 1,
    ]);
    expect(server.count('query')).toBe(1);
  });

  it('names both dimensions when the index is for another model, and answers from the local index', async () => {
    const server = await start({ dimension: 3 });
    const { store } = open(server);
    await store.upsert(new Map([['a', unit(0)]]));
    await expect.poll(() => store.health().status).toBe('degraded');
    expect(store.health().detail).toContain('vectors of 3 values, the embedding model makes 8');
    expect((await store.nearest(unit(0), 1, NEVER))[0]?.chunkId).toBe('a');
  });

  it('lets the local index answer until a write shows', async () => {
    const server = await start({ showsAfterMs: 1_500 });
    const { store, namespace } = open(server);
    await store.upsert(new Map([['a', unit(0)]]));
    expect((await store.nearest(unit(0), 1, NEVER))[0]?.chunkId).toBe('a');
    expect(server.ids(namespace)).toEqual([]);
    await isCurrent(store);
    expect(server.ids(namespace)).toHaveLength(1);
    await store.remove(['a']);
    expect(await store.nearest(unit(0), 1, NEVER)).toEqual([]);
  });

  it('deletes there what went missing here while nobody ran', async () => {
    const server = await start();
    const before = open(server, 'same');
    await settled(before.store).upsert(
      new Map([
        ['kept', unit(0)],
        ['gone', unit(1)],
        ['changed', unit(2)],
      ]),
    );
    before.store.close();
    const after = open(server, 'same');
    await settled(after.store).upsert(
      new Map([
        ['kept', unit(0)],
        ['changed', unit(3)],
      ]),
    );
    expect(
      server
        .ids('same')
        .map((id) => id.split('#')[0])
        .sort(),
    ).toEqual(['changed', 'kept']);
    expect((await after.store.nearest(unit(3), 1, NEVER))[0]).toMatchObject({
      chunkId: 'changed',
      similarity: 1,
    });
  });

  it('leaves other namespaces alone', async () => {
    const server = await start();
    const [one, other] = [open(server), open(server)];
    await settled(one.store).upsert(new Map([['a', unit(0)]]));
    await settled(other.store).upsert(new Map([['b', unit(0)]]));
    expect((await one.store.nearest(unit(0), 9, NEVER)).map(({ chunkId }) => chunkId)).toEqual(['a']);
    expect(server.ids(one.namespace)).toHaveLength(1);
  });

  it.for([
    [
      'limits the rate',
      (server: FakePinecone) => server.fail(429),
      (server: FakePinecone) => server.fail(undefined),
    ],
    [
      'is broken',
      (server: FakePinecone) => server.fail(503),
      (server: FakePinecone) => server.fail(undefined),
    ],
    ['hangs', (server: FakePinecone) => server.hang(true), (server: FakePinecone) => server.hang(false)],
  ] as const)('answers from the local index while Pinecone %s, and comes back', async ([, begin, end]) => {
    const server = await start();
    const { store, logger } = open(server);
    await settled(store).upsert(new Map([['a', unit(0)]]));
    begin(server);
    for (let asked = 0; asked < 20; asked += 1) {
      expect((await store.nearest(unit(0), 1, NEVER))[0]?.chunkId).toBe('a');
    }
    expect(store.health().status).toBe('degraded');
    expect(logger.events.filter(({ event }) => event === 'pinecone-lost')).toHaveLength(1);
    end(server);
    await isCurrent(store);
    await store.nearest(unit(0), 1, NEVER);
    expect(server.count('query')).toBe(1);
  });

  it('works without Pinecone from the start', async () => {
    const { store } = open({ url: 'http://127.0.0.1:9' });
    await store.upsert(new Map([['a', unit(0)]]));
    await expect.poll(() => store.health().status).toBe('degraded');
    expect((await store.nearest(unit(0), 1, NEVER))[0]?.chunkId).toBe('a');
  });
});
