/** Numbered questions, and a model that says which of them it was asked: so each message can be followed into an answer. */
import type { RecordedChat, Script } from '../fakes/openai-server.ts';

/** As in `p3n17`: the 17th message of conversation 3. */
const NUMBER = /\bp\d+n\d+\b/g;
/** Every so many-th message makes the model call a tool. */
const TOOL_EVERY = 3;
const BEGINNING_EVERY = 5;
const TOKEN_MS = 1;

export function numberOf(conversation: number, count: number): string {
  return `p${conversation}n${count}`;
}

/** Some read unfinished, so that the next one is answered together with them. */
export function questionText(conversation: number, count: number): string {
  const number = numberOf(conversation, count);
  return count % BEGINNING_EVERY === 0
    ? `A refund, about ${number},`
    : `About ${number}: how long does a refund take?`;
}

/** Makes the model hand the conversation to a person. */
export function handOverText(conversation: number, count: number): string {
  return `About ${numberOf(conversation, count)}: this is one for the desk, is it not?`;
}

/** In order of appearance. */
export function numbersIn(text: string): readonly string[] {
  return text.match(NUMBER) ?? [];
}

/** What the model does with a request: a tool first now and then, and an answer that names what it was asked. */
export function answerNumbered(request: RecordedChat): Script {
  const last = request.messages.at(-1);
  const question = request.messages.findLast(({ role }) => role === 'user')?.content ?? '';
  const numbers = numbersIn(question);
  if (question.includes('one for the desk')) {
    return {
      kind: 'call',
      calls: [{ name: 'escalate', input: JSON.stringify({ summary: numbers.join(' ') }) }],
    };
  }
  if (last?.role !== 'tool' && numbers.some(wantsTool)) {
    const fact = `Asked ${numbers.join(' ')}`;
    return { kind: 'call', calls: [{ name: 'remember', input: JSON.stringify({ fact }) }] };
  }
  return {
    kind: 'say',
    text: `About ${numbers.join(' and ')}: refunds take five working days. [1]`,
    tokenMs: TOKEN_MS,
  };
}

function wantsTool(number: string): boolean {
  return Number(number.split('n')[1]) % TOOL_EVERY === 0;
}
