/** What every store of the staff desk does. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeskLine, StaffEvent } from '../../src/contract/desk.ts';
import type { ChannelName } from '../../src/contract/event.ts';
import type { Settlement } from '../../src/contract/outbox-store.ts';
import type { Customer } from '../../src/contract/records.ts';
import type { DecideTicket, TicketChange } from '../../src/contract/ticket-store.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import type { TestedDatabase } from '../fixtures/databases.ts';
import { aCustomer, aDelivery, aMessage, openedSession, type TestStorage } from '../fixtures/storage.ts';

export function deskContract({ name, create }: TestedDatabase): void {
  describe(`staff desk on ${name}`, () => {
    let fixture: TestStorage;
    let storage: Storage;

    beforeAll(async () => {
      fixture = await create();
      storage = await fixture.open({ owner: true });
    });
    afterAll(() => fixture.dispose());

    const openTicket = async (decide: DecideTicket = open) =>
      (await storage.tickets.changeOfSession(await openedSession(storage), decide)).ticket.number;

    const claim = async (owner = 'node') => await storage.desk.claim({ owner, limit: 50, leaseMs: 60_000 });

    const settle = async (ticketNumber: number, id: string, owner = 'node') =>
      await storage.tickets.change(ticketNumber, keepTicket, { event: { id, owner } });

    const settleAs = async (deliveryId: string, settlement: Settlement) => {
      await storage.outbox.claim({ owner: 'node', limit: 1_000, leaseMs: 60_000 });
      expect(await storage.outbox.settle(deliveryId, 'node', settlement)).toBe(true);
    };

    /** All events of a ticket in the order in which they are handled. */
    async function handleAll(ticketNumber: number, count: number): Promise<readonly StaffEvent[]> {
      const handled: StaffEvent[] = [];
      while (handled.length < count) {
        for (const { id, event } of await claim()) {
          handled.push(event);
          await settle(ticketNumber, id);
        }
      }
      return handled;
    }

    it('accepts a deed once, however often it is told', async () => {
      const event = aDeed(await openTicket());
      expect(await storage.desk.accept(event)).toBe(true);
      expect(await storage.desk.accept(event)).toBe(false);
      expect(await handleAll(event.ticketNumber, 1)).toEqual([event]);
      expect(await storage.desk.accept(event)).toBe(false);
      expect(await claim()).toEqual([]);
    });

    it('hands 50 lines that come at once in the order in which they were written', async () => {
      const number = await openTicket();
      const lines = Array.from({ length: 50 }, (_, index) => aLine(number, 1_000 + index));
      const shuffled = lines.toSorted(() => Math.random() - 0.5);
      await Promise.all(shuffled.map((line) => storage.desk.accept(line)));
      expect(await handleAll(number, 50)).toEqual(lines);
    });

    it('keeps an action between the lines before and after it, whatever their times', async () => {
      const number = await openTicket();
      const events = [aLine(number, 9), aDeed(number), aLine(number, 5)];
      for (const event of events) await storage.desk.accept(event);
      expect(await handleAll(number, 3)).toEqual(events);
    });

    it('settles a deed with its change or not at all', async () => {
      const number = await openTicket();
      await storage.desk.accept(aDeed(number));
      const [claimed] = await claim('first');
      await storage.desk.release(claimed?.id ?? '', 'first', { runAt: 0, giveUp: false });
      const [again] = await claim('second');
      expect(again?.attempt).toBe(2);
      await expect(settle(number, again?.id ?? '', 'first')).rejects.toMatchObject({ code: 'conflict' });
      await settle(number, again?.id ?? '', 'second');
      await expect(settle(number, again?.id ?? '', 'second')).rejects.toMatchObject({ code: 'conflict' });
    });

    it('remembers where a card stands, and which shows an old state', async () => {
      const number = await openTicket();
      const isStale = async () =>
        (await storage.desk.staleCards(0, 100)).some((ticket) => ticket.number === number);
      expect(await isStale()).toBe(true);
      const card = { ticketNumber: number, channel: 'C1', messageId: `${number}.1`, shownVersion: 1 };
      await storage.desk.rememberCard(card);
      expect(await storage.desk.card(number)).toEqual(card);
      expect(await storage.desk.ticketAt('C1', `${number}.1`)).toBe(number);
      expect(await isStale()).toBe(false);
      await storage.desk.rememberCard({ ...card, shownVersion: 0 });
      expect((await storage.desk.card(number))?.shownVersion).toBe(1);
      await storage.desk.forgetCard(number);
      expect(await storage.desk.card(number)).toBeUndefined();
      expect(await isStale()).toBe(true);
    });

    it('knows whose card stood in a place after it was deleted, and posts no card of a closed ticket anew', async () => {
      const number = await openTicket();
      const isStale = async () =>
        (await storage.desk.staleCards(0, 100)).some((ticket) => ticket.number === number);
      const card = { ticketNumber: number, channel: 'C1', messageId: `${number}.1`, shownVersion: 1 };
      await storage.desk.rememberCard(card);
      expect(await storage.desk.formerTicketAt('C1', `${number}.1`)).toBeUndefined();
      expect(await storage.desk.forgetCard(number)).toEqual(card);
      expect(await storage.desk.forgetCard(number)).toBeUndefined();
      await storage.desk.rememberCard({ ...card, messageId: `${number}.2` });
      await storage.desk.forgetCard(number);
      for (const messageId of [`${number}.1`, `${number}.2`]) {
        expect(await storage.desk.ticketAt('C1', messageId)).toBeUndefined();
        expect(await storage.desk.formerTicketAt('C1', messageId)).toBe(number);
      }
      await storage.tickets.change(number, (situation) => {
        const kept = keepTicket(situation);
        return { ...kept, ticket: { ...kept.ticket, status: 'resolved', version: 2 } };
      });
      expect(await isStale()).toBe(false);
    });

    it('takes no card for stale that is on its way, until it is known what became of it', async () => {
      const session = await openedSession(storage);
      const { ticket } = await storage.tickets.changeOfSession(session, open);
      const isStale = async () =>
        (await storage.desk.staleCards(0, 1_000)).some(({ number }) => number === ticket.number);
      expect(await isStale()).toBe(true);
      const card = aDelivery(session, { operation: 'card', target: { desk: String(ticket.number) } });
      await storage.tickets.change(ticket.number, (situation) => ({
        ...keepTicket(situation),
        deliveries: [{ delivery: card, stored: false }],
      }));
      expect(await isStale()).toBe(false);
      await settleAs(card.id, { kind: 'dead', code: 'cant_update_message' });
      expect(await isStale()).toBe(true);
    });

    it('forgets a card that cannot be changed only where it is the first one', async () => {
      const number = await openTicket();
      const card = { ticketNumber: number, channel: 'C1', messageId: `${number}.1`, shownVersion: 1 };
      await storage.desk.rememberCard(card);
      expect(await storage.desk.forgetCard(number, { onlyFirst: true })).toEqual(card);
      await storage.desk.rememberCard({ ...card, messageId: `${number}.2` });
      expect(await storage.desk.forgetCard(number, { onlyFirst: true })).toBeUndefined();
      expect(await storage.desk.card(number)).toMatchObject({ messageId: `${number}.2` });
    });

    it('keeps lines with their ticket, and gives them to who decides about them', async () => {
      const number = await openTicket();
      const line = heldLine(number, { text: 'odd \u0000 line', heldUntil: 50 });
      await storage.tickets.change(number, (situation) => ({ ...keepTicket(situation), lines: [line] }));
      expect(await storage.desk.line(line.id)).toEqual(line);
      await storage.tickets.change(
        number,
        (situation) => {
          expect(situation.line).toEqual(line);
          expect(situation.heldLines).toEqual([line]);
          return keepTicket(situation);
        },
        { lineId: line.id },
      );
      expect(await storage.desk.expiredLines(49, 100)).not.toContainEqual(line);
      expect(await storage.desk.expiredLines(50, 100)).toContainEqual(line);
    });

    it('tells of relayed lines whose message is settled, and revises that message', async () => {
      const session = await openedSession(storage);
      const { ticket } = await storage.tickets.changeOfSession(session, open);
      const message = aMessage({ role: 'staff', author: 'Grace', content: 'Frist' });
      const line = heldLine(ticket.number, { state: 'relayed', messageId: message.id });
      await storage.tickets.change(ticket.number, (situation) => ({
        ...keepTicket(situation),
        lines: [line],
        messages: [message],
        deliveries: [{ delivery: aDelivery(session, { messageId: message.id }), stored: true }],
      }));
      expect(await storage.desk.unreceipted(100, 0)).toContainEqual({
        line,
        sessionId: session,
        channel: expect.any(String),
        status: 'sent',
      });
      const { messages } = await storage.tickets.change(ticket.number, (situation) => ({
        ...keepTicket(situation),
        lines: [{ ...line, receipt: 'delivered' }],
        revisions: [{ messageId: message.id, content: 'First' }],
      }));
      expect(messages).toMatchObject([{ id: message.id, content: 'First', editedAt: expect.any(Number) }]);
      expect(await storage.desk.unreceipted(100, 0)).not.toContainEqual(
        expect.objectContaining({ sessionId: session }),
      );
      await storage.tickets.change(ticket.number, (situation) => ({
        ...keepTicket(situation),
        revisions: [{ messageId: message.id }],
      }));
      const stored = await storage.messages.find(message.id);
      expect(stored).toMatchObject({ deletedAt: expect.any(Number) });
    });

    it('tells of relayed lines that are on their way for long, and where a delivery was posted', async () => {
      const session = await openedSession(storage, { channel: 'discord' });
      const { ticket } = await storage.tickets.changeOfSession(session, open);
      const message = aMessage({ role: 'staff', author: 'Grace', content: 'Soon' });
      const delivery = aDelivery(session, { messageId: message.id, channel: 'discord' });
      const line = heldLine(ticket.number, { state: 'relayed', messageId: message.id });
      const { messages } = await storage.tickets.change(ticket.number, (situation) => ({
        ...keepTicket(situation),
        lines: [line],
        messages: [message],
        deliveries: [{ delivery, stored: false }],
      }));
      const sentAt = messages[0]?.createdAt ?? 0;
      const of = async (since: number) =>
        (await storage.desk.unreceipted(100, since)).filter(({ sessionId }) => sessionId === session);
      expect(await of(sentAt - 1)).toEqual([]);
      expect(await of(sentAt)).toMatchObject([{ line, status: 'waiting' }]);
      expect(await storage.desk.postedAs(delivery.id)).toBeUndefined();
      await settleAs(delivery.id, { kind: 'sent', externalId: 'place:7' });
      expect(await of(0)).toMatchObject([{ line, status: 'sent' }]);
      expect(await storage.desk.postedAs(delivery.id)).toBe('place:7');
    });

    it('tells of lines whose last change was refused, once', async () => {
      const session = await openedSession(storage, { channel: 'discord' });
      const { ticket } = await storage.tickets.changeOfSession(session, open);
      const message = aMessage({ role: 'staff', author: 'Grace', content: 'Frist' });
      const line = heldLine(ticket.number, {
        state: 'relayed',
        messageId: message.id,
        receipt: 'delivered',
      });
      const post = aDelivery(session, { messageId: message.id, channel: 'discord' });
      const edits = [1, 2].map((part) => ({ ...post, id: randomUUID(), operation: 'edit' as const, part }));
      const write = async (changes: Partial<TicketChange>) =>
        await storage.tickets.change(ticket.number, (situation) => ({
          ...keepTicket(situation),
          ...changes,
        }));
      const failed = async () =>
        (await storage.desk.failedRevisions(100)).filter(
          ({ ticketNumber }) => ticketNumber === ticket.number,
        );
      const [first, second] = edits;
      if (first === undefined || second === undefined) throw new Error('there are two');
      await write({ lines: [line], messages: [message], deliveries: [{ delivery: post, stored: false }] });
      await settleAs(post.id, { kind: 'sent', externalId: 'place:8' });
      await write({ deliveries: [{ delivery: first, stored: false }] });
      expect(await failed()).toEqual([]);
      await settleAs(first.id, { kind: 'dead', code: 'too-old' });
      expect(await failed()).toEqual([line]);
      await write({ deliveries: [{ delivery: second, stored: false }] });
      expect(await failed()).toEqual([]);
      await settleAs(second.id, { kind: 'dead', code: 'too-old' });
      expect(await failed()).toEqual([line]);
      await write({ lines: [{ ...line, receipt: 'failed' }] });
      expect(await failed()).toEqual([]);
    });

    it('knows one person on several channels by a proven address, for as long as it is proven', async () => {
      const person = async (changes: Partial<Customer>, channel: ChannelName = 'web') => {
        const customer = aCustomer({ assurance: 'verified', email: 'zoe@example.com', ...changes });
        const session = await openedSession(storage, { customer, channel, accountId: channel });
        return { customer, session };
      };
      const zoe = await person({ isEmailProven: true });
      const there = await person({ email: 'Zoe@example.com', isEmailProven: true }, 'slack');
      const strangers = [
        await person({}),
        await person({ isEmailProven: false }),
        await person({ assurance: 'claimed', isEmailProven: true }),
        await person({ email: 'ada@example.com', isEmailProven: true }),
      ];
      const { ticket } = await storage.tickets.changeOfSession(zoe.session, open);
      for (const { session } of strangers) await storage.tickets.changeOfSession(session, open);
      const found = [{ number: ticket.number, channel: 'web' }];
      expect(await storage.desk.openElsewhere(there.session, 5)).toEqual(found);
      expect(await storage.desk.openElsewhere(zoe.session, 5)).toEqual([]);
      for (const { session } of strangers) {
        expect(await storage.desk.openElsewhere(session, 5)).toEqual([]);
      }
      const other = await storage.tickets.changeOfSession(there.session, open);
      expect(await storage.desk.ticketsBeside(ticket.number)).toEqual([other.ticket.number]);

      await storage.sessions.prove({ ...zoe.customer, isEmailProven: false });
      expect(await storage.desk.openElsewhere(there.session, 5)).toEqual([]);
      await person({ id: zoe.customer.id, isEmailProven: true });
      expect(await storage.desk.openElsewhere(there.session, 5)).toEqual(found);
      expect(await storage.desk.customerOf(zoe.session)).toMatchObject({ isEmailProven: true });
    });

    it('knows what there was with a customer before, in other conversations too', async () => {
      const customer = aCustomer({ assurance: 'verified' });
      const [first, second] = [
        await openedSession(storage, { customer }),
        await openedSession(storage, { customer }),
      ];
      const earlier = await storage.tickets.changeOfSession(first, open);
      expect(await storage.desk.pastOf(earlier.ticket.number)).toEqual({ tickets: 0 });
      await openTicket();
      const later = await storage.tickets.changeOfSession(second, open);
      expect(await storage.desk.pastOf(later.ticket.number)).toEqual({ tickets: 1 });
      await storage.messages.rate({ sessionId: first, kind: 'csat', score: 4, at: 1 });
      await storage.messages.rate({ sessionId: second, kind: 'csat', score: 1, at: 2 });
      expect(await storage.desk.pastOf(later.ticket.number)).toEqual({ tickets: 1, score: 4 });
      expect(await storage.desk.pastOf(earlier.ticket.number)).toEqual({ tickets: 0, score: 1 });
    });

    it('knows where the card of a ticket is, or was', async () => {
      const [first, second] = [await openTicket(), await openTicket()];
      const card = { ticketNumber: first, channel: 'C1', messageId: '1.1', shownVersion: 1 };
      expect(await storage.desk.placeOf(first)).toBeUndefined();
      await storage.desk.rememberCard(card);
      await storage.desk.rememberCard({ ...card, ticketNumber: second, channel: 'C2', messageId: '1.2' });
      expect(await storage.desk.placeOf(first)).toBe('C1');
      expect(await storage.desk.placesFrom(first)).toEqual(
        new Map([
          [first, 'C1'],
          [second, 'C2'],
        ]),
      );
      expect(await storage.desk.placesFrom(second)).toEqual(new Map([[second, 'C2']]));
      await storage.desk.forgetCard(first);
      expect(await storage.desk.placeOf(first)).toBe('C1');
      expect(await storage.desk.placesFrom(first)).toEqual(new Map([[second, 'C2']]));
    });

    it('knows who takes no tickets, since they first said so, until they are back', async () => {
      const person = randomUUID();
      expect(await storage.desk.offDutySince(person)).toBeUndefined();
      await storage.desk.setOffDuty(person, 1_764_000_000_000);
      await storage.desk.setOffDuty(person, 1_764_000_009_000);
      expect(await storage.desk.offDutySince(person)).toBe(1_764_000_000_000);
      await storage.desk.setOffDuty(person, undefined);
      await storage.desk.setOffDuty(person, undefined);
      expect(await storage.desk.offDutySince(person)).toBeUndefined();
    });

    it('lets a desk that cannot be reached hold up no customer', async () => {
      const session = await openedSession(storage);
      const desk = aDelivery(session, { target: { desk: '1001' } });
      const customer = aDelivery(session);
      await openTicketWith(storage, session, [desk, customer]);
      const claimed = await storage.outbox.claim({ owner: 'sender', limit: 100, leaseMs: 60_000 });
      const ids = claimed.map(({ delivery }) => delivery.id);
      expect(ids).toEqual(expect.arrayContaining([desk.id, customer.id]));
    });
  });
}

