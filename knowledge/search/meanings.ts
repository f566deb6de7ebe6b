/** What a word means, by the glossary: where words are written as one, each of its parts. */
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { type Entries, type GlossaryLanguage, readGlossary } from './glossary.ts';

/** Shorter beginnings stand for themselves alone: `cor` is no `correo`. */
const PREFIX_LETTERS = 4;
/** Shorter parts of compounds are met by chance. */
const PART_LETTERS = 6;
const ARABIC_LETTERS = 3;
/** On average, in Chinese and Japanese. */
export const CHARACTERS_A_WORD = 2;
const TELLING = /[\p{Script=Katakana}\p{Script=Han}ー]/u;
const TELLING_PIECES = /[\p{Script=Katakana}\p{Script=Han}ー]+/gu;
const HAN = /\p{Script=Han}/u;
/** Scripts of which Latin letters are no part. */
export const FOREIGN = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Arabic}]/u;
/** Where no stop words are: characters that ask or join, and the word for `how to`. */
const SMALL_CHARACTERS: ReadonlySet<string> = new Set(
  '的了吗呢吧我你您他她怎么如何样是在有什能可以请会要不和与为谁哪里个些这那嗎麼會請為誰個這用',
);
const SMALL_IN_JAPANESE = '方法';

export interface Meanings {
  readonly meanings: readonly string[];
  /** How much of the run they stand for. */
  readonly share: number;
  /** Pieces of the run that they do not stand for. */
  readonly rest: readonly string[];
}

export function meaningsOf(word: string, language: GlossaryLanguage): Meanings {
  const entries = readGlossary().entriesOf(language);
  if (isUnspaced(language)) return partsOf(word, entries);
  const run = asInGlossary(word);
  const found = entries.find(([begins]) => hasIt(run, begins, language));
  const isCompounding = language === 'de' || language === 'nl';
  const behind = found === undefined ? run : run.slice(found[0].length);
  const part = isCompounding
    ? entries.find(([begins]) => begins.length >= PART_LETTERS && behind.includes(begins))
    : undefined;
  const meanings = [found, part].flatMap((entry) => (entry === undefined ? [] : [entry[1]]));
  return meanings.length === 0 ? { meanings, share: 0, rest: [word] } : { meanings, share: 1, rest: [] };
}

/** Letters that the tokenizer leaves as they are. */
function asInGlossary(word: string): string {
  return word.replace(/ł/gu, 'l').replace(/ı/gu, 'i');
}

function hasIt(run: string, begins: string, language: GlossaryLanguage): boolean {
  if (language === 'en') return stemEnglish(run) === begins;
  // Articles and small words are written as one with Arabic words.
  if (language === 'ar') return begins.length >= ARABIC_LETTERS && run.includes(begins);
  return stands(begins) ? run.startsWith(begins) : run === begins;
}

/** Whether it stands for the words that begin so, and not for itself alone. */
export function stands(beginning: string): boolean {
  return beginning.length >= PREFIX_LETTERS;
}

/** In the order of the entries; what was met once is not met again in the same place. */
function partsOf(run: string, entries: Entries): Meanings {
  let rest = run;
  const meanings: string[] = [];
  for (const [part, meaning] of entries) {
    if (!rest.includes(part)) continue;
    meanings.push(meaning);
    rest = rest.replace(part, ' ');
  }
  const all = tellingCharacters(run).length;
  const unknown = FOREIGN.test(run) ? (rest.match(TELLING_PIECES) ?? []) : [run];
  return {
    meanings,
    share: all === 0 ? 0 : 1 - tellingCharacters(rest).length / all,
    // A single character is mostly an ending or a small word.
    rest: unknown.filter((piece) => piece.length >= CHARACTERS_A_WORD && !isSmallPiece(piece)),
  };
}

/** Neither endings nor characters that questions are made of. */
export function tellingCharacters(run: string): readonly string[] {
  return [...run].filter((character) => TELLING.test(character) && !SMALL_CHARACTERS.has(character));
}

export function isUnspaced(language: GlossaryLanguage): boolean {
  return language === 'ja' || language === 'zh';
}

/** Of a script without spaces. */
export function isSmallRun(run: string): boolean {
  return SMALL_CHARACTERS.has(run) || run === SMALL_IN_JAPANESE;
}

function isSmallPiece(piece: string): boolean {
  return piece === SMALL_IN_JAPANESE || (HAN.test(piece) && tellingCharacters(piece).length === 0);
}
