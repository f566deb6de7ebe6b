/** A knowledge search that finds what the test says, whatever is asked, and records the queries. */
import type { KnowledgeSearch, Passage, SearchQuery, SearchResult } from '../../src/contract/knowledge.ts';

export interface FixedSearch extends KnowledgeSearch {
  readonly queries: readonly SearchQuery[];
}

/** One result a search; the last one is repeated when there are more. */
export function createFixedSearch(...results: readonly SearchResult[]): FixedSearch {
  const queries: SearchQuery[] = [];
  return {
    queries,
    async search(query) {
      const place = queries.push(query) - 1;
      return results[Math.min(place, results.length - 1)] ?? findNothing();
    },
  };
}

export function aPassage(change: Partial<Passage> = {}): Passage {
  return {
    chunkId: `chunk of ${change.title ?? 'Refunds'}`,
    documentId: `document of ${change.title ?? 'Refunds'}`,
    title: 'Refunds',
    headings: [],
    text: 'Refunds take five working days. They go back to the card that was charged.',
    score: 0.9,
    ...change,
  };
}

export function findSurely(...passages: readonly Passage[]): SearchResult {
  return { passages, confidence: 0.9, confident: true, parts: [], degraded: false };
}

export function findUnsurely(...passages: readonly Passage[]): SearchResult {
  return { passages, confidence: 0.4, confident: false, parts: [], degraded: false };
}

export function findNothing(): SearchResult {
  return { passages: [], confidence: 0, confident: false, parts: [], degraded: false };
}
