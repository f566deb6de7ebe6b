/** Recognises what a bot must not handle alone: legal threats, and danger to somebody's life or health. */
import { plainWords } from '../answer/plain-words.ts';
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
import { SPANISH } from './serious/spanish.ts';
import { TURKISH } from './serious/turkish.ts';

export type SeriousMatter = 'legal' | 'safety';

/** All of them, whatever the language of the message is thought to be: danger is heard in every one. */
const LANGUAGES = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  DUTCH,
  POLISH,
  TURKISH,
  JAPANESE,
  CHINESE,
  ARABIC,
];
const LEGAL = LANGUAGES.flatMap(({ legal }) => legal);
const SAFETY = LANGUAGES.flatMap(({ safety }) => safety);

/** Danger before law: somebody who is hurt and angry is hurt first. */
export function readSeriousMatter(text: string): SeriousMatter | undefined {
  const words = plainWords(text);
  if (SAFETY.some((pattern) => pattern.test(words))) return 'safety';
  return LEGAL.some((pattern) => pattern.test(words)) ? 'legal' : undefined;
}
