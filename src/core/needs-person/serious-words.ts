/** Recognises what a bot must not handle alone: legal threats, and danger to somebody's life or health. */
import { plainWords } from '../answer/plain-words.ts';
import { likelyLanguages } from '../answer/read-language.ts';
import type { Language } from '../phrases/language.ts';
import { ARABIC } from './serious/arabic.ts';
import { CHINESE } from './serious/chinese.ts';
import { DUTCH } from './serious/dutch.ts';
import { ENGLISH } from './serious/english.ts';
import { FRENCH } from './serious/french.ts';
import { GERMAN } from './serious/german.ts';
import { ITALIAN } from './serious/italian.ts';
import { JAPANESE } from './serious/japanese.ts';
import { POLISH } from './serious/polish.ts';
import { PORTUGUESE } from './serious/portuguese.ts';
import type { SeriousPatterns } from './serious/serious-patterns.ts';
import { SPANISH } from './serious/spanish.ts';
import { TURKISH } from './serious/turkish.ts';

export type SeriousMatter = 'legal' | 'safety';

const PATTERNS: Readonly<Record<Language, SeriousPatterns>> = {
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

/** Danger before law: somebody who is hurt and angry is hurt first. In the languages that the message may be in. */
export function readSeriousMatter(text: string): SeriousMatter | undefined {
  const words = plainWords(text);
  const likely = likelyLanguages(words);
  const says = (matter: SeriousMatter): boolean =>
    likely.some((language) => PATTERNS[language][matter].some((pattern) => pattern.test(words)));
  if (says('safety')) return 'safety';
  return says('legal') ? 'legal' : undefined;
}
