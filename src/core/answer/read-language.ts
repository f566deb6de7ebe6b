/** Tells in which language a message is written: by its script, by small words that every sentence is made of, else by its n-grams. */

import { isSpoken, LANGUAGES, type Language } from '../phrases/language.ts';
import { isAscii, plainWords } from './plain-words.ts';

type LatinLanguage = Exclude<Language, 'ja' | 'zh' | 'ar'>;

const SMALL_WORDS: Readonly<Record<LatinLanguage, string>> = {
  en: 'the is are do does did how what where when why can could my i im you your it to of and for with not dont this that on in have has was be an please need want if from there',
  de: 'der die das ist sind wie was wo wann warum kann konnen mein meine meinen ich sie es zu und fur mit nicht ein eine einen auf im den dem habe hat bitte mir wir ihr uber bei wenn von zum zur wird wer wurde werden welche welcher welches welchem einer an am',
  fr: 'le la les en est sont combien comment quoi ou quand pourquoi peut peux puis mon ma mes je vous il de des du et pour avec pas un une sur dans ne que quel quelle au aux ce cette mais bonjour votre vos',
  es: 'el la los las es son como que donde cuando por puedo puede mi mis yo usted de y para con no un una en se cual del al esta este tengo hay su pero quiero me lo',
  pt: 'o a os as e sao como que onde quando por posso pode meu minha meus eu voce de para com nao um uma em se qual do da dos das no na esta tem quero mas isso',
  it: 'il la lo gli e sono come che dove quando perche posso puo mio mia miei io di per con non un una in si quale del della dei al alla nel ho questo ma vorrei',
  nl: 'de het een is zijn hoe wat waar wanneer waarom kan mijn ik u je en voor met niet op van dat dit heb heeft bij aan te er naar moet wil maar om als',
  pl: 'jak co gdzie kiedy dlaczego moge mozna moj moja moje jest sa sie nie i w z na do dla czy to ten ta mam prosze chce po od ale za przez',
  tr: 'nasil ne nerede zaman neden ve bir bu icin mi mu ben benim siz sizin ile degil var yok nedir olarak daha istiyorum kadar ama hesabimi siparisim bana',
};

const LATIN = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'tr'] as const;

/** Of each small word the places in `LATIN` of the languages that have it. */
const SPOKEN_IN = indexSmallWords();

function indexSmallWords(): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [place, language] of LATIN.entries()) {
    for (const word of SMALL_WORDS[language].split(' ')) index.set(word, [...(index.get(word) ?? []), place]);
  }
  return index;
}

/** `word`: as `plainWords` writes it, of any of our languages in Latin script. */
export function isSmallWord(word: string): boolean {
  return SPOKEN_IN.has(word);
}

