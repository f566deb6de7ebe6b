/** Recognises messages that hold nothing but a greeting, thanks, a goodbye, or a yes. */

import { LANGUAGES, type Language } from '../phrases/language.ts';
import { plainWords } from './plain-words.ts';

export interface SmallTalk {
  readonly kind: 'greeting' | 'thanks' | 'goodbye';
  readonly language: Language;
}

/** A kind is named by one of its words; the other words must be known too. Words of two languages count for the first. */
const WORDS: Readonly<Record<Language, Readonly<Record<SmallTalk['kind'] | 'yes', string>>>> = {
  en: {
    greeting: 'hi hello hey heya hiya howdy greetings morning afternoon evening',
    thanks: 'thanks thank thx ty cheers great perfect awesome cool nice excellent helped solved ok okay',
    goodbye: 'bye goodbye cya farewell',
    yes: 'yes yeah yep yup sure ok okay please absolutely definitely',
  },
  de: {
    greeting: 'hallo moin servus guten tag morgen abend gruss',
    thanks: 'danke dank dankeschon vielen super prima klasse',
    goodbye: 'tschuss tschau wiedersehen ciao',
    yes: 'ja jo gerne gern bitte klar jawohl',
  },
  fr: {
    greeting: 'bonjour bonsoir salut coucou',
    thanks: 'merci parfait',
    goodbye: 'revoir adieu',
    yes: 'oui ouais volontiers',
  },
  es: {
    greeting: 'hola buenas buenos dias tardes noches',
    thanks: 'gracias muchas genial perfecto',
    goodbye: 'adios chao',
    yes: 'si claro vale',
  },
  pt: {
    greeting: 'ola oi bom dia boa tarde noite',
    thanks: 'obrigado obrigada valeu perfeito otimo',
    goodbye: 'tchau',
    yes: 'sim',
  },
  it: {
    greeting: 'salve buongiorno buonasera',
    thanks: 'grazie mille perfetto',
    goodbye: 'arrivederci',
    yes: 'certo',
  },
  nl: {
    greeting: 'hoi goedemorgen goedemiddag goedenavond',
    thanks: 'bedankt dankjewel dankuwel fijn',
    goodbye: 'doei dag',
    yes: 'graag natuurlijk',
  },
  pl: {
    greeting: 'czesc witam witaj dzien dobry',
    thanks: 'dziekuje dzieki swietnie',
    goodbye: 'widzenia pa',
    yes: 'tak prosze',
  },
  tr: {
    greeting: 'merhaba selam gunaydin',
    thanks: 'tesekkurler tesekkur sagol',
    goodbye: 'hosca hoscakal gorusuruz',
    yes: 'evet lutfen',
  },
  ja: {
    greeting: 'こんにちは こんばんは おはようございます はじめまして',
    thanks: 'ありがとう ありがとうございます ありがとうございました 助かりました',
    goodbye: 'さようなら 失礼します',
    yes: 'はい お願いします はいお願いします',
  },
  zh: {
    greeting: '你好 您好 早上好 晚上好 你好啊 嗨',
    thanks: '谢谢 谢谢你 谢谢您 多谢 感谢 謝謝',
    goodbye: '再见 拜拜 再見',
    yes: '是 是的 好 好的 可以 需要 要',
  },
  ar: {
    greeting: 'مرحبا السلام عليكم اهلا أهلا سلام',
    thanks: 'شكرا شكرًا جزيلا',
    goodbye: 'وداعا',
    yes: 'نعم أجل ايوه',
  },
};

/** What counts when a message holds several. */
const KINDS = ['goodbye', 'thanks', 'greeting'] as const;

const TALK = indexWords();
const YES = new Set(LANGUAGES.flatMap((language) => WORDS[language].yes.split(' ')));
const FILLERS = new Set(
  'a all again and to the there you u so very much lot for your help that this it is was works now good well everyone team bot dear sir madam no day have see later soon then until im i um und auch sehr fur ihre deine hilfe auf nein bis bald le la beaucoup votre aide au a bientot por su tu ayuda hasta luego muito pela ajuda ate logo per il aiuto u voor uw je hulp wel bardzo za pomoc do kalin kal edin icin cok ederim kadar على مساعدتك مع السلامة'.split(
    ' ',
  ),
);
const MAX_WORDS = 8;
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
  if (text.includes('?') || words.length > MAX_WORDS) return undefined;
  if (!words.every((word) => FILLERS.has(word) || TALK.has(word))) return undefined;
  const found = words.flatMap((word) => TALK.get(word) ?? []);
  const [kind] = KINDS.filter((wanted) => found.some((talk) => talk.kind === wanted));
  return found.find((talk) => talk.kind === kind);
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
  return isYes && words.length <= MAX_WORDS ? 'yes' : undefined;
}
