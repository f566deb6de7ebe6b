/** What every embedding model keeps to. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EmbeddingModel } from '../../src/contract/models.ts';

const NEVER = new AbortController().signal;

function cosine(left: Float32Array | undefined, right: Float32Array | undefined): number {
  return [...(left ?? [])].reduce((sum, value, index) => sum + value * (right?.[index] ?? 0), 0);
}

export function embeddingModelContract(name: string, create: () => EmbeddingModel): void {
  describe(`${name} as an embedding model`, () => {
    let model: EmbeddingModel;
    beforeAll(() => {
      model = create();
    });
    afterAll(async () => {
      await model.close();
    });

    it('answers one unit vector of its dimension for each text, in order', async () => {
      const texts = ['How do I reset my password?', 'Opening hours', 'How do I reset my password?'];
      const vectors = await model.embed(texts, NEVER);
      expect(vectors.map(({ length }) => length)).toEqual(texts.map(() => model.dimensions));
      for (const vector of vectors) expect(cosine(vector, vector)).toBeCloseTo(1, 4);
      expect(cosine(vectors[0], vectors[2])).toBeCloseTo(1, 4);
      expect(cosine(vectors[0], vectors[1])).toBeLessThan(0.99);
    });

    it('answers no vectors for no texts', async () => {
      expect(await model.embed([], NEVER)).toEqual([]);
    });

    it.each([[''], [' \n '], ['😀'], ['?!'], ['x'.repeat(20_000)]])('takes any text', async (text) => {
      const [vector] = await model.embed([text], NEVER);
      expect(cosine(vector, vector)).toBeCloseTo(1, 4);
    });

    it('rejects with the reason of a signal that came first', async () => {
      const reason = new Error('no longer wanted');
      await expect(model.embed(['too late'], AbortSignal.abort(reason))).rejects.toBe(reason);
    });
  });
}
