/** Writes text in the one form that patterns are matched on: lower case, no accents, Arabic in one spelling, no punctuation, single spaces. */
import { inOneSpelling } from './arabic-spelling.ts';

/** Nothing longer is a greeting or a request for a person in passing; also bounds what patterns have to look at. */
const MAX_CHARACTERS = 1_000;

const BEYOND_ASCII = /\P{ASCII}/u;

export function isAscii(text: string): boolean {
  return !BEYOND_ASCII.test(text);
}

export function plainWords(text: string): string {
  const looked = text.slice(0, MAX_CHARACTERS);
  // Most texts need none of what follows for other scripts and accents.
  if (isAscii(looked)) return spaced(looked.toLowerCase().replace(/['`]/g, ''), /[^a-z0-9]+/g);
  const plain = inOneSpelling(looked.normalize('NFC'))
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/[’'`]/g, '');
  return spaced(plain, /[^\p{L}\p{N}\p{M}]+/gu);
}

function spaced(text: string, gaps: RegExp): string {
  return text.replace(gaps, ' ').trim();
}
