/** Recognises a customer at the end of their patience, and one who says that an answer did not help. */
import { plainWords } from '../answer/plain-words.ts';
import { likelyLanguages } from '../answer/read-language.ts';
import type { Language } from '../phrases/language.ts';
import { ARABIC } from './complaints/arabic.ts';
import { CHINESE } from './complaints/chinese.ts';
import type { ComplaintPatterns } from './complaints/complaint-patterns.ts';
import { DUTCH } from './complaints/dutch.ts';
import { ENGLISH } from './complaints/english.ts';
import { FRENCH } from './complaints/french.ts';
import { GERMAN } from './complaints/german.ts';
import { ITALIAN } from './complaints/italian.ts';
import { JAPANESE } from './complaints/japanese.ts';
import { POLISH } from './complaints/polish.ts';
import { PORTUGUESE } from './complaints/portuguese.ts';
import { SPANISH } from './complaints/spanish.ts';
import { TURKISH } from './complaints/turkish.ts';

const PATTERNS: Readonly<Record<Language, ComplaintPatterns>> = {
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

/** Both are looked for in the languages that the message may be in. */
export function isFrustrated(text: string): boolean {
  return isSaid('frustrated', text);
}

/** A new question is none: it is better searched for. */
export function saysUnhelped(text: string): boolean {
  return !/[?？؟]/u.test(text) && isSaid('unhelped', text);
}

function isSaid(kind: keyof ComplaintPatterns, text: string): boolean {
  const words = plainWords(text);
  return likelyLanguages(words).some((language) =>
    PATTERNS[language][kind].some((pattern) => pattern.test(words)),
  );
}
