/** Search over the vectors of one embedding model. A change of the model makes a second engine, and the first one serves until that is ready. */
import {
  createKnowledgeSearch,
  type LoadedKnowledgeSearch,
} from '../../knowledge/search/knowledge-search.ts';
import type { Cache } from '../contract/cache.ts';
import { AppError } from '../contract/errors.ts';
import type { KnowledgeStore } from '../contract/knowledge.ts';
import type { EmbeddingModel } from '../contract/models.ts';
import type { Logger, Metrics } from '../contract/telemetry.ts';
import { cacheEmbeddings } from '../llm/cached-embeddings.ts';
import type { KnowledgeVectors } from './vectors.ts';

export interface KnowledgeEngine {
  readonly search: LoadedKnowledgeSearch;
  readonly embeddings: EmbeddingModel;
  readonly vectors: KnowledgeVectors;
}

export interface EngineOptions {
  readonly store: KnowledgeStore;
  /** Where vectors of questions are kept; undefined = nowhere. */
  readonly cache?: Cache;
  /** Undefined = the calibrated one. */
  readonly confidenceThreshold: number | undefined;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

export function createKnowledgeEngine(
  { store, cache, confidenceThreshold, logger, metrics }: EngineOptions,
  embeddings: EmbeddingModel,
  vectors: KnowledgeVectors,
): KnowledgeEngine {
  const search = createKnowledgeSearch({
    store,
    vectors,
    embeddings: cache === undefined ? embeddings : cacheEmbeddings(embeddings, cache),
    logger,
    metrics,
    ...(confidenceThreshold === undefined ? {} : { threshold: confidenceThreshold }),
  });
  return { search, embeddings, vectors };
}

/** Stands for a model whose vectors are stored, and which cannot be had any more: words alone are compared. */
export function createAbsentEmbeddings(id: string): EmbeddingModel {
  return {
    id,
    dimensions: 0,
    embed: () =>
      Promise.reject(new AppError('embeddings-unavailable', 'The former embedding model is gone.')),
    close: async () => undefined,
  };
}

/** The model of whichever engine serves. */
export function followModel(current: () => EmbeddingModel): EmbeddingModel {
  return {
    get id() {
      return current().id;
    },
    get dimensions() {
      return current().dimensions;
    },
    get languages() {
      return current().languages;
    },
    embed: (texts, signal) => current().embed(texts, signal),
    close: async () => undefined,
  };
}
