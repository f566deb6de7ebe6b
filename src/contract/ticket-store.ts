/** Tickets, each change decided on what is read under lock and stored whole. */
import type { TicketSubject } from './conversation.ts';
import type { DeskLine } from './desk.ts';
import type { NewMessage } from './message-store.ts';
import type { NewDelivery } from './outbox-store.ts';
import type {
  Handler,
  Session,
  SessionStatus,
  StoredMessage,
  Ticket,
  TicketEvent,
  TicketStatus,
} from './records.ts';

/** What a change of a ticket is decided on, read under lock. */
export interface TicketSituation {
  readonly session: Session;
  /** The ticket that was named, or else the session's last one. */
  readonly ticket?: Ticket;
  /** What ended the ticket, and who did it; undefined while it is open. */
  readonly closing?: TicketEvent;
  /** The session that the ticket is in, when it is another one. */
  readonly from?: Session;
  /** The number that a new ticket would get; used up only when the change opens one. */
  readonly nextNumber: number;
  /** The message of `ChangeSubject.messageId` is stored: whoever sent it asks again. */
  readonly isSaid?: boolean;
  /** How the customer has rated it since it was resolved; looked up for `ChangeSubject.isRating` only. */
  readonly rated?: TicketEvent;
  /** The line at the desk that the change is about, and its copy on the customer's channel. */
  readonly line?: DeskLine;
  readonly copy?: SaidCopy;
  /** Lines of the ticket that wait for their author's word. */
  readonly heldLines: readonly DeskLine[];
}

/** What a customer got, and where: not always where the ticket is now. */
export interface SaidCopy extends StoredMessage, Pick<Session, 'channel' | 'replyTo'> {
  readonly externalId?: string;
}

/** A message that was said already reads differently from now on, or is gone. */
export interface Revision {
  readonly messageId: string;
  /** Undefined = removed. */
  readonly content?: string;
}

export interface TicketChange {
  /** The whole new state; a new ticket when its number is `nextNumber`. */
  readonly ticket: Ticket;
  readonly events: readonly TicketEvent[];
  readonly handler: Handler;
  readonly status: SessionStatus;
  readonly messages: readonly NewMessage[];
  readonly deliveries: readonly NewDelivery[];
  readonly revisions?: readonly Revision[];
  readonly lines?: readonly DeskLine[];
  /** The session that the ticket leaves; the bot has it again. */
  readonly left?: LeftSession;
}

export interface LeftSession {
  readonly messages: readonly NewMessage[];
  readonly deliveries: readonly NewDelivery[];
}

export interface AppliedChange {
  readonly ticket: Ticket;
  readonly session: Session;
  /** New ones, then revised ones. */
  readonly messages: readonly StoredMessage[];
  /** The session that the ticket has left. */
  readonly behind?: { readonly session: Session; readonly messages: readonly StoredMessage[] };
}

/** What a change is about beside its ticket. */
export interface ChangeSubject {
  readonly lineId?: string;
  /** What the change would say. */
  readonly messageId?: string;
  /** It is a rating of the whole conversation. */
  readonly isRating?: boolean;
  /** The desk's event that it handles, settled in the same transaction. */
  readonly event?: { readonly id: string; readonly owner: string };
}

/** Pure and synchronous. What it throws rolls everything back and reaches the caller. */
export type DecideTicket = (situation: TicketSituation) => TicketChange;

export interface TicketStore {
  /** Changes a session's ticket in one transaction. @throws AppError `session-not-found` */
  changeOfSession(sessionId: string, decide: DecideTicket): Promise<AppliedChange>;
  /** @throws AppError `ticket-not-found`, `conflict` when `subject.event` was handled by another owner meanwhile */
  change(ticketNumber: number, decide: DecideTicket, subject?: ChangeSubject): Promise<AppliedChange>;
  find(ticketNumber: number): Promise<{ ticket: Ticket; events: readonly TicketEvent[] } | undefined>;
  /** Newest first, at most `limit`, only those opened before ticket `before`. */
  list(status: TicketStatus | undefined, limit: number, before?: number): Promise<readonly Ticket[]>;
  /** In any order; nothing of tickets whose customer is not there. */
  subjects(ticketNumbers: readonly number[]): Promise<readonly TicketSubject[]>;
}
