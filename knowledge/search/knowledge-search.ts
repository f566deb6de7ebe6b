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
import { type QuestionSigns, questionSigns } from './confidence-features.ts';
import { createFindPassages, type Found } from './find-passages.ts';
import { glossQuestion } from './gloss.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import { createKnowledgeLoader } from './knowledge-loader.ts';
import type { KnownWords } from './known-words.ts';
import { createFindNearest } from './nearest-passages.ts';
import { withItsWords } from './other-words.ts';
import { createRememberedQuestions } from './remembered-questions.ts';
import { choose, toPassage, toScoreParts } from './result.ts';
import { createTermReader, type ReadTerms } from './terms.ts';

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

/** Word by word something is lost: what is left is a little less certain. */
const GLOSS_TRUST = 0.85;

interface Reading {
  /** In the knowledge base's words; undefined = as it was asked. */
  readonly readAs?: string | undefined;
  /** How far that says the same; 0 to 1. */
  readonly trust: number;
}

interface Understood extends Found, Reading {
  readonly signs: QuestionSigns;
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
  const remembered = createRememberedQuestions<Understood>();

  const find = async (index: KnowledgeIndex, text: string, signal: AbortSignal): Promise<Understood> => {
    const known = remembered.get(index, text);
    if (known !== undefined) return known;
    const reading = readInItsWords(text, wordsOf(index, readTerms));
    const fitting = await findPassages.find(index, reading.readAs ?? text, signal);
    const found = { ...fitting, ...reading, signs: questionSigns(index, fitting) };
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
      const chosen = choose(index, candidates, limit);
      if (chosen.length === 0) return nothingFound(found.degraded);

      const sure = confidence(index, found, found.signs, subject) * found.trust;
      return {
        passages: chosen.map((candidate) => toPassage(index, candidate)),
        confidence: sure,
        confident: sure >= threshold,
        parts: chosen.map((candidate) => toScoreParts(index, candidate)),
        degraded: found.degraded,
        ...(found.readAs === undefined ? {} : { readAs: found.readAs }),
      };
    },
  };
}

function readInItsWords(text: string, words: KnownWords): Reading {
  const glossed = glossQuestion(text, words);
  return glossed === undefined
    ? { readAs: withItsWords(text, words), trust: 1 }
    : { readAs: glossed, trust: GLOSS_TRUST };
}

function wordsOf({ language, languages, pages }: KnowledgeIndex, readTerms: ReadTerms): KnownWords {
  return {
    language,
    languages,
    knows: (word) => readTerms(word, language).some((term) => pages.rowsWith(term.text) > 0),
    wordThatBegins: pages.commonestThatBegins,
  };
}

function nothingFound(degraded: boolean): SearchResult {
  return { passages: [], confidence: 0, confident: false, parts: [], degraded };
}
