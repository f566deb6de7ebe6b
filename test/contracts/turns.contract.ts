/** What every turn store does. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimedLane } from '../../src/contract/lane-store.ts';
import type { TicketChange, TicketSituation } from '../../src/contract/ticket-store.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import type { TestedDatabase } from '../fixtures/databases.ts';
import type { TestStorage } from '../fixtures/storage.ts';
import {
  aDelivery,
  aMessage,
  anAnswer,
  anArrival,
  aStep,
  aTurn,
  claimedLane,
  claimLane,
  idsOf,
  only,
  openedSession,
} from '../fixtures/storage.ts';

export function turnsContract({ name, create }: TestedDatabase): void {
  describe(`turns on ${name}`, () => {
    let fixture: TestStorage;
    let storage: Storage;

    beforeAll(async () => {
      fixture = await create();
      storage = await fixture.open({ owner: true });
    });
    afterAll(() => fixture.dispose());

    async function claimedTurn(): Promise<{ session: string; lane: ClaimedLane }> {
      const session = await openedSession(storage);
      await storage.inbox.accept(anArrival(session));
      return { session, lane: await claimedLane(storage, session) };
    }

    const deliveriesOf = async (session: string) => {
      const claimed = await storage.outbox.claim({ owner: 'sender', limit: 1000, leaseMs: 60_000 });
      return claimed.filter(({ delivery }) => delivery.sessionId === session);
    };

    it('commits what was said, with its deliveries, and settles the events', async () => {
      const { session, lane } = await claimedTurn();
      const citation = { index: 1, title: 'Passwords', documentId: 'd', quote: '“Open” the settings.' };
      const messages = [
        aMessage({ citations: [citation], choices: ['Refunds', 'Prices'] }),
        aMessage({ role: 'system' }),
      ];
      const delivery = aDelivery(session, { messageId: messages[0]?.id ?? '' });
      const deliveries = [
        { delivery, stored: false },
        { delivery: aDelivery(session, { channel: 'web' }), stored: true },
      ];
      const result = await storage.turns.commit(
        anAnswer(lane, { messages, deliveries, misses: 1, locale: 'fr' }),
      );
      expect(result).toMatchObject({
        kind: 'committed',
        messages: [{ seq: 2, citations: [citation], choices: ['Refunds', 'Prices'] }, { seq: 3 }],
      });
      expect(await storage.messages.after(session, 1, 10)).toEqual(
        result.kind === 'committed' && result.messages,
      );
      expect((await storage.sessions.find(session))?.session).toMatchObject({
        lastSeq: 3,
        misses: 1,
        locale: 'fr',
        version: 1,
      });
      expect(idsOf(await deliveriesOf(session))).toEqual([delivery.id]);
      expect(await claimLane(storage, session)).toBeUndefined();
    });

    it('refuses a second commit under the same lease', async () => {
      const { session, lane } = await claimedTurn();
      const results = await Promise.all([
        storage.turns.commit(anAnswer(lane)),
        storage.turns.commit(anAnswer(lane)),
      ]);
      expect(results.map(({ kind }) => kind)).toEqual(['committed', 'fenced']);
      expect(await storage.messages.after(session, 0, 10)).toHaveLength(2);
    });

    it('makes a repeated delivery once', async () => {
      const { session, lane } = await claimedTurn();
      const delivery = aDelivery(session);
      await storage.turns.commit(anAnswer(lane, { deliveries: [{ delivery, stored: false }] }));
      await storage.inbox.accept(anArrival(session));
      const next = await claimedLane(storage, session);
      await storage.turns.commit(anAnswer(next, { deliveries: [{ delivery, stored: false }] }));
      expect(idsOf(await deliveriesOf(session))).toEqual([delivery.id]);
    });

    it('drops the answer whole when a person took the conversation, and leaves the events to a new turn', async () => {
      const { session, lane } = await claimedTurn();
      await storage.tickets.changeOfSession(session, opening('human'));
      const commit = anAnswer(lane, { deliveries: [{ delivery: aDelivery(session), stored: false }] });
      expect(await storage.turns.commit(commit)).toEqual({ kind: 'superseded', taken: true });
      expect(await storage.messages.after(session, 1, 10)).toEqual([]);
      expect(await deliveriesOf(session)).toEqual([]);
      const again = await claimedLane(storage, session);
      expect(again.session.handler).toBe('human');
      expect(only(again.events)).toMatchObject({ id: lane.events[0]?.id, crashes: 0 });
    });

    it('leaves events to a person only as long as the bot does not have the conversation', async () => {
      const { session, lane } = await claimedTurn();
      const { sessionVersion, ...silent } = anAnswer(lane, { messages: [], leftToPerson: true });
      expect(sessionVersion).toBe(1);
      expect(await storage.turns.commit(silent)).toEqual({ kind: 'superseded', taken: false });
      await storage.tickets.changeOfSession(session, opening('human'));
      const again = await claimedLane(storage, session);
      const { sessionVersion: _, ...left } = anAnswer(again, { messages: [], leftToPerson: true });
      expect(await storage.turns.commit(left)).toEqual({ kind: 'committed', messages: [] });
    });

    it('runs the turn again when the bot has the conversation, but as another version of it', async () => {
      const { session, lane } = await claimedTurn();
      await storage.tickets.changeOfSession(session, opening('human'));
      await storage.tickets.changeOfSession(session, opening('bot'));
      expect(await storage.turns.commit(anAnswer(lane))).toEqual({ kind: 'superseded', taken: false });
      const again = await claimedLane(storage, session);
      expect(only(again.events)).toMatchObject({ id: lane.events[0]?.id, crashes: 0 });
      expect(await storage.turns.commit(anAnswer(again))).toMatchObject({ kind: 'committed' });
    });

    it('lets a turn that says nothing end whoever has the conversation', async () => {
      const { session, lane } = await claimedTurn();
      await storage.tickets.changeOfSession(session, opening('human'));
      const { sessionVersion, ...silent } = anAnswer(lane, { messages: [] });
      expect(sessionVersion).toBe(1);
      expect(await storage.turns.commit(silent)).toEqual({ kind: 'committed', messages: [] });
    });

    it('numbers messages without a gap while customers and the bot write at once', async () => {
      const sessions = await Promise.all(Array.from({ length: 10 }, () => openedSession(storage)));
      const write = async (session: string) => {
        for (let count = 0; count < 8; count += 1) {
          await storage.inbox.accept(anArrival(session));
          const lane = await claimLane(storage, session, { limit: 3 });
          const late = storage.inbox.accept(anArrival(session));
          if (lane !== undefined) await storage.turns.commit(anAnswer(lane));
          await late;
        }
      };
      await Promise.all(sessions.map(write));
      for (const session of sessions) {
        const seqs = (await storage.messages.after(session, 0, 100)).map(({ seq }) => seq);
        expect(seqs).toEqual(seqs.map((_, index) => index + 1));
        expect((await storage.sessions.find(session))?.session.lastSeq).toBe(seqs.length);
      }
    });

    it('journals a step once, and keeps the first', async () => {
      const { session, lane } = await claimedTurn();
      const turn = aTurn(session);
      const first = aStep({ result: '{"first": "\u0000"}' });
      const second = aStep({ number: 1, kind: 'tool', name: 'remember' });
      expect(await storage.turns.journal(lane.lease, turn, first)).toBe(true);
      await Promise.all([
        storage.turns.journal(lane.lease, turn, aStep({ result: '{"second": 1}' })),
        storage.turns.journal(lane.lease, turn, second),
      ]);
      expect(await storage.turns.steps(turn.id)).toEqual([first, second]);
      expect((await storage.messages.trace(session, 1))[0]).toMatchObject({
        turn: { id: turn.id, status: 'running' },
      });
      const last = aStep({ number: 2, kind: 'retrieval' });
      await storage.turns.commit(anAnswer(lane, { turn, steps: [first, last] }));
      expect(await storage.messages.trace(session, 5)).toEqual([{ turn, steps: [first, second, last] }]);
    });

    it('records a turn that handled no event, its step once', async () => {
      const session = await openedSession(storage);
      const turn = aTurn(session, { status: 'settled', decision: 'translated', inputTokens: 7 });
      await storage.turns.record(turn, aStep({ result: 'one' }));
      await storage.turns.record({ ...turn, outputTokens: 5 }, aStep({ result: 'two' }));
      expect(await storage.turns.steps(turn.id)).toMatchObject([{ number: 0, result: 'one' }]);
      expect(await storage.usage.tokensOfSession(session)).toBe(12);
    });

    it('hands the conversation over in the same commit', async () => {
      const { session, lane } = await claimedTurn();
      const commit = anAnswer(lane, { messages: [aMessage({ content: 'Let me get somebody.' })] });
      const result = await storage.turns.handOver(commit, opening('queue'));
      expect(result).toMatchObject({
        kind: 'committed',
        change: {
          session: { handler: 'queue', status: 'escalated', version: 2, lastSeq: 3 },
          messages: [
            { seq: 2, content: 'Let me get somebody.' },
            { seq: 3, role: 'system' },
          ],
        },
      });
      const number = result.kind === 'committed' ? result.change.ticket.number : 0;
      expect((await storage.tickets.find(number))?.events).toHaveLength(1);
      expect((await storage.sessions.find(session))?.session.ticketNumber).toBe(number);
      expect(await storage.turns.handOver(anAnswer(lane), opening('queue'))).toEqual({ kind: 'fenced' });
    });

    it('takes the ticket of another conversation along, whatever happens to it at the same time', async () => {
      const before = await openedSession(storage);
      const { ticket } = await storage.tickets.changeOfSession(before, opening('human'));
      const { session, lane } = await claimedTurn();
      const [result, noted] = await Promise.all([
        storage.turns.handOver(anAnswer(lane, { messages: [] }), moving, ticket.number),
        ...Array.from({ length: 8 }, () => storage.tickets.change(ticket.number, replying)),
      ]);
      expect(noted?.ticket.number).toBe(ticket.number);
      expect(result).toMatchObject({
        kind: 'committed',
        change: {
          ticket: { sessionId: session, places: [{ sessionId: session, afterSeq: 0 }] },
          session: { id: session, handler: 'human', status: 'escalated', ticketNumber: ticket.number },
          behind: { session: { id: before, handler: 'bot', status: 'open' }, messages: [{ role: 'system' }] },
        },
      });
      expect((await storage.sessions.find(before))?.session.ticketNumber).toBeUndefined();
      expect((await storage.tickets.find(ticket.number))?.ticket.places).toHaveLength(1);
      // What staff said is in one of the two, in order and without a gap.
      const said = [before, session].map((id) => storage.messages.after(id, 0, 20));
      const [there = [], here = []] = await Promise.all(said);
      expect([...there, ...here].filter(({ role }) => role === 'staff')).toHaveLength(8);
      for (const messages of [there, here]) {
        expect(messages.map(({ seq }) => seq)).toEqual(messages.map((_, index) => index + 1));
      }
      const next = await storage.tickets.changeOfSession(before, opening('queue'));
      expect(next.ticket.number).not.toBe(ticket.number);
    });

    it('takes no ticket along that is closed meanwhile, or is there already', async () => {
      const before = await openedSession(storage);
      const { ticket } = await storage.tickets.changeOfSession(before, opening('queue'));
      await storage.tickets.change(ticket.number, (situation) => ({
        ...opening('bot')(situation),
        ticket: { ...ticket, status: 'resolved' },
      }));
      const { session, lane } = await claimedTurn();
      const result = await storage.turns.handOver(anAnswer(lane, { messages: [] }), moving, ticket.number);
      expect(result).toEqual({ kind: 'superseded', taken: false });
      const again = await claimedLane(storage, session);
      expect(only(again.events)).toMatchObject({ id: lane.events[0]?.id, crashes: 0 });
    });

    it('hands nothing over when a person was first, or when the decision fails', async () => {
      const { session, lane } = await claimedTurn();
      const fail = () => {
        throw new Error('no decision');
      };
      await expect(storage.turns.handOver(anAnswer(lane), fail)).rejects.toThrow('no decision');
      expect(await storage.messages.after(session, 1, 10)).toEqual([]);
      await storage.tickets.changeOfSession(session, opening('human'));
      const result = await storage.turns.handOver(anAnswer(lane), fail);
      expect(result).toEqual({ kind: 'superseded', taken: true });
    });
  });
}

/** The ticket goes to the conversation that the turn is of. */
const moving = ({ session, ticket, from }: TicketSituation): TicketChange => {
  if (ticket === undefined || from === undefined) throw new Error('nothing is to be moved');
  return {
    ticket: { ...ticket, sessionId: session.id, places: [{ sessionId: session.id, afterSeq: 0 }] },
    events: [{ at: 1, kind: 'moved' }],
    handler: 'human',
    status: 'escalated',
    messages: [],
    deliveries: [],
    left: { messages: [aMessage({ role: 'system' })], deliveries: [] },
  };
};

const replying = (situation: TicketSituation): TicketChange => {
  const { session, ticket } = situation;
  expect(ticket?.sessionId).toBe(session.id);
  const messages = [aMessage({ role: 'staff' })];
  return { ...opening('human')(situation), events: [], messages };
};

/** Opens or changes the session's ticket so that `handler` has the conversation. */
const opening =
  (handler: TicketChange['handler']) =>
  ({ session, ticket, nextNumber }: TicketSituation): TicketChange => ({
    ticket: ticket ?? {
      number: nextNumber,
      sessionId: session.id,
      status: 'queued',
      reason: 'customer-request',
      version: 1,
      createdAt: 1,
      priority: 'normal',
      remindedAt: 0,
    },
    events: [{ at: 1, kind: 'opened' }],
    handler,
    status: handler === 'bot' ? 'open' : 'escalated',
    messages: handler === 'queue' ? [aMessage({ id: randomUUID(), role: 'system' })] : [],
    deliveries: [],
  });
