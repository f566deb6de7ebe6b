/** A passage as claims are compared with it. */
import type { CitablePassage } from '../../../contract/models.ts';
import { readLanguage } from '../read-language.ts';
import { contentStems } from './content-words.ts';
import { numbersOf } from './exact-words.ts';

export interface PassageWords {
  readonly index: number;
  /** ISO 639-1; undefined when the passage is too short to tell. */
  readonly language: string | undefined;
  readonly stems: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** Lower case, title and headings included: names are looked up in it. */
  readonly text: string;
  readonly sentences: readonly PassageSentence[];
}

export interface PassageSentence {
  readonly text: string;
  readonly stems: ReadonlySet<string>;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });

export type ReadPassage = (cited: CitablePassage) => Promise<PassageWords>;

/** A few kilobytes each; the passages that customers ask for are few. */
const REMEMBERED = 1_000;

/** Reads each passage once: its words do not change while it is the same text. */
export function createPassageReader(): ReadPassage {
  const remembered = new Map<string, Promise<Omit<PassageWords, 'index'>>>();

  return async ({ index, passage }) => {
    const whole = [passage.title, ...passage.headings, passage.text, passage.url ?? ''].join('\n');
    const reading = remembered.get(whole) ?? readText(whole, passage.text);
    remembered.delete(whole);
    remembered.set(whole, reading);
    const [oldest] = remembered.keys();
    if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest);
    return { index, ...(await reading) };
  };
}

async function readText(whole: string, text: string): Promise<Omit<PassageWords, 'index'>> {
  return {
    language: await readLanguage(text),
    stems: contentStems(whole),
    numbers: numbersOf(whole),
    text: whole.toLowerCase(),
    sentences: sentencesOf(text).map((sentence) => ({ text: sentence, stems: contentStems(sentence) })),
  };
}

/** Without headings, fences and the marks of lists. */
export function sentencesOf(passage: string): readonly string[] {
  const lines = passage.split('\n').filter((line) => !/^\s*(?:#|```|~~~)/.test(line));
  return lines
    .flatMap((line) => [...segmenter.segment(line.replace(/^\s*(?:[-*+>]|\d+[.)])\s+/, ''))])
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');
}
