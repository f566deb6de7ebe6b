/** Guesses in which of our languages a message is written, by the small words that every sentence is made of. */

import type { Language } from './phrases.ts';
import { plainWords } from './plain-words.ts';

const SMALL_WORDS: Readonly<Record<Language, string>> = {
  en: 'the is are do does how what where when why can my i you it to of and for with not this that on in',
  de: 'der die das ist sind wie was wo wann warum kann mein meine ich sie es zu und fur mit nicht ein eine auf im den',
  fr: 'le la les est sont comment quoi ou quand pourquoi peut mon ma je vous il de et pour avec pas un une sur dans ne que quel',
  es: 'el la los las es son como que donde cuando por puedo mi yo usted de y para con no un una en se cual',
  pt: 'o a os as e sao como que onde quando por posso meu minha eu voce de para com nao um uma em se qual do da',
  it: 'il la lo gli e sono come che dove quando perche posso mio mia io di per con non un una in si quale del',
};

const LANGUAGES = (['en', 'de', 'fr', 'es', 'pt', 'it'] as const).map((language) => ({
  language,
  words: new Set(SMALL_WORDS[language].split(' ')),
}));
/** One small word proves nothing: `die` is English too. */
const MIN_HITS = 2;

/** Undefined when the message is too short to tell, or two languages are equally likely. */
export function guessLanguage(text: string): Language | undefined {
  const words = plainWords(text).split(' ');
  const hits = LANGUAGES.map(({ language, words: small }) => ({
    language,
    count: words.filter((word) => small.has(word)).length,
  })).sort((first, second) => second.count - first.count);
  const [best, next] = hits;
  if (best === undefined || best.count < MIN_HITS || best.count === next?.count) return undefined;
  return best.language;
}
