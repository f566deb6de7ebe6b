/** What a knowledge base calls the things that the glossary knows. */
import { type GlossaryLanguage, readGlossary } from './glossary.ts';
import { stands } from './meanings.ts';
import type { Language } from './stop-words.ts';

/** What the knowledge base itself is written in. */
export interface KnownWords {
  /** The commonest language of its documents. */
  readonly language: Language;
  /** Languages of its documents, where they are written in Latin letters. */
  readonly languages: ReadonlySet<string>;
  /** Whether it has this word. */
  readonly knows: (word: string) => boolean;
  /** A word of at most so many letters that it has and that begins so, the commonest; undefined = none. */
  readonly wordThatBegins: (beginning: string, maxLength: number) => string | undefined;
}

export function isInGlossary(language: Language): language is Language & GlossaryLanguage {
  return language !== 'ru';
}

/** The word for it that the knowledge base has, or else any. */
export function sayInItsWords(meaning: string, known: KnownWords): string {
  return known.language === 'en' ? sayInEnglish(meaning, known) : sayInItsLanguage(meaning, known);
}

function sayInEnglish(meaning: string, { knows }: KnownWords): string {
  const words = meaning.split('/');
  return words.find((word) => word.split(' ').every(knows)) ?? words[0] ?? '';
}

function sayInItsLanguage(meaning: string, { language, knows, wordThatBegins }: KnownWords): string {
  const beginnings = isInGlossary(language) ? readGlossary().beginningsOf(meaning, language) : [];
  for (const beginning of beginnings) {
    if (knows(beginning)) return beginning;
    const word = stands(beginning) ? wordThatBegins(beginning, beginning.length * 2) : undefined;
    if (word !== undefined) return word;
  }
  return beginnings[0] ?? meaning;
}
