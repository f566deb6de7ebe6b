/** Recognises topics that the organisation has told the bot to leave to people. */
import { plainWords } from '../answer/plain-words.ts';

/** A longer word of a topic also stands for its inflected forms: `refund` for `refunds`, `Kündigung` for `Kündigungen`. */
const STEM_LETTERS = 5;

export type FindRefusedTopic = (text: string) => string | undefined;

/** The function answers the topic as it was written. Every word of a topic has to occur, in any order. */
export function createRefusedTopics(topics: readonly string[]): FindRefusedTopic {
  const known = topics
    .map((topic) => ({
      topic,
      words: plainWords(topic)
        .split(' ')
        .filter((word) => word !== ''),
    }))
    .filter(({ words }) => words.length > 0);
  return (text) => {
    const plain = plainWords(text);
    const words = plain.split(' ');
    return known.find((each) => each.words.every((word) => isIn(word, words, plain)))?.topic;
  };
}

function isIn(wanted: string, words: readonly string[], plain: string): boolean {
  // Chinese and Japanese put no spaces between words.
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(wanted)) return plain.includes(wanted);
  return words.some((word) => word === wanted || (wanted.length >= STEM_LETTERS && word.startsWith(wanted)));
}
