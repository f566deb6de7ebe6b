/**
 * What the operator's own server is told of a ticket's change because otherwise nobody might see it: a ticket that waits, and a person's
 * reply to a customer who is not there. It is stored with the change itself; whether it is still needed is read when it is due. Pure.
 */
import type { Delivery } from '../../contract/delivery.ts';
import type { NoticeKind } from '../../contract/notice.ts';
import type { NewDelivery } from '../../contract/outbox-store.ts';
import type { Session } from '../../contract/records.ts';
import type { TicketChange } from '../../contract/ticket-store.ts';
import type { IsStored } from '../deliveries.ts';
import { derivedId } from '../ids.ts';

export interface Notice {
  readonly kind: NoticeKind;
  readonly ticketNumber: number;
  /** Version of the ticket that nobody may have seen. */
  readonly version: number;
  /** Milliseconds since the epoch. */
  readonly since: number;
}

export interface NoticeContext {
  readonly now: number;
  readonly isStored: IsStored;
  /** Whether the customer reads along on the website; undefined = nobody is to be told anything. */
  readonly isPresent?: ((sessionId: string) => boolean) | undefined;
}

export function noticesOf(
  session: Session,
  { ticket, events, messages }: Pick<TicketChange, 'ticket' | 'events' | 'messages'>,
  { now, isStored, isPresent }: NoticeContext,
): readonly NewDelivery[] {
  if (isPresent === undefined) return [];
  const make = (kind: NoticeKind, messageId?: string): NewDelivery => {
    const id = derivedId('notice', ticket.number, kind, messageId ?? ticket.version);
    const notice: Notice = { kind, ticketNumber: ticket.number, version: ticket.version, since: now };
    return { stored: false, delivery: toDelivery(notice, { id, sessionId: session.id, messageId }) };
  };
  const waits = events.some(({ kind }) => kind === 'opened' || kind === 'reopened');
  // Chat platforms tell their people themselves.
  const isAway = isStored(session.channel) && !isPresent(session.id);
  const replies = isAway ? messages.filter(({ role }) => role === 'staff') : [];
  return [
    ...(waits ? [make('ticket.unseen')] : []),
    ...replies.map((message) => make('reply.unseen', message.id)),
  ];
}

interface NoticeIds {
  readonly id: string;
  readonly sessionId: string;
  /** Undefined = it is about no message. */
  readonly messageId: string | undefined;
}

/** Nothing of what was written is kept in it: what is told is read when it is. */
function toDelivery(
  { kind, ticketNumber, version, since }: Notice,
  { id, sessionId, messageId = id }: NoticeIds,
): Delivery {
  return {
    id,
    sessionId,
    messageId,
    channel: 'webhook',
    target: { notice: kind, ticket: String(ticketNumber), version: String(version), since: String(since) },
    operation: 'notice',
    part: 0,
    content: { text: '', citations: [] },
  };
}

/** Undefined = it is none. */
export function noticeIn({ target }: Delivery): Notice | undefined {
  const { notice: kind, ticket, version, since } = target;
  if (kind !== 'ticket.unseen' && kind !== 'reply.unseen') return undefined;
  return { kind, ticketNumber: Number(ticket), version: Number(version), since: Number(since) };
}
