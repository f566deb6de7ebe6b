import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TicketAction } from '../../../src/contract/conversation.ts';
import { AppError } from '../../../src/contract/errors.ts';
import type { ChannelName } from '../../../src/contract/event.ts';
import { createRecordingChannel } from '../../fakes/recording-channel.ts';
import { anEvent } from '../builders.ts';
import { answeredTwice, lost, spokenOutOfTurn } from '../judge-speaking.ts';
import { folderInMemory, type RunningSupport, startSupport, until } from '../running-support.ts';
import { ticks } from '../ticks.ts';

const AT_ONCE = 40;
const RUNS = 25;
const TIMEOUT_MS = 300_000;

const ACTIONS = {
  claim: { kind: 'claim', takeOver: false },
  reply: { kind: 'reply', content: 'I am on it.' },
  'send-once': { kind: 'reply', content: 'Just this.', once: true },
  release: { kind: 'release' },
  resolve: { kind: 'resolve', outcome: 'solved' },
  'hand-back': { kind: 'hand-back' },
} as const satisfies Readonly<Record<string, TicketAction>>;

const happening = fc.record({
  kind: fc.constantFrom(
    ...Array.from({ length: 10 }, () => 'question' as const),
    'claim',
    'claim',
    'reply',
    'send-once',
    'release',
    'resolve',
    'hand-back',
  ),
  /** For questions. */
  channel: fc.constantFrom<ChannelName[]>('discord', 'teams'),
  afterTicks: fc.integer({ min: 0, max: 60 }),
});

type Happening = typeof happening extends fc.Arbitrary<infer Value> ? Value : never;

const people = fc.array(fc.array(happening, { minLength: 4, maxLength: 16 }), {
  minLength: AT_ONCE,
  maxLength: AT_ONCE,
  size: 'max',
});

/** One person on two channels, with a ticket on the first. Answers their sessions. */
async function play(
  support: RunningSupport,
  person: string,
  happenings: readonly Happening[],
): Promise<readonly string[]> {
  const ask = async (channel: ChannelName, number: number) =>
    await support.accept(
      anEvent({
        channel,
        place: `${person}-${channel}`,
        actor: {
          platformId: person,
          role: 'customer',
          assurance: 'verified',
          email: `${person}@example.com`,
          isEmailProven: true,
        },
        text: `Question ${number}: where is it?`,
        receivedAt: support.clock.now(),
      }),
    );
  const { sessionId: first } = await ask('discord', 0);
  const { sessionId: second } = await ask('teams', 1);
  const { number: ticket } = await support.escalations.escalate(first, 'customer-request');
  const begin = async ({ kind, channel }: Happening, number: number): Promise<unknown> =>
    kind === 'question'
      ? await ask(channel, number)
      : await support.escalations.act(ticket, ACTIONS[kind], 'Ada');
  const begun: Promise<unknown>[] = [];
  for (const [index, one] of happenings.entries()) {
    await ticks(one.afterTicks);
    begun.push(begin(one, index + 2).catch(allowRefusals));
  }
  await Promise.all(begun);
  return [first, second];
}

/** Staff may well be too late, or not be the assignee. */
function allowRefusals(cause: unknown): void {
  if (!(cause instanceof AppError && cause.code.startsWith('ticket-'))) throw cause;
}

describe('a person on two channels', () => {
  it(
    `DESK 23: hears one of bot and people in each of them, however they go to and fro, ${AT_ONCE * RUNS} times`,
    async () => {
      const desk = createRecordingChannel({ name: 'slack' });
      const teams = createRecordingChannel({ name: 'teams' });
      const support = await startSupport({ desk, others: [teams], folder: folderInMemory() });
      let played = 0;
      let moved = 0;

      const judge = async (sessions: readonly string[]): Promise<void> => {
        const all = await Promise.all(sessions.map(support.messages));
        const thread = desk.delivered.filter(({ sessionId }) => sessions.includes(sessionId));
        const wrong = all.map((messages) => ({
          spoken: spokenOutOfTurn(messages),
          answeredTwice: answeredTwice(messages),
          lost: lost(messages, thread),
        }));
        const handlers = await Promise.all(
          sessions.map(async (id) => (await support.storage.sessions.find(id))?.session.handler),
        );
        const shownTwice = all
          .flat()
          .filter(
            ({ role, content }) =>
              role === 'user' &&
              thread.filter(
                ({ content: { desk: post, text } }) => post?.kind === 'customer' && text === content,
              ).length > 1,
          );
        moved += all.flat().filter(({ content }) => content.includes('goes on here')).length;
        const isRight =
          shownTwice.length === 0 &&
          handlers.includes('bot') &&
          wrong.every((one) => Object.values(one).every(({ length }) => length === 0));
        if (isRight) return;
        const story = all.map((messages) => messages.map(({ role, content }) => `${role}: ${content}`));
        throw new Error(JSON.stringify({ wrong, shownTwice, handlers, story }, undefined, 1));
      };

      await fc.assert(
        fc.asyncProperty(people, async (all) => {
          const from = played;
          played += all.length;
          const ended = await Promise.all(
            all.map((happenings, index) => play(support, `person${from + index}`, happenings)),
          );
          await until(async () => {
            const { lanes, deliveries } = await support.storage.usage.backlog();
            return lanes === 0 && deliveries === 0;
          });
          for (const one of ended) await judge(one);
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
      // Otherwise this would prove little.
      expect(moved).toBeGreaterThan((AT_ONCE * RUNS) / 5);
    },
    TIMEOUT_MS,
  );
});
