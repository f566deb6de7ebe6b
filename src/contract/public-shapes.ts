/** What clients see of sessions, messages and tickets, the same over REST and sockets. Ids are UUIDs, times ISO 8601 in UTC. */

import type { TicketView } from './conversation.ts';
import type { AttachmentReference } from './event.ts';
import type {
  Citation,
  Handler,
  MessageRole,
  Session,
  SessionStatus,
  StoredMessage,
  Ticket,
  TicketStatus,
} from './records.ts';

export interface PublicTicket {
  /** As in `T-1042`. */
  readonly number: string;
  readonly status: TicketStatus;
  readonly createdAt: string;
}

export interface PublicSession {
  readonly id: string;
  readonly status: SessionStatus;
  readonly handler: Handler;
  readonly channel: Session['channel'];
  readonly createdAt: string;
  /** The session's newest ticket. */
  readonly ticket?: PublicTicket;
  /** When a person will probably answer; only while one is waited for. */
  readonly expectedReplyAt?: string;
}

/** A session's newest ticket, as its customer is told of it. */
export type TicketOutlook = Pick<TicketView, 'ticket' | 'expectedReplyAt'>;

export interface PublicMessage {
  readonly id: string;
  /** From 1, rising by one within the session. */
  readonly seq: number;
  readonly role: MessageRole;
  /** Display name of a member of staff. */
  readonly author?: string;
  /** Markdown. */
  readonly content: string;
  /** Of each answer of the bot at least one. Without any it greets, asks back, says that it does not know, or hands over. */
  readonly citations: readonly Citation[];
  readonly attachments: readonly AttachmentReference[];
  /** Topics to choose from, when the bot asks back: sending one of them as a message chooses it. */
  readonly choices?: readonly string[];
  readonly createdAt: string;
  readonly editedAt?: string;
  readonly deletedAt?: string;
}

/** `T-1042` for 1042. */
export function presentTicketNumber(ticketNumber: number): string {
  return `T-${ticketNumber}`;
}

export function presentTicket(ticket: Ticket): PublicTicket {
  return {
    number: presentTicketNumber(ticket.number),
    status: ticket.status,
    createdAt: presentTime(ticket.createdAt),
  };
}

/** Leave out `outlook` when the session has no ticket. */
export function presentSession(session: Session, outlook?: TicketOutlook): PublicSession {
  return {
    id: session.id,
    status: session.status,
    handler: session.handler,
    channel: session.channel,
    createdAt: presentTime(session.createdAt),
    ...(outlook !== undefined && presentOutlook(outlook)),
  };
}

export function presentOutlook({ ticket, expectedReplyAt }: TicketOutlook) {
  return {
    ticket: presentTicket(ticket),
    ...(expectedReplyAt !== undefined && { expectedReplyAt: presentTime(expectedReplyAt) }),
  };
}

export function presentMessage(message: StoredMessage): PublicMessage {
  const isGone = message.deletedAt !== undefined;
  return {
    id: message.id,
    seq: message.seq,
    role: message.role,
    ...(message.author !== undefined && { author: message.author }),
    // What was taken back is kept for audit, and shown to nobody.
    content: isGone ? '' : message.content,
    citations: isGone ? [] : message.citations,
    attachments: isGone ? [] : message.attachments,
    ...(message.choices !== undefined && !isGone && { choices: message.choices }),
    createdAt: presentTime(message.createdAt),
    ...(message.editedAt !== undefined && { editedAt: presentTime(message.editedAt) }),
    ...(message.deletedAt !== undefined && { deletedAt: presentTime(message.deletedAt) }),
  };
}

/** Milliseconds since the epoch as ISO 8601. */
export function presentTime(time: number): string {
  return new Date(time).toISOString();
}