/** Letters and signs that only one of these languages has. */
const MARKS: readonly (readonly [LatinLanguage, RegExp])[] = [
  ['de', /ß/],
  ['es', /[ñ¿¡]/i],
  ['pt', /[ãõ]/i],
  ['pl', /[łżźśćńąę]/i],
  ['tr', /[ğşıİ]/],
  ['fr', /[œ]|\b(?:qu|c|j|l|n|d)['’](?=\p{L}{2})/iu],
];

/** In this order: Japanese has Chinese characters too, Persian and Urdu most letters of Arabic. */
const SCRIPTS: readonly (readonly [code: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['zh', /\p{Script=Han}/u],
  ['fa', /[پچژگ]/],
  ['ar', /\p{Script=Arabic}/u],
  ['ko', /\p{Script=Hangul}/u],
  ['uk', /[іїєґ]/i],
  ['ru', /\p{Script=Cyrillic}/u],
  ['el', /\p{Script=Greek}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['th', /\p{Script=Thai}/u],
  ['hi', /\p{Script=Devanagari}/u],
];

/** They share so many small words that a short text of one is easily taken for another. */
const ROMANCE: readonly LatinLanguage[] = ['es', 'pt', 'it', 'fr'];

/** Japanese has Chinese characters too. */
const OTHER_SCRIPTS: readonly (readonly [Language, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u],
  ['zh', /\p{Script=Han}/u],
  ['ar', /\p{Script=Arabic}/u],
];

/** One small word proves nothing: `die` is English too. A mark does. */
const MIN_HITS = 2;
const MARK_HITS = 2;
/** So many small words tell the language; with fewer, others that have one less are likely too. */
const TELLING_HITS = 3;
/** Share of the most hits with which another language is likely all the same. */
const NEARLY = 0.7;
/** Of all words. Another of the world's languages may share two of twenty. */
const MIN_SHARE = 0.2;
/** Shorter texts have too few n-grams: `reset password` would be Italian. */
const MIN_WORDS = 3;
const MIN_LETTERS = 12;
/** Among few words, one of the languages that we speak is likelier than that one of the others is right. */
const MIN_WORDS_OF_OTHERS = 6;
const MAX_CHARACTERS = 400;
/** Addresses and code belong to no language. */
const NO_LANGUAGE = /https?:\/\/\S{1,400}|`[^`]{1,400}`/g;

/** ISO 639-1, of any language. Undefined when the text is too short to tell, or two languages are equally likely. */
export async function readLanguage(text: string): Promise<string | undefined> {
  const looked = text.slice(0, MAX_CHARACTERS).replace(NO_LANGUAGE, ' ');
  const script = isAscii(looked) ? undefined : byScript(looked);
  if (script !== undefined) return script;
  const words = plainWords(looked).split(' ');
  return bySmallWords(looked, words) ?? (await byNgrams(looked, words.length));
}

/** Undefined for Latin script. A foreign name in a Latin sentence does not make it foreign. */
function byScript(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  // One Chinese character says as much as a few Latin letters: `重置 password` is Chinese.
  if (letters === 0 || latin > (letters - latin) * 4) return undefined;
  return SCRIPTS.find(([, script]) => script.test(text))?.[0];
}

/**
 * The languages that a text may be in, of those that we speak: by its script, and in Latin script those of which it has the most small
 * words, or nearly as many; all when nothing tells. `plain`: as `plainWords` writes it.
 */
export function likelyLanguages(plain: string): readonly Language[] {
  const hits = countSmallWords(plain.split(' '));
  const most = Math.max(...hits);
  const enough = most >= TELLING_HITS ? most * NEARLY : most - 1;
  const near = LATIN.filter((_, place) => most > 0 && (hits[place] ?? 0) >= enough);
  const latin = near.some((language) => ROMANCE.includes(language))
    ? [...new Set([...near, ...ROMANCE])]
    : near;
  const others = isAscii(plain) ? [] : OTHER_SCRIPTS.filter(([, script]) => script.test(plain));
  const likely = [...latin, ...others.map(([language]) => language)];
  return likely.length > 0 ? likely : LANGUAGES;
}

function countSmallWords(words: readonly string[]): number[] {
  const hits = LATIN.map(() => 0);
  for (const word of words) {
    for (const place of SPOKEN_IN.get(word) ?? []) hits[place] = (hits[place] ?? 0) + 1;
  }
  return hits;
}

function bySmallWords(text: string, words: readonly string[]): string | undefined {
  const hits = countSmallWords(words);
  for (const [language, mark] of MARKS) {
    const place = LATIN.indexOf(language);
    if (mark.test(text)) hits[place] = (hits[place] ?? 0) + MARK_HITS;
  }
  const most = Math.max(...hits);
  const isAlone = hits.indexOf(most) === hits.lastIndexOf(most);
  if (most < MIN_HITS || !isAlone || most < words.length * MIN_SHARE) return undefined;
  return LATIN[hits.indexOf(most)];
}

/** Loaded with the first text that needs it: most installations speak one language, and the n-grams take 30 MB. */
let detector: Promise<typeof import('eld/extrasmall')> | undefined;

async function byNgrams(text: string, words: number): Promise<string | undefined> {
  if (words < MIN_WORDS) return undefined;
  if ((text.match(/\p{L}/gu)?.length ?? 0) < MIN_LETTERS) return undefined;
  // An import that is repeated is looked up anew each time, which costs more than the detection.
  detector ??= import('eld/extrasmall');
  const { eld } = await detector;
  const found = eld.detect(text);
  if (!found.isReliable()) return undefined;
  return words >= MIN_WORDS_OF_OTHERS || isSpoken(found.language) ? found.language : undefined;
}
