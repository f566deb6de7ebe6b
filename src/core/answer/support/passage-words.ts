/** A passage as claims are compared with it. */
import type { Passage } from '../../../contract/knowledge.ts';
import { wordsOf } from '../../tools/word-similarity.ts';
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
  /** All of them, as `wordsOf` reads them. */
  readonly words: ReadonlySet<string>;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/** What does not depend on the turn. */
export type PassageReading = Omit<PassageWords, 'index'>;

export async function readPassage({ title, headings, text, url }: Passage): Promise<PassageReading> {
  const whole = [title, ...headings, text, url ?? ''].join('\n');
  return {
    language: await readLanguage(text),
    stems: contentStems(whole),
    numbers: numbersOf(whole),
    text: whole.toLowerCase(),
    sentences: sentencesOf(text).map(readSentence),
  };
}

function readSentence(text: string): PassageSentence {
  return { text, stems: contentStems(text), words: wordsOf(text) };
}

/** Without headings, fences and the marks of lists. */
export function sentencesOf(passage: string): readonly string[] {
  const lines = passage.split('\n').filter((line) => !/^\s*(?:#|```|~~~)/.test(line));
  return lines
    .flatMap((line) => [...segmenter.segment(line.replace(/^\s*(?:[-*+>]|\d+[.)])\s+/, ''))])
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');
}
