/** Recognises customers who ask what is remembered about them, or want it forgotten, in every bundled language. */
import { plainWords } from '../answer/plain-words.ts';
import { likelyLanguages } from '../answer/read-language.ts';
import type { Language } from '../phrases/language.ts';
import { ARABIC } from './requests/arabic.ts';
import { CHINESE } from './requests/chinese.ts';
import { DUTCH } from './requests/dutch.ts';
import { ENGLISH } from './requests/english.ts';
import { FRENCH } from './requests/french.ts';
import { GERMAN } from './requests/german.ts';
import { ITALIAN } from './requests/italian.ts';
import { JAPANESE } from './requests/japanese.ts';
import type { MemoryPatterns } from './requests/memory-patterns.ts';
import { POLISH } from './requests/polish.ts';
import { PORTUGUESE } from './requests/portuguese.ts';
import { SPANISH } from './requests/spanish.ts';
import { TURKISH } from './requests/turkish.ts';

export type MemoryRequest =
  | { readonly kind: 'list' }
  | { readonly kind: 'forget-all' }
  /** `number`: from 1, in the list that the bot shows. */
  | { readonly kind: 'forget-number'; readonly number: number }
  /** `words`: what the fact is about. */
  | { readonly kind: 'forget-about'; readonly words: string };

const PATTERNS: Readonly<Record<Language, MemoryPatterns>> = {
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
/** Longer messages are about something else too. */
const MAX_CHARACTERS = 160;
const NUMBER = /^\d{1,2}$/;

/** Undefined when it is neither. Whether there is such a fact is for the caller to see. */
export function readMemoryRequest(text: string): MemoryRequest | undefined {
  if (text.length > MAX_CHARACTERS) return undefined;
  const plain = plainWords(text);
  const tried = likelyLanguages(plain).map((language) => PATTERNS[language]);
  if (tried.some(({ list }) => list.test(plain))) return { kind: 'list' };
  if (tried.some(({ all }) => all.test(plain))) return { kind: 'forget-all' };
  for (const { one } of tried) {
    const which = one.exec(plain)?.groups?.which?.trim();
    if (which === undefined) continue;
    return NUMBER.test(which)
      ? { kind: 'forget-number', number: Number(which) }
      : { kind: 'forget-about', words: which };
  }
  return undefined;
}
