/** Measures the check of a model's sentences on real passages: what it lets through, and what it takes out. */
import { z } from 'zod';
import { addPassages, NO_EVIDENCE } from '../../src/core/answer/evidence.ts';
import { createPassageReader } from '../../src/core/answer/passage-reader.ts';
import { sentencesOf } from '../../src/core/answer/support/passage-words.ts';
import { createReplyReader } from '../../src/core/answer/support/reply-reader.ts';
import { aPassage } from '../../test/fakes/fixed-search.ts';
import { readShared } from './shared-data.ts';

const document = z.object({ id: z.string(), text: z.string(), lang: z.string() });

/** Shares, 0 to 1. */
export interface ClaimScores {
  readonly keptAsWritten: number;
  readonly keptWithoutEveryFifthWord: number;
  readonly removedOfOtherPassages: number;
  readonly removedWithOtherNumber: number;
  readonly removedWithOtherName: number;
}

const PASSAGES = 120;
const SENTENCES_EACH = 3;
const WORDS = { least: 7, most: 40 };
const NUMBER = /(?<![\d.,])\d{1,4}(?![\d.,]|\])/;
const NAME = /(?<=\p{Ll} )\p{Lu}\p{Ll}{3,}/u;
const passages = createPassageReader();

export async function measureClaims(language: string): Promise<ClaimScores> {
  const passages = (await readShared('xquad/corpus.jsonl', document))
    .filter(({ lang }) => lang === language)
    .slice(0, PASSAGES);
  const counts = { whole: count(), shorter: count(), foreign: count(), number: count(), name: count() };
  for (const [at, { id, text }] of passages.entries()) {
    const check = (claim: string): Promise<boolean> => isKept(claim, id, text, language);
    const other = passages[(at + PASSAGES / 2) % passages.length];
    for (const sentence of chosen(text)) {
      counts.whole.add(await check(sentence));
      counts.shorter.add(await check(withoutEveryFifth(sentence)));
      const number = sentence.replace(NUMBER, (found) => String(Number(found) * 7 + 13));
      if (number !== sentence) counts.number.add(!(await check(number)));
      const name = sentence.replace(NAME, 'Umbrella');
      if (name !== sentence) counts.name.add(!(await check(name)));
    }
    for (const sentence of chosen(other?.text ?? '')) counts.foreign.add(!(await check(sentence)));
  }
  return {
    keptAsWritten: counts.whole.share(),
    keptWithoutEveryFifthWord: counts.shorter.share(),
    removedOfOtherPassages: counts.foreign.share(),
    removedWithOtherNumber: counts.number.share(),
    removedWithOtherName: counts.name.share(),
  };
}

async function isKept(claim: string, chunkId: string, text: string, language: string): Promise<boolean> {
  const reader = createReplyReader({
    passages,
    evidence: addPassages(NO_EVIDENCE, [aPassage({ chunkId, title: '', text })], true, passages.asData),
    question: '',
    language,
    show: () => undefined,
    takeBack: () => undefined,
    signal: AbortSignal.timeout(10_000),
  });
  reader.write(`${claim.replace(/\n/g, ' ')} [1]`);
  const { supported, removed } = await reader.end();
  return supported > 0 && removed === 0;
}

function chosen(text: string): readonly string[] {
  return sentencesOf(text)
    .filter((sentence) => {
      const words = sentence.split(' ').length;
      return words >= WORDS.least && words <= WORDS.most && /[.。؟?]$/.test(sentence);
    })
    .slice(0, SENTENCES_EACH);
}

function withoutEveryFifth(sentence: string): string {
  return sentence
    .split(' ')
    .filter((_word, at) => at % 5 !== 4)
    .join(' ');
}

function count(): { add(isGood: boolean): void; share(): number } {
  let all = 0;
  let good = 0;
  return {
    add(isGood) {
      all += 1;
      if (isGood) good += 1;
    },
    share: () => good / Math.max(1, all),
  };
}
