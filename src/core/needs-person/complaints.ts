/** Recognises a customer at the end of their patience, and one who says that an answer did not help. */
import { plainWords } from '../answer/plain-words.ts';
import { ARABIC } from './complaints/arabic.ts';
import { CHINESE } from './complaints/chinese.ts';
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

/** All of them, whatever the language of the message is thought to be: many are angry in English. */
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
const FRUSTRATED = LANGUAGES.flatMap(({ frustrated }) => frustrated);
const UNHELPED = LANGUAGES.flatMap(({ unhelped }) => unhelped);

export function isFrustrated(text: string): boolean {
  const words = plainWords(text);
  return FRUSTRATED.some((pattern) => pattern.test(words));
}

export function saysUnhelped(text: string): boolean {
  const words = plainWords(text);
  return UNHELPED.some((pattern) => pattern.test(words));
}
