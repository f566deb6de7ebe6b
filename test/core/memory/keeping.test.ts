/** Facts are refreshed, replaced and faded; they are learnt after a turn, and customers can see and undo it. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { ClaimedLane } from '../../../src/contract/lane-store.ts';
import type { Customer, Memory } from '../../../src/contract/records.ts';
import type { AnswerRequest, Decision, StepJournal } from '../../../src/core/answer/answering.ts';
import { createMemoryAnswers } from '../../../src/core/memory/answer-about-memory.ts';
import { notFaded } from '../../../src/core/memory/fading.ts';
import { type Fact, keepFact } from '../../../src/core/memory/keep-fact.ts';
import { createLearning } from '../../../src/core/memory/learn-after.ts';
import { createMemoryMemories } from '../../fakes/memory-memories.ts';
import { createRecordingLogger } from '../../fakes/recording-telemetry.ts';
import { anEvent, aSession } from '../builders.ts';

const DAY_MS = 86_400_000;
const NOW = 2_000 * DAY_MS;
const verified: Customer = { id: 'c', assurance: 'verified', createdAt: 1 };
const { signal } = new AbortController();

let memories = createMemoryMemories();
let count = 0;
beforeEach(() => {
  memories = createMemoryMemories();
  count = 0;
});

async function keep(fact: Partial<Fact> & { readonly text: string }, now = NOW) {
  count += 1;
  await keepFact(memories, { importance: 0.5, ...fact }, { id: `m${count}`, customerId: 'c', now });
}
const texts = async () => (await memories.recall('c', NOW)).map(({ text }) => text);

describe('a fact', () => {
  it('that is said again is refreshed and keeps the higher importance', async () => {
    await keep({ text: 'Uses Linux.', importance: 0.9 }, NOW - DAY_MS);
    await keep({ text: 'uses LINUX', importance: 0.3 });
    expect(await memories.recall('c', NOW)).toMatchObject([
      { id: 'm1', importance: 0.9, createdAt: NOW - DAY_MS, updatedAt: NOW },
    ]);
  });

  it('that is contradicted gives way to the newest and stays as history', async () => {
    await keep({ text: 'I am on the Basic plan', subject: 'plan', importance: 1 });
    await keep({ text: 'We have an Enterprise subscription', subject: 'Plan' });
    await keep({ text: 'Lives in Rome', subject: 'place' });
    expect(new Set(await texts())).toEqual(new Set(['We have an Enterprise subscription', 'Lives in Rome']));
    expect((await memories.former('c')).map(({ text }) => text)).toEqual(['I am on the Basic plan']);
  });

  it('that is nearly the same sentence is its new version', async () => {
    await keep({ text: 'The shop of this customer closes on Friday evening at six' });
    await keep({ text: 'The shop of this customer closes on Friday evening at seven' });
    expect(await texts()).toEqual(['The shop of this customer closes on Friday evening at seven']);
  });

  it('fades, the unimportant sooner, until it is no longer told', () => {
    const fact = (id: string, importance: number, days: number): Memory => ({
      id,
      customerId: 'c',
      text: id,
      importance,
      createdAt: 1,
      updatedAt: NOW - days * DAY_MS,
    });
    const known = [
      fact('old', 0.9, 600),
      fact('faded', 0.3, 300),
      fact('fresh', 0.3, 1),
      fact('gone', 1, 731),
    ];
    expect(notFaded(known, NOW).map(({ id }) => id)).toEqual(['fresh', 'old']);
  });
});

describe('learning', () => {
  const lane = (text: string, change: Partial<ClaimedLane> = {}): ClaimedLane => ({
    lease: { laneId: 'l', owner: 'o', epoch: 1 },
    session: aSession(),
    customer: verified,
    events: [{ id: 'e1', seq: 1, crashes: 0, event: anEvent({ text }) }],
    history: [],
    memories: [],
    hasFiles: false,
    ...change,
  });
  const control = { signal, seal: () => undefined };

  async function run(claimed: ClaimedLane, store = memories) {
    const logger = createRecordingLogger();
    const learning = createLearning({ memories: store, clock: () => NOW, logger });
    await learning.after(async () => undefined)(claimed, control);
    await learning.settled(signal);
    return logger.events;
  }

  it('keeps what a verified customer told, once however often the turn runs', async () => {
    await run(lane('I am on the Pro plan. Which limits do I have?'));
    await run(lane('I am on the Pro plan. Which limits do I have?'));
    expect(await memories.recall('c', NOW)).toMatchObject([
      { text: 'I am on the Pro plan.', subject: 'plan' },
    ]);
  });

  it('keeps nothing of unverified customers, and nothing that is told to a person', async () => {
    await run(lane('I am on the Pro plan.', { customer: { ...verified, assurance: 'claimed' } }));
    await run(lane('I am on the Pro plan.', { session: aSession({ handler: 'human' }) }));
    expect(await texts()).toEqual([]);
  });

  it('is waited for by nobody, and hurts no turn when it fails', async () => {
    let isOver = false;
    const stuck = { ...memories, recall: () => new Promise<never>(() => undefined) };
    const logger = createRecordingLogger();
    const learning = createLearning({ memories: stuck, clock: () => NOW, logger });
    await learning.after(async () => {
      isOver = true;
    })(lane('I use Linux.'), control);
    expect(isOver).toBe(true);
    // Nor does a shutdown wait for ever.
    await learning.settled(AbortSignal.timeout(10));
    const broken = { ...memories, recall: () => Promise.reject(new Error('away')) };
    expect(await run(lane('I use Linux.'), broken)).toMatchObject([{ event: 'learning-failed' }]);
  });

  it('learns nothing from a turn that failed', async () => {
    const learning = createLearning({ memories, clock: () => NOW, logger: createRecordingLogger() });
    const failing = learning.after(() => Promise.reject(new Error('again')));
    await expect(failing(lane('I use Linux.'), control)).rejects.toThrow('again');
    await learning.settled(signal);
    expect(await texts()).toEqual([]);
  });
});

describe('a customer who asks about memory', () => {
  /** Who has never said who they are. `otherwise`: what the help centre makes of the question. */
  const askUnknown = (question: string, otherwise: Decision) =>
    ask(question, { customer: { ...verified, assurance: 'anonymous' }, memories: [] }, unkept(), otherwise);

  async function ask(
    question: string,
    change: Partial<AnswerRequest> = {},
    journal = unkept(),
    otherwise: Decision = { kind: 'declined', text: 'passed on' },
  ) {
    const passedOn: AnswerRequest[] = [];
    const shown: string[] = [];
    const answer = createMemoryAnswers(
      async (request, _, stream) => {
        passedOn.push(request);
        if ('text' in otherwise) stream.write(otherwise.text);
        return { decision: otherwise, inputTokens: 0, outputTokens: 0, steps: [] };
      },
      { memories, clock: () => NOW },
    );
    const request: AnswerRequest = {
      turnId: 't',
      session: aSession(),
      customer: verified,
      question,
      attachments: [],
      history: [],
      memories: await memories.recall('c', NOW),
      hasFiles: false,
      ...change,
    };
    const stream = {
      write: (text: string) => void shown.push(text),
      restart: () => void shown.splice(0),
    };
    const { decision, language } = await answer(request, journal, stream, signal);
    const text = 'text' in decision ? decision.text : '';
    return { decision, text, kind: decision.kind, language, passedOn, shown };
  }

  beforeEach(async () => {
    await keep({ text: 'I am on the Pro plan.', subject: 'plan', importance: 0.9 });
    await keep({ text: 'I use Linux.', subject: 'system', importance: 0.6 });
  });

  it('is shown everything, numbered, and how to have it forgotten', async () => {
    const { text, kind, shown } = await ask('What do you remember about me?');
    expect(text).toBe(
      'This is what I remember about you:\n\n1. I am on the Pro plan.\n2. I use Linux.\n\nWrite “forget 1” or “forget everything”, and I will.',
    );
    expect([kind, shown]).toEqual(['chatted', [text]]);
  });

  it('is answered in the language of the question', async () => {
    const { text, language } = await ask('Was weißt du über mich?');
    expect([text.split('\n')[0], language]).toEqual(['Das habe ich mir über Sie gemerkt:', 'de']);
    expect((await ask('انس كل شيء')).text).toContain('لقد نسيت');
    expect((await ask('¿Qué sabe de mí?')).text).toBe('No recuerdo nada de usted.');
  });

  it.each([
    ['forget 2', ['I am on the Pro plan.']],
    ['forget my plan', ['I use Linux.']],
    ['Please forget that I use Linux', ['I am on the Pro plan.']],
    ['Vergiss 1', ['I use Linux.']],
    ['forget everything', []],
  ])('has forgotten what is named: "%s"', async (question, left) => {
    const { kind, text } = await ask(question);
    expect([kind, await texts()]).toEqual(['chatted', left]);
    expect(text).not.toContain('Linux');
  });

  it('is answered otherwise when nothing remembered is meant', async () => {
    expect((await ask('forget my password')).text).toBe('passed on');
    expect((await ask('forget 7')).text).toBe('passed on');
    expect(await texts()).toHaveLength(2);
  });

  it('loses one fact only, also when the process dies behind it', async () => {
    const memo = new Map<string, string>();
    const journal: StepJournal = {
      async step({ name }, run) {
        const result = memo.get(name) ?? (await run());
        // The last step is durable only with the turn.
        if (name === 'choose_memory') memo.set(name, result);
        return result;
      },
    };
    await ask('forget 1', {}, journal);
    await ask('forget 1', {}, journal);
    expect(await texts()).toEqual(['I use Linux.']);
  });

  it('is nobody in particular as long as nobody is known: the help centre answers', async () => {
    const answered = { kind: 'answered', text: 'We keep your orders.', citations: [] } as const;
    const { text } = await askUnknown('What do you remember about me?', answered);
    expect(text).toBe('We keep your orders.');
  });

  it.each<Decision>([
    { kind: 'declined', text: 'I do not know.' },
    { kind: 'handed-over', reason: 'repeated-miss' },
  ])(
    'who is nobody in particular hears that nothing is remembered where nothing else is said: %o',
    async (otherwise) => {
      for (const question of ['What do you remember about me?', 'forget everything about me']) {
        const { text, kind, shown } = await askUnknown(question, otherwise);
        expect([text, kind, shown]).toEqual(['I remember nothing about you.', 'chatted', [text]]);
      }
      const { decision } = await askUnknown('How do refunds work?', otherwise);
      expect(decision).toBe(otherwise);
      const asked = { kind: 'handed-over', reason: 'customer-request' } as const;
      expect((await askUnknown('forget everything about me', asked)).decision).toBe(asked);
    },
  );

  it('gets answers that know only what has not faded', async () => {
    await keep({ text: 'Was in Rome.', importance: 0.2 }, NOW - 200 * DAY_MS);
    const { passedOn } = await ask('How do refunds work?');
    expect(passedOn[0]?.memories.map(({ text }) => text)).toEqual(['I am on the Pro plan.', 'I use Linux.']);
  });
});

function unkept(): StepJournal {
  return { step: (_, run) => run() };
}
