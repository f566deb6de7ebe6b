import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addVectors } from '../../../knowledge/ingest/chunk-vectors.ts';
import { planChunks } from '../../../knowledge/ingest/chunks.ts';
import { readMarkdown } from '../../../knowledge/ingest/read-markdown.ts';
import { split } from '../../../knowledge/ingest/split.ts';
import {
  createKnowledgeSearch,
  type LoadedKnowledgeSearch,
} from '../../../knowledge/search/knowledge-search.ts';
import { createLocalVectors } from '../../../knowledge/stores/local-vectors.ts';
import type { KnowledgeStore, SearchResult } from '../../../src/contract/knowledge.ts';
import { createMemoryKnowledgeStore } from '../../fakes/memory-knowledge-store.ts';
import { createRecordingLogger, createRecordingMetrics } from '../../fakes/recording-telemetry.ts';
import { createWordEmbeddings, type WordEmbeddings } from '../../fakes/word-embeddings.ts';

const NEVER = new AbortController().signal;

const ARTICLES: Readonly<Record<string, string>> = {
  Returns: 'Send an article back within 30 days. The refund reaches your card within a week.',
  Delivery: 'A parcel takes three days. Track your parcel with the number in the mail.',
  Payment:
    'Pay by card or invoice.\n\n## Invoice\n\nAn invoice is due after 14 days.\n\n## Card\n\nWe take every card.\n\n## Card refused\n\nA card is refused by its bank, ask the bank about the card.',
  Kontakt: 'Wir sind für Sie da, und das Telefon ist von acht bis acht besetzt.',
};

interface World {
  readonly store: KnowledgeStore;
  readonly embeddings: WordEmbeddings;
  readonly search: LoadedKnowledgeSearch;
  readonly metrics: ReturnType<typeof createRecordingMetrics>;
  put(title: string, text: string): Promise<void>;
  ask(
    text: string,
    options?: { limit?: number; context?: string; signal?: AbortSignal },
  ): Promise<SearchResult>;
}

async function createWorld(
  options: { threshold?: number; languages?: readonly string[] } = {},
): Promise<World> {
  const { languages, ...searchOptions } = options;
  const store = createMemoryKnowledgeStore();
  const embeddings = createWordEmbeddings('words', languages);
  const metrics = createRecordingMetrics();
  const search = createKnowledgeSearch({
    store,
    vectors: createLocalVectors(),
    embeddings,
    ...searchOptions,
    logger: createRecordingLogger(),
    metrics,
  });
  async function put(title: string, text: string): Promise<void> {
    const planned = planChunks(
      title,
      split({ ...readMarkdown(text, title), title, url: `https://example.org/${title}` }),
    );
    const { chunks } = await addVectors(planned, [], embeddings, NEVER);
    const url = `https://example.org/${title}`;
    await store.replace({ id: title, source: title, title, url, contentHash: '', updatedAt: 0 }, chunks);
  }
  for (const [title, text] of Object.entries(ARTICLES)) await put(title, text);
  await search.load();
  return {
    store,
    embeddings,
    search,
    metrics,
    put,
    ask: (text, { limit = 5, context, signal = NEVER } = {}) =>
      search.search({ text, limit, ...(context !== undefined && { context }) }, signal),
  };
}

