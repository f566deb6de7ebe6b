/**
 * Decides whether what a model made of a follow-up may be searched for: one short question, of words that were said in this conversation, about what
 * the customer asks. An order that the model found in the conversation and obeyed is none of that.
 */
import { contentStems, shareOf } from '../support/content-words.ts';
import { numbersOf } from '../support/exact-words.ts';

const MAX_CHARACTERS = 300;
/** Of the rewritten question's words: so many were said before. A model may bend words and add small ones. */
const KNOWN_WORDS = 0.6;
/** Of the customer's own words: so many are still there. */
const KEPT_WORDS = 0.5;
/** Markup, addresses, fences and answers in place of questions. */
const FOREIGN = /https?:|www\.|[<>{}`|*#]|\]\(|\n/iu;
const QUOTES = /^["'“„«»”]+|["'“”«»]+$/gu;

/** Undefined when it cannot be used. */
export function acceptRewrite(reply: string, question: string, said: string): string | undefined {
  const text = reply.trim().replace(QUOTES, '').trim();
  if (text === '' || text.length > MAX_CHARACTERS || FOREIGN.test(text)) return undefined;
  const stems = contentStems(text);
  const known = contentStems(`${said}\n${question}`);
  if (stems.size === 0 || shareOf(stems, known) < KNOWN_WORDS) return undefined;
  if (shareOf(contentStems(question), stems) < KEPT_WORDS) return undefined;
  const numbers = numbersOf(`${said}\n${question}`);
  return [...numbersOf(text)].every((number) => numbers.has(number)) ? text : undefined;
}
