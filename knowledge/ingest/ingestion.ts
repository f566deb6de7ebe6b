/** Brings the stored knowledge base in line with a folder of files. What has not changed is neither embedded nor written again. */
import { AppError } from '../../src/contract/errors.ts';
import type { KnowledgeChunk, KnowledgeDocument, KnowledgeStore } from '../../src/contract/knowledge.ts';
import type { EmbeddingModel } from '../../src/contract/models.ts';
import type { Logger } from '../../src/contract/telemetry.ts';
import type { ReadArticle } from '../formats/file-reader.ts';
import type { Article } from './article.ts';
import { addVectors } from './chunk-vectors.ts';
import { planChunks, toDocument } from './chunks.ts';
import type { FileResult, Tally } from './file-results.ts';
import { tally } from './file-results.ts';
import type { FoundFile } from './find-files.ts';
import { findFiles } from './find-files.ts';
import { EXTENSIONS, readSource } from './read-file.ts';
import { split } from './split.ts';

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

interface ReadFile {
  readonly source: string;
  readonly contentHash: string;
  /** The file is as it was when its chunks were stored. */
  readonly isSame: boolean;
  readonly storedChunks: readonly KnowledgeChunk[];
}

export function createIngestion({ store, embeddings, readArticle, logger }: IngestionOptions): Ingestion {
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

    const article = await parsed(content.parse(readArticle, signal));
    if (article === undefined) return { kind: 'skipped', source, reason: 'unreadable' };
    return await storeArticle(
      article,
      { source, isSame, storedChunks, contentHash: content.contentHash },
      signal,
    );
  }

  async function storeArticle(article: Article, file: ReadFile, signal: AbortSignal): Promise<FileResult> {
    const { source, isSame, storedChunks } = file;
    const document = toDocument(source, article, file.contentHash);
    const planned = planChunks(document.id, split(article));
    if (planned.length === 0) return { kind: 'skipped', source, reason: 'empty' };
    const { chunks, embedded } = await addVectors(planned, storedChunks, embeddings, signal);
    if (isSame && embedded === 0) return unchanged(source, storedChunks);
    await store.replace(document, chunks);
    return { kind: 'written', source, ...count(chunks), embedded };
  }

  return {
    async ingest(folder, onProgress, signal) {
      const files = await findFiles(folder, EXTENSIONS);
      const stored = new Map((await store.documents()).map((document) => [document.source, document]));
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

/** Undefined when a document is broken, locked or too complicated; the others are still read. */
async function parsed(parsing: Promise<Article | undefined>): Promise<Article | undefined> {
  try {
    return await parsing;
  } catch (cause) {
    if (cause instanceof AppError && cause.code === 'file-unreadable') return undefined;
    throw cause;
  }
}

function unchanged(source: string, chunks: readonly KnowledgeChunk[]): FileResult {
  return { kind: 'unchanged', source, ...count(chunks), embedded: 0 };
}

function count(chunks: readonly KnowledgeChunk[]): { chunks: number; withoutVector: number } {
  return {
    chunks: chunks.length,
    withoutVector: chunks.filter(({ vector }) => vector === undefined).length,
  };
}
