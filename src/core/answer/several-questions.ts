/** Tells apart the questions of a message that asks several things. One search for all would find what answers the loudest of them. */
import { CONTINUATION, refersBack } from './follow-up/reads-as-follow-up.ts';
import { sayingsOf, telling } from './question-part.ts';
import { readSmallTalk } from './small-talk.ts';
import { readToTheBot } from './to-the-bot.ts';

const MAX_QUESTIONS = 3;
/** `And the price?` leans on the rest of the message. */
const MIN_TELLING = 2;
const MIN_WORDS = 4;

/** Two or three questions, each of which stands by itself; empty for any other message. */
export function severalQuestions(message: string): readonly string[] {
  const asked = sayingsOf(message).filter(({ isQuestion }) => isQuestion);
  // Most messages end here.
  if (asked.length < 2) return [];
  const questions = asked
    .map(({ text }) => text.replace(CONTINUATION, '').trim())
    .filter((text) => readSmallTalk(text) === undefined && readToTheBot(text) === undefined)
    .filter((text) => telling(text).length > 0);
  if (questions.length < 2 || questions.length > MAX_QUESTIONS) return [];
  return questions.every(standsByItself) ? questions : [];
}

function standsByItself(question: string): boolean {
  const isLong = telling(question).length >= MIN_TELLING || question.split(/\s+/u).length >= MIN_WORDS;
  return isLong && !refersBack(question);
}
