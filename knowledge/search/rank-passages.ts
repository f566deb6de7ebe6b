/** Says how far texts have the words that a question is about. For a few texts that belong to no knowledge base. */
import type { RankedText, RankPassages } from '../../src/contract/attachments.ts';
import { guessLanguage } from './language.ts';
import { readQuestion } from './question.ts';
import type { ReadTerms } from './terms.ts';
import { toWords } from './words.ts';

/** Of the texts, to tell their language. */
const SAMPLE_CHARACTERS = 4_000;
/** Then whatever else waits has its turn. */
const SLICE_MS = 8;

export function createRankPassages(readTerms: ReadTerms): RankPassages {
  return async (question, passages, signal) => {
    const language = guessLanguage(toWords(sampleOf(passages))) ?? 'en';
    const { informative } = readQuestion(question, readTerms, language);
    if (informative.length === 0) return passages.map(() => 0);
    const ranks: number[] = [];
    let sliceEnds = performance.now() + SLICE_MS;
    for (const { title, headings, text } of passages) {
      const whole = [title, ...headings, text].join('\n');
      const words = new Set(readTerms(whole, language).map((term) => term.text));
      ranks.push(informative.filter((word) => words.has(word)).length / informative.length);
      if (performance.now() < sliceEnds) continue;
      await new Promise(setImmediate);
      signal.throwIfAborted();
      sliceEnds = performance.now() + SLICE_MS;
    }
    return ranks;
  };
}

function sampleOf(passages: readonly RankedText[]): string {
  let sample = '';
  for (const { text } of passages) {
    if (sample.length >= SAMPLE_CHARACTERS) break;
    sample += `${text}\n`;
  }
  return sample.slice(0, SAMPLE_CHARACTERS);
}
