/** What a claim must not get wrong by a single character: numbers, names, addresses and code. */

export interface ExactWords {
  /** In one form: `1,000` and `1 000` are `1000`, `five` is `5`. */
  readonly numbers: ReadonlySet<string>;
  /** Lower case: addresses, code, and words that are written like names. */
  readonly names: ReadonlySet<string>;
}

const NUMBER = /\d+(?:[.,:' \u00a0\u202f]\d+)*/g;
const GROUPED = /^\d{1,3}(?:[.,' \u00a0\u202f]\d{3})+$/;
/** `once` is English and Spanish, `on` a small word of many languages. */
const AMBIGUOUS = new Set(['once', 'on', 'sei', 'acht', 'elf', 'due']);
/** `one` is left out: it stands for anything. */
const NUMBER_WORDS = indexNumberWords({
  en: 'two three four five six seven eight nine ten eleven twelve',
  de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  fr: 'deux trois quatre cinq six sept huit neuf dix onze douze',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce',
  pt: 'dois três quatro cinco seis sete oito nove dez onze doze',
  it: 'due tre quattro cinque sei sette otto nove dieci undici dodici',
  nl: 'twee drie vier vijf zes zeven acht negen tien elf twaalf',
  pl: 'dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście',
  tr: 'iki üç dört beş altı yedi sekiz dokuz on onbir oniki',
});
const LINK = /(?:https?:\/\/|www\.)[^\s()[\]<>"'`*]{1,500}/gi;
const HOST =
  /(?<![\w.@/-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|net|org|io|dev|app|xyz|info|biz|co|ru|cn|top|site|shop|online|club|link|click|example|test|invalid|de|fr|es|it|nl|pl|pt|uk|eu|us)(?:\/[^\s()[\]<>"'`*]{0,300})?(?![\w-])/gi;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
const CODE = /`([^`\n]{1,200})`/g;
/** `OpenAI`, `API`, `iPhone`, `T-1000`, `max_tokens`. */
const ODD_WORD =
  /(?<![\p{L}\p{N}])(?=\p{L}{0,30}[\p{Lu}\d_-])[\p{L}][\p{L}\p{N}_-]{0,40}(?:[\p{Lu}\d]|_\p{L})[\p{L}\p{N}_-]{0,40}/gu;
/** A capital in the middle of a sentence. In German that is every noun. */
const CAPITALISED = /(?<=[\p{Ll}\d,;)] )\p{Lu}\p{Ll}{2,40}/gu;

/** Lower-case words and spaces: no name is written so. */
const PLAIN = /^[\p{Ll}\s]*$/u;

/** `capitals`: whether a capital letter marks a name in this language. */
export function exactWords(text: string, capitals: boolean): ExactWords {
  const names = new Set<string>();
  if (PLAIN.test(text)) return { numbers: numbersOf(text), names };
  let rest = text;
  for (const pattern of [LINK, EMAIL, HOST, CODE]) {
    for (const match of rest.matchAll(pattern)) names.add(trimName(match[1] ?? match[0]));
    rest = rest.replace(pattern, ' ');
  }
  for (const [word] of rest.matchAll(ODD_WORD)) names.add(trimName(word));
  if (capitals) for (const [word] of rest.matchAll(CAPITALISED)) names.add(trimName(word));
  names.delete('');
  return { numbers: numbersOf(rest), names };
}

/** Every number in a text, addresses and code included. */
export function numbersOf(text: string): ReadonlySet<string> {
  const digits = (text.match(NUMBER) ?? []).flatMap(readNumber);
  const words = (text.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => NUMBER_WORDS.get(word) ?? []);
  return new Set([...digits, ...words]);
}

function readNumber(written: string): readonly string[] {
  if (GROUPED.test(written)) return [written.replace(/\D/g, '')];
  return written.split(/[ \u00a0\u202f]/).map((part) => part.replace(',', '.').replace(/\.0+$/, ''));
}

function trimName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/[.,;:!?/]+$/, '');
}

function indexNumberWords(languages: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const words = Object.values(languages).flatMap((list) =>
    list.split(' ').map((word, place) => [word, String(place + 2)] as const),
  );
  return new Map(words.filter(([word]) => !AMBIGUOUS.has(word)));
}
