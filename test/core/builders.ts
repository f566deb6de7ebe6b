/** Valid values of the core's types; a test names only what matters to it. */
import type { ClaimedDelivery, Delivery } from '../../src/contract/delivery.ts';
import type { InboundEvent } from '../../src/contract/event.ts';
import type { Session, StoredMessage, Ticket } from '../../src/contract/records.ts';
import type { TicketSituation } from '../../src/contract/ticket-store.ts';

const SESSION_ID = '0b7c2f64-0000-4000-8000-000000000001';
export const NOW = 1_790_000_000_000;

export function aSession(changes: Partial<Session> = {}): Session {
  return {
    id: SESSION_ID,
    channel: 'discord',
    customerId: 'customer-1',
    status: 'open',
    handler: 'bot',
    version: 1,
    lastSeq: 0,
    misses: 0,
    replyTo: { place: 'place-1' },
    createdAt: NOW,
    ...changes,
  };
}

export function aTicket(changes: Partial<Ticket> = {}): Ticket {
  return {
    number: 1001,
    sessionId: SESSION_ID,
    status: 'queued',
    reason: 'customer-request',
    version: 1,
    createdAt: NOW,
    priority: 'normal',
    remindedAt: 0,
    ...changes,
  };
}

export function aSituation(ticket?: Ticket, session: Partial<Session> = {}): TicketSituation {
  return {
    session: aSession(session),
    nextNumber: (ticket?.number ?? 1000) + 1,
    heldLines: [],
    ...(ticket !== undefined && { ticket }),
  };
}

export function aMessage(changes: Partial<StoredMessage> = {}): StoredMessage {
  return {
    id: '0b7c2f64-0000-4000-8000-0000000000aa',
    sessionId: SESSION_ID,
    seq: 1,
    role: 'assistant',
    content: 'Hello.',
    citations: [],
    attachments: [],
    createdAt: NOW,
    ...changes,
  };
}

/** A customer's message on a channel that opens its own sessions. Events of one `place` belong to one conversation. */
export function anEvent(changes: Partial<InboundEvent> & { readonly place?: string } = {}): InboundEvent {
  const { place = 'place-1', ...rest } = changes;
  return {
    eventId: crypto.randomUUID(),
    channel: 'discord',
    accountId: 'guild-1',
    kind: 'message',
    conversationKey: place,
    replyTo: { place },
    messageId: crypto.randomUUID(),
    revision: 0,
    actor: { platformId: `person-of-${place}`, role: 'customer', assurance: 'verified' },
    visibility: 'public',
    addressed: 'dm',
    text: 'How do I get a refund?',
    attachments: [],
    external: false,
    sentAt: NOW,
    receivedAt: NOW,
    ...rest,
  };
}

function aDelivery(changes: Partial<Delivery> = {}): Delivery {
  return {
    id: crypto.randomUUID(),
    sessionId: SESSION_ID,
    messageId: crypto.randomUUID(),
    channel: 'discord',
    target: { place: 'place-1' },
    operation: 'post',
    part: 0,
    content: { text: 'Hello.', citations: [] },
    ...changes,
  };
}

export function aClaimedDelivery(changes: Partial<ClaimedDelivery> = {}): ClaimedDelivery {
  return { delivery: aDelivery(), attempt: 1, uncertain: false, firstTriedAt: NOW, ...changes };
}
