/** What every ticket store does. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../../src/contract/errors.ts';
import type { Ticket, TicketEvent } from '../../src/contract/records.ts';
import type { DecideTicket, TicketSituation } from '../../src/contract/ticket-store.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import type { TestedDatabase } from '../fixtures/databases.ts';
import type { TestStorage } from '../fixtures/storage.ts';
import { aDelivery, aMessage, anArrival, anEvent, idsOf, openedSession } from '../fixtures/storage.ts';

export function ticketsContract({ name, create }: TestedDatabase): void {
  describe(`tickets on ${name}`, () => {
    let fixture: TestStorage;
    let storage: Storage;
    let other: Storage;

    beforeAll(async () => {
      fixture = await create();
      storage = await fixture.open({ owner: true });
      other = await fixture.open();
    });
    afterAll(() => fixture.dispose());

    it('numbers tickets from 1001', async () => {
      const first = await storage.tickets.changeOfSession(await openedSession(storage), open);
      const second = await storage.tickets.changeOfSession(await openedSession(storage), open);
      expect([first.ticket.number, second.ticket.number]).toEqual([1001, 1002]);
    });

    it('stores ticket, events, message, delivery and session together', async () => {
      const session = await openedSession(storage);
      const message = aMessage({ role: 'staff', author: 'Grace \u0000' });
      const delivery = aDelivery(session, { messageId: message.id });
      const applied = await storage.tickets.changeOfSession(session, (situation) => ({
        ...open(situation),
        events: [
          { at: 1, kind: 'opened', text: 'odd \ud800 reason' },
          { at: 2, kind: 'noted', actor: 'Grace', text: 'Careful' },
        ],
        messages: [message],
        deliveries: [{ delivery, stored: false }],
      }));
      expect(applied.session).toMatchObject({
        handler: 'queue',
        status: 'escalated',
        version: 2,
        lastSeq: 1,
      });
      expect((await storage.sessions.find(session))?.session).toEqual(applied.session);
      expect(await storage.messages.after(session, 0, 10)).toEqual(applied.messages);
      expect(await storage.tickets.find(applied.ticket.number)).toEqual({
        ticket: applied.ticket,
        events: [
          { at: 1, kind: 'opened', text: 'odd \ud800 reason' },
          { at: 2, kind: 'noted', actor: 'Grace', text: 'Careful' },
        ],
      });
      expect(idsOf(await storage.outbox.claim({ owner: 'o', limit: 100, leaseMs: 60_000 }))).toContain(
        delivery.id,
      );
    });

    it('raises the session’s version only when who speaks or the status changes', async () => {
      const session = await openedSession(storage);
      const { ticket } = await storage.tickets.changeOfSession(session, open);
      const noted = await storage.tickets.change(ticket.number, (situation) => ({
        ...keep(situation),
        events: [{ at: 3, kind: 'noted', text: 'again' }],
      }));
      expect(noted.session.version).toBe(2);
      expect((await storage.tickets.find(ticket.number))?.events).toHaveLength(2);
    });

    it('lets one of 50 people claim a ticket, over two connections', async () => {
      const { ticket } = await storage.tickets.changeOfSession(await openedSession(storage), open);
      const claims = await Promise.allSettled(
        Array.from({ length: 50 }, (_, index) =>
          (index % 2 === 0 ? storage : other).tickets.change(ticket.number, claimFor(`Person ${index}`)),
        ),
      );
      expect(claims.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const claim of claims) {
        if (claim.status === 'rejected')
          expect(claim.reason).toMatchObject({ code: 'ticket-already-claimed' });
      }
      expect((await storage.tickets.find(ticket.number))?.events).toHaveLength(2);
    });

    it('opens one ticket when a session is escalated many times at once', async () => {
      const session = await openedSession(storage);
      const opened = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          (index % 2 === 0 ? storage : other).tickets.changeOfSession(session, openOrKeep),
        ),
      );
      expect(new Set(opened.map(({ ticket }) => ticket.number)).size).toBe(1);
    });

    it('gives every ticket a number of its own when many open at once', async () => {
      const sessions = await Promise.all(Array.from({ length: 20 }, () => openedSession(storage)));
      const opened = await Promise.all(
        sessions.map((session, index) =>
          (index % 2 === 0 ? storage : other).tickets.changeOfSession(session, open),
        ),
      );
      expect(new Set(opened.map(({ ticket }) => ticket.number)).size).toBe(20);
    });

    it('changes the ticket that was named, not a newer one of the session', async () => {
      const session = await openedSession(storage);
      const { ticket: older } = await storage.tickets.changeOfSession(session, open);
      const { ticket: newer } = await storage.tickets.changeOfSession(session, open);
      const changed = await storage.tickets.change(older.number, (situation) => keep(situation));
      expect(changed.ticket.number).toBe(older.number);
      expect(changed.session.ticketNumber).toBe(newer.number);
    });

    it('tells who ended a ticket that is closed, its last end', async () => {
      const { ticket } = await storage.tickets.changeOfSession(await openedSession(storage), open);
      const told: TicketSituation['closing'][] = [];
      const become = async (status: Ticket['status'], events: readonly TicketEvent[]) =>
        await storage.tickets.change(ticket.number, (situation) => {
          told.push(situation.closing);
          return { ...keep(situation), ticket: { ...ticket, status }, events };
        });
      await become('resolved', [{ at: 2, kind: 'resolved', actor: 'Grace', text: 'solved' }]);
      await become('queued', [{ at: 3, kind: 'reopened' }]);
      await become('handed-back', [{ at: 4, kind: 'handed-back', actor: 'Bob' }]);
      await become('handed-back', [{ at: 5, kind: 'noted', actor: 'Eve' }]);
      await become('handed-back', []);
      const handedBack = { at: 4, kind: 'handed-back', actor: 'Bob' };
      expect(told).toEqual([
        undefined,
        { at: 2, kind: 'resolved', actor: 'Grace', text: 'solved' },
        undefined,
        handedBack,
        handedBack,
      ]);
    });

    it('leaves nothing behind when the decision throws', async () => {
      const session = await openedSession(storage);
      const before = await storage.tickets.list(undefined, 100);
      const refuse = () => {
        throw new AppError('ticket-closed', 'This ticket is closed.');
      };
      await expect(storage.tickets.changeOfSession(session, refuse)).rejects.toMatchObject({
        code: 'ticket-closed',
      });
      await expect(storage.tickets.change(999_999, refuse)).rejects.toMatchObject({
        code: 'ticket-not-found',
      });
      await expect(storage.tickets.changeOfSession(randomUUID(), refuse)).rejects.toMatchObject({
        code: 'session-not-found',
      });
      const unstorable: DecideTicket = (situation) => {
        const message = aMessage();
        return { ...open(situation), messages: [message, message] };
      };
      await expect(storage.tickets.changeOfSession(session, unstorable)).rejects.toThrow();
      expect(await storage.tickets.list(undefined, 100)).toEqual(before);
      expect((await storage.sessions.find(session))?.session).toMatchObject({ version: 1, lastSeq: 0 });
      expect(await storage.messages.after(session, 0, 10)).toEqual([]);
    });

    it('lists the newest first, by status when one is given', async () => {
      const { ticket } = await storage.tickets.changeOfSession(await openedSession(storage), open);
      await storage.tickets.change(ticket.number, claimFor('Grace'));
      const { ticket: last } = await storage.tickets.changeOfSession(await openedSession(storage), open);
      const newest = await storage.tickets.list(undefined, 2);
      expect(newest.map(({ number }) => number)).toEqual([last.number, ticket.number]);
      const claimed = await storage.tickets.list('claimed', 1);
      expect(claimed[0]).toMatchObject({ number: ticket.number, status: 'claimed', assignee: 'Grace' });
    });

    it('lists older ones from a ticket on, by status when one is given', async () => {
      const opened: number[] = [];
      for (let count = 0; count < 3; count += 1) {
        const { ticket } = await storage.tickets.changeOfSession(await openedSession(storage), open);
        opened.push(ticket.number);
      }
      const [oldest = 0, middle = 0, newest = 0] = opened;
      const numbers = async (...given: Parameters<typeof storage.tickets.list>) =>
        (await storage.tickets.list(...given)).map(({ number }) => number);
      expect(await numbers(undefined, 2, newest)).toEqual([middle, oldest]);
      await storage.tickets.change(oldest, claimFor('Grace'));
      expect(await numbers('claimed', 1, middle)).toEqual([oldest]);
      expect(await numbers('queued', 1, middle)).not.toContain(oldest);
      expect(await numbers(undefined, 9, 1001)).toEqual([]);
    });

    it('knows whose tickets they are and which message called for a person', async () => {
      const session = await openedSession(storage);
      const say = (text: string, receivedAt: number) =>
        storage.inbox.accept(anArrival(session, { event: anEvent({ text, receivedAt }) }));
      await say('Where is my parcel?', DAY_MS);
      await say('I was \u0000 charged twice, a person please', DAY_MS + 1);
      const { ticket } = await storage.tickets.changeOfSession(session, openAt(DAY_MS + 1));
      await say('Are you there?', DAY_MS + 2);
      const { ticket: later } = await storage.tickets.changeOfSession(session, openAt(3 * DAY_MS));
      const subjects = await storage.tickets.subjects([later.number, ticket.number, 999_999]);
      expect(subjects).toHaveLength(2);
      const customerId = (await storage.sessions.find(session))?.session.customerId;
      expect(subjects).toContainEqual({
        number: ticket.number,
        channel: 'web',
        customer: expect.objectContaining({ id: customerId }),
        question: 'I was \u0000 charged twice, a person please',
      });
      expect(subjects.find(({ number }) => number === later.number)).not.toHaveProperty('question');
      expect(await storage.tickets.subjects([])).toEqual([]);
    });

    it('knows what called for a person where the customer was then, after they went on elsewhere', async () => {
      const [before, now] = [await openedSession(storage), await openedSession(storage)];
      for (const [session, text] of [
        [before, 'I was charged twice'],
        [now, 'Also, where is my parcel?'],
      ] as const) {
        await storage.inbox.accept(anArrival(session, { event: anEvent({ text, receivedAt: 5 }) }));
      }
      const places = [
        { sessionId: before, afterSeq: 0, untilSeq: 1 },
        { sessionId: now, afterSeq: 0 },
      ];
      const { ticket } = await storage.tickets.changeOfSession(now, openAt(5, { places }));
      expect(await storage.tickets.subjects([ticket.number])).toMatchObject([
        { question: 'I was charged twice' },
      ]);
    });
  });
}

const DAY_MS = 24 * 60 * 60 * 1_000;

const aTicket = (number: number, sessionId: string): Ticket => ({
  number,
  sessionId,
  status: 'queued',
  reason: 'customer-request',
  detail: 'The customer asked for a person.',
  version: 1,
  createdAt: 1,
  priority: 'normal',
  remindedAt: 0,
});

const open: DecideTicket = ({ session, nextNumber }) => ({
  ticket: aTicket(nextNumber, session.id),
  events: [{ at: 1, kind: 'opened' }],
  handler: 'queue',
  status: 'escalated',
  messages: [],
  deliveries: [],
});

const openAt =
  (createdAt: number, ticket: Partial<Ticket> = {}): DecideTicket =>
  (situation) => {
    const opened = open(situation);
    return { ...opened, ticket: { ...opened.ticket, createdAt, ...ticket } };
  };

const keep = (situation: TicketSituation) => ({
  ...open(situation),
  ticket: situation.ticket ?? aTicket(situation.nextNumber, situation.session.id),
  events: [],
});

const openOrKeep: DecideTicket = (situation) =>
  situation.ticket === undefined ? open(situation) : keep(situation);

const claimFor =
  (assignee: string): DecideTicket =>
  (situation) => {
    const { ticket } = situation;
    if (ticket?.status !== 'queued') throw new AppError('ticket-already-claimed', 'Somebody else has it.');
    return {
      ...keep(situation),
      ticket: { ...ticket, status: 'claimed', assignee, claimedAt: 2, version: ticket.version + 1 },
      events: [{ at: 2, kind: 'claimed', actor: assignee }],
      handler: 'human',
    };
  };
