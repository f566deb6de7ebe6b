import { describe, expect, it } from 'vitest';
import { cacheEmbeddings } from '../../src/llm/cached-embeddings.ts';
import { createMemoryCache } from '../../src/nodes/memory-cache.ts';
import { createWordEmbeddings } from '../fakes/word-embeddings.ts';

const NEVER = new AbortController().signal;

describe('embeddings kept in a cache', () => {
  it('embeds a question once, for all who share the cache', async () => {
    const cache = createMemoryCache(Date.now);
    const [one, other] = [createWordEmbeddings(), createWordEmbeddings()];
    const [made] = await cacheEmbeddings(one, cache).embed(['Where is my refund?'], NEVER);
    const [kept] = await cacheEmbeddings(other, cache).embed(['Where is my refund?'], NEVER);
    expect(kept).toEqual(made);
    expect(other.embedded).toEqual([]);
  });

  it('embeds again for another model, and what the cache holds wrong', async () => {
    const cache = createMemoryCache(Date.now);
    const other = createWordEmbeddings('another model');
    await cacheEmbeddings(createWordEmbeddings(), cache).embed(['refund'], NEVER);
    await cacheEmbeddings(other, cache).embed(['refund'], NEVER);
    expect(other.embedded).toEqual(['refund']);

    const spoiled = { ...cache, get: async () => 'AAAA' };
    await cacheEmbeddings(other, spoiled).embed(['refund'], NEVER);
    expect(other.embedded).toEqual(['refund', 'refund']);
  });
});
