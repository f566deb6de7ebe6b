/** Recognises that a customer asks for a person, by how each language asks for one. Precise rather than complete: a model may still hear what this does not. */
import { plainWords } from '../answer/plain-words.ts';
import { anyOf } from './pattern-parts.ts';
import { ARABIC } from './requests/arabic.ts';
import { CHINESE } from './requests/chinese.ts';
import { DUTCH } from './requests/dutch.ts';
import { ENGLISH } from './requests/english.ts';
import { FRENCH } from './requests/french.ts';
import { GERMAN } from './requests/german.ts';
import { ITALIAN } from './requests/italian.ts';
import { JAPANESE } from './requests/japanese.ts';
import { POLISH } from './requests/polish.ts';
import { PORTUGUESE } from './requests/portuguese.ts';
import type { RequestPatterns } from './requests/request-patterns.ts';
import { SPANISH } from './requests/spanish.ts';
import { TURKISH } from './requests/turkish.ts';

/** All of them, whatever the language of the message is thought to be: `agent please` is said everywhere. */
const SPACED = [ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN, DUTCH, POLISH, TURKISH, ARABIC];
const UNSPACED = [JAPANESE, CHINESE];
const PATTERNS = [
  ...SPACED.map((patterns) => ({ ...patterns, cue: new RegExp(`(?:^| )${anyCue(patterns)}`) })),
  ...UNSPACED.map((patterns) => ({ ...patterns, cue: new RegExp(anyCue(patterns)) })),
];

function anyCue({ cues }: RequestPatterns): string {
  return anyOf(...cues.split(' '));
}

/** Undefined = no pattern says anything. False = what sounds like asking and is not, as in `I don't need a human`. */
export function hearRequest(text: string): boolean | undefined {
  const words = plainWords(text);
  let isDenied = false;
  for (const { cue, asks, denies } of PATTERNS) {
    if (!cue.test(words)) continue;
    const isDeniedHere = denies.some((pattern) => pattern.test(words));
    if (!isDeniedHere && asks.some((pattern) => pattern.test(words))) return true;
    isDenied ||= isDeniedHere;
  }
  return isDenied ? false : undefined;
}
