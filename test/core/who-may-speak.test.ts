import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SessionSignal, TicketAction } from '../../src/contract/conversation.ts';
import { AppError } from '../../src/contract/errors.ts';
import { createRecordingChannel } from '../fakes/recording-channel.ts';
import type { AnswerScript } from '../fakes/scripted-answer.ts';
import { anEvent } from './builders.ts';
import { answeredTwice, lost, type Seen, spokenOutOfTurn } from './judge-speaking.ts';
import { folderInMemory, type RunningSupport, startSupport, until } from './running-support.ts';
import { ticks } from './ticks.ts';

/** Conversations that run at the same time, and how often. */
const AT_ONCE = 64;
const RUNS = 157;
const TIMEOUT_MS = 300_000;

const ACTIONS = {
  claim: { kind: 'claim', takeOver: false },
  'take-over': { kind: 'claim', takeOver: true },
  'claim-anew': { kind: 'claim', takeOver: false, reopen: true },
  reply: { kind: 'reply', content: 'I am on it.' },
  'send-once': { kind: 'reply', content: 'Just this.', once: true },
  assign: { kind: 'assign', to: { name: 'Bob' } },
  release: { kind: 'release' },
  resolve: { kind: 'resolve', outcome: 'solved' },
  'hand-back': { kind: 'hand-back' },
} as const satisfies Readonly<Record<string, TicketAction>>;

/** What happens in a conversation, each begun `afterTicks` turns of the event loop after the one before, finished or not. */
const happening = fc.record({
  kind: fc.oneof(
    { weight: 3, arbitrary: fc.constant('question' as const) },
    { weight: 1, arbitrary: fc.constant('escalate' as const) },
    {
      weight: 6,
      arbitrary: fc.constantFrom(
        'claim',
        'claim',
        'take-over',
        'claim-anew',
        'reply',
        'reply',
        'send-once',
        'assign',
        'release',
        'resolve',
        'hand-back',
        'hand-back',
      ),
    },
  ),
  by: fc.constantFrom('Ada', 'Ada', 'Bob'),
  afterTicks: fc.integer({ min: 0, max: 20 }),
});

type Happening = typeof happening extends fc.Arbitrary<infer Value> ? Value : never;

const conversations = fc.array(fc.array(happening, { minLength: 3, maxLength: 10 }), {
  minLength: AT_ONCE,
  maxLength: AT_ONCE,
  size: 'max',
});

/** Takes as long, streams as much, and hears as badly that it is to stop as the question says. */
const answerInPieces: AnswerScript = async ({ question }, { stream, signal }) => {
  const number = Number(/\d+$/.exec(question.split(':')[0] ?? '')?.[0] ?? 0);
  const isDeaf = number % 3 === 0;
  for (let piece = 0; piece < number % 4; piece += 1) {
    await ticks((number * 7 + piece) % 11);
    if (!isDeaf) signal.throwIfAborted();
    stream.write('Let me see. ');
  }
  await ticks(number % 13);
  if (!isDeaf) signal.throwIfAborted();
  return `You asked: ${question}`;
};

interface Played {
  readonly sessionId: string;
  readonly signals: readonly SessionSignal[];
}

async function play(
  support: RunningSupport,
  place: string,
  happenings: readonly Happening[],
): Promise<Played> {
  const signals: SessionSignal[] = [];
  const ask = async (number: number) =>
    await support.accept(
      anEvent({ place, text: `Question ${number}: where is it?`, receivedAt: Date.now() }),
    );
  const { sessionId } = await ask(0);
  support.feed.subscribe(sessionId, (signal) => signals.push(signal));
  const begin = async ({ kind, by }: Happening, number: number): Promise<void> => {
    if (kind === 'question') {
      await ask(number);
    } else if (kind === 'escalate') {
      await support.escalations.escalate(sessionId, 'customer-request');
    } else {
      const ticket = (await support.storage.sessions.find(sessionId))?.session.ticketNumber;
      if (ticket !== undefined) await support.escalations.act(ticket, ACTIONS[kind], by);
    }
  };
  const begun: Promise<unknown>[] = [];
  for (const [index, one] of happenings.entries()) {
    await ticks(one.afterTicks);
    begun.push(begin(one, index + 1).catch(allowRefusals));
  }
  await Promise.all(begun);
  return { sessionId, signals };
}

/** Staff may well be too late, or not be the assignee. */
function allowRefusals(cause: unknown): void {
  if (!(cause instanceof AppError && cause.code.startsWith('ticket-'))) throw cause;
}

const seenIn = (signals: readonly SessionSignal[]): readonly Seen[] =>
  signals.flatMap((signal): readonly Seen[] => {
    if (signal.kind === 'message') return [signal.message];
    return signal.kind === 'delta' ? [{ role: 'assistant', content: signal.text }] : [];
  });

describe('who may speak', () => {
  it(
    `is one of bot and people, however their doings interleave, ${AT_ONCE * RUNS} times`,
    async () => {
      const channel = createRecordingChannel();
      const desk = createRecordingChannel({ name: 'slack' });
      const support = await startSupport({ answer: answerInPieces, channel, desk, folder: folderInMemory() });
      const { storage, metrics } = support;
      let played = 0;

      const judge = async ({ sessionId, signals }: Played): Promise<void> => {
        const messages = await support.messages(sessionId);
        const delivered = channel.delivered.filter((one) => one.sessionId === sessionId);
        const thread = desk.delivered.filter((one) => one.sessionId === sessionId);
        const wrong = {
          stored: spokenOutOfTurn(messages),
          shown: spokenOutOfTurn(seenIn(signals)),
          answeredTwice: answeredTwice(messages),
          lost: lost(messages, thread),
        };
        const hasWrong = Object.values(wrong).some(({ length }) => length > 0);
        const said = messages.filter(({ role }) => role !== 'user').map(({ id }) => id);
        if (!hasWrong && said.join() === delivered.map(({ messageId }) => messageId).join()) return;
        const story = messages.map(({ role, content }) => `${role}: ${content}`);
        const seen = seenIn(signals).map(({ role, content }) => `${role}: ${content}`);
        throw new Error(JSON.stringify({ wrong, story, seen, said, delivered, thread }, undefined, 1));
      };

      await fc.assert(
        fc.asyncProperty(conversations, async (all) => {
          const from = played;
          played += all.length;
          const ended = await Promise.all(
            all.map((happenings, index) => play(support, `place-${from + index}`, happenings)),
          );
          await until(async () => {
            const { lanes, deliveries } = await storage.usage.backlog();
            return lanes === 0 && deliveries === 0;
          });
          for (const one of ended) await judge(one);
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
      // Otherwise these interleavings would prove little.
      expect(metrics.counted('turns', { decision: 'answered' })).toBeGreaterThan(1_000);
      expect(metrics.counted('turns', { decision: 'superseded' })).toBeGreaterThan(100);
    },
    TIMEOUT_MS,
  );
});
