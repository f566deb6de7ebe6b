import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFileReader } from '../../../knowledge/formats/file-reader.ts';
import {
  createIngestion,
  type IngestionProgress,
  type IngestionReport,
} from '../../../knowledge/ingest/ingestion.ts';
import type { KnowledgeStore } from '../../../src/contract/knowledge.ts';
import { createMemoryKnowledgeStore } from '../../fakes/memory-knowledge-store.ts';
import { createRecordingLogger } from '../../fakes/recording-telemetry.ts';
import { createWordEmbeddings, type WordEmbeddings } from '../../fakes/word-embeddings.ts';
import { aDocx, aPdf } from '../../fixtures/made-files.ts';

const NEVER = new AbortController().signal;

const readArticle = createFileReader({
  logger: createRecordingLogger(),
  workerUrl: new URL('../../../dist/knowledge/formats/read-worker.js', import.meta.url),
});

describe('ingestion', () => {
  let folder: string;
  let store: KnowledgeStore;
  let embeddings: WordEmbeddings;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'switchboard-ingest-'));
    store = createMemoryKnowledgeStore();
    embeddings = createWordEmbeddings();
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function put(source: string, content: string | Uint8Array): Promise<void> {
    const path = join(folder, source);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }

  function ingest(
    model = embeddings,
    onProgress: (progress: IngestionProgress) => void = () => {},
  ): Promise<IngestionReport> {
    const ingestion = createIngestion({
      store,
      embeddings: model,
      readArticle,
      logger: createRecordingLogger(),
    });
    return ingestion.ingest(folder, onProgress, NEVER);
  }

  it('stores each article with its passages, their places and their vectors', async () => {
    await put(
      'shop/returns.md',
      '---\ntitle: Returns\nurl: https://example.org/returns\n---\nTop.\n\n## How long?\n\n30 days.\n',
    );
    const report = await ingest();
    expect(report).toEqual({
      documents: 1,
      chunks: 2,
      embedded: 2,
      withoutVector: 0,
      unchanged: 0,
      removed: 0,
      skipped: [],
    });
    const [document] = await store.documents();
    expect(document).toMatchObject({
      source: 'shop/returns.md',
      title: 'Returns',
      url: 'https://example.org/returns',
    });
    expect(await store.chunks()).toMatchObject([
      { ordinal: 0, headings: [], text: 'Top.', documentId: document?.id, model: 'words' },
      { ordinal: 1, headings: ['How long?'], anchor: 'how-long', text: '30 days.' },
    ]);
    expect(embeddings.embedded).toEqual([
      'Returns\nTop.',
      'Returns',
      'Returns > How long?\n30 days.',
      'Returns > How long?',
    ]);
  });

  it('neither embeds nor writes unchanged files', async () => {
    await put('a.md', '# A\n\nText.');
    await put('b.txt', 'More text.');
    await ingest();
    const generation = await store.generation();
    const report = await ingest();
    expect(report).toMatchObject({ documents: 2, chunks: 2, embedded: 0, unchanged: 2 });
    expect(await store.generation()).toBe(generation);
    expect(new Set(embeddings.embedded).size).toBe(4);
    expect(embeddings.embedded).toHaveLength(4);
  });

  it('gives the same file the same ids in any knowledge base', async () => {
    await put('a.md', '# A\n\nText.\n\n## B\n\nText.\n\n## B\n\nText.');
    await ingest();
    const ids = (await store.chunks()).map(({ id }) => id);
    store = createMemoryKnowledgeStore();
    await ingest();
    expect((await store.chunks()).map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(3);
  });

  it('embeds only the changed passages of a changed file', async () => {
    await put('a.md', '# A\n\n## One\n\nFirst.\n\n## Two\n\nSecond.');
    await ingest();
    const [first] = await store.chunks();
    await put('a.md', '# A\n\n## New\n\nInserted.\n\n## One\n\nFirst.\n\n## Two\n\nSecond, changed.');
    const report = await ingest();
    expect(report).toMatchObject({ chunks: 3, embedded: 2, unchanged: 0 });
    expect((await store.chunks())[1]).toMatchObject({ id: first?.id, ordinal: 1, vector: first?.vector });
  });

  it('removes what is deleted or renamed', async () => {
    await put('a.md', 'A.');
    await put('b.md', 'B.');
    await ingest();
    await rename(join(folder, 'a.md'), join(folder, 'c.md'));
    await rm(join(folder, 'b.md'));
    expect(await ingest()).toMatchObject({ documents: 1, removed: 2 });
    expect((await store.documents()).map(({ source }) => source)).toEqual(['c.md']);
  });

  it('skips what it cannot read, says why, and takes the rest', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'switchboard-outside-'));
    await writeFile(join(outside, 'secret.md'), 'Secret.');
    await symlink(join(outside, 'secret.md'), join(folder, 'link.md'));
    await symlink(join(folder, 'nowhere.md'), join(folder, 'broken.md'));
    await put('big.md', 'x'.repeat(5_000_001));
    await put('binary.md', Buffer.from([0x41, 0x00, 0x42]));
    await put('latin-1.md', Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    await put('empty.md', '\n');
    await put('photo.png', 'x');
    await put('.hidden.md', 'x');
    await put('good.md', 'Good.');
    const report = await ingest();
    expect(Object.fromEntries(report.skipped.map(({ source, reason }) => [source, reason]))).toEqual({
      'link.md': 'outside-folder',
      'broken.md': 'unreadable',
      'big.md': 'too-large',
      'binary.md': 'binary',
      'latin-1.md': 'invalid-utf-8',
      'empty.md': 'empty',
      'photo.png': 'unknown-extension',
    });
    expect((await store.documents()).map(({ source }) => source)).toEqual(['good.md']);
    await rm(outside, { recursive: true });
  });

  it('stores passages without vectors while the model is gone, and adds them later', async () => {
    await put('a.md', 'A.');
    embeddings.setAvailable(false);
    expect(await ingest()).toMatchObject({ documents: 1, embedded: 0, withoutVector: 1 });
    const generation = await store.generation();
    expect(await ingest()).toMatchObject({ unchanged: 1, withoutVector: 1 });
    expect(await store.generation()).toBe(generation);

    embeddings.setAvailable(true);
    expect(await ingest()).toMatchObject({ embedded: 1, withoutVector: 0, unchanged: 0 });
    expect((await store.chunks())[0]?.vector).toHaveLength(64);
  });

  it('embeds everything again for another model', async () => {
    await put('a.md', 'A.');
    await ingest();
    const other = createWordEmbeddings('other');
    expect(await ingest(other)).toMatchObject({ embedded: 1, unchanged: 0 });
    expect((await store.chunks())[0]?.model).toBe('other');
  });

  it('reports each file as it is done', async () => {
    await put('b.md', 'B.');
    await put('a.md', 'A.');
    const seen: IngestionProgress[] = [];
    await ingest(embeddings, (progress) => seen.push(progress));
    expect(seen).toEqual([
      { source: 'a.md', done: 1, total: 2 },
      { source: 'b.md', done: 2, total: 2 },
    ]);
  });

  it('refuses a folder that is not there, and removes nothing', async () => {
    await put('a.md', 'A.');
    await ingest();
    await rm(folder, { recursive: true });
    await expect(ingest()).rejects.toMatchObject({ code: 'knowledge-unreadable' });
    expect(await store.documents()).toHaveLength(1);
  });

  it('reads PDF and Word documents, and names those that are broken', async () => {
    await put('warranty.docx', aDocx(['# Warranty', 'It lasts three years.']));
    await put('delivery-times.pdf', await aPdf(['# Delivery', 'Parcels arrive within 3 days.']));
    await put('broken.pdf', '%PDF-1.7 nothing');
    const report = await ingest();
    expect(report).toMatchObject({ documents: 2, skipped: [{ source: 'broken.pdf', reason: 'unreadable' }] });
    const documents = await store.documents();
    expect(documents.map(({ title }) => title).sort()).toEqual(['Delivery times', 'Warranty']);
    const chunks = await store.chunks();
    expect(chunks.map(({ text }) => text).sort()).toEqual([
      'It lasts three years.',
      'Parcels arrive within 3 days.',
    ]);
    expect(await ingest()).toMatchObject({ documents: 2, unchanged: 2, embedded: 0 });
  });
});
