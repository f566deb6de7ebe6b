/** Connects the knowledge base: stored articles, their vectors, the embedding model, and search over both. */
import type { ReadArticle } from '../../knowledge/formats/file-reader.ts';
import {
  createIngestion,
  type IngestionProgress,
  type IngestionReport,
} from '../../knowledge/ingest/ingestion.ts';
import { createSiteIngestion } from '../../knowledge/ingest/sites/site-ingestion.ts';
import type { DependencyHealth } from '../contract/conversation.ts';
import { AppError } from '../contract/errors.ts';
import type { FetchFile } from '../contract/fetching.ts';
import type { FirstFill, KnowledgeSearch, SiteStore, VectorRenewals } from '../contract/knowledge.ts';
import type { EmbeddingModel } from '../contract/models.ts';
import type { Clock } from '../contract/telemetry.ts';
import {
  createAbsentEmbeddings,
  createKnowledgeEngine,
  type EngineOptions,
  followModel,
} from './knowledge-engine.ts';
import { createVectorRenewal } from './vector-renewal.ts';
import { type KnowledgeVectors, openLocalVectors } from './vectors.ts';

/** How soon a running node sees what another process ingested. */
const RELOAD_EVERY_MS = 5_000;

interface KnowledgeOptions extends EngineOptions {
  readonly sites: SiteStore;
  readonly firstFill: FirstFill;
  readonly renewals: VectorRenewals;
  /** The model that is configured. */
  readonly embeddings: EmbeddingModel;
  /** The model that made the stored vectors; undefined when it cannot be had any more. */
  readonly openStored: (id: string) => Promise<EmbeddingModel | undefined>;
  readonly readArticle: ReadArticle;
  readonly fetchFile: FetchFile;
  readonly vectors: KnowledgeVectors;
  readonly clock: Clock;
}

export interface SiteRequest {
  readonly address: string;
  readonly depth: number;
}

export interface Knowledge {
  readonly search: KnowledgeSearch;
  /** The one whose vectors are searched at the moment. */
  readonly embeddings: EmbeddingModel;
  /** Reads what is stored; ingests `folder` first when nothing is, or when that was cut off. What fails is tried again once it `follow`s. */
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
  /** Follows what other processes ingest, and makes the vectors that are missing in the background, until `close`. */
  follow(): void;
  /** Passages that have no vector of the configured model yet, while such vectors are being made. */
  passagesToEmbed(): number;
  embeddingsHealth(signal: AbortSignal): Promise<DependencyHealth>;
  vectorsHealth(): DependencyHealth;
  close(): Promise<void>;
}