describe('searching the knowledge base', () => {
  it('knows a page by what others say where they link to it', async () => {
    const { ask, put, search } = await createWorld();
    await put('Roles', 'An owner may do everything, a guest may read.');
    await put('Start', 'First of all [give colleagues access](Roles).\n\n## More\n\nThen read on.');
    await search.load();
    const { passages, parts } = await ask('give my colleagues access', { limit: 10 });
    const roles = passages.find(({ documentId }) => documentId === 'Roles');
    expect(parts.find(({ chunkId }) => chunkId === roles?.chunkId)?.lexical).toBeGreaterThan(0.3);
    expect(roles?.text).toBe('An owner may do everything, a guest may read.');
  });

  it('finds the passage, where it stands, and how it scored', async () => {
    const { ask } = await createWorld();
    const { passages, parts, degraded } = await ask('When is an invoice due?');
    expect(passages[0]).toMatchObject({
      documentId: 'Payment',
      title: 'Payment',
      headings: ['Invoice'],
      url: 'https://example.org/Payment#invoice',
      text: 'An invoice is due after 14 days.',
    });
    expect(parts[0]?.chunkId).toBe(passages[0]?.chunkId);
    expect(parts[0]?.fused).toBeCloseTo((parts[0]?.lexical ?? 0) + (parts[0]?.dense ?? 0));
    expect(degraded).toBe(false);
  });

  it('answers the best first, with scores from 0 to 1', async () => {
    const { ask } = await createWorld();
    const { passages, parts } = await ask('refund to my card');
    const fused = parts.map((part) => part.fused);
    expect(fused).toEqual(fused.toSorted((left, right) => right - left));
    for (const { score } of passages) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it('is more confident the more of the question it finds', async () => {
    const { ask } = await createWorld();
    const known = await ask('How do I track my parcel with the number in the mail?');
    const unknown = await ask('Which parrots do you breed in your zoo?');
    expect(known.confidence).toBeGreaterThan(unknown.confidence);
    expect(known.confident).toBe(true);
    expect(unknown.confident).toBe(false);
  });

  it('takes another threshold', async () => {
    const { ask } = await createWorld({ threshold: 0.999 });
    expect((await ask('How do I track my parcel with the number in the mail?')).confident).toBe(false);
  });

  it('takes the short page before one passage of a long one that fits alike', async () => {
    const { ask, put, search } = await createWorld();
    const others = ['Cups', 'Plates', 'Forks', 'Bowls', 'Pans', 'Knives', 'Lamps', 'Shelves', 'Chairs'];
    const sections = [...others, 'Gift vouchers'].map(
      (what) => `## ${what}\n\n${what} are sold in our shops.`,
    );
    await put('Catalogue', sections.join('\n\n'));
    await put('Shop', '## Gift vouchers\n\nGift vouchers are sold in our shops.');
    await search.load();
    const { passages } = await ask('Where are gift vouchers sold?');
    expect(passages.slice(0, 2).map(({ documentId }) => documentId)).toEqual(['Shop', 'Catalogue']);
  });

  it('takes the FAQ entry that has a line like the question before one that has its words here and there', async () => {
    const { ask, put, search } = await createWorld();
    await put(
      'Card A',
      'is my card here yet\nwhere can it be by now\nhas it been sent\nwhen will the new one arrive',
    );
    await put('Card B', 'where is my new card\ncard and letter\nmissing post');
    await search.load();
    expect((await ask('where is my new card')).passages[0]?.documentId).toBe('Card B');
  });

  it('is surer of an FAQ entry that has a line like the question', async () => {
    const surenessOf = async (entry: string): Promise<number> => {
      const { ask, put, search } = await createWorld();
      await put('Fees', entry);
      await search.load();
      return (await ask('charge me twice over holidays abroad for a second card')).confidence;
    };
    const like = await surenessOf(
      'you charge me twice for a second card\nmonthly fee of cards\nyearly price',
    );
    const unlike = await surenessOf(
      'twice a fee for a price\nsecond monthly charge of cards\nyou yearly me card',
    );
    expect(like).toBeGreaterThan(unlike);
  });

  it('is less sure of what is asked than of the same words alone', async () => {
    const { ask } = await createWorld();
    const asked = await ask('when refund reaches card');
    expect((await ask('if refund reaches card')).confidence).toBeGreaterThan(asked.confidence);
  });

  it('does not fill the answer with one document when others have something', async () => {
    const { ask } = await createWorld();
    const { passages } = await ask('card', { limit: 3 });
    expect(passages).toHaveLength(3);
    expect(passages.filter(({ documentId }) => documentId === 'Payment')).toHaveLength(2);
  });

  it('lets the conversation before decide between equals only', async () => {
    const { ask } = await createWorld();
    const context = 'I asked about my parcel';
    const [first, second] = (await ask('How many days?', { context })).passages;
    expect(first?.documentId).toBe('Delivery');
    // Whoever quotes passages goes by their scores.
    expect(first?.score).toBeGreaterThan(second?.score ?? 1);
    expect((await ask('When is an invoice due?', { context })).passages[0]?.documentId).toBe('Payment');
  });

  it('leans on what was said before the more, the less a question says itself', async () => {
    const { ask } = await createWorld();
    const scoreIn = async (text: string, context?: string): Promise<number> => {
      const { passages } = await ask(text, context === undefined ? {} : { context });
      return passages.find(({ documentId }) => documentId === 'Delivery')?.score ?? 0;
    };
    const raised = async (text: string): Promise<number> =>
      (await scoreIn(text, 'I asked about my parcel')) - (await scoreIn(text));
    const short = await raised('How many days?');
    expect(short).toBeGreaterThan(
      1.1 * (await raised('How many days until delivery with a carrier abroad?')),
    );
  });

  describe('where several pages share a subject', () => {
    async function createHotels(): Promise<World> {
      const world = await createWorld();
      for (const hotel of ['Alpha House', 'Beta House']) {
        await world.put(`${hotel}: Is there parking?`, 'Cars stand in the yard.');
        await world.put(`${hotel}: Are pets welcome?`, 'Dogs are, cats are not.');
      }
      await world.put('How to: Pay', 'With a card at the desk.');
      await world.put('How to: Leave', 'With the key at the desk.');
      await world.search.load();
      return world;
    }

    it.each([
      { context: 'I look for Beta House\nIt is in the north.', first: 'Beta House: Is there parking?' },
      { context: 'I look for Alpha House\nIt is in the north.', first: 'Alpha House: Is there parking?' },
      { context: 'Beta House is full.\nThen Alpha House', first: 'Alpha House: Is there parking?' },
      { context: 'Have you heard of Beta?', first: 'Beta House: Is there parking?' },
    ])('finds the page of what was talked about last: $context', async ({ context, first }) => {
      const { passages } = await (await createHotels()).ask('Is there parking?', { context });
      expect(passages[0]?.title).toBe(first);
    });

    it('follows the question when it names another', async () => {
      const context = 'I look for Beta House';
      const { passages } = await (await createHotels()).ask('Are pets welcome at Alpha House?', { context });
      expect(passages[0]?.title).toBe('Alpha House: Are pets welcome?');
    });

    it('is surer of what is talked about when something is asked about it', async () => {
      const { ask } = await createHotels();
      const context = 'I look for Beta House';
      const [asked, worded, plain, wished] = [
        await ask('Is there parking?', { context }),
        await ask('Where is the parking', { context }),
        await ask('Great. Is there parking', { context }),
        await ask('There is parking, great', { context }),
      ];
      expect(plain.confidence).toBeGreaterThan(wished.confidence + 0.1);
      expect(worded.confidence).toBeGreaterThan(wished.confidence + 0.1);
      expect(asked.confidence).toBeGreaterThan(wished.confidence + 0.1);
    });

    it('is less sure of an errand than of a question', async () => {
      const { ask } = await createHotels();
      const context = 'I look for Beta House';
      const { confidence } = await ask('Is there parking for a car?', { context });
      const errand = await ask('Can you book a parking for a car?', { context });
      expect(errand.confidence).toBeLessThan(confidence - 0.3);
    });

    it('takes no words for a name that name nothing', async () => {
      const { passages } = await (await createHotels()).ask('How to get to the parking of Beta House?');
      expect(passages[0]?.title).toBe('Beta House: Is there parking?');
    });
  });

  it.each([['?'], ['😀'], ['!!! …'], ['']])('finds nothing, unsure, for %j', async (text) => {
    const { ask } = await createWorld();
    expect(await ask(text)).toEqual({
      passages: [],
      confidence: 0,
      confident: false,
      parts: [],
      degraded: false,
    });
  });

  it.each([['invoice'], ['and the'], ['word '.repeat(800)], ['constructor __proto__'], ['x'.repeat(4_000)]])(
    'takes any question',
    async (text) => {
      const { confidence } = await (await createWorld()).ask(text);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    },
  );

  it('compares words alone when the embedding model is gone, and says so', async () => {
    const { ask, embeddings, metrics } = await createWorld();
    embeddings.setAvailable(false);
    const { passages, parts, degraded, confident } = await ask('When is an invoice due, after 14 days?');
    expect(degraded).toBe(true);
    expect(passages[0]?.headings).toEqual(['Invoice']);
    expect(parts[0]?.dense).toBeUndefined();
    expect(confident).toBe(true);
    expect(metrics.counted('embeddings_degraded')).toBe(1);
  });

  it('does not wait long for an embedding model that hangs', async () => {
    const { ask, embeddings } = await createWorld();
    expect(await ask('How long does a parcel take?')).toMatchObject({ degraded: false });
    embeddings.hang();
    expect(await ask('When is an invoice due?')).toMatchObject({ degraded: true });
  });

  describe('while the embedding model is being loaded', () => {
    beforeEach(() => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    });
    afterEach(() => {
      vi.useRealTimers();
    });

    it('waits for it, so that the first question is not the worst answered', async () => {
      const { ask, embeddings } = await createWorld();
      embeddings.loadFor(4_000);
      const asked = ask('When is an invoice due?');
      await vi.advanceTimersByTimeAsync(4_000);
      expect(await asked).toMatchObject({ degraded: false });
    });

    it('waits only once for one that never answers', async () => {
      const { ask, embeddings } = await createWorld();
      embeddings.hang();
      const first = ask('When is an invoice due?');
      await vi.advanceTimersByTimeAsync(6_000);
      expect(await first).toMatchObject({ degraded: true });
      const second = ask('When is an invoice due?');
      await vi.advanceTimersByTimeAsync(1_500);
      expect(await second).toMatchObject({ degraded: true });
    });
  });

  it('ends when its own signal comes', async () => {
    const { ask, embeddings } = await createWorld();
    embeddings.hang();
    const stop = new AbortController();
    const asked = ask('When is an invoice due?', { signal: stop.signal });
    stop.abort(new Error('customer left'));
    await expect(asked).rejects.toThrow('customer left');
  });

  it('compares words alone in languages that the model does not understand', async () => {
    const { ask, embeddings } = await createWorld({ languages: ['en'] });
    const before = embeddings.embedded.length;
    const { passages, degraded } = await ask('Wann ist das Telefon besetzt?');
    expect(passages[0]?.documentId).toBe('Kontakt');
    expect(degraded).toBe(false);
    expect((await ask('明天会下雨吗')).degraded).toBe(false);
    expect((await ask('Czy mogę zamówić taksówkę?')).degraded).toBe(false);
    expect((await ask('Bir taksi nasıl çağırabilirim?')).degraded).toBe(false);
    expect(embeddings.embedded).toHaveLength(before);
  });

  it('reads a question of another language in English words, and trusts what it finds a little less', async () => {
    const { ask, embeddings } = await createWorld({ languages: ['en'] });
    const { readAs, passages, confidence } = await ask('¿Cómo puedo cambiar mi contraseña?');
    expect(readAs).toBe('change password');
    expect(embeddings.embedded.at(-1)).toBe('change password');
    const english = await ask('change password');
    expect(english.readAs).toBeUndefined();
    expect(passages).toEqual(english.passages);
    expect(confidence).toBeLessThan(english.confidence);
  });

  it('searches for what the articles call a thing for which the question has another word', async () => {
    const { ask, put, search } = await createWorld();
    await put('Machines', 'Each machine has a guarantee of two years.');
    await search.load();
    const { readAs, passages, confidence } = await ask('Any warranty?');
    expect(readAs).toBe('Any warranty? guarantee');
    expect(passages[0]?.documentId).toBe('Machines');
    expect(confidence).toBeGreaterThan((await ask('Any rucksack?')).confidence);
  });

  it('reads an English question in the words of a knowledge base that has no English', async () => {
    const { ask, put, search } = await createWorld({ languages: ['en'] });
    for (const title of Object.keys(ARTICLES)) await put(title, 'Hier steht nichts, was jemand fragt.');
    await put('Garantie', 'Für alle Maschinen gilt die Garantie von zwei Jahren.');
    await put('Versand', 'Wir liefern in drei Tagen, und der Versand ist bei uns kostenlos.');
    await search.load();
    const { readAs, passages } = await ask('How long is the warranty?');
    expect(readAs).toBe('lange garantie');
    expect(passages[0]?.documentId).toBe('Garantie');
    expect((await ask('Quels sont les frais de livraison ?')).passages[0]?.documentId).toBe('Versand');
  });
});

describe('loading the knowledge base', () => {
  it('knows nothing before the first load', async () => {
    const { store, embeddings } = await createWorld();
    const search = createKnowledgeSearch({
      store,
      vectors: createLocalVectors(),
      embeddings,
      logger: createRecordingLogger(),
      metrics: createRecordingMetrics(),
    });
    expect(search.size()).toEqual({ documents: 0, chunks: 0, embedded: 0 });
    expect(await search.search({ text: 'invoice', limit: 3 }, NEVER)).toMatchObject({ passages: [] });
  });

  it('sees what was added, changed and removed after the next load', async () => {
    const { ask, put, search, store } = await createWorld();
    await put('Gifts', 'A hamper is sent by mail.');
    expect((await ask('hamper')).passages[0]?.documentId).not.toBe('Gifts');
    await search.load();
    expect((await ask('hamper')).passages[0]?.documentId).toBe('Gifts');

    await put('Gifts', 'A ribbon is printed.');
    await search.load();
    expect((await ask('hamper')).confident).toBe(false);
    expect((await ask('ribbon')).passages[0]?.text).toBe('A ribbon is printed.');

    await store.remove(['Gifts']);
    await search.load();
    expect((await ask('ribbon')).passages.map(({ documentId }) => documentId)).not.toContain('Gifts');
    expect(search.size().documents).toBe(Object.keys(ARTICLES).length);
  });

  it('answers from the old knowledge while the new one is being read', async () => {
    const { ask, put, search } = await createWorld();
    await put('Gifts', 'A voucher is sent by mail.');
    const loading = search.load();
    expect((await ask('When is an invoice due?')).passages[0]?.headings).toEqual(['Invoice']);
    await loading;
  });

  it('leaves vectors of another model alone', async () => {
    const { store } = await createWorld();
    const other = createWordEmbeddings('other');
    const vectors = createLocalVectors();
    const search = createKnowledgeSearch({
      store,
      vectors,
      embeddings: other,
      logger: createRecordingLogger(),
      metrics: createRecordingMetrics(),
    });
    await search.load();
    expect(await vectors.nearest(new Float32Array(64).fill(0.125), 5, NEVER)).toEqual([]);
    const { passages } = await search.search({ text: 'When is an invoice due?', limit: 3 }, NEVER);
    expect(passages[0]?.headings).toEqual(['Invoice']);
  });
});
