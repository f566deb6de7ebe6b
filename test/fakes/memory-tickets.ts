/** Tickets kept in memory under the rules that the contract states: one open ticket a session, replies only by who claimed it. */
import type { Escalations, TicketAction } from '../../src/contract/conversation.ts';
import { AppError } from '../../src/contract/errors.ts';
import type { Customer, Session, StoredMessage, Ticket, TicketEvent } from '../../src/contract/records.ts';

const FIRST_NUMBER = 1001;
const USUAL_LIMIT = 200;

interface MemoryTicketsOptions {
  readonly clock: () => number;
  readonly sessionOf: (sessionId: string) => Session;
  readonly customerOf: (customerId: string) => Customer | undefined;
  readonly update: (sessionId: string, change: Partial<Session>) => void;
  readonly store: (
    sessionId: string,
    message: Pick<StoredMessage, 'role' | 'content'> & Partial<StoredMessage>,
  ) => StoredMessage;
  readonly messagesOf: (sessionId: string) => readonly StoredMessage[];
}

interface Entry {
  readonly ticket: Ticket;
  readonly events: readonly TicketEvent[];
}

export function createMemoryTickets(options: MemoryTicketsOptions) {
  const { clock, sessionOf, customerOf, update, store, messagesOf } = options;
  const entries = new Map<number, Entry>();
  let promisedMs: number | undefined;

  const entryOf = (ticketNumber: number): Entry => {
    const entry = entries.get(ticketNumber);
    if (entry === undefined) throw new AppError('ticket-not-found', 'There is no such ticket.');
    return entry;
  };
  const save = ({ ticket, events }: Entry, event: Omit<TicketEvent, 'at'>): Ticket => {
    const saved = { ...ticket, version: ticket.version + 1 };
    entries.set(ticket.number, { ticket: saved, events: [...events, { at: clock(), ...event }] });
    return saved;
  };

  const escalations: Escalations = {
    async escalate(sessionId, reason, detail) {
      const { ticketNumber } = sessionOf(sessionId);
      const newest = ticketNumber === undefined ? undefined : entries.get(ticketNumber)?.ticket;
      if (newest !== undefined && isOpen(newest)) return newest;
      const number = FIRST_NUMBER + entries.size;
      const ticket: Ticket = {
        number,
        sessionId,
        status: 'queued',
        reason,
        version: 0,
        createdAt: clock(),
        priority: 'normal',
        remindedAt: 0,
        ...(detail !== undefined && { detail }),
      };
      const saved = save({ ticket, events: [] }, { kind: 'opened', text: reason });
      store(sessionId, { role: 'system', content: `A person will answer you here. Ticket T-${number}.` });
      update(sessionId, { status: 'escalated', handler: 'queue', ticketNumber: number });
      return saved;
    },
    async act(ticketNumber, action, staffName, seenVersion = entryOf(ticketNumber).ticket.version) {
      const entry = entryOf(ticketNumber);
      assertAllowed(entry.ticket, action, staffName);
      if (seenVersion !== entry.ticket.version) throw new AppError('ticket-changed', 'It has changed.');
      const { sessionId } = entry.ticket;
      switch (action.kind) {
        case 'claim':
          update(sessionId, { handler: 'human' });
          return save(
            {
              ...entry,
              ticket: { ...entry.ticket, status: 'claimed', assignee: staffName, claimedAt: clock() },
            },
            { kind: 'claimed', actor: staffName },
          );
        case 'reply':
          store(sessionId, { role: 'staff', author: staffName, content: action.content });
          return save(
            { ...entry, ticket: { ...entry.ticket, firstReplyAt: entry.ticket.firstReplyAt ?? clock() } },
            { kind: 'replied', actor: staffName },
          );
        case 'note':
          return save(entry, { kind: 'noted', actor: staffName, text: action.content });
        case 'resolve':
          update(sessionId, { handler: 'bot', status: 'resolved' });
          return save(
            {
              ...entry,
              ticket: { ...entry.ticket, status: 'resolved', outcome: action.outcome, resolvedAt: clock() },
            },
            { kind: 'resolved', actor: staffName, text: action.outcome },
          );
        case 'hand-back':
          update(sessionId, { handler: 'bot', status: 'open' });
          return save(
            { ...entry, ticket: { ...entry.ticket, status: 'handed-back' } },
            { kind: 'handed-back', actor: staffName },
          );
        case 'snooze':
          return save(
            { ...entry, ticket: { ...entry.ticket, snoozedUntil: action.until } },
            { kind: 'snoozed', actor: staffName, text: new Date(action.until).toISOString() },
          );
        case 'prioritize':
          return save(
            { ...entry, ticket: { ...entry.ticket, priority: action.priority } },
            { kind: 'prioritized', actor: staffName, text: action.priority },
          );
        case 'assign':
          update(sessionId, { handler: 'human' });
          return save(
            { ...entry, ticket: { ...entry.ticket, status: 'claimed', assignee: action.to.name } },
            { kind: 'assigned', actor: staffName, text: action.to.name },
          );
        case 'release':
        case 'block':
        case 'propose':
          throw new AppError('invalid-request', 'The admin calls do not have that.');
      }
    },
    async read(ticketNumber) {
      const entry = entryOf(ticketNumber);
      const { sessionId, status, createdAt, places = [{ sessionId }] } = entry.ticket;
      const waitMs = status === 'queued' ? promisedMs : undefined;
      return {
        ...entry,
        ...(waitMs !== undefined && { expectedReplyAt: createdAt + waitMs }),
        messages: places.flatMap((place) => messagesOf(place.sessionId)),
      };
    },
    async list(status, { limit, before = Number.POSITIVE_INFINITY } = { limit: USUAL_LIMIT }) {
      const all = [...entries.values()].map(({ ticket }) => ticket).reverse();
      return all
        .filter((ticket) => (status === undefined || ticket.status === status) && ticket.number < before)
        .slice(0, limit);
    },
    async subjects(ticketNumbers) {
      return ticketNumbers.flatMap((number) => {
        const { sessionId, createdAt } = entryOf(number).ticket;
        const { channel, customerId } = sessionOf(sessionId);
        const customer = customerOf(customerId);
        const question = messagesOf(sessionId).findLast(
          (message) => message.role === 'user' && message.createdAt <= createdAt,
        )?.content;
        if (customer === undefined) return [];
        return { number, channel, customer, ...(question !== undefined && { question }) };
      });
    },
  };
  return {
    escalations,
    all: () => [...entries.values()],
    /** The customer goes on in another conversation. */
    move(ticketNumber: number, sessionId: string): void {
      const { ticket, events } = entryOf(ticketNumber);
      const places = [ticket.sessionId, sessionId].map((each) => ({ sessionId: each, afterSeq: 0 }));
      entries.set(ticketNumber, { ticket: { ...ticket, sessionId, places }, events });
    },
    /** How long customers wait for a person from now on. */
    promise(waitMs: number): void {
      promisedMs = waitMs;
    },
  };
}

function isOpen(ticket: Ticket): boolean {
  return ticket.status === 'queued' || ticket.status === 'claimed';
}

function assertAllowed(ticket: Ticket, action: TicketAction, staffName: string): void {
  if (!isOpen(ticket)) throw new AppError('ticket-closed', 'This ticket is closed.');
  const isOthers = ticket.status === 'claimed' && ticket.assignee !== staffName;
  if (action.kind === 'claim' && isOthers && !action.takeOver) {
    throw new AppError('ticket-already-claimed', `${ticket.assignee} has claimed this ticket.`);
  }
  if (action.kind !== 'reply') return;
  if (ticket.status !== 'claimed') throw new AppError('ticket-not-claimed', 'Claim this ticket first.');
  if (isOthers) throw new AppError('ticket-not-yours', `${ticket.assignee} has this ticket.`);
}
