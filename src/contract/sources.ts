/** The articles that answers rest on, as operators see them. */
import type { KnowledgeDocument, KnowledgeSite } from './knowledge.ts';

export interface SourcesReport {
  readonly documents: number;
  readonly chunks: number;
  /** Passages embedded now. */
  readonly embedded: number;
  readonly withoutVector: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly skipped: readonly { readonly source: string; readonly reason: string }[];
}

export interface Sources {
  list(): Promise<{
    readonly documents: readonly KnowledgeDocument[];
    readonly sites: readonly KnowledgeSite[];
  }>;
  /** From the configured folder; while one runs, a second call waits for the same one. @throws AppError `knowledge-unreadable` */
  ingest(signal: AbortSignal): Promise<SourcesReport>;
  /** From a web page or a sitemap, the same way. @throws AppError `knowledge-unreadable` */
  ingestSite(
    site: { readonly address: string; readonly depth: number },
    signal: AbortSignal,
  ): Promise<SourcesReport>;
}
