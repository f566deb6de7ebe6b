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
    thanks: 'thanks thank thx ty cheers great perfect awesome cool nice excellent helped solved',
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
const KINDS = ['goodbye', 'thanks', 'greeting'] as const;
const FILLERS = new Set(
  'a all again and to the there you u so very much lot for your help that this it is was works now good well everyone team bot dear sir madam no not day have see later soon then until im i um und auch sehr fur ihre deine hilfe auf nein bis bald le la beaucoup votre aide au a bientot non por su tu ayuda hasta luego muito pela ajuda ate logo per il aiuto'.split(
    ' ',
  ),
);
const MAX_WORDS = 8;

/** Undefined when the message holds anything else: `Hi, how do I install it?` is a question. */
export function readSmallTalk(text: string): SmallTalk | undefined {
  const words = plainWords(text).split(' ');
  if (text.includes('?') || words.length > MAX_WORDS) return undefined;
  const isKnown = (word: string) => FILLERS.has(word) || kindsOf(word).length > 0;
  if (!words.every(isKnown)) return undefined;
  const found = words.flatMap(kindsOf);
  for (const kind of KINDS) {
    const first = found.find((talk) => talk.kind === kind);
    if (first !== undefined) return { kind, language: first.language };
  }
  return undefined;
}

/** What a customer says to `Shall I get a person?` to get one. */
export function isYes(text: string): boolean {
  const words = plainWords(text).split(' ');
  const saysYes = words.some((word) => LANGUAGES.some((language) => has(language, 'yes', word)));
  const saysNo = words.some((word) => /^(?:no|nope|not|dont|nein|nicht|non|nao)$/.test(word));
  return saysYes && !saysNo && words.length <= MAX_WORDS;
}

function kindsOf(word: string): readonly SmallTalk[] {
  return LANGUAGES.flatMap((language) =>
    KINDS.filter((kind) => has(language, kind, word)).map((kind) => ({ kind, language })),
  );
}

function has(language: Language, kind: SmallTalk['kind'] | 'yes', word: string): boolean {
  return WORDS[language][kind].split(' ').includes(word);
}
