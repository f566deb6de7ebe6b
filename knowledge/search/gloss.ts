/**
 * Puts a question of another language into English words, where the knowledge base is English and the encoder knows nothing else. A gloss, not a
 * translation: word by word, small words left out, and only where most of the telling words are known.
 */
import { GLOSSARY_LANGUAGES, GLOSSARY_ROWS } from './glossary-words.ts';
import { guessLanguage } from './language.ts';
import { toSimplified } from './simplified.ts';
import { STOP_WORDS } from './stop-words.ts';
import { toRuns, toWords } from './words.ts';

type GlossaryLanguage = (typeof GLOSSARY_LANGUAGES)[number];

/** Shorter beginnings stand for themselves alone: `cor` is no `correo`. */
const PREFIX_LETTERS = 4;
/** Shorter parts of compounds are met by chance. */
const PART_LETTERS = 5;
/** Of the telling words: so many must be known. */
const KNOWN_SHARE = 0.6;
/** The same of telling characters, of which more belong to small words. */
const KNOWN_CHARACTER_SHARE = 0.4;
/** Share of a question's words that the knowledge base has, above which it is written in the question's language; in pairs of characters the lower one. */
const OWN_SHARE = 0.75;
const OWN_SCRIPT_SHARE = 0.3;
const ARABIC_LETTERS = 3;
const COGNATE_LETTERS = 4;
/** On average, in Chinese and Japanese. */
const CHARACTERS_A_WORD = 2;
const TELLING = /[\p{Script=Katakana}\p{Script=Han}ー]/u;
const TELLING_PIECES = /[\p{Script=Katakana}\p{Script=Han}ー]+/gu;
const LATIN: readonly GlossaryLanguage[] = ['de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'tr'];
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN = /\p{Script=Han}/u;
const ARABIC = /\p{Script=Arabic}/u;
const FOREIGN = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Arabic}]/u;
const STOP_WORDS_OF = new Map<string, ReadonlySet<string>>(Object.entries(STOP_WORDS));
/** Where no stop words are: characters that ask or join, and the word for `how to`. */
const SMALL_CHARACTERS: ReadonlySet<string> = new Set(
  '的了吗呢吧我你您他她怎么如何样是在有什能可以请会要不和与为谁哪里个些这那嗎麼會請為誰個這用',
);
const SMALL_IN_JAPANESE = '方法';

/** What the knowledge base itself is written in. */
export interface KnownWords {
  /** Whether it has this word. */
  readonly knows: (word: string) => boolean;
  /** Languages of its documents, where they are written in Latin letters. */
  readonly languages: ReadonlySet<string>;
}

interface Gloss {
  readonly words: readonly string[];
  /** Of the telling words. */
  readonly share: number;
  readonly isUnderstood: boolean;
  /** Words that the language's own list has, small ones included. */
  readonly evidence: number;
}

/** Undefined when the knowledge base speaks the question's language, or the question says too little in words that are known. */
export function glossQuestion(text: string, known: KnownWords): string | undefined {
  const runs = toRuns(text).map(({ text: run }) => run.replace(/ł/gu, 'l').replace(/ı/gu, 'i'));
  const best = candidates(text, runs, known)
    .map((language) => glossIn(language, runs, known))
    .sort((first, second) => second.evidence - first.evidence || second.share - first.share)[0];
  if (best === undefined || best.evidence === 0 || !best.isUnderstood) return undefined;
  return best.words.length === 0 ? undefined : best.words.join(' ');
}

function candidates(
  text: string,
  runs: readonly string[],
  { knows, languages }: KnownWords,
): readonly GlossaryLanguage[] {
  const script = languageOfScript(text);
  if (script !== undefined) return shareOf(toWords(text), knows) > OWN_SCRIPT_SHARE ? [] : [script];
  const guess = guessLanguage(runs);
  if (guess === 'en' || (guess !== undefined && languages.has(guess))) return [];
  const isOwn =
    guess === undefined && shareOf(runs, (run) => STOP_WORDS.en.has(run) || knows(run)) > OWN_SHARE;
  // Small words alone take Portuguese for Spanish; those of the glossary tell.
  return isOwn ? [] : LATIN.filter((language) => !languages.has(language));
}

function languageOfScript(text: string): GlossaryLanguage | undefined {
  if (KANA.test(text)) return 'ja';
  if (HAN.test(text)) return 'zh';
  return ARABIC.test(text) ? 'ar' : undefined;
}

function shareOf(words: readonly string[], holds: (word: string) => boolean): number {
  return words.filter(holds).length / Math.max(1, words.length);
}

