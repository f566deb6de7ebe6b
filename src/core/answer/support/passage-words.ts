/** A passage as claims are compared with it, read once a turn. */
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

export async function readPassage({ index, passage }: CitablePassage): Promise<PassageWords> {
  const whole = [passage.title, ...passage.headings, passage.text, passage.url ?? ''].join('\n');
  return {
    index,
    language: await readLanguage(passage.text),
    stems: contentStems(whole),
    numbers: numbersOf(whole),
    text: whole.toLowerCase(),
    sentences: sentencesOf(passage.text).map((text) => ({ text, stems: contentStems(text) })),
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
