/** What the bot says in its own words. Everything else that it says is quoted or written by a model. */

import { ARABIC } from './arabic.ts';
import { CHINESE } from './chinese.ts';
import { DUTCH } from './dutch.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { ITALIAN } from './italian.ts';
import { JAPANESE } from './japanese.ts';
import type { Language } from './language.ts';
import type { Phrases } from './phrase-set.ts';
import { POLISH } from './polish.ts';
import { PORTUGUESE } from './portuguese.ts';
import { SPANISH } from './spanish.ts';
import { TURKISH } from './turkish.ts';

const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  pt: PORTUGUESE,
  it: ITALIAN,
  nl: DUTCH,
  pl: POLISH,
  tr: TURKISH,
  ja: JAPANESE,
  zh: CHINESE,
  ar: ARABIC,
};

export function phrasesIn(language: Language): Phrases {
  return PHRASES[language];
}

/** A function as replacement: a name may hold `$&`, which `replace` would read. */
export function fillIn(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w{1,20})\}/g, (hole, name: string) => values[name] ?? hole);
}

/** Whether a message of the bot ended with the offer of a person, in any language. */
export function offersPerson(text: string): boolean {
  return Object.values(PHRASES).some(({ offer }) => text.includes(offer));
}