function glossIn(language: GlossaryLanguage, runs: readonly string[], { knows }: KnownWords): Gloss {
  const telling = runs.filter((run) => !isSmall(run, language));
  const glossed = telling.map((run) => {
    const { meanings, share, rest } = meaningsOf(run, language);
    // Names of products are the same everywhere.
    const isName = meanings.length === 0 && !FOREIGN.test(run) && knows(run);
    return { run, meanings, rest, share: isName ? 1 : share, weight: weightOf(run, language) };
  });
  const weight = glossed.reduce((sum, one) => sum + one.weight, 0);
  const understood = glossed.reduce((sum, one) => sum + one.share * one.weight, 0);
  // What is not known stays in the question: of `reset password` more is asked than of `password`.
  const words = glossed.flatMap(({ meanings, rest }) => [
    ...meanings.map((meaning) => choose(meaning, knows)),
    ...rest,
  ]);
  const share = weight === 0 ? 0 : understood / weight;
  const foreign = glossed.filter(({ meanings }) => meanings.length > 0);
  const own = foreign.filter(({ run, meanings }) => knows(run) && !meanings.some(isCognateOf(run)));
  return {
    words: [...new Set(words)],
    share,
    // Where the knowledge base has the foreign words, it says them itself.
    isUnderstood:
      own.length * 2 <= foreign.length &&
      share >= (isUnspaced(language) ? KNOWN_CHARACTER_SHARE : KNOWN_SHARE),
    evidence: foreign.length + runs.length - telling.length,
  };
}

/** `backup` and `installer` are no foreign words. */
function isCognateOf(run: string): (meaning: string) => boolean {
  const begins = run.slice(0, COGNATE_LETTERS);
  return (meaning) => meaning.split(/[/ ]/).some((word) => word.startsWith(begins));
}

/** The first of several words for the same that the knowledge base has. */
function choose(meaning: string, knows: KnownWords['knows']): string {
  const words = meaning.split('/');
  return words.find(knows) ?? words[0] ?? '';
}

/** A run of a script without spaces is several words. */
function weightOf(run: string, language: GlossaryLanguage): number {
  return isUnspaced(language) && FOREIGN.test(run) ? tellingCharacters(run).length / CHARACTERS_A_WORD : 1;
}

/** Neither endings nor characters that questions are made of. */
function tellingCharacters(run: string): readonly string[] {
  return [...run].filter((character) => TELLING.test(character) && !SMALL_CHARACTERS.has(character));
}

function isUnspaced(language: GlossaryLanguage): boolean {
  return language === 'ja' || language === 'zh';
}

function isSmall(run: string, language: GlossaryLanguage): boolean {
  if (isUnspaced(language)) return SMALL_CHARACTERS.has(run) || run === SMALL_IN_JAPANESE;
  return STOP_WORDS_OF.get(language)?.has(run) ?? false;
}

type Entries = readonly (readonly [begins: string, meaning: string])[];
let glossary: ReadonlyMap<GlossaryLanguage, Entries> | undefined;

/** The longest beginnings first. */
function entriesOf(language: GlossaryLanguage): Entries {
  glossary ??= readGlossary();
  return glossary.get(language) ?? [];
}

function readGlossary(): ReadonlyMap<GlossaryLanguage, Entries> {
  const rows = toSimplified(GLOSSARY_ROWS)
    .trim()
    .split('\n')
    .map((row) => row.split('|'));
  return new Map(
    GLOSSARY_LANGUAGES.map((language, column) => {
      const entries = rows.flatMap(([meaning = '', ...cells]) =>
        (cells[column] ?? '')
          .split(' ')
          .flatMap((begins) => (begins === '' ? [] : [[begins, meaning] as const])),
      );
      return [language, entries.sort(([first], [second]) => second.length - first.length)];
    }),
  );
}

interface Meanings {
  readonly meanings: readonly string[];
  /** How much of the run they stand for. */
  readonly share: number;
  /** Pieces of the run that they do not stand for. */
  readonly rest: readonly string[];
}

function meaningsOf(run: string, language: GlossaryLanguage): Meanings {
  const entries = entriesOf(language);
  if (isUnspaced(language)) return partsOf(run, entries);
  const found = entries.find(([begins]) => (language === 'ar' ? holds(run, begins) : fits(run, begins)));
  const isCompounding = language === 'de' || language === 'nl';
  const behind = found === undefined ? run : run.slice(found[0].length);
  const part = isCompounding
    ? entries.find(([begins]) => begins.length >= PART_LETTERS && behind.includes(begins))
    : undefined;
  const meanings = [found, part].flatMap((entry) => (entry === undefined ? [] : [entry[1]]));
  return meanings.length === 0 ? { meanings, share: 0, rest: [run] } : { meanings, share: 1, rest: [] };
}

function fits(run: string, begins: string): boolean {
  return begins.length >= PREFIX_LETTERS ? run.startsWith(begins) : run === begins;
}

/** Articles and small words are written as one with Arabic words. */
function holds(run: string, part: string): boolean {
  return part.length >= ARABIC_LETTERS && run.includes(part);
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

function isSmallPiece(piece: string): boolean {
  return piece === SMALL_IN_JAPANESE || (HAN.test(piece) && tellingCharacters(piece).length === 0);
}