async function openTicketWith(
  storage: Storage,
  session: string,
  deliveries: readonly ReturnType<typeof aDelivery>[],
): Promise<void> {
  await storage.tickets.changeOfSession(session, (situation) => ({
    ...open(situation),
    deliveries: deliveries.map((delivery) => ({ delivery, stored: false })),
  }));
}

const open: DecideTicket = ({ session, nextNumber }) => ({
  ticket: {
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
  handler: 'queue',
  status: 'escalated',
  messages: [],
  deliveries: [],
});

const keepTicket: DecideTicket = ({ session, ticket }) => {
  if (ticket === undefined) throw new Error('there is no ticket');
  return {
    ticket,
    events: [],
    handler: session.handler,
    status: session.status,
    messages: [],
    deliveries: [],
  };
};

const aDeed = (ticketNumber: number): StaffEvent => ({
  eventId: randomUUID(),
  ticketNumber,
  actorId: 'U1',
  deed: { kind: 'action', action: { kind: 'claim', takeOver: false } },
  sentAtUs: 1,
});

function aLine(ticketNumber: number, sentAtUs: number): StaffEvent {
  const deed = { kind: 'line', lineId: randomUUID(), text: `line ${sentAtUs}`, intent: 'plain' } as const;
  return { ...aDeed(ticketNumber), deed, sentAtUs };
}

const heldLine = (ticketNumber: number, changes: Partial<DeskLine> = {}): DeskLine => ({
  id: randomUUID(),
  ticketNumber,
  author: { id: 'U1', name: 'Grace' },
  text: 'Hello.',
  state: 'held',
  at: 1,
  ...changes,
});
