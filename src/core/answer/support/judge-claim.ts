/** Decides whether what a model claims stands in the passages that were found in this turn. */
import type { CompareMeaning } from './compare-meaning.ts';
import { contentStems, shareOf } from './content-words.ts';
import { type ExactWords, exactWords, numbersOf } from './exact-words.ts';
import type { PassageSentence, PassageWords } from './passage-words.ts';

export interface Claim {
  /** Without citations. */
  readonly text: string;
  /** Numbers of the passages that the model named as its source. */
  readonly cited: readonly number[];
}

export interface ClaimContext {
  readonly passages: readonly PassageWords[];
  /** What the customer wrote: an answer may repeat its numbers and names. */
  readonly said: WhatWasSaid;
  /** ISO 639-1, in which the customer writes and is to be answered; undefined when it is not known. */
  readonly language: string | undefined;
  /** Undefined = words alone decide. */
  readonly compareMeaning?: CompareMeaning;
  readonly signal: AbortSignal;
}

export interface WhatWasSaid {
  hasNumber(number: string): boolean;
  /** `name` in lower case. */
  hasName(name: string): boolean;
}

/** Reads the text when it is first asked: most claims hold no number or name that their passage has not. */
export function readWhatWasSaid(text: string): WhatWasSaid {
  let numbers: ReadonlySet<string> | undefined;
  let lowerCase: string | undefined;
  return {
    hasNumber(number) {
      numbers ??= numbersOf(text);
      return numbers.has(number);
    },
    hasName(name) {
      lowerCase ??= text.toLowerCase();
      return lowerCase.includes(name);
    },
  };
}

/** Numbers of the passages that support the claim: those that were cited, or else the best. Undefined when none does. */
export type Support = readonly number[] | undefined;

/** Of a claim's words: at least so many stand in the passage… */
const ENOUGH_WORDS = 0.6;
/** …or so many where the meaning is the same as well. */
const SOME_WORDS = 0.3;
/** Cosines above which two sentences on one subject say the same: in one language, and in two. */
const SAME_MEANING = 0.7;
const SAME_MEANING_ABROAD = 0.5;
/** Share of words from which a sentence is that of the passage, so that a `not` more or less turns it round. */
const SAME_SENTENCE = 0.75;
const COMPARED_SENTENCES = 3;
/** Of a passage in another language, in which nearness cannot be told by words. */
const MAX_COMPARED = 12;

const NEGATION =
  /\b(?:not|no|never|cannot|without|none|n't|nicht|kein\w{0,2}|nie|ohne|ne|pas|jamais|aucun\w?|sans|sin|nunca|jamás|ningun\w?|não|sem|non|senza|mai|nessun\w?|niet|geen|nooit|zonder|nie|bez|nigdy|değil|yok)\b|n['’]t\b|ない|ません|不|没|無|无|لا|ليس|لم|لن/iu;

export async function judgeClaim(claim: Claim, context: ClaimContext): Promise<Support> {
  const exact = exactWords(claim.text, context.language !== 'de');
  const possible = context.passages.filter((passage) => holds(passage, exact, context.said));
  const stems = contentStems(claim.text);
  const candidates = possible
    .map((passage): Candidate => {
      return { passage, share: shareOf(stems, passage.stems), isCited: claim.cited.includes(passage.index) };
    })
    .sort((first, second) => Number(second.isCited) - Number(first.isCited) || second.share - first.share);
  const supporting: number[] = [];
  for (const candidate of candidates) {
    // Those that the model names come first; the others serve only in their stead.
    if (supporting.length > 0 && !candidate.isCited) break;
    if (await supports({ text: claim.text, stems }, candidate, context)) {
      supporting.push(candidate.passage.index);
    }
  }
  return supporting.length > 0 ? supporting : undefined;
}

/** Every number and name of the claim stands in the passage, or was the customer's own. */
function holds(passage: PassageWords, { numbers, names }: ExactWords, said: WhatWasSaid): boolean {
  return (
    [...numbers].every((number) => passage.numbers.has(number) || said.hasNumber(number)) &&
    [...names].every((name) => passage.text.includes(name) || (!isAddress(name) && said.hasName(name)))
  );
}

/** A customer may name an address, but it is not for the bot to pass it on. */
function isAddress(name: string): boolean {
  return /[@/]|\.\w{2,}$/.test(name);
}

type ReadClaim = Pick<PassageSentence, 'text' | 'stems'>;

interface Candidate {
  readonly passage: PassageWords;
  readonly share: number;
  readonly isCited: boolean;
}

async function supports(
  claim: ReadClaim,
  { passage, share, isCited }: Candidate,
  context: ClaimContext,
): Promise<boolean> {
  const { language, compareMeaning, signal } = context;
  if (isForeign(passage.language, language)) return isCited && (await saysAbroad(claim, passage, context));
  if (claim.stems.size === 0) return isCited;
  const nearest = nearestSentences(claim.stems, passage.sentences);
  if (share >= ENOUGH_WORDS) return !isTurnedRound(claim, nearest[0]);
  if (share < SOME_WORDS || compareMeaning === undefined) return false;
  const likeness = await compareMeaning(claim.text, textsOf(nearest), language, signal);
  return (likeness ?? 0) >= SAME_MEANING;
}

/**
 * Words of two languages cannot be compared, so the meaning decides. Where nothing can compare it, the claim has to hold at least a
 * number, a name or a word that both languages share.
 */
async function saysAbroad(
  claim: ReadClaim,
  passage: PassageWords,
  { compareMeaning, signal }: ClaimContext,
): Promise<boolean> {
  const likeness = await compareMeaning?.(claim.text, textsOf(passage.sentences), undefined, signal);
  if (likeness !== undefined) return likeness >= SAME_MEANING_ABROAD;
  return numbersOf(claim.text).size > 0 || [...claim.stems].some((stem) => passage.stems.has(stem));
}

function isForeign(passage: string | undefined, answer: string | undefined): boolean {
  return passage !== undefined && answer !== undefined && passage !== answer;
}

function textsOf(sentences: readonly PassageSentence[]): readonly string[] {
  return sentences.slice(0, MAX_COMPARED).map(({ text }) => text);
}

function nearestSentences(
  stems: ReadonlySet<string>,
  sentences: readonly PassageSentence[],
): readonly PassageSentence[] {
  return sentences
    .map((sentence) => ({ sentence, share: shareOf(stems, sentence.stems) }))
    .sort((first, second) => second.share - first.share)
    .slice(0, COMPARED_SENTENCES)
    .map(({ sentence }) => sentence);
}

/** `Refunds are possible` where the passage says `Refunds are not possible`. */
function isTurnedRound(claim: ReadClaim, nearest: PassageSentence | undefined): boolean {
  if (nearest === undefined || shareOf(claim.stems, nearest.stems) < SAME_SENTENCE) return false;
  if (shareOf(nearest.stems, claim.stems) < SAME_SENTENCE) return false;
  return NEGATION.test(claim.text) !== NEGATION.test(nearest.text);
}
