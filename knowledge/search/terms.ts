/** Turns text into search terms: words reduced to their stems, each with a weight. */
import { stemmer as stemArabic } from '@orama/stemmers/arabic';
import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import { stemmer as stemGerman } from '@orama/stemmers/german';
import { stemmer as stemItalian } from '@orama/stemmers/italian';
import { stemmer as stemPortuguese } from '@orama/stemmers/portuguese';
import { stemmer as stemRussian } from '@orama/stemmers/russian';
import { stemmer as stemSpanish } from '@orama/stemmers/spanish';
import { stemmer as stemTurkish } from '@orama/stemmers/turkish';
import { guessLanguage } from './language.ts';
import { isSmall } from './small-characters.ts';
import type { Language } from './stop-words.ts';
import { STOP_WORDS } from './stop-words.ts';
import { toWords } from './words.ts';

export interface Term {
  readonly text: string;
  /** Whether it says little about the subject. */
  readonly isStopWord: boolean;
}

const STEM: Readonly<Record<Language, (word: string) => string>> = {
  en: stemEnglish,
  de: stemGerman,
  es: stemSpanish,
  fr: stemFrench,
  it: stemItalian,
  pt: stemPortuguese,
  nl: stemDutch,
  pl: beginningOf,
  tr: stemTurkish,
  ru: stemRussian,
  ar: stemArabic,
};

/** Of Polish, for which there is no stemmer: most of its endings begin behind them. */
const BEGINNING_LETTERS = 5;

const CYRILLIC = /\p{Script=Cyrillic}/u;
const ARABIC = /\p{Script=Arabic}/u;
/** Alone it is a name of nothing, or what is left of a word. */
const LETTER = /^\p{Script=Latin}$/u;
/** Longer words are identifiers or noise, and would only cost memory. */
const MAX_LENGTH = 40;
/** In one language; a few megabytes. */
const MAX_KNOWN = 50_000;

/** In the order of the text, repeats included. `fallback` is the language when the text does not tell. */
export type ReadTerms = (text: string, fallback: Language) => readonly Term[];

/** Remembers the stems of the words it has seen, of which a knowledge base has few. */
export function createTermReader(): ReadTerms {
  const known = new Map<Language, Map<string, Term>>();

  function toTerm(word: string, language: Language): Term {
    const ofLanguage = known.get(language) ?? new Map<string, Term>();
    const found = ofLanguage.get(word);
    if (found !== undefined) return found;
    const isStopWord = STOP_WORDS[language].has(word) || isSmall(word) || LETTER.test(word);
    const term = { text: STEM[language](word), isStopWord };
    if (ofLanguage.size === MAX_KNOWN) ofLanguage.clear();
    known.set(language, ofLanguage.set(word, term));
    return term;
  }

  return (text, fallback) => {
    const words = toWords(text);
    const language = guessLanguage(words) ?? fallback;
    return words.map((word) => toTerm(word.slice(0, MAX_LENGTH), languageOf(word, language)));
  };
}

function beginningOf(word: string): string {
  return word.slice(0, BEGINNING_LETTERS);
}

/** Some scripts tell the language of a word by themselves. */
function languageOf(word: string, otherwise: Language): Language {
  if (CYRILLIC.test(word)) return 'ru';
  return ARABIC.test(word) ? 'ar' : otherwise;
}
