/** What confidence is computed from: measures that mean the same in every knowledge base. */
import type { Found } from './find-passages.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import type { Meaning } from './nearest-passages.ts';

/** Each 0 to 1. */
export interface ConfidenceFeatures {
  /** How far the passage that fits best has the question's words. */
  readonly lexical: number;
  /** Its cosine; 0 when vectors were not compared. */
  readonly dense: number;
  /** How much the question says: one word that a passage has proves less than eight. */
  readonly substance: number;
  /** `lexical` of a question that says much. */
  readonly fullLexical: number;
  /** How near it is in wording to a line of an FAQ entry. */
  readonly phrasing: number;
  /** 1 when it asks what, how, when: such words bring a question near to every other one, so that its cosine proves less. */
  readonly asks: number;
  /** 1 when it reads as a question. */
  readonly isQuestion: number;
  /** How near the question is to everything here alike: what is near to all is about none. */
  readonly vague: number;
  /** How far the best cosine is above those of other pages that are near. */
  readonly standsOut: number;
  /** How much of the page's title the question names, by how telling its words are. */
  readonly named: number;
  /** How much of the question the whole page has, by how telling its words are. */
  readonly covered: number;
  /** How long the message is: much is said in a long one that is not asked. */
  readonly length: number;
  /** How clearly the answer's page is about what is talked about; 0 when nothing is asked about it. */
  readonly subject: number;
  /** How far it asks for something to be done, which a page cannot do. */
  readonly errand: number;
  /** How few passages there are: of many, one has the question's words by chance. */
  readonly few: number;
}

/** Those that tell the same whatever was said before. */
export type QuestionSigns = Omit<ConfidenceFeatures, 'subject'>;

export const SIGNS: readonly (keyof QuestionSigns)[] = [
  'lexical',
  'dense',
  'substance',
  'fullLexical',
  'phrasing',
  'asks',
  'isQuestion',
  'vague',
  'standsOut',
  'named',
  'covered',
  'length',
  'errand',
  'few',
];

/**
 * What kind of page fits best: an FAQ entry whose lines ask the same, one of several pages about one thing, or any other. What proves an answer
 * in one proves little in another.
 */
export type PageKind = 'entry' | 'subject' | 'article';

/** Mean over the open sets, and for how many passages it stands. */
const USUAL_VAGUENESS = 0.29;
const USUAL_COUNT = 10;
/** Whether chance has fewer than these makes no difference. */
const FEW_PASSAGES = 30;
/** Telling words of a question that says enough. */
const FULL_SUBSTANCE = 8;
/** Words of a long message. */
const FULL_LENGTH = 40;
/** Pages that the best one is compared with, itself among them. */
const NEAR_PAGES = 10;

export function kindOf(index: KnowledgeIndex, { question, surest }: Found, subject: number): PageKind {
  const page = index.pageOf[surest?.row ?? -1] ?? -1;
  if (index.phrasings.isEntry(page)) return 'entry';
  const isErrand = question.errand > 0 && index.subjects.isAboutOne(page);
  return subject > 0 || isErrand ? 'subject' : 'article';
}

/** Of the passage that fits best by itself: what is talked about chooses between passages, and proves nothing. */
export function questionSigns(index: KnowledgeIndex, { question, meaning, surest }: Found): QuestionSigns {
  const page = index.pageOf[surest?.row ?? -1] ?? -1;
  const lexical = surest?.lexical ?? 0;
  const phrasing = surest?.phrasing ?? 0;
  const substance = Math.min(1, question.informative.length / FULL_SUBSTANCE);
  const asked = new Set(question.terms.map(({ text }) => text));
  return {
    lexical,
    dense: Math.max(0, surest?.dense ?? 0),
    substance,
    fullLexical: lexical * substance,
    phrasing,
    asks: meaning === undefined ? 0 : Number(question.asks),
    isQuestion: Number(question.isQuestion),
    vague: meaning === undefined ? 0 : vagueness(index, meaning.vector, surest?.dense ?? 0),
    standsOut: meaning === undefined ? 0 : lead(index, meaning),
    named: shareOf(index, index.titleWords[page] ?? [], (word) => asked.has(word)),
    covered: shareOf(index, question.informative, (word) => index.pages.has(page, word)),
    length: Math.min(1, question.terms.length / FULL_LENGTH),
    errand: question.errand,
    few: 1 / (1 + Math.log1p(Math.max(FEW_PASSAGES, index.chunks.length))),
  };
}

/** How much of the words, by how telling they are here, is held; 0 when there are none. */
function shareOf(
  { pages }: KnowledgeIndex,
  words: readonly string[],
  holds: (word: string) => boolean,
): number {
  if (words.length === 0) return 0;
  const terms = words.map((text) => ({ text, weight: 1 }));
  return pages.reach(terms.filter(({ text }) => holds(text))) / pages.reach(terms);
}

/** The best cosine, less the mean of the nearest pages' best. */
function lead({ rowOf, pageOf }: KnowledgeIndex, { matches }: Meaning): number {
  const bestOf = new Map<number, number>();
  for (const { chunkId, similarity } of matches) {
    const page = pageOf[rowOf.get(chunkId) ?? -1] ?? -1;
    if (!bestOf.has(page)) bestOf.set(page, similarity);
    if (bestOf.size === NEAR_PAGES) break;
  }
  let sum = 0;
  for (const similarity of bestOf.values()) sum += similarity;
  return (matches[0]?.similarity ?? 0) - sum / Math.max(1, bestOf.size);
}

/** Cosine with the other passages' mean. Few passages tell little about a question, so that the usual is counted among them. */
function vagueness({ chunks, centre }: KnowledgeIndex, question: Float32Array, best: number): number {
  const others = chunks.length * product(question, centre) - best;
  return Math.max(0, (others + USUAL_COUNT * USUAL_VAGUENESS) / (chunks.length - 1 + USUAL_COUNT));
}

function product(left: Float32Array, right: Float32Array | undefined): number {
  let sum = 0;
  for (let at = 0; at < left.length; at += 1) sum += (left[at] ?? 0) * (right?.[at] ?? 0);
  return sum;
}
