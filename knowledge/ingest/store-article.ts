/** Cuts an article into passages, gives them vectors and stores both; what is stored already is left as it is. */
import type { KnowledgeChunk, KnowledgeStore } from '../../src/contract/knowledge.ts';
import type { EmbeddingModel } from '../../src/contract/models.ts';
import type { Article } from './article.ts';
import { addVectors } from './chunk-vectors.ts';
import { planChunks, toDocument } from './chunks.ts';
import type { FileResult } from './file-results.ts';
import { split } from './split.ts';

/** What an article was read from. */
export interface ArticleOrigin {
  readonly source: string;
  readonly contentHash: string;
  /** It is as it was when its chunks were stored. */
  readonly isSame: boolean;
  readonly storedChunks: readonly KnowledgeChunk[];
  /** When it is a web page. */
  readonly page?: { readonly site: string; readonly etag: string | undefined };
}

export type WriteArticle = (
  article: Article,
  origin: ArticleOrigin,
  signal: AbortSignal,
) => Promise<FileResult>;

interface ArticleWriterOptions {
  readonly store: Pick<KnowledgeStore, 'replace'>;
  readonly embeddings: EmbeddingModel;
}

export function createArticleWriter({ store, embeddings }: ArticleWriterOptions): WriteArticle {
  return async (article, { source, contentHash, isSame, storedChunks, page }, signal) => {
    const document = {
      ...toDocument(source, article, contentHash),
      ...(page !== undefined && { site: page.site }),
      ...(page?.etag !== undefined && { etag: page.etag }),
    };
    const planned = planChunks(document.id, split(article));
    if (planned.length === 0) return { kind: 'skipped', source, reason: 'empty' };
    const { chunks, embedded } = await addVectors(planned, storedChunks, embeddings, signal);
    if (isSame && embedded === 0) return unchanged(source, storedChunks);
    await store.replace(document, chunks);
    return { kind: 'written', source, ...count(chunks), embedded };
  };
}

export function unchanged(source: string, chunks: readonly KnowledgeChunk[]): FileResult {
  return { kind: 'unchanged', source, ...count(chunks), embedded: 0 };
}

function count(chunks: readonly KnowledgeChunk[]): { chunks: number; withoutVector: number } {
  return {
    chunks: chunks.length,
    withoutVector: chunks.filter(({ vector }) => vector === undefined).length,
  };
}
