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
import { addTalkedAbout, DENSE_CANDIDATES, type Found, fuse, rank } from './fuse.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import { createKnowledgeLoader } from './knowledge-loader.ts';
import { createFindNearest } from './nearest-passages.ts';
import { readContext, readQuestion } from './question.ts';
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
  const findNearest = createFindNearest({ vectors, embeddings, logger, metrics });
  const remembered = createRememberedQuestions<Searched>();

  /** What fits the question by itself, whatever was said before. */
  const find = async (index: KnowledgeIndex, text: string, signal: AbortSignal): Promise<Searched> => {
    const known = remembered.get(index, text);
    if (known !== undefined) return known;
    const question = readQuestion(text, readTerms, index.language);
    if (question.terms.length === 0) return { question, matches: undefined, candidates: [], degraded: false };
    const isUnderstood = embeddings.languages?.includes(question.language) ?? true;
    const matches = isUnderstood ? await findNearest(text, matchesWanted(index), signal) : undefined;
    const found = {
      question,
      matches,
      candidates: fuse(index, question, matches),
      degraded: isUnderstood && matches === undefined,
    };
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
      const { question, degraded } = found;
      const strengths = index.subjects.talkedAbout([text, ...context.split('\n').reverse()]);
      const candidates = addTalkedAbout(index, found, strengths);
      const before = readContext(context, question, readTerms, index.language);
      const ranked = rank(index, candidates, before, strengths);
      const [best] = ranked;
      if (best === undefined) return nothingFound(degraded);

      const sure = confidence(question, best);
      const chosen = choose(index, ranked, limit);
      return {
        passages: chosen.map((candidate) => toPassage(index, candidate)),
        confidence: sure,
        confident: sure >= threshold,
        parts: chosen.map((candidate) => toScoreParts(index, candidate)),
        degraded,
      };
    },
  };
}

interface Searched extends Found {
  /** The embedding model did not answer. */
  readonly degraded: boolean;
}

/** A page that is talked about may be far from the question: "Do you have wifi?" is asked of every hotel. */
const MATCHES_WITH_SUBJECTS = 512;

function matchesWanted({ subjects }: KnowledgeIndex): number {
  return subjects.count === 0 ? DENSE_CANDIDATES : MATCHES_WITH_SUBJECTS;
}

function nothingFound(degraded: boolean): SearchResult {
  return { passages: [], confidence: 0, confident: false, parts: [], degraded };
}
