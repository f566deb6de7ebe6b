import { describe, expect, it } from 'vitest';
import type { SessionSignal } from '../../src/contract/conversation.ts';
import type { Decision } from '../../src/core/answer/answering.ts';
import { createHeldPromise } from '../fakes/held-promise.ts';
import { anEvent, aTicket } from './builders.ts';
import { startSupport, until } from './running-support.ts';

const A_MINUTE_MS = 60_000;
const A_DAY_MS = 24 * 60 * A_MINUTE_MS;

describe('a turn', () => {
  it('stores the answer, sends it once, and shows it while it is made', async () => {
    const shown: SessionSignal[] = [];
    const support = await startSupport({
      answer: (_, { stream }) => {
        stream.write('Five days.');
        return 'Five days.';
      },
    });
    support.feed.subscribeAll((_, signal) => shown.push(signal));
    const accepted = await support.say('place-1', 'How long does a refund take?');
    await support.handled(accepted);
    const messages = await support.messages(accepted.sessionId);
    expect(messages.map(({ seq, role, content }) => [seq, role, content])).toEqual([
      [1, 'user', 'How long does a refund take?'],
      [2, 'assistant', 'Five days.'],
    ]);
    await until(() => support.channel.delivered.length === 1);
    expect(support.channel.delivered[0]).toMatchObject({
      messageId: messages[1]?.id,
      target: { place: 'place-1' },
      content: { text: 'Five days.' },
    });
    expect(shown.map(({ kind }) => kind)).toEqual(['message', 'delta', 'message']);
    expect(shown[1]).toMatchObject({ messageId: messages[1]?.id, index: 0, text: 'Five days.' });
  });

  it('is asked with what was said before, the question left out', async () => {
    const support = await startSupport();
    await support.handled(await support.say('place-1', 'Where is my order?'));
    await support.handled(await support.say('place-1', 'And the second one?'));
    expect(support.asked.map(({ question }) => question)).toEqual([
      'Where is my order?',
      'And the second one?',
    ]);
    expect(support.asked[1]?.history.map(({ content }) => content)).toEqual([
      'Where is my order?',
      'You asked: Where is my order?',
    ]);
  });

  it('answers several messages at once, each in one answer only', async () => {
    const support = await startSupport();
    const first = await support.say('place-1', 'Hello');
    const second = await support.say('place-1', 'Where is my order?');
    await support.handled(second);
    expect(support.asked.map(({ question }) => question)).toEqual(['Hello\n\nWhere is my order?']);
    const { storage } = support;
    const replies = await Promise.all(
      [first, second].map(async ({ inboxId }) => (await storage.inbox.outcome(inboxId))?.reply?.id),
    );
    expect(new Set(replies).size).toBe(1);
  });

  it('says nothing to events that are no message', async () => {
    const support = await startSupport();
    await support.handled(await support.say('place-1', 'How do I get a refund?'));
    const accepted = await support.accept(anEvent({ kind: 'reaction', text: '' }));
    await support.handled(accepted);
    expect(support.asked).toHaveLength(1);
    expect(await support.messages(accepted.sessionId)).toHaveLength(2);
  });

  it('opens no conversation for what is not said to it', async () => {
    const support = await startSupport();
    for (const event of [
      { kind: 'reaction' },
      { addressed: 'owned-thread' },
      { addressed: 'ambient' },
    ] as const) {
      await expect(support.accept(anEvent(event))).rejects.toMatchObject({ code: 'session-not-found' });
    }
  });

  it('counts answers in a row that did not help', async () => {
    const decisions: Decision[] = [
      { kind: 'declined', text: 'I do not know.' },
      { kind: 'chatted', text: 'You are welcome.' },
      { kind: 'declined', text: 'I do not know.' },
      { kind: 'answered', text: 'Five days.', citations: [] },
      { kind: 'chatted', text: 'Hello.' },
    ];
    const support = await startSupport({ answer: () => decisions.shift() ?? 'nothing more' });
    for (const text of ['One?', 'Thanks.', 'Two?', 'Three?', 'Four?']) {
      await support.handled(await support.say('place-1', `${text} Do tell me.`));
    }
    expect(support.asked.map(({ session }) => session.misses)).toEqual([0, 1, 1, 2, 0]);
  });

  it('stops its answer when a person came on another node', async () => {
    let isStopped = false;
    const support = await startSupport({
      answer: ({ question }, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            isStopped = true;
            reject(new Error(`no answer to ${question}`));
          });
        }),
    });
    const first = await support.say('place-1', 'Where is my order?');
    await until(() => support.asked.length === 1);
    const { storage } = support;
    await storage.tickets.changeOfSession(first.sessionId, ({ session, nextNumber }) => ({
      ticket: aTicket({ number: nextNumber, sessionId: session.id, status: 'claimed', assignee: 'Ada' }),
      events: [],
      handler: 'human',
      status: 'escalated',
      messages: [],
      deliveries: [],
    }));
    support.feed.publish(first.sessionId, { kind: 'status', status: 'escalated', handler: 'human' });
    await support.handled(first);
    expect(isStopped).toBe(true);
    expect(await support.messages(first.sessionId)).toHaveLength(1);
  });

  it('drops its answer when a person came first, and stays silent until the bot has the word again', async () => {
    const answer = createHeldPromise<string>();
    const support = await startSupport({
      answer: ({ question }) => (question.startsWith('First') ? answer.promise : `You asked: ${question}`),
    });
    const first = await support.say('place-1', 'First: where is my order?');
    await until(() => support.asked.length === 1);
    const ticket = await support.escalations.escalate(first.sessionId, 'customer-request');
    await support.escalations.act(ticket.number, { kind: 'claim', takeOver: false }, 'Ada');
    answer.resolve('Too late.');
    await support.handled(first);
    await support.handled(await support.say('place-1', 'Second: is anybody there?'));
    await support.escalations.act(ticket.number, { kind: 'hand-back' }, 'Ada');
    await support.handled(await support.say('place-1', 'Third: and now?'));

    const messages = await support.messages(first.sessionId);
    expect(messages.map(({ role }) => role)).toEqual([
      'user',
      'system',
      'system',
      'user',
      'system',
      'user',
      'assistant',
    ]);
    expect(messages.at(-1)?.content).toBe('You asked: Third: and now?');
    expect(support.asked.map(({ question }) => question)).toEqual([
      'First: where is my order?',
      'Third: and now?',
    ]);
  });

  it('opens a ticket and announces it when the decision is a person', async () => {
    const support = await startSupport({
      answer: () => ({ kind: 'handed-over', reason: 'model-decision', detail: 'a legal question' }),
    });
    const accepted = await support.say('place-1', 'Will you be sued?');
    await support.handled(accepted);
    const [ticket] = await support.escalations.list();
    expect(ticket).toMatchObject({ status: 'queued', reason: 'model-decision', detail: 'a legal question' });
    const messages = await support.messages(accepted.sessionId);
    expect(messages.map(({ role }) => role)).toEqual(['user', 'assistant']);
    expect(messages[1]?.content).toContain(`T-${ticket?.number}`);
    expect(await support.storage.inbox.outcome(accepted.inboxId)).toMatchObject({
      status: 'done',
      reply: { id: messages[1]?.id },
    });
    expect(support.metrics.counted('escalations', { reason: 'model-decision' })).toBe(1);
    await until(() => support.channel.delivered.length === 1);
  });

  it('ends with a person when the answer takes too long', async () => {
    const support = await startSupport({
      turnTimeoutMs: 40,
      answer: (_, { signal }) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    });
    await support.handled(await support.say('place-1', 'Where is my order?'));
    expect(await support.escalations.list('queued')).toMatchObject([{ reason: 'model-outage' }]);
  });

  it('gives an event up that failed three times, tells customer and staff, and the lane goes on', async () => {
    const support = await startSupport({
      answer: ({ question }) => {
        if (question.includes('poison')) throw new Error('broken turn');
        return 'Here you are.';
      },
    });
    const poison = await support.say('place-1', 'This is poison.');
    for (let tries = 1; tries <= 3; tries += 1) {
      await until(() => support.asked.length === tries);
      support.clock.forward(A_MINUTE_MS);
    }
    await support.handled(poison);
    expect(await support.storage.inbox.outcome(poison.inboxId)).toMatchObject({
      status: 'quarantined',
      reply: { role: 'assistant' },
    });
    const [ticket] = await support.escalations.list('queued');
    expect(ticket?.reason).toBe('quarantined');
    expect(support.metrics.counted('events_quarantined')).toBe(1);

    await support.escalations.act(ticket?.number ?? 0, { kind: 'hand-back' }, 'Ada');
    const next = await support.say('place-1', 'Where is my order?');
    await support.handled(next);
    const messages = await support.messages(next.sessionId);
    expect(messages.at(-1)).toMatchObject({ role: 'assistant', content: 'Here you are.' });
  });

  it('reopens a resolved ticket for a new question, not for thanks', async () => {
    const support = await startSupport({ answer: () => ({ kind: 'chatted', text: 'You are welcome.' }) });
    const first = await support.say('place-1', 'I need a person, please.');
    await support.handled(first);
    const { number } = await support.escalations.escalate(first.sessionId, 'customer-request');
    await support.escalations.act(number, { kind: 'claim', takeOver: false }, 'Ada');
    await support.escalations.act(number, { kind: 'resolve', outcome: 'solved' }, 'Ada');

    await support.handled(await support.say('place-1', 'Thanks a lot!'));
    expect((await support.escalations.read(number)).ticket.status).toBe('resolved');

    await support.handled(await support.say('place-1', 'It is broken again, though.'));
    const { ticket, events } = await support.escalations.read(number);
    expect(ticket).toMatchObject({ status: 'queued' });
    expect(events.map(({ kind }) => kind)).toEqual(['opened', 'claimed', 'resolved', 'reopened']);
  });

  it('answers a customer who comes back long after the resolution, and opens no ticket', async () => {
    const support = await startSupport();
    const first = await support.say('place-1', 'I need a person, please.');
    await support.handled(first);
    const { number } = await support.escalations.escalate(first.sessionId, 'customer-request');
    await support.escalations.act(number, { kind: 'resolve', outcome: 'solved' }, 'Ada');
    support.clock.forward(8 * A_DAY_MS);
    const late = await support.say('place-1', 'Where is my new order?');
    await support.handled(late);
    expect((await support.storage.inbox.outcome(late.inboxId))?.reply?.role).toBe('assistant');
    expect(await support.escalations.list()).toMatchObject([{ number, status: 'resolved' }]);
  });
});
