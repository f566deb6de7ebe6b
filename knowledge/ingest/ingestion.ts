/** Brings the stored knowledge base in line with a folder of files. What has not changed is neither embedded nor written again. */
import type { KnowledgeDocument, KnowledgeStore } from '../../src/contract/knowledge.ts';
import type { EmbeddingModel } from '../../src/contract/models.ts';
import type { Logger } from '../../src/contract/telemetry.ts';
import type { ReadArticle } from '../formats/file-reader.ts';
import type { FileResult, Tally } from './file-results.ts';
import { tally } from './file-results.ts';
import type { FoundFile } from './find-files.ts';
import { findFiles } from './find-files.ts';
import { orUnreadable } from './or-unreadable.ts';
import { EXTENSIONS, readSource } from './read-file.ts';
import { createArticleWriter, unchanged } from './store-article.ts';

export interface IngestionProgress {
  readonly source: string;
  /** Files looked at, this one included. */
  readonly done: number;
  readonly total: number;
}

export interface IngestionReport extends Tally {
  /** Documents whose file is gone or can no longer be read. */
  readonly removed: number;
}

export interface Ingestion {
  /** @throws AppError `knowledge-unreadable` when the folder itself cannot be read */
  ingest(
    folder: string,
    onProgress: (progress: IngestionProgress) => void,
    signal: AbortSignal,
  ): Promise<IngestionReport>;
}

export interface IngestionOptions {
  readonly store: KnowledgeStore;
  readonly embeddings: EmbeddingModel;
  readonly readArticle: ReadArticle;
  readonly logger: Logger;
}

export function createIngestion({ store, embeddings, readArticle, logger }: IngestionOptions): Ingestion {
  const write = createArticleWriter({ store, embeddings });

  async function ingestFile(
    file: FoundFile,
    stored: KnowledgeDocument | undefined,
    signal: AbortSignal,
  ): Promise<FileResult> {
    const { source } = file;
    const content = await readSource(file);
    if (content.kind === 'skipped') return { ...content, source };
    const storedChunks = stored === undefined ? [] : await store.chunks([stored.id]);
    const isSame = stored?.contentHash === content.contentHash;
    if (isSame && storedChunks.every(({ model }) => model === embeddings.id)) {
      return unchanged(source, storedChunks);
    }

    const article = await orUnreadable(content.parse(readArticle, signal));
    if (article === undefined) return { kind: 'skipped', source, reason: 'unreadable' };
    return await write(article, { source, isSame, storedChunks, contentHash: content.contentHash }, signal);
  }

  return {
    async ingest(folder, onProgress, signal) {
      const files = await findFiles(folder, EXTENSIONS);
      const stored = new Map((await filesIn(store)).map((document) => [document.source, document]));
      const results: FileResult[] = [];
      for (const file of files) {
        signal.throwIfAborted();
        results.push(await ingestFile(file, stored.get(file.source), signal));
        onProgress({ source: file.source, done: results.length, total: files.length });
      }

      const present = new Set(results.filter(({ kind }) => kind !== 'skipped').map(({ source }) => source));
      const removed = [...stored.values()].filter(({ source }) => !present.has(source));
      if (removed.length > 0) await store.remove(removed.map(({ id }) => id));
      const report = { ...tally(results), removed: removed.length };
      logger.info('knowledge-ingested', { ...report, skipped: report.skipped.length });
      return report;
    },
  };
}

/** Web pages are none of a folder's business. */
async function filesIn(store: KnowledgeStore): Promise<readonly KnowledgeDocument[]> {
  return (await store.documents()).filter(({ site }) => site === undefined);
}
