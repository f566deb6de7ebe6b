/** The knowledge base while its embedding model changes, as two nodes on one database see it. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFileReader } from '../../knowledge/formats/file-reader.ts';
import { createKnowledge, type Knowledge } from '../../src/app/knowledge.ts';
import { openLocalVectors } from '../../src/app/vectors.ts';
import type { EmbeddingModel } from '../../src/contract/models.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { createRecordingLogger, createRecordingMetrics } from '../fakes/recording-telemetry.ts';
import { createWordEmbeddings } from '../fakes/word-embeddings.ts';
import { sqliteStorage, type TestStorage } from '../fixtures/storage.ts';

const NEVER = new AbortController().signal;
const QUESTION = 'How long does a refund take?';

describe('the knowledge base', () => {
  let folder: string;
  let fixture: TestStorage;
  let storage: Storage;
  const nodes: Knowledge[] = [];

  /** `former`: undefined = it cannot be had any more. */
  const createNode = (embeddings: EmbeddingModel, former?: EmbeddingModel): Knowledge => {
    const node = createKnowledge({
      store: storage.knowledge,
      sites: storage.sites,
      firstFill: storage.firstFill,
      renewals: storage.renewals,
      openStored: async () => former,
      embeddings,
      readArticle: createFileReader({ logger: createRecordingLogger() }),
      fetchFile: () => Promise.reject(new Error('nothing is fetched here')),
      vectors: openLocalVectors(),
      confidenceThreshold: undefined,
      clock: () => performance.now(),
      logger: createRecordingLogger(),
      metrics: createRecordingMetrics(),
    });
    nodes.push(node);
    return node;
  };
  const ask = (node: Knowledge) => node.search.search({ text: QUESTION, limit: 3 }, NEVER);
  const ingest = (node: Knowledge) => node.ingest(folder, () => undefined, NEVER);
  /** What a node does every few seconds. */
  const lookAgain = (node: Knowledge) => node.forgetSite('https://nowhere.example/');

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'switchboard-knowledge-'));
    await writeFile(join(folder, 'refunds.md'), '# Refunds\n\nA refund takes five working days.\n');
    fixture = await sqliteStorage();
    storage = await fixture.open({ owner: true });
    await createNode(createWordEmbeddings('old')).open(folder, NEVER);
  });
  afterEach(async () => {
    for (const node of nodes.splice(0)) await node.close();
    await fixture.dispose();
    await rm(folder, { recursive: true });
  });

  it('is searched with the former model until one node has made all vectors, then by all with the new one', async () => {
    const former = createWordEmbeddings('old');
    const first = createWordEmbeddings('new');
    const second = createWordEmbeddings('new');
    const [maker, follower] = [createNode(first, former), createNode(second, former)];
    for (const node of [maker, follower]) await node.open(folder, NEVER);
    expect((await ask(follower)).degraded).toBe(false);
    expect(former.embedded).toEqual([QUESTION]);
    expect(await follower.embeddingsHealth(NEVER)).toEqual({
      status: 'ok',
      detail: 'old, until new takes over',
    });

    expect(await ingest(maker)).toMatchObject({ embedded: 1, unchanged: 1 });
    await lookAgain(follower);
    expect([maker.embeddings.id, follower.embeddings.id]).toEqual(['new', 'new']);
    expect((await ask(follower)).passages[0]?.title).toBe('Refunds');
    expect(second.embedded).toEqual([QUESTION]);
    expect(follower.vectorsHealth().status).toBe('ok');
  });

  it('is filled as soon as it can be when the first start could not', async () => {
    await storage.knowledge.remove((await storage.knowledge.documents()).map(({ id }) => id));
    const late = join(folder, 'late');
    const node = createNode(createWordEmbeddings('old'));
    await expect(node.open(late, NEVER)).rejects.toMatchObject({ code: 'knowledge-unreadable' });
    await mkdir(late);
    await writeFile(join(late, 'refunds.md'), '# Refunds\n\nA refund takes five working days.\n');
    node.follow();
    await vi.waitFor(async () => expect((await ask(node)).passages[0]?.title).toBe('Refunds'), 20_000);
  });

  it('is searched by words while the former model is gone and the new one has not made its vectors', async () => {
    const embeddings = createWordEmbeddings('new');
    const node = createNode(embeddings);
    await node.open(folder, NEVER);
    const { passages, degraded } = await ask(node);
    expect([passages[0]?.title, degraded]).toEqual(['Refunds', true]);
    expect((await node.embeddingsHealth(NEVER)).status).toBe('degraded');
    embeddings.setAvailable(false);
    await ingest(node);
    expect((await ask(node)).degraded).toBe(true);
    embeddings.setAvailable(true);
    await ingest(node);
    expect((await ask(node)).degraded).toBe(false);
  });
});
