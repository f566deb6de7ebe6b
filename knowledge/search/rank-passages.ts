/** Says how far texts have the words that a question is about. For a few texts that belong to no knowledge base. */
import type { RankPassages } from '../../src/contract/attachments.ts';
import { guessLanguage } from './language.ts';
import { readQuestion } from './question.ts';
import type { ReadTerms } from './terms.ts';
import { toWords } from './words.ts';

/** Of the texts, to tell their language. */
const SAMPLE_CHARACTERS = 4_000;

export function createRankPassages(readTerms: ReadTerms): RankPassages {
  return (question, passages) => {
    const sample = passages
      .map(({ text }) => text)
      .join('\n')
      .slice(0, SAMPLE_CHARACTERS);
    const language = guessLanguage(toWords(sample)) ?? 'en';
    const { informative } = readQuestion(question, readTerms, language);
    if (informative.length === 0) return passages.map(() => 0);
    return passages.map(({ title, headings, text }) => {
      const whole = [title, ...headings, text].join('\n');
      const words = new Set(readTerms(whole, language).map((term) => term.text));
      return informative.filter((word) => words.has(word)).length / informative.length;
    });
  };
}
