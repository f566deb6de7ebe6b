/** What every knowledge store does. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KnowledgeChunk, KnowledgeDocument } from '../../src/contract/knowledge.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import type { TestedDatabase } from '../fixtures/databases.ts';
import type { TestStorage } from '../fixtures/storage.ts';

export function knowledgeContract({ name, create }: TestedDatabase): void {
  describe(`knowledge on ${name}`, () => {
    let fixture: TestStorage;
    let storage: Storage;

    beforeAll(async () => {
      fixture = await create();
      storage = await fixture.open({ owner: true });
    });
    afterAll(() => fixture.dispose());

    it('replaces a document with all its chunks, and counts the change', async () => {
      const before = await storage.knowledge.generation();
      const document = aDocument('a', { url: 'https://example.org/a' });
      const chunks = [aChunk('a', 0, { anchor: 'top', headings: ['One', 'Two "\u0000"'] }), aChunk('a', 1)];
      await storage.knowledge.replace(document, [...chunks, aChunk('a', 2)]);
      await storage.knowledge.replace({ ...document, title: 'New' }, chunks);
      expect(await storage.knowledge.documents()).toEqual([{ ...document, title: 'New' }]);
      expect(await storage.knowledge.chunks(['a'])).toEqual(chunks);
      expect(await storage.knowledge.generation()).toBe(before + 2);
    });

    it('replaces the document of the same source', async () => {
      await storage.knowledge.replace(aDocument('old', { source: 'same.md' }), [aChunk('old', 0)]);
      await storage.knowledge.replace(aDocument('new', { source: 'same.md' }), [aChunk('new', 0)]);
      const ids = (await storage.knowledge.documents()).map(({ id }) => id);
      expect(ids).toContain('new');
      expect(ids).not.toContain('old');
      expect(await storage.knowledge.chunks(['old'])).toEqual([]);
    });

    it('knows which site a page is of, and what the last reading of the site left out', async () => {
      const page = {
        source: 'https://a.example/x',
        site: 'https://a.example/sitemap.xml',
        etag: '"1 \u0000"',
      };
      await storage.knowledge.replace(aDocument('page', page), []);
      expect(await storage.knowledge.documents()).toContainEqual(aDocument('page', page));
      await storage.knowledge.remove(['page']);

      const site = { address: page.site, depth: 2, readAt: 5, documents: 1, skipped: [] };
      const skipped = Array.from({ length: 300 }, (_, at) => ({ source: `s${at}`, reason: 'gone' }));
      await storage.sites.keep(site);
      await storage.sites.keep({ ...site, address: 'https://b.example/' });
      await storage.sites.keep({ ...site, readAt: 6, skipped });
      expect(await storage.sites.sites()).toEqual([
        { ...site, readAt: 6, skipped: skipped.slice(0, 200) },
        { ...site, address: 'https://b.example/' },
      ]);
      await storage.sites.forget(page.site);
      expect((await storage.sites.sites()).map(({ address }) => address)).toEqual(['https://b.example/']);
    });

    it('keeps vectors exactly', async () => {
      const vector = Float32Array.from([0.1, -1, 1e-38, 3.4e38, 0, -0, 1 / 3]);
      await storage.knowledge.replace(aDocument('v'), [
        aChunk('v', 0, { vector, model: 'small@1' }),
        aChunk('v', 1),
      ]);
      const [first, second] = await storage.knowledge.chunks(['v']);
      expect(first?.vector).toEqual(vector);
      expect(first?.model).toBe('small@1');
      expect(second?.vector).toBeUndefined();
    });

    it('changes nothing when a chunk cannot be stored', async () => {
      await storage.knowledge.replace(aDocument('whole'), [aChunk('whole', 0)]);
      const generation = await storage.knowledge.generation();
      const twice = [aChunk('whole', 1), aChunk('whole', 1)];
      await expect(storage.knowledge.replace(aDocument('whole', { title: 'Half' }), twice)).rejects.toThrow();
      expect(await storage.knowledge.chunks(['whole'])).toEqual([aChunk('whole', 0)]);
      expect((await storage.knowledge.documents()).find(({ id }) => id === 'whole')?.title).toBe('Title');
      expect(await storage.knowledge.generation()).toBe(generation);
    });

    it('removes documents with their chunks and ignores unknown ids', async () => {
      await storage.knowledge.replace(aDocument('gone'), [aChunk('gone', 0)]);
      const generation = await storage.knowledge.generation();
      await storage.knowledge.remove(['gone', 'never-there']);
      expect(await storage.knowledge.chunks(['gone'])).toEqual([]);
      expect((await storage.knowledge.documents()).map(({ id }) => id)).not.toContain('gone');
      expect(await storage.knowledge.generation()).toBe(generation + 1);
    });

    it('remembers a first filling that was cut off', async () => {
      expect(await storage.firstFill.isUnfinished()).toBe(false);
      await storage.firstFill.begin();
      await storage.firstFill.begin();
      expect(await storage.firstFill.isUnfinished()).toBe(true);
      await storage.firstFill.end();
      expect(await storage.firstFill.isUnfinished()).toBe(false);
    });

    it('keeps a new model’s vectors aside until they take the place of the old one’s, all at once', async () => {
      for (const { id } of await storage.knowledge.documents()) await storage.knowledge.remove([id]);
      const old = { vector: Float32Array.of(1, 0), model: 'old' };
      const chunks = [aChunk('n', 0, old), aChunk('n', 1, old), aChunk('n', 2)];
      await storage.knowledge.replace(aDocument('n'), chunks);
      const { renewals } = storage;
      expect(await renewals.modelInUse()).toBe('old');
      expect(await renewals.progress('new')).toEqual({ total: 3, inUse: 0, missing: 3 });
      expect(await renewals.missing('old', 9)).toEqual([
        { title: 'Title', headings: [], text: 'Passage 2', contentHash: 'hash 2' },
      ]);
      const fresh = Float32Array.of(0, 1, 0);
      await renewals.keep('new', new Map([['hash 0', fresh]]));
      await renewals.keep('given up', new Map([['hash 0', Float32Array.of(9)]]));
      await renewals.keep('new', new Map([['hash 0', Float32Array.of(5)]]));
      expect(await renewals.progress('new')).toEqual({ total: 3, inUse: 0, missing: 2 });
      expect(await storage.knowledge.chunks(['n'])).toEqual(chunks);

      const rest = (await renewals.missing('new', 9)).map(({ contentHash }) => contentHash);
      expect(rest.toSorted()).toEqual(['hash 1', 'hash 2']);
      const generation = await storage.knowledge.generation();
      await renewals.keep('new', new Map(rest.map((hash) => [hash, fresh])));
      await renewals.adopt('new');
      expect(await storage.knowledge.generation()).toBe(generation + 1);
      expect(await renewals.modelInUse()).toBe('new');
      expect(await renewals.progress('new')).toEqual({ total: 3, inUse: 3, missing: 0 });
      const adopted = await storage.knowledge.chunks(['n']);
      expect(adopted).toEqual(chunks.map((chunk) => ({ ...chunk, vector: fresh, model: 'new' })));
      expect(await renewals.progress('given up')).toEqual({ total: 3, inUse: 0, missing: 3 });
    });

    it('answers all chunks by document and order', async () => {
      await storage.knowledge.replace(aDocument('z'), [aChunk('z', 1), aChunk('z', 0)]);
      const all = await storage.knowledge.chunks();
      const keys = all.map(({ documentId, ordinal }) => [documentId, ordinal]);
      expect(keys.filter(([id]) => id === 'z')).toEqual([
        ['z', 0],
        ['z', 1],
      ]);
      expect(keys.map(([id]) => id)).toEqual(keys.map(([id]) => id).toSorted());
    });
  });
}

const aDocument = (id: string, document: Partial<KnowledgeDocument> = {}): KnowledgeDocument => ({
  id,
  source: `${id}.md`,
  title: 'Title',
  contentHash: 'hash',
  updatedAt: 1,
  ...document,
});

const aChunk = (
  documentId: string,
  ordinal: number,
  chunk: Partial<KnowledgeChunk> = {},
): KnowledgeChunk => ({
  id: `${documentId}#${ordinal}`,
  documentId,
  ordinal,
  headings: [],
  text: `Passage ${ordinal}`,
  contentHash: `hash ${ordinal}`,
  ...chunk,
});
