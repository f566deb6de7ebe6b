/** Searches the knowledge base by words and by meaning, and says how far its best passage can be trusted. */
import type {
  KnowledgeSearch,
  KnowledgeStore,
  SearchResult,
  VectorStore,
} from '../../src/contract/knowledge.ts';
import type { EmbeddingModel } from '../../src/contract/models.ts';
import type { Logger, Metrics } from '../../src/contract/telemetry.ts';
import { confidence, DEFAULT_THRESHOLD } from './confidence.ts';
import { createFindPassages, type Found } from './find-passages.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import { createKnowledgeLoader } from './knowledge-loader.ts';
import { createFindNearest } from './nearest-passages.ts';
import { createRememberedQuestions } from './remembered-questions.ts';
import { choose, toPassage, toScoreParts } from './result.ts';
import { createTermReader } from './terms.ts';

export interface KnowledgeSearchOptions {
  readonly store: KnowledgeStore;
  readonly vectors: VectorStore;
  readonly embeddings: EmbeddingModel;
  /** Confidence from which the bot answers; 0 to 1. Undefined = the calibrated one. */
  readonly threshold?: number;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

export interface LoadedKnowledgeSearch extends KnowledgeSearch {
  /** Reads the stored knowledge base if it has changed. Searches go on in the old one until the new one is complete. */
  load(): Promise<void>;
  /** `embedded`: chunks with a vector of the embedding model in use. */
  size(): { readonly documents: number; readonly chunks: number; readonly embedded: number };
}

export function createKnowledgeSearch(options: KnowledgeSearchOptions): LoadedKnowledgeSearch {
  const { store, vectors, embeddings, threshold = DEFAULT_THRESHOLD, logger, metrics } = options;
  const readTerms = createTermReader();
  const loader = createKnowledgeLoader({ store, vectors, modelId: embeddings.id, readTerms, logger });
  const findPassages = createFindPassages({
    vectors,
    findNearest: createFindNearest({ vectors, embeddings, logger, metrics }),
    readTerms,
    languages: embeddings.languages,
  });
  const remembered = createRememberedQuestions<Found>();

  const find = async (index: KnowledgeIndex, text: string, signal: AbortSignal): Promise<Found> => {
    const known = remembered.get(index, text);
    if (known !== undefined) return known;
    const found = await findPassages.find(index, text, signal);
    // Half a result is good enough for now, not for the next customer.
    if (!found.degraded) remembered.set(index, text, found);
    return found;
  };

  return {
    load: () => loader.load(),
    size() {
      const index = loader.current();
      return {
        documents: index?.documents.size ?? 0,
        chunks: index?.chunks.length ?? 0,
        embedded: loader.embedded(),
      };
    },
    async search({ text, context = '', limit }, signal) {
      signal.throwIfAborted();
      const index = loader.current();
      if (index === undefined) return nothingFound(false);
      const found = await find(index, text, signal);
      const { candidates, subject } = await findPassages.rankIn(index, found, text, context);
      if (candidates.length === 0) return nothingFound(found.degraded);

      const sure = confidence(index, found, subject);
      const chosen = choose(index, candidates, limit);
      return {
        passages: chosen.map((candidate) => toPassage(index, candidate)),
        confidence: sure,
        confident: sure >= threshold,
        parts: chosen.map((candidate) => toScoreParts(index, candidate)),
        degraded: found.degraded,
      };
    },
  };
}

function nothingFound(degraded: boolean): SearchResult {
  return { passages: [], confidence: 0, confident: false, parts: [], degraded };
}
