import { describe, expect, it } from 'vitest';
import { createLocalVectors } from '../../../knowledge/stores/local-vectors.ts';
import { nearestRows } from '../../../knowledge/stores/nearest-rows.ts';
import { createVectorKernel } from '../../../knowledge/stores/vector-kernel.ts';
import { vectorStoreContract } from '../../contracts/vector-store.contract.ts';

const NEVER = new AbortController().signal;

vectorStoreContract('the local store', createLocalVectors);

/** Numbers between -1 and 1 that look random and are the same in every run. */
function createNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return state / 2 ** 31;
  };
}

function unit(values: Float32Array): Float32Array {
  const length = Math.hypot(...values);
  return values.map((value) => value / length);
}

function product(left: Float32Array, right: Float32Array): number {
  return left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0);
}

describe('the local vector store', () => {
  const next = createNumbers(7);
  const random = (): Float32Array => unit(Float32Array.from({ length: 512 }, next));
  /** Texts crowd around subjects, and so do their vectors. */
  const subjects = Array.from({ length: 60 }, random);
  const aboutSubject = (index: number): Float32Array => {
    const noise = random();
    const subject = subjects[index % subjects.length] ?? noise;
    return unit(subject.map((value, place) => 0.7 * value + 0.7 * (noise[place] ?? 0)));
  };

  it('finds at least 98 of 100 that a full scan finds', async () => {
    const vectors = new Map(Array.from({ length: 5_000 }, (_, index) => [`${index}`, aboutSubject(index)]));
    const store = createLocalVectors();
    await store.upsert(vectors);
    let found = 0;
    for (let asked = 0; asked < 50; asked += 1) {
      const question = aboutSubject(asked);
      const exact = [...vectors]
        .map(([id, vector]) => ({ id, similarity: product(question, vector) }))
        .sort((left, right) => right.similarity - left.similarity)
        .slice(0, 10);
      const matches = await store.nearest(question, 10, NEVER);
      const ids = new Set(matches.map(({ chunkId }) => chunkId));
      found += exact.filter(({ id }) => ids.has(id)).length;
      expect(matches[0]?.similarity).toBeCloseTo(exact[0]?.similarity ?? 0, 4);
    }
    expect(found / 500).toBeGreaterThanOrEqual(0.98);
  });
});

describe('the vector kernel', () => {
  it.each([3, 8, 127, 128, 200, 1_536, 3_072])('measures vectors of %d values', (dimensions) => {
    const next = createNumbers(dimensions);
    const vectors = Array.from({ length: 5 }, () => Float32Array.from({ length: dimensions }, next));
    const question = Float32Array.from({ length: dimensions }, next);
    let kernel = createVectorKernel(dimensions, 2);
    kernel.write(0, vectors[0] ?? question);
    kernel.write(1, vectors[1] ?? question);
    kernel = kernel.grow(5);
    for (const row of [2, 3, 4]) kernel.write(row, vectors[row] ?? question);

    kernel.ask(question);
    const differing = vectors.map(
      (vector) => vector.filter((value, index) => value > 0 !== (question[index] ?? 0) > 0).length,
    );
    expect([...kernel.measure(5)]).toEqual(differing);
    const inReverse = [4, 3, 2, 1, 0];
    const similarities = kernel.similarities(inReverse);
    for (const [index, row] of inReverse.entries()) {
      expect(similarities[index]).toBeCloseTo(product(vectors[row] ?? question, question), 2);
    }
    expect(kernel.similarities([])).toHaveLength(0);
    kernel.move(4, 0);
    expect(kernel.measure(5)[0]).toBe(differing[4]);
  });
});

describe('picking the nearest rows', () => {
  it('takes as many as wanted, and those that tie with the last', () => {
    const distances = Uint16Array.of(5, 1, 3, 3, 9, 0, 3);
    expect(nearestRows(distances, 9, 2)).toEqual([1, 5]);
    expect(nearestRows(distances, 9, 3)).toEqual([1, 2, 3, 5, 6]);
    expect(nearestRows(distances, 9, 99)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});
