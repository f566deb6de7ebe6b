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

const PATTERNS: readonly (readonly [Language, ComplaintPatterns])[] = [
  ['en', ENGLISH],
  ['de', GERMAN],
  ['fr', FRENCH],
  ['es', SPANISH],
  ['pt', PORTUGUESE],
  ['it', ITALIAN],
  ['nl', DUTCH],
  ['pl', POLISH],
  ['tr', TURKISH],
  ['ja', JAPANESE],
  ['zh', CHINESE],
  ['ar', ARABIC],
];
const UNHELPED = PATTERNS.flatMap(([, { unhelped }]) => unhelped);

/** Tried in the languages that the message is likely to be in; in all where that is not clear. */
export function isFrustrated(text: string): boolean {
  const words = plainWords(text);
  const likely = likelyLanguages(words);
  return PATTERNS.some(
    ([language, { frustrated }]) =>
      (likely.length === 0 || likely.includes(language)) && frustrated.some((pattern) => pattern.test(words)),
  );
}

export function saysUnhelped(text: string): boolean {
  const words = plainWords(text);
  return UNHELPED.some((pattern) => pattern.test(words));
}
