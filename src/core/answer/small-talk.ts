/** Recognises messages that hold nothing but a greeting, thanks, a goodbye, or a yes. */

import { LANGUAGES, type Language } from '../phrases/language.ts';
import { plainWords } from './plain-words.ts';
import { likelyLanguages } from './read-language.ts';
import { ARABIC } from './small-talk/arabic.ts';
import { CHINESE } from './small-talk/chinese.ts';
import { DUTCH } from './small-talk/dutch.ts';
import { ENGLISH } from './small-talk/english.ts';
import { FRENCH } from './small-talk/french.ts';
import { GERMAN } from './small-talk/german.ts';
import { ITALIAN } from './small-talk/italian.ts';
import { JAPANESE } from './small-talk/japanese.ts';
import { POLISH } from './small-talk/polish.ts';
import { PORTUGUESE } from './small-talk/portuguese.ts';
import type { SmallTalkWords } from './small-talk/small-talk-words.ts';
import { SPANISH } from './small-talk/spanish.ts';
import { TURKISH } from './small-talk/turkish.ts';

export interface SmallTalk {
  readonly kind: 'greeting' | 'thanks' | 'goodbye';
  readonly language: Language;
}

/** A kind is named by one of its words; the other words must be known too. Words of two languages count for the first. */
const WORDS: Readonly<Record<Language, SmallTalkWords>> = {
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

/** What counts when a message holds several. */
const KINDS = ['goodbye', 'thanks', 'greeting'] as const;

const TALK = indexWords();
const YES = new Set(LANGUAGES.flatMap((language) => WORDS[language].yes.split(' ')));
const COMMON =
  'a all again and to the there you u so very much lot for your help that this it is was works now good well everyone team bot dear sir madam no day have see later soon then until im i um und auch sehr fur ihre deine hilfe auf nein bis bald le la beaucoup votre aide au a bientot por su tu ayuda hasta luego muito pela ajuda ate logo per il aiuto u voor uw je hulp wel bardzo za pomoc do kalin kal edin icin cok ederim kadar علي مساعدتك مع السلامه';
const BESIDE = new Set(
  [COMMON, ...LANGUAGES.map((language) => WORDS[language].beside ?? '')].flatMap((words) => words.split(' ')),
);
const MAX_WORDS = 12;
const MAX_YES_WORDS = 8;
const LETTER = /\p{L}/u;
const EMOJI = /\p{Extended_Pictographic}/u;
/** Hands, hearts and marks that approve. A face may mean anything. */
const APPROVAL = /[👍👏🙏🙌👌🤝💪❤🧡💛💚💙💜💯🎉🥳✅✔⭐🌟]/u;
const NO = new Set(
  'no nope not dont doesnt nein nicht non nao nee niet nie hayir いいえ 不 不用 不是 不要 لا'.split(' '),
);
/** `No, it still fails` is a question. */
const MAX_REFUSAL_WORDS = 3;

function indexWords(): ReadonlyMap<string, SmallTalk> {
  const talk = LANGUAGES.flatMap((language) =>
    KINDS.flatMap((kind) =>
      WORDS[language][kind].split(' ').map((word) => [word, { kind, language }] as const),
    ),
  );
  // The first of two equal keys is to win, and a map keeps the last.
  return new Map(talk.reverse());
}

/** Undefined when the message holds anything else: `Hi, how do I install it?` is a question. */
export function readSmallTalk(text: string): SmallTalk | undefined {
  const plain = plainWords(text);
  if (plain === '' && EMOJI.test(text)) {
    return { kind: APPROVAL.test(text) ? 'thanks' : 'greeting', language: 'en' };
  }
  const words = plain.split(' ');
  if (words.length > MAX_WORDS) return undefined;
  const isQuestion = /[?？؟]/u.test(text);
  // `Hi, how are you?` asks nothing, `Hello?` whether anybody is there.
  if (isQuestion) return words.length > 1 ? readSaying(plain, ['greeting']) : undefined;
  const saying = LETTER.test(plain) ? readSaying(plain, KINDS) : undefined;
  // A word by itself says best what it means; `ok, see you later` is more than its words.
  return words.length > 1 && saying?.kind === 'goodbye' ? saying : (readWords(words) ?? saying);
}

function readWords(words: readonly string[]): SmallTalk | undefined {
  if (!words.every((word) => BESIDE.has(word) || TALK.has(word))) return undefined;
  const found = words.flatMap((word) => TALK.get(word) ?? []);
  const [kind] = KINDS.filter((wanted) => found.some((talk) => talk.kind === wanted));
  return found.find((talk) => talk.kind === kind);
}

function readSaying(plain: string, kinds: readonly SmallTalk['kind'][]): SmallTalk | undefined {
  const likely = likelyLanguages(plain);
  for (const kind of kinds) {
    const language = likely.find((each) =>
      WORDS[each].sayings?.[kind]?.some((pattern) => pattern.test(plain)),
    );
    if (language !== undefined) return { kind, language };
  }
  return undefined;
}

/** Whether the message is nothing but a yes or a no, so that it says something only to who has asked. */
export function isBareReaction(text: string): boolean {
  const words = plainWords(text).split(' ');
  return words.length <= MAX_REFUSAL_WORDS && words.every((word) => YES.has(word) || NO.has(word));
}

/** What a customer says to `Shall I get a person?`. Undefined when it is neither. */
export function readYesOrNo(text: string): 'yes' | 'no' | undefined {
  const words = plainWords(text).split(' ');
  if (NO.has(words[0] ?? '') && words.length <= MAX_REFUSAL_WORDS) return 'no';
  // `How do I pay, please?` goes on with something else.
  const isQuestion = /[?？؟]/.test(text) && !YES.has(words[0] ?? '');
  const isYes = !isQuestion && words.some((word) => YES.has(word)) && !words.some((word) => NO.has(word));
  return isYes && words.length <= MAX_YES_WORDS ? 'yes' : undefined;
}
