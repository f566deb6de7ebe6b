/** Connects the knowledge base: stored articles, their vectors, the embedding model, and search over both. */
import type { ReadArticle } from '../../knowledge/formats/file-reader.ts';
import {
  createIngestion,
  type IngestionProgress,
  type IngestionReport,
} from '../../knowledge/ingest/ingestion.ts';
import { createSiteIngestion } from '../../knowledge/ingest/sites/site-ingestion.ts';
import { createKnowledgeSearch } from '../../knowledge/search/knowledge-search.ts';
import type { Cache } from '../contract/cache.ts';
import type { DependencyHealth } from '../contract/conversation.ts';
import type { FetchFile } from '../contract/fetching.ts';
import type { FirstFill, KnowledgeSearch, KnowledgeStore, SiteStore } from '../contract/knowledge.ts';
import type { EmbeddingModel } from '../contract/models.ts';
import type { Clock, Logger, Metrics } from '../contract/telemetry.ts';
import { cacheEmbeddings } from '../llm/cached-embeddings.ts';
import type { KnowledgeVectors } from './vectors.ts';

/** How soon a running node sees what another process ingested. */
const RELOAD_EVERY_MS = 5_000;

interface KnowledgeOptions {
  readonly store: KnowledgeStore;
  readonly sites: SiteStore;
  readonly firstFill: FirstFill;
  readonly embeddings: EmbeddingModel;
  readonly readArticle: ReadArticle;
  readonly fetchFile: FetchFile;
  readonly vectors: KnowledgeVectors;
  /** Where vectors of questions are kept; undefined = nowhere. */
  readonly cache?: Cache;
  /** Undefined = the calibrated one. */
  readonly confidenceThreshold: number | undefined;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

export interface SiteRequest {
  readonly address: string;
  readonly depth: number;
}

export interface Knowledge {
  readonly search: KnowledgeSearch;
  /** Reads what is stored; ingests `folder` first when nothing is, or when that was cut off. */
  open(folder: string, signal: AbortSignal): Promise<void>;
  ingest(
    folder: string,
    onProgress: (progress: IngestionProgress) => void,
    signal: AbortSignal,
  ): Promise<IngestionReport>;
  /** Like `ingest`, of a web page or a sitemap; links are followed `depth` times. */
  ingestSite(
    site: SiteRequest,
    onProgress: (progress: IngestionProgress) => void,
    signal: AbortSignal,
  ): Promise<IngestionReport>;
  /** Answers how many pages were forgotten. */
  forgetSite(address: string): Promise<number>;
  /** Follows what other processes ingest, until `close`. */
  follow(): void;
  embeddingsHealth(signal: AbortSignal): Promise<DependencyHealth>;
  vectorsHealth(): DependencyHealth;
  close(): Promise<void>;
}

export function createKnowledge(options: KnowledgeOptions): Knowledge {
  const { store, firstFill, vectors, cache, embeddings, confidenceThreshold, logger, metrics } = options;
  const search = createKnowledgeSearch({
    store,
    vectors,
    embeddings: cache === undefined ? embeddings : cacheEmbeddings(embeddings, cache),
    logger,
    metrics,
    ...(confidenceThreshold === undefined ? {} : { threshold: confidenceThreshold }),
  });
  const ingestion = createIngestion({ store, embeddings, readArticle: options.readArticle, logger });
  const siteIngestion = createSiteIngestion(options);
  let timer: NodeJS.Timeout | undefined;

  const reload = async (): Promise<void> => {
    try {
      await search.load();
    } catch (cause) {
      logger.error('knowledge-reload-failed', cause);
    }
  };

  const ingest: Knowledge['ingest'] = async (folder, onProgress, signal) => {
    const report = await ingestion.ingest(folder, onProgress, signal);
    await firstFill.end();
    await search.load();
    return report;
  };

  return {
    search,
    async open(folder, signal) {
      const isEmpty = (await store.documents()).length === 0;
      if (isEmpty) await firstFill.begin();
      if (isEmpty || (await firstFill.isUnfinished())) await ingest(folder, () => undefined, signal);
      await search.load();
    },
    ingest,
    async ingestSite({ address, depth }, onProgress, signal) {
      const report = await siteIngestion.ingest(address, depth, onProgress, signal);
      await search.load();
      return report;
    },
    async forgetSite(address) {
      const removed = await siteIngestion.forget(address);
      await search.load();
      return removed;
    },
    follow() {
      timer ??= setInterval(() => void reload(), RELOAD_EVERY_MS);
    },
    async embeddingsHealth(signal) {
      try {
        // A text that no cache can know.
        await embeddings.embed([`probe ${performance.now()}`], signal);
        return { status: 'ok', detail: embeddings.id };
      } catch {
        return { status: 'degraded', detail: 'Only words are compared: the embedding model is gone.' };
      }
    },
    vectorsHealth() {
      const { documents, chunks, embedded } = search.size();
      const detail = `${documents} documents, ${chunks} passages`;
      const place = vectors.health();
      if (place.status !== 'ok') return place;
      if (embedded === chunks) {
        return { status: 'ok', detail: place.detail === undefined ? detail : `${detail}. ${place.detail}` };
      }
      const missing = `${chunks - embedded} without a vector of this model: run \`switchboard ingest\``;
      return { status: 'degraded', detail: `${detail}, ${missing}` };
    },
    async close() {
      clearInterval(timer);
      vectors.close();
      await embeddings.close();
    },
  };
}
