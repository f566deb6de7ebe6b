import { describe, expect, it } from 'vitest';
import type { SessionSignal } from '../../../src/contract/conversation.ts';
import { type RunningSupport, startSupport, until } from '../running-support.ts';

const CLAIM = { kind: 'claim', takeOver: false } as const;

async function escalated(support: RunningSupport, place = 'place-1') {
  const accepted = await support.say(place, 'Where is my order?');
  await support.handled(accepted);
  const ticket = await support.escalations.escalate(accepted.sessionId, 'customer-request', 'in a hurry');
  return { ticket, sessionId: accepted.sessionId };
}

describe('escalations', () => {
  it('open one ticket for a conversation, however often a person is asked for', async () => {
    const support = await startSupport();
    const { ticket, sessionId } = await escalated(support);
    const again = await Promise.all(
      Array.from({ length: 10 }, () => support.escalations.escalate(sessionId, 'customer-request')),
    );
    expect(new Set(again.map(({ number }) => number))).toEqual(new Set([ticket.number]));
    const messages = await support.messages(sessionId);
    expect(messages.filter(({ role }) => role === 'system')).toHaveLength(1);
    expect(support.metrics.counted('escalations')).toBe(1);
  });

  it('let exactly one of many have a ticket', async () => {
    const support = await startSupport();
    const { ticket } = await escalated(support);
    const names = Array.from({ length: 20 }, (_, number) => `Person ${number}`);
    const claims = await Promise.allSettled(
      names.map((name) => support.escalations.act(ticket.number, CLAIM, name)),
    );
    expect(claims.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { events } = await support.escalations.read(ticket.number);
    expect(events.filter(({ kind }) => kind === 'claimed')).toHaveLength(1);
  });

  it('carry the reply of a person to the customer, and tell everybody who watches', async () => {
    const support = await startSupport();
    const { ticket, sessionId } = await escalated(support);
    const seen: SessionSignal[] = [];
    support.feed.subscribe(sessionId, (signal) => seen.push(signal));
    await support.escalations.act(ticket.number, CLAIM, 'Ada');
    await support.escalations.act(ticket.number, { kind: 'reply', content: 'On its way.' }, 'Ada');
    await until(() => support.channel.delivered.at(-1)?.content.text === 'On its way.');
    expect(support.channel.delivered.at(-1)?.content.author).toBe('Ada');
    expect(seen.map((signal) => signal.kind)).toEqual(['message', 'status', 'message', 'status']);
    expect(seen[1]).toEqual({
      kind: 'status',
      status: 'escalated',
      handler: 'human',
      ticketNumber: ticket.number,
    });
  });

  it('show staff the newest of a conversation that is longer than they are shown', async () => {
    const support = await startSupport();
    const { ticket } = await escalated(support);
    await support.escalations.act(ticket.number, CLAIM, 'Ada');
    for (let line = 0; line < 510; line += 1) {
      await support.escalations.act(ticket.number, { kind: 'reply', content: `Line ${line}` }, 'Ada');
    }
    const { messages } = await support.escalations.read(ticket.number);
    expect(messages.map(({ content }) => content)).toEqual(
      Array.from({ length: 500 }, (_, at) => `Line ${at + 10}`),
    );
  });

  it('act on the ticket that was named, not on a newer one of the same conversation', async () => {
    const support = await startSupport();
    const { ticket: old, sessionId } = await escalated(support);
    await support.escalations.act(old.number, { kind: 'hand-back' }, 'Ada');
    const newer = await support.escalations.escalate(sessionId, 'customer-request');
    expect(newer.number).toBe(old.number + 1);
    await expect(support.escalations.act(old.number, CLAIM, 'Ada')).rejects.toMatchObject({
      code: 'ticket-closed',
    });
    expect((await support.escalations.read(newer.number)).ticket.status).toBe('queued');
  });

  it('show staff the whole story of a ticket', async () => {
    const support = await startSupport();
    const { ticket, sessionId } = await escalated(support);
    await support.escalations.act(ticket.number, { kind: 'note', content: 'Is angry.' }, 'Ada');
    const view = await support.escalations.read(ticket.number);
    expect(view.events.map(({ kind, text }) => [kind, text])).toEqual([
      ['opened', 'customer-request: in a hurry'],
      ['noted', 'Is angry.'],
    ]);
    expect(view.messages).toEqual(await support.messages(sessionId));
    expect(JSON.stringify(view.messages)).not.toContain('Is angry.');
  });

  it('list tickets by status, newest first', async () => {
    const support = await startSupport();
    const tickets = [];
    for (const place of ['place-1', 'place-2', 'place-3']) {
      tickets.push((await escalated(support, place)).ticket.number);
    }
    await support.escalations.act(tickets[1] ?? 0, CLAIM, 'Ada');
    const numbers = async (status?: 'queued' | 'claimed') =>
      (await support.escalations.list(status)).map(({ number }) => number);
    expect(await numbers()).toEqual([...tickets].reverse());
    expect(await numbers('queued')).toEqual([tickets[2], tickets[0]]);
    expect(await numbers('claimed')).toEqual([tickets[1]]);
  });

  it('name a ticket or a session that does not exist', async () => {
    const { escalations } = await startSupport();
    const noTicket = { code: 'ticket-not-found' };
    await expect(escalations.read(4_711)).rejects.toMatchObject(noTicket);
    await expect(escalations.act(4_711, CLAIM, 'Ada')).rejects.toMatchObject(noTicket);
    await expect(escalations.escalate(crypto.randomUUID(), 'customer-request')).rejects.toMatchObject({
      code: 'session-not-found',
    });
  });
});
