/** Recognises messages that are to the bot itself and that no article answers: who it is, and a call for help that does not say with what. */
import type { Language } from '../phrases/language.ts';
import { plainWords } from './plain-words.ts';
import { likelyLanguages } from './read-language.ts';
import { ARABIC } from './to-the-bot/arabic.ts';
import { CHINESE } from './to-the-bot/chinese.ts';
import { DUTCH } from './to-the-bot/dutch.ts';
import { ENGLISH } from './to-the-bot/english.ts';
import { FRENCH } from './to-the-bot/french.ts';
import { GERMAN } from './to-the-bot/german.ts';
import { ITALIAN } from './to-the-bot/italian.ts';
import { JAPANESE } from './to-the-bot/japanese.ts';
import { POLISH } from './to-the-bot/polish.ts';
import { PORTUGUESE } from './to-the-bot/portuguese.ts';
import type { Sayings } from './to-the-bot/sayings.ts';
import { SPANISH } from './to-the-bot/spanish.ts';
import { TURKISH } from './to-the-bot/turkish.ts';

export interface ToTheBot {
  readonly kind: 'identity' | 'opening';
  /** Undefined when it is in no language, as `??`. */
  readonly language?: Language;
}

const SAYINGS: Readonly<Record<Language, Sayings>> = {
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

const KINDS = ['identity', 'opening'] as const;
/** The longest that one of them can be. */
const MAX_CHARACTERS = 80;

/** Undefined when the message says anything else: `Are you a robot shop?` is a question. */
export function readToTheBot(text: string): ToTheBot | undefined {
  const words = plainWords(text);
  if (words === '') return /[?？؟]/u.test(text) ? { kind: 'opening' } : undefined;
  if (words.length > MAX_CHARACTERS) return undefined;
  const likely = likelyLanguages(words);
  for (const kind of KINDS) {
    const language = likely.find((each) => SAYINGS[each][kind].test(words));
    if (language !== undefined) return { kind, language };
  }
  return undefined;
}
