/** What every vector store keeps to. */
import { describe, expect, it } from 'vitest';
import type { VectorStore } from '../../src/contract/knowledge.ts';

const NEVER = new AbortController().signal;

/** Points along one axis. */
function along(axis: number, lean = 0): Float32Array {
  const vector = new Float32Array(8);
  vector[axis] = Math.sqrt(1 - lean ** 2);
  vector[(axis + 1) % 8] = lean;
  return vector;
}

export function vectorStoreContract(name: string, create: () => VectorStore): void {
  describe(`${name} as a vector store`, () => {
    async function idsNear(store: VectorStore, vector: Float32Array, limit = 10): Promise<readonly string[]> {
      return (await store.nearest(vector, limit, NEVER)).map(({ chunkId }) => chunkId);
    }

    it('finds nothing while it is empty', async () => {
      expect(await create().nearest(along(0), 3, NEVER)).toEqual([]);
    });

    it('answers the nearest first, with their cosines, at most as many as wanted', async () => {
      const store = create();
      await store.upsert(
        new Map([
          ['far', along(4)],
          ['same', along(0)],
          ['near', along(0, 0.6)],
        ]),
      );
      const matches = await store.nearest(along(0), 2, NEVER);
      expect(matches.map(({ chunkId }) => chunkId)).toEqual(['same', 'near']);
      expect(matches[0]?.similarity).toBeCloseTo(1, 3);
      expect(matches[1]?.similarity).toBeCloseTo(0.8, 3);
    });

    it('compares with the chunks that are named, in their order, and knows which it does not hold', async () => {
      const store = create();
      expect(await store.compare(along(0), ['near'])).toEqual([undefined]);
      await store.upsert(
        new Map([
          ['far', along(4)],
          ['near', along(0, 0.6)],
        ]),
      );
      const similarities = await store.compare(along(0), ['near', 'unknown', 'far']);
      expect(similarities[0]).toBeCloseTo(0.8, 3);
      expect(similarities[1]).toBeUndefined();
      expect(similarities[2]).toBeCloseTo(0, 3);
    });

    it('replaces the vector of an id', async () => {
      const store = create();
      await store.upsert(new Map([['a', along(0)]]));
      await store.upsert(
        new Map([
          ['a', along(3)],
          ['b', along(0, 0.1)],
        ]),
      );
      expect(await idsNear(store, along(0))).toEqual(['b', 'a']);
    });

    it('forgets what is removed and keeps the rest, whatever was removed', async () => {
      const store = create();
      const axes = [0, 1, 2, 3, 4, 5, 6, 7];
      await store.upsert(new Map(axes.map((axis) => [`axis-${axis}`, along(axis)])));
      await store.remove(['axis-0', 'axis-5', 'axis-7', 'never-there']);
      for (const axis of [1, 2, 3, 4, 6]) {
        expect(await idsNear(store, along(axis), 1)).toEqual([`axis-${axis}`]);
      }
      expect(await idsNear(store, along(0))).toHaveLength(5);
      await store.remove(axes.map((axis) => `axis-${axis}`));
      expect(await idsNear(store, along(1))).toEqual([]);
    });

    it('takes nothing of a batch in which a vector has another dimension', async () => {
      const store = create();
      await store.upsert(new Map([['a', along(0)]]));
      const mixed = new Map([
        ['b', along(1)],
        ['c', Float32Array.of(1)],
      ]);
      await expect(store.upsert(mixed)).rejects.toMatchObject({ code: 'storage-mismatch' });
      expect(await idsNear(store, along(0))).toEqual(['a']);
    });

    it('refuses a question of another dimension', async () => {
      const store = create();
      await store.upsert(new Map([['a', along(0)]]));
      const asked = store.nearest(Float32Array.of(1), 1, NEVER);
      await expect(asked).rejects.toMatchObject({ code: 'storage-mismatch' });
    });
  });
}
