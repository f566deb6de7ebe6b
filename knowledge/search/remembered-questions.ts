/** What was found for the questions of late: many customers ask the same. A new picture of the knowledge base forgets all of it. */
import { LRUCache } from 'lru-cache';
import type { KnowledgeIndex } from './knowledge-index.ts';

/** With about 200 candidates, 64 matches and a vector each: 25 MB at most. */
const QUESTIONS = 1_000;
/** Longer ones are hardly asked twice. */
const LONGEST_QUESTION = 300;

export interface RememberedQuestions<Found> {
  get(index: KnowledgeIndex, text: string): Found | undefined;
  set(index: KnowledgeIndex, text: string, found: Found): void;
}

export function createRememberedQuestions<Found extends object>(): RememberedQuestions<Found> {
  const known = new WeakMap<KnowledgeIndex, LRUCache<string, Found>>();

  return {
    get: (index, text) => known.get(index)?.get(text),
    set(index, text, found) {
      if (text.length > LONGEST_QUESTION) return;
      const ofIndex = known.get(index) ?? new LRUCache<string, Found>({ max: QUESTIONS });
      known.set(index, ofIndex);
      ofIndex.set(text, found);
    },
  };
}
