/**
 * Puts a question into words of the knowledge base's language, where the two speak different ones and the encoder knows at most one of them. A
 * gloss, not a translation: word by word, small words left out, and only where most of the telling words are known.
 */
import type { GlossaryLanguage } from './glossary.ts';
import { isInGlossary, type KnownWords, sayInItsWords } from './known-words.ts';
import { guessLanguage } from './language.ts';
import {
  CHARACTERS_A_WORD,
  FOREIGN,
  isSmallRun,
  isUnspaced,
  type Meanings,
  meaningsOf,
  tellingCharacters,
} from './meanings.ts';
import { STOP_WORDS } from './stop-words.ts';
import { toRuns, toWords } from './words.ts';

/** Of the telling words: so many must be known. */
const KNOWN_SHARE = 0.6;
/** The same of telling characters, of which more belong to small words. */
const KNOWN_CHARACTER_SHARE = 0.4;
/** Share of a question's words that the knowledge base has, above which it is written in the question's language; in pairs of characters the lower one. */
const OWN_SHARE = 0.75;
const OWN_SCRIPT_SHARE = 0.3;
const COGNATE_LETTERS = 4;
const LATIN: readonly GlossaryLanguage[] = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'tr'];
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN = /\p{Script=Han}/u;
const ARABIC = /\p{Script=Arabic}/u;
const STOP_WORDS_OF = new Map<string, ReadonlySet<string>>(Object.entries(STOP_WORDS));

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
  if (!isInGlossary(known.language)) return undefined;
  const runs = toRuns(text).map((run) => run.text);
  const best = candidates(text, runs, known)
    .map((language) => glossIn(language, runs, known))
    .sort((first, second) => second.evidence - first.evidence || second.share - first.share)[0];
  if (best === undefined || best.evidence === 0 || !best.isUnderstood) return undefined;
  return best.words.length === 0 ? undefined : best.words.join(' ');
}

function candidates(
  text: string,
  runs: readonly string[],
  { language, languages, knows }: KnownWords,
): readonly GlossaryLanguage[] {
  const script = languageOfScript(text);
  if (script !== undefined) return shareOf(toWords(text), knows) > OWN_SCRIPT_SHARE ? [] : [script];
  const guess = guessLanguage(runs);
  if (guess === language || (guess !== undefined && languages.has(guess))) return [];
  const isOwn =
    guess === undefined && shareOf(runs, (run) => STOP_WORDS[language].has(run) || knows(run)) > OWN_SHARE;
  // Small words alone take Portuguese for Spanish; those of the glossary tell.
  return isOwn ? [] : LATIN.filter((one) => one !== language && !languages.has(one));
}

function languageOfScript(text: string): GlossaryLanguage | undefined {
  if (KANA.test(text)) return 'ja';
  if (HAN.test(text)) return 'zh';
  return ARABIC.test(text) ? 'ar' : undefined;
}

function shareOf(words: readonly string[], holds: (word: string) => boolean): number {
  return words.filter(holds).length / Math.max(1, words.length);
}

function glossIn(language: GlossaryLanguage, runs: readonly string[], known: KnownWords): Gloss {
  const { knows } = known;
  const telling = runs.filter((run) => !isSmall(run, language));
  const glossed = telling.map((run) => {
    const { meanings, share, rest } = meaningsOf(run, language);
    // Names of products are the same everywhere.
    const isName = meanings.length === 0 && !FOREIGN.test(run) && knows(run);
    return { run, meanings, rest, share: isName ? 1 : share, weight: weightOf(run, language) };
  });
  const weight = glossed.reduce((sum, one) => sum + one.weight, 0);
  const understood = glossed.reduce((sum, one) => sum + one.share * one.weight, 0);
  const share = weight === 0 ? 0 : understood / weight;
  const foreign = glossed.filter(({ meanings }) => meanings.length > 0);
  const own = foreign.filter(({ run, meanings }) => knows(run) && !meanings.some(isCognateOf(run)));
  return {
    words: inWordsOf(known, glossed),
    share,
    // Where the knowledge base has the foreign words, it says them itself.
    isUnderstood:
      own.length * 2 <= foreign.length &&
      share >= (isUnspaced(language) ? KNOWN_CHARACTER_SHARE : KNOWN_SHARE),
    evidence: foreign.length + runs.length - telling.length,
  };
}

/** What is not known stays in the question: of `reset password` more is asked than of `password`. */
function inWordsOf(
  known: KnownWords,
  glossed: readonly Pick<Meanings, 'meanings' | 'rest'>[],
): readonly string[] {
  return [
    ...new Set(
      glossed.flatMap(({ meanings, rest }) => [
        ...meanings.map((meaning) => sayInItsWords(meaning, known)),
        ...rest,
      ]),
    ),
  ];
}

/** `backup` and `installer` are no foreign words. */
function isCognateOf(run: string): (meaning: string) => boolean {
  const begins = run.slice(0, COGNATE_LETTERS);
  return (meaning) => meaning.split(/[/ ]/).some((word) => word.startsWith(begins));
}

/** A run of a script without spaces is several words. */
function weightOf(run: string, language: GlossaryLanguage): number {
  return isUnspaced(language) && FOREIGN.test(run) ? tellingCharacters(run).length / CHARACTERS_A_WORD : 1;
}

function isSmall(run: string, language: GlossaryLanguage): boolean {
  return isUnspaced(language) ? isSmallRun(run) : (STOP_WORDS_OF.get(language)?.has(run) ?? false);
}
