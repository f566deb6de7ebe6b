/** A question as the word index reads it. */
import { errandIn } from './errands.ts';
import { toGrams } from './grams.ts';
import { guessLanguage } from './language.ts';
import type { WeightedTerm } from './lexical-index.ts';
import { isSmall } from './small-characters.ts';
import type { Language } from './stop-words.ts';
import type { ReadTerms } from './terms.ts';
import { isPair, toWords } from './words.ts';

export interface Question {
  /** Without repeats. */
  readonly terms: readonly WeightedTerm[];
  /** Pieces of its words, without repeats. */
  readonly grams: readonly WeightedTerm[];
  /** Those that tell something about the subject. */
  readonly informative: readonly string[];
  /** Whether it has an English question word. */
  readonly asks: boolean;
  /** Whether it reads as a question rather than as a wish or a report: by its mark, an English question word, or how an English clause of it begins. */
  readonly isQuestion: boolean;
  /** How far it asks for something to be done; 0 to 1. */
  readonly errand: number;
  /** ISO 639-1, or `other` when it is not written in Latin letters. */
  readonly language: string;
}

const QUESTION_WORDS: ReadonlySet<string> = new Set(['how', 'what', 'when', 'where', 'which', 'who', 'why']);
const ASKING_VERBS =
  'is are was were am do does did can could will would should may might has have isn’t aren’t don’t doesn’t can’t won’t';
/** A clause that begins with a verb, as in `Great. Do they take cards`. */
const ASKING_CLAUSE = new RegExp(
  `(?:^|[.!,;:\\n])\\s*(?:${ASKING_VERBS.split(' ').join('|')})(?![\\p{L}’])`,
  'u',
);
const QUESTION_MARK = /[?？؟]/u;
const LATIN = /[\p{Script=Latin}\p{N}]/u;
const STOP_WORD_WEIGHT = 0.3;
/** A number or a name in Latin letters is one term, where a word of Chinese characters is several pairs. */
const WORD_AMONG_PAIRS = 3;
/** A question of 4,000 characters has more words than it has subjects. */
const MAX_TERMS = 200;
const MAX_GRAMS = 400;

export function readQuestion(text: string, readTerms: ReadTerms, language: Language): Question {
  const words = toWords(text);
  const weights = new Map<string, number>();
  for (const term of readTerms(text, language)) {
    if (weights.size < MAX_TERMS) weights.set(term.text, term.isStopWord ? STOP_WORD_WEIGHT : 1);
  }
  const isInPairs = words.filter(isPair).length * 2 > words.length;
  const terms = [...weights].map(([term, weight]) => ({
    text: term,
    weight: isInPairs && !isPair(term) ? weight * WORD_AMONG_PAIRS : weight,
  }));
  const asks = words.some((word) => QUESTION_WORDS.has(word));
  return {
    terms,
    grams: [...new Set(toGrams(text))].slice(0, MAX_GRAMS).map(weighGram),
    asks,
    isQuestion: asks || readsAsQuestion(text),
    errand: errandIn(text),
    language: languageOfQuestion(words, language),
    informative: terms.filter(({ weight }) => weight >= 1).map((term) => term.text),
  };
}

function weighGram(gram: string): WeightedTerm {
  return { text: gram, weight: isSmall(gram) ? STOP_WORD_WEIGHT : 1 };
}

function readsAsQuestion(text: string): boolean {
  return QUESTION_MARK.test(text) || ASKING_CLAUSE.test(text.toLowerCase().replaceAll("'", '’'));
}

/** `fallback` serves when there are too few words to tell. */
function languageOfQuestion(words: readonly string[], fallback: Language): string {
  const foreign = words.filter((word) => !LATIN.test(word)).length;
  if (foreign * 2 > words.length) return 'other';
  return guessLanguage(words) ?? fallback;
}
