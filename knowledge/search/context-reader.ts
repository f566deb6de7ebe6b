/** Reads what was said before a question. Each line of a conversation is read once, though every later question comes after it. */
import { LRUCache } from 'lru-cache';
import type { WeightedTerm } from './lexical-index.ts';
import type { Question } from './question.ts';
import type { Language } from './stop-words.ts';
import type { ReadTerms } from './terms.ts';

/** Telling words of the conversation before, a line each, which the question does not repeat. `fallback` is the language of lines that do not tell. */
export type ReadContext = (
  context: string,
  question: Question,
  fallback: Language,
) => readonly WeightedTerm[];

/** Of a few hundred bytes each: a few megabytes. */
const LINES = 4_000;
const MAX_TERMS = 200;

export function createContextReader(readTerms: ReadTerms): ReadContext {
  const known = new LRUCache<string, ReadonlySet<string>>({ max: LINES });

  const tellingWords = (line: string, fallback: Language): ReadonlySet<string> => {
    // A knowledge base that is replaced may be in another language.
    const key = `${fallback} ${line}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const terms = readTerms(line, fallback).filter((term) => !term.isStopWord);
    const words = new Set(terms.map(({ text }) => text));
    known.set(key, words);
    return words;
  };

  return (context, { terms }, fallback) => {
    if (context === '') return [];
    const asked = new Set(terms.map(({ text }) => text));
    const before = new Set<string>();
    for (const line of context.split('\n')) {
      for (const word of tellingWords(line, fallback)) {
        if (before.size < MAX_TERMS && !asked.has(word)) before.add(word);
      }
    }
    return Array.from(before, (text) => ({ text, weight: 1 }));
  };
}
