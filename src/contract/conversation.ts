/** What the core offers to REST, sockets and the terminal. */
import type { AttachmentReference, ChannelName } from './event.ts';
import type {
  Customer,
  EscalationReason,
  Handler,
  Session,
  SessionStatus,
  StaffMember,
  StoredMessage,
  Ticket,
  TicketEvent,
  TicketOutcome,
  TicketPriority,
  TicketStatus,
} from './records.ts';

export interface CustomerMessage {
  /** May be empty when files come with it. */
  readonly content: string;
  /** Files stored for this session before. */
  readonly attachmentIds?: readonly string[];
  /** The client's own id; the same one again is the same message. */
  readonly clientMessageId: string;
}

export interface SentMessage {
  readonly inboxId: string;
  readonly message: StoredMessage;
  /** True when this client id had been accepted before. */
  readonly duplicate: boolean;
}

/** Who opens a conversation on the website. */
export interface Visitor extends Omit<Customer, 'id' | 'createdAt'> {
  /** The website's own id of a customer whose identity it has signed; the same one is the same customer in every session. */
  readonly signedId?: string;
}

export interface SignedIdentity {
  /** The website's own id of the customer. */
  readonly signedId: string;
  readonly name?: string;
  readonly email?: string;
  /** Whether the website has checked the address; undefined = it does not say. */
  readonly isEmailProven?: boolean;
  readonly plan?: string;
}

/** `same`: it was this customer's before, and its token is as good as it was. */
export type IdentifiedSession =
  | { readonly kind: 'same'; readonly session: Session }
  | { readonly kind: 'merged' | 'opened'; readonly session: Session; readonly token: string };

export interface Conversations {
  /** Opens a session on the website. `token` is shown once and stored only as a hash. */
  open(customer: Visitor): Promise<{ session: Session; token: string }>;
  /**
   * A token that is used goes on: its end is put off.
   * @throws AppError `session-not-found` for an unknown session or another session's token, `unauthorized` for a malformed one,
   * `session-expired` when it was not used for too long
   */
  authenticate(sessionId: string, token: string): Promise<Session>;
  /**
   * The website vouches for the customer of a session. An unverified one's conversation becomes the verified customer's, once, under a
   * new token; a session that is another customer's stays theirs, and a new one is opened.
   */
  identify(session: Session, identity: SignedIdentity): Promise<IdentifiedSession>;
  /** Ends every access with the session's token. @throws AppError `session-not-found` */
  revoke(sessionId: string): Promise<void>;
  /** Resolves once stored, before any answer. @throws AppError `unknown-attachment`, `session-closed`, `overloaded`, `draining` */
  send(session: Session, message: CustomerMessage): Promise<SentMessage>;
  /**
   * Waits until the turn that handles the message is committed. Undefined when a person has the conversation.
   * @throws AppError `reply-timeout` when `signal` ends the wait; the answer still comes
   */
  reply(sent: SentMessage, signal: AbortSignal): Promise<StoredMessage | undefined>;
  /** Later than `afterSeq`, oldest first. */
  history(sessionId: string, afterSeq: number, limit: number): Promise<readonly StoredMessage[]>;
}

export type TicketAction =
  /** `reopen`: also a ticket that is closed, if it is the conversation's newest. */
  | { readonly kind: 'claim'; readonly takeOver: boolean; readonly reopen?: boolean }
  /** `once`: also by somebody who does not have the ticket; who may speak stays as it is. */
  | {
      readonly kind: 'reply';
      readonly content: string;
      /** The caller's own id: with the same one the reply is said once, whatever it says the second time. */
      readonly clientMessageId?: string;
      readonly attachments?: readonly AttachmentReference[];
      readonly once?: boolean;
    }
  | { readonly kind: 'note'; readonly content: string }
  /** `resolution`: one line for colleagues about what helped. */
  | {
      readonly kind: 'resolve';
      readonly outcome: TicketOutcome;
      readonly resolution?: string;
      /** The resolution is something that the knowledge base should have. */
      readonly isProposed?: boolean;
      /** Also while a line of this person waits to be sent. */
      readonly anyway?: boolean;
    }
  | { readonly kind: 'hand-back' }
  /** `until`: milliseconds since the epoch. */
  | { readonly kind: 'snooze'; readonly until: number }
  | { readonly kind: 'prioritize'; readonly priority: TicketPriority }
  | { readonly kind: 'assign'; readonly to: StaffMember }
  /** Back into the queue. */
  | { readonly kind: 'release' }
  /** Ends the conversation for good: nothing that comes there is answered. */
  | { readonly kind: 'block' }
  /** Words that the knowledge base should have. */
  | { readonly kind: 'propose'; readonly content: string };