export function createKnowledge(options: KnowledgeOptions): Knowledge {
  const { store, firstFill, renewals, vectors, embeddings, clock, logger } = options;
  const configured = createKnowledgeEngine(options, embeddings, vectors);
  /** Replaced whole, so that a search keeps to one model from its question's vector to its passages'. */
  let engine = configured;
  const ingestion = createIngestion({ store, embeddings, readArticle: options.readArticle, logger });
  const siteIngestion = createSiteIngestion(options);
  let timer: NodeJS.Timeout | undefined;
  let reloading: Promise<void> | undefined;
  /** Undefined = there is nothing to try again. */
  let openAgain: (() => Promise<void>) | undefined;

  const switchOver = async (): Promise<void> => {
    await configured.search.load();
    const former = engine;
    engine = configured;
    logger.info('embedding-model-changed', { from: former.embeddings.id, to: embeddings.id });
    await former.embeddings.close();
  };

  /** Another node may have been the one that put the new vectors in use. */
  const refresh = async (): Promise<void> => {
    if (engine !== configured && (await renewals.modelInUse()) !== engine.embeddings.id) await switchOver();
    else await engine.search.load();
  };
  let refreshing: Promise<void> = Promise.resolve();
  const load = (): Promise<void> => {
    refreshing = refreshing.catch(() => undefined).then(refresh);
    return refreshing;
  };
  const renewal = createVectorRenewal({ renewals, embeddings, onAdopted: load, clock, logger });

  /** The vectors that are there can be searched only with questions of the model that made them. */
  const serveStored = async (): Promise<void> => {
    const inUse = await renewals.modelInUse();
    if (inUse === undefined || inUse === embeddings.id) return;
    const stored = (await options.openStored(inUse)) ?? createAbsentEmbeddings(inUse);
    engine = createKnowledgeEngine(options, stored, openLocalVectors());
  };

  const reload = async (): Promise<void> => {
    try {
      const open = openAgain ?? load;
      openAgain = undefined;
      await open();
      const { chunks, embedded } = engine.search.size();
      if (engine !== configured || embedded < chunks) renewal.start();
    } catch (cause) {
      logger.error('knowledge-reload-failed', cause);
    }
  };

  /** First and as a whole, so that ingestion does not take the old vectors away one article after the other. */
  const renewFirst = async (
    onProgress: (progress: IngestionProgress) => void,
    signal: AbortSignal,
  ): Promise<number> => {
    try {
      return await renewal.run(({ total, missing }) => {
        onProgress({ source: embeddings.id, done: total - missing, total });
      }, signal);
    } catch (cause) {
      if (cause instanceof AppError && cause.code === 'embeddings-unavailable') return 0;
      throw cause;
    }
  };

  const fill = async (
    folder: string,
    onProgress: (progress: IngestionProgress) => void,
    signal: AbortSignal,
  ): Promise<IngestionReport> => {
    const report = await ingestion.ingest(folder, onProgress, signal);
    await firstFill.end();
    await load();
    return report;
  };

  const open = async (folder: string, signal: AbortSignal): Promise<void> => {
    try {
      await serveStored();
      const isEmpty = (await store.documents()).length === 0;
      if (isEmpty) await firstFill.begin();
      if (isEmpty || (await firstFill.isUnfinished())) await fill(folder, () => undefined, signal);
      await load();
    } catch (cause) {
      openAgain = () => open(folder, signal);
      throw cause;
    }
  };

  return {
    search: { search: (query, signal) => engine.search.search(query, signal) },
    embeddings: followModel(() => engine.embeddings),
    open,
    async ingest(folder, onProgress, signal) {
      const renewed = await renewFirst(onProgress, signal);
      const report = await fill(folder, onProgress, signal);
      return { ...report, embedded: report.embedded + renewed };
    },
    async ingestSite({ address, depth }, onProgress, signal) {
      await renewFirst(onProgress, signal);
      const report = await siteIngestion.ingest(address, depth, onProgress, signal);
      await load();
      return report;
    },
    async forgetSite(address) {
      const removed = await siteIngestion.forget(address);
      await load();
      return removed;
    },
    follow() {
      const look = (): void => {
        reloading ??= reload().finally(() => {
          reloading = undefined;
        });
      };
      timer ??= setInterval(look, RELOAD_EVERY_MS);
      look();
    },
    passagesToEmbed: () => renewal.progress()?.missing ?? 0,
    async embeddingsHealth(signal) {
      const { id, embed } = engine.embeddings;
      try {
        // A text that no cache can know.
        await embed([`probe ${performance.now()}`], signal);
        return {
          status: 'ok',
          detail: engine === configured ? id : `${id}, until ${embeddings.id} takes over`,
        };
      } catch {
        return { status: 'degraded', detail: 'Only words are compared: the embedding model is gone.' };
      }
    },
    vectorsHealth() {
      const { documents, chunks, embedded } = engine.search.size();
      const renewed = renewal.progress();
      const done =
        renewed &&
        `${renewed.total - renewed.missing} of ${renewed.total} passages have a vector of ${embeddings.id}`;
      const detail = [`${documents} documents, ${chunks} passages`, ...(done ? [done] : [])].join('; ');
      const place = engine.vectors.health();
      if (place.status !== 'ok') return place;
      if (embedded === chunks) {
        return { status: 'ok', detail: place.detail === undefined ? detail : `${detail}. ${place.detail}` };
      }
      const missing = `${chunks - embedded} without a vector that can be searched: they are being made`;
      return { status: 'degraded', detail: `${detail}, ${missing}` };
    },
    async close() {
      clearInterval(timer);
      await renewal.stop();
      await reloading;
      await refreshing.catch(() => undefined);
      vectors.close();
      await embeddings.close();
      if (engine !== configured) await engine.embeddings.close();
    },
  };
}
