/** Compares texts with a question by the words they share, in any language that search can find. */

const WORD = /[\p{L}\p{N}]+/gu;
const ASCII = /^[\t-~]*$/;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Endings differ behind this many letters (`install`, `installation`). */
const STEM_LETTERS = 5;
/** Words that questions are made of and that say nothing about their subject. */
const EMPTY_WORDS = new Set(
  'a an and any are be been can could did do does for from get give had has have how if in into is it its just let may me my need not of on one or our please should so some than that the their them then there these they this to use used using want was we what when where which who why will with without would you your der die das ein eine ist sind wie was kann ich mein und oder mit für von zu auf le la les un une est sont comment que qui je mon ma et ou avec pour de du des el los las es son como cómo qué puedo mi y o con para por il lo gli una sono come che posso mio e di os as um uma são posso meu'.split(
    ' ',
  ),
);

export type Stems = ReadonlySet<string>;

/** Stems of the words that carry meaning; two-character grams where words are not spaced. */
export function meaningfulStems(text: string): Stems {
  const stems = new Set<string>();
  const hasIdeographs = IDEOGRAPH.test(text);
  for (const word of withoutAccents(text).toLowerCase().match(WORD) ?? []) {
    if (hasIdeographs && IDEOGRAPH.test(word)) for (const gram of twoByTwo(word)) stems.add(gram);
    else if (!EMPTY_WORDS.has(word) && (word.length > 1 || /\d/.test(word)))
      stems.add(word.slice(0, STEM_LETTERS));
  }
  return stems;
}

/** What each word of the question is worth: much when few of the texts hold it. */
export type WordWeights = ReadonlyMap<string, number>;

export function weighWords(question: string, texts: readonly Stems[]): WordWeights {
  const weights = new Map<string, number>();
  for (const stem of meaningfulStems(question)) {
    const count = texts.filter((stems) => stems.has(stem)).length;
    weights.set(stem, Math.log(1 + (texts.length + 1) / (count + 1)));
  }
  return weights;
}

const NONE: Stems = new Set();

/** The share of the question's weight that a text holds, 0 to 1; `except` leaves words out that are covered already. */
export function coverage(stems: Stems, weights: WordWeights, except: Stems = NONE): number {
  let total = 0;
  let held = 0;
  for (const [stem, weight] of weights) {
    total += weight;
    if (stems.has(stem) && !except.has(stem)) held += weight;
  }
  return total === 0 ? 0 : held / total;
}

function withoutAccents(text: string): string {
  return ASCII.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
}

function twoByTwo(word: string): readonly string[] {
  const characters = [...word];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, place) => `${characters[place]}${character}`);
}