export interface TicketView {
  readonly ticket: Ticket;
  /** When a person will probably have answered; undefined when nobody is waited for, or nothing is known. */
  readonly expectedReplyAt?: number;
  readonly events: readonly TicketEvent[];
  readonly messages: readonly StoredMessage[];
}

/** Whose ticket it is and what it is about. */
export interface TicketSubject {
  /** Of the ticket. */
  readonly number: number;
  readonly channel: ChannelName;
  readonly customer: Customer;
  /** The customer's last message before the ticket opened, which called for a person; undefined = none within a day. */
  readonly question?: string;
}

export interface TicketPage {
  readonly limit: number;
  /** Number of a ticket: only those that opened before it. */
  readonly before?: number | undefined;
}

export interface Escalations {
  /** Opens a ticket for the session; answers the open one when there is one. */
  escalate(sessionId: string, reason: EscalationReason, detail?: string): Promise<Ticket>;
  /**
   * A member of staff acts, known by the display name that the customer sees. `seenVersion`: of the ticket as they saw it; when it is
   * another one by now, nothing is done.
   * @throws AppError `ticket-not-found`, `ticket-already-claimed`, `ticket-not-claimed`, `ticket-not-yours`, `ticket-closed`,
   * `ticket-changed`
   */
  act(ticketNumber: number, action: TicketAction, staffName: string, seenVersion?: number): Promise<Ticket>;
  /** @throws AppError `ticket-not-found` */
  read(ticketNumber: number): Promise<TicketView>;
  /** Newest first; the first 200 when no page is named. */
  list(status?: TicketStatus, page?: TicketPage): Promise<readonly Ticket[]>;
  /** In any order; of a ticket whose customer was erased nothing. */
  subjects(ticketNumbers: readonly number[]): Promise<readonly TicketSubject[]>;
}

/** Customers without a connection. */
export interface Readers {
  /** The customer has just read the conversation. */
  saw(sessionId: string): void;
}

export interface Feedback {
  /** @throws AppError `message-not-found` when the message is not the bot's, or not of this session */
  rate(session: Session, messageId: string, rating: 'up' | 'down', comment?: string): Promise<void>;
  csat(session: Session, score: number, comment?: string): Promise<void>;
}

/** What somebody who watches a session sees live. Losing one is harmless: rows are the truth. */
export type SessionSignal =
  /** `index` counts from 0 within the message; 0 means the text starts anew. */
  | { readonly kind: 'delta'; readonly messageId: string; readonly index: number; readonly text: string }
  | { readonly kind: 'message'; readonly message: StoredMessage }
  | {
      readonly kind: 'status';
      readonly status: SessionStatus;
      readonly handler: Handler;
      readonly ticketNumber?: number;
      /** When a person will probably have answered; undefined when nobody is waited for, or nothing is known. */
      readonly expectedReplyAt?: number;
    }
  /** The token that everybody who watches came with is no longer good. */
  | { readonly kind: 'revoked' }
  | { readonly kind: 'typing'; readonly role: 'assistant' | 'staff' | 'user'; readonly name?: string };

/** Whether signals of other nodes arrive here. */
export interface Hearing {
  hearsOthers(): boolean;
  /** How often signals were lost that others could not send; only ever rises. */
  losses(): number;
}

export interface SessionFeed {
  publish(sessionId: string, signal: SessionSignal): void;
  /** Listens to one session. The returned function ends it. */
  subscribe(sessionId: string, listener: (signal: SessionSignal) => void): () => void;
  /** Listens to all sessions. */
  subscribeAll(listener: (sessionId: string, signal: SessionSignal) => void): () => void;
}

/** Counts uses of a key. */
export interface RateLimiter {
  /** @throws AppError `rate-limited` with `retryAfterMs` */
  consume(key: string): Promise<void>;
}

/** What a dependency is up to, as readiness shows it. */
export interface DependencyHealth {
  readonly status: 'ok' | 'degraded' | 'down' | 'off';
  readonly detail?: string;
}

export type DependencyName =
  | 'database'
  | 'cache'
  | 'embeddings'
  | 'vectors'
  | 'model'
  | 'slack'
  | 'discord'
  | 'teams';

export interface Readiness {
  readonly status: 'starting' | 'ok' | 'degraded' | 'down' | 'draining';
  readonly dependencies: Readonly<Record<DependencyName, DependencyHealth>> & {
    /** Left out when none is configured. */
    readonly webhook?: DependencyHealth;
  };
}

export type ReadReadiness = () => Promise<Readiness>;
