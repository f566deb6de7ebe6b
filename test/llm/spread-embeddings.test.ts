import { expect, it } from 'vitest';
import type { EmbeddingModel } from '../../src/contract/models.ts';
import { spreadEmbeddings } from '../../src/llm/spread-embeddings.ts';
import { createWordEmbeddings } from '../fakes/word-embeddings.ts';

const NEVER = new AbortController().signal;
const TEXTS = ['Refunds take a week.', 'When does a refund come?', 'The moon is far away.'];

/** Every vector drawn towards one corner, as e5 has them. */
function crowded(): EmbeddingModel {
  const model = createWordEmbeddings('crowded');
  return {
    ...model,
    async embed(texts, signal) {
      const vectors = await model.embed(texts, signal);
      return vectors.map((vector) => {
        const drawn = vector.map((value, at) => value + (at % 2 === 0 ? 0.4 : -0.1));
        const length = Math.hypot(...drawn);
        return drawn.map((value) => value / length);
      });
    },
  };
}

async function cosines(model: EmbeddingModel): Promise<readonly number[]> {
  const [first, ...others] = await model.embed(TEXTS, NEVER);
  return others.map((other) => other.reduce((sum, value, at) => sum + value * (first?.[at] ?? 0), 0));
}

it('takes out what all vectors share, so that unrelated texts are far from each other', async () => {
  const [relatedBefore = 0, unrelatedBefore = 0] = await cosines(crowded());
  expect(unrelatedBefore).toBeGreaterThan(0.8);
  const spread = spreadEmbeddings(crowded());
  const [related = 0, unrelated = 0] = await cosines(spread);
  expect(unrelated).toBeLessThan(0.3);
  expect(related - unrelated).toBeGreaterThan(relatedBefore - unrelatedBefore);
  for (const vector of await spread.embed(TEXTS, NEVER)) expect(Math.hypot(...vector)).toBeCloseTo(1);
});

it('leaves the vectors of other models as they are', async () => {
  expect(await cosines(spreadEmbeddings(createWordEmbeddings()))).toEqual(
    await cosines(createWordEmbeddings()),
  );
});

it('measures again when the model was gone at first', async () => {
  const words = createWordEmbeddings();
  const spread = spreadEmbeddings(words);
  words.setAvailable(false);
  await expect(spread.embed(TEXTS, NEVER)).rejects.toMatchObject({ code: 'embeddings-unavailable' });
  words.setAvailable(true);
  expect(await spread.embed(TEXTS, NEVER)).toHaveLength(3);
});
