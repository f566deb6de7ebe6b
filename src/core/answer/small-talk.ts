/** Recognises messages that hold nothing but a greeting, thanks, a goodbye, or a yes. */

import type { Language } from './phrases.ts';
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
    yes: 'yes yeah yep yup sure ok okay please do absolutely definitely',
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
};

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it'] as const satisfies readonly Language[];
/** What counts when a message holds several. */
const KINDS = ['goodbye', 'thanks', 'greeting'] as const;

const TALK = indexWords();
const YES = new Set(LANGUAGES.flatMap((language) => WORDS[language].yes.split(' ')));
const FILLERS = new Set(
  'a all again and to the there you u so very much lot for your help that this it is was works now good well everyone team bot dear sir madam no day have see later soon then until im i um und auch sehr fur ihre deine hilfe auf nein bis bald le la beaucoup votre aide au a bientot por su tu ayuda hasta luego muito pela ajuda ate logo per il aiuto'.split(
    ' ',
  ),
);
const MAX_WORDS = 8;
const EMOJI = /\p{Extended_Pictographic}/u;
const NO = new Set('no nope not dont doesnt nein nicht non nao'.split(' '));
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
  // A thumb or a smile, and not a word.
  if (plain === '' && EMOJI.test(text)) return { kind: 'thanks', language: 'en' };
  const words = plain.split(' ');
  if (text.includes('?') || words.length > MAX_WORDS) return undefined;
  if (!words.every((word) => FILLERS.has(word) || TALK.has(word))) return undefined;
  const found = words.flatMap((word) => TALK.get(word) ?? []);
  const [kind] = KINDS.filter((wanted) => found.some((talk) => talk.kind === wanted));
  return found.find((talk) => talk.kind === kind);
}

/** What a customer says to `Shall I get a person?`. Undefined when it is neither. */
export function readYesOrNo(text: string): 'yes' | 'no' | undefined {
  const words = plainWords(text).split(' ');
  if (NO.has(words[0] ?? '') && words.length <= MAX_REFUSAL_WORDS) return 'no';
  const isYes = words.some((word) => YES.has(word)) && !words.some((word) => NO.has(word));
  return isYes && words.length <= MAX_WORDS ? 'yes' : undefined;
}
