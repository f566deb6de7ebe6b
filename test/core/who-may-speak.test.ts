import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TicketAction } from '../../src/contract/conversation.ts';
import { AppError } from '../../src/contract/errors.ts';
import type { StoredMessage } from '../../src/contract/records.ts';
import type { Accepted } from '../../src/contract/stores.ts';
import { anEvent } from './builders.ts';
import { type RunningSupport, startSupport } from './running-support.ts';

/** What happens in a conversation, each begun `afterTicks` turns of the event loop after the one before, finished or not. */
const happening = fc.record({
  kind: fc.constantFrom('question', 'question', 'escalate', 'claim', 'reply', 'resolve', 'hand-back'),
  afterTicks: fc.integer({ min: 0, max: 12 }),
});

type Happening = typeof happening extends fc.Arbitrary<infer Value> ? Value : never;

const ACTIONS: Readonly<Record<Exclude<Happening['kind'], 'question' | 'escalate'>, TicketAction>> = {
  claim: { kind: 'claim', takeOver: false },
  reply: { kind: 'reply', content: 'I am on it.' },
  resolve: { kind: 'resolve', outcome: 'solved' },
  'hand-back': { kind: 'hand-back' },
};

/** Of a conversation from the first question on. Rejects with what no race explains. */
async function play(support: RunningSupport, place: string, happenings: readonly Happening[]) {
  const first = await support.say(place, 'Question 0: where is my order?');
  const accepted: Accepted[] = [first];
  const begin = async ({ kind }: Happening, number: number): Promise<void> => {
    if (kind === 'question') {
      accepted.push(await support.accept(anEvent({ place, text: `Question ${number}: and that one?` })));
    } else if (kind === 'escalate') {
      await support.escalations.escalate(first.sessionId, 'customer-request');
    } else {
      const ticket = (await support.storage.sessions.find(first.sessionId))?.session.ticketNumber;
      if (ticket !== undefined) await support.escalations.act(ticket, ACTIONS[kind], 'Ada');
    }
  };
  const begun: Promise<unknown>[] = [];
  for (const [index, one] of happenings.entries()) {
    for (let tick = 0; tick < one.afterTicks; tick += 1) await new Promise(setImmediate);
    begun.push(begin(one, index + 1).catch(allowRefusals));
  }
  await Promise.all(begun);
  for (const one of accepted) await support.handled(one);
  return await support.messages(first.sessionId);
}

/** Staff may well be too late, or not be the assignee. */
function allowRefusals(cause: unknown): void {
  if (!(cause instanceof AppError && cause.code.startsWith('ticket-'))) throw cause;
}

const TAKES_THE_WORD = /has joined the conversation|Your ticket is \*\*/;
const GIVES_IT_BACK = /handed the conversation back|is resolved/;

/** The bot's words between the moment in which somebody else got the word and the one in which the bot had it again. */
function spokenOutOfTurn(messages: readonly StoredMessage[]): readonly StoredMessage[] {
  let mayBotSpeak = true;
  const wrong: StoredMessage[] = [];
  for (const message of messages) {
    if (message.role === 'assistant' && !mayBotSpeak) wrong.push(message);
    if (message.role === 'staff' && mayBotSpeak) wrong.push(message);
    if (TAKES_THE_WORD.test(message.content)) mayBotSpeak = false;
    if (message.role === 'system' && GIVES_IT_BACK.test(message.content)) mayBotSpeak = true;
  }
  return wrong;
}

describe('who may speak', () => {
  it('is one of bot and people, however their doings interleave', async () => {
    const support = await startSupport({
      async answer({ question }, { stream }) {
        if (question.length % 2 === 0) stream.write('Let me see.');
        await sleep(Math.random() * 3);
        return `You asked: ${question}`;
      },
    });
    let places = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 3, maxLength: 12 }), async (happenings) => {
        places += 1;
        const messages = await play(support, `place-${places}`, happenings);
        const wrong = spokenOutOfTurn(messages);
        if (wrong.length === 0) return;
        throw new Error(messages.map(({ role, content }) => `${role}: ${content}`).join('\n'));
      }),
      { numRuns: 300 },
    );
    // Otherwise these interleavings would prove little.
    expect(support.metrics.counted('turns', { decision: 'answered' })).toBeGreaterThan(100);
    expect(support.metrics.counted('turns', { decision: 'superseded' })).toBeGreaterThan(10);
  }, 120_000);
});
