/**
 * What the product asks of its database. Every promise resolves after the commit and rejects when nothing was stored.
 * All of them: @throws AppError `storage-unavailable` when the database cannot be reached or is locked, `overloaded` when too much waits
 */
import type { ClaimedDelivery, Delivery, Lease, QueuedEvent, TurnRecord, TurnStep } from './delivery.ts';
import type { DeskLine } from './desk.ts';
import type { ChannelName, InboundEvent, ReplyTarget } from './event.ts';
import type {
  Customer,
  Handler,
  Memory,
  MessageRole,
  Session,
  SessionStatus,
  StoredMessage,
  Ticket,
  TicketEvent,
  TicketStatus,
} from './records.ts';

export interface NewSession {
  readonly id: string;
  readonly channel: ChannelName;
  readonly accountId: string;
  readonly conversationKey: string;
  readonly replyTo: ReplyTarget;
  readonly customer: Customer;
  /** The customer's own id on the platform, kept as their identity there; undefined on the website. */
  readonly platformId?: string;
  /** SHA-256 of the token, hexadecimal; undefined on channels that authenticate by themselves. */
  readonly tokenHash?: string;
  /** Undefined where there is no token. */
  readonly tokenExpiresAt?: number;
  readonly createdAt: number;
}

/** A session as it is found by its id, with what proves that it is yours. */
export interface FoundSession {
  readonly session: Session;
  /** SHA-256, hexadecimal; undefined = no token opens it. */
  readonly tokenHash?: string;
  /** Undefined = opened before tokens had an end; set at its next use. */
  readonly tokenExpiresAt?: number;
}

/** An anonymous conversation turns out to be a known customer's. */
export interface Identification {
  readonly sessionId: string;
  readonly customer: Customer;
  readonly accountId: string;
  /** The website's own id of the customer. */
  readonly platformId: string;
  /** Replaces the session's token: who knew the old one is not the verified customer. */
  readonly tokenHash: string;
  readonly tokenExpiresAt: number;
}

export interface SessionStore {
  /** Creates the session, and its customer unless one with that id exists. */
  create(session: NewSession): Promise<Session>;
  find(id: string): Promise<FoundSession | undefined>;
  /** Puts the end of the session's token off. Does nothing when it has none. */
  prolong(id: string, tokenExpiresAt: number): Promise<void>;
  /** Takes the session's token away. False when there is no such session. */
  revoke(id: string): Promise<boolean>;
  /**
   * Gives the session, and what is known about its unverified customer, to the verified one, and forgets the former. Undefined when
   * its customer is verified already: this happens once. Raises the session's version, so that a turn that runs begins anew.
   */
  identify(identification: Identification): Promise<Session | undefined>;
}

export interface Arrival {
  readonly inboxId: string;
  readonly sessionId: string;
  /** Given to the stored message when the event is one. */
  readonly messageId: string;
  readonly event: InboundEvent;
  /** When the lane may be claimed: now, or later when the text reads unfinished. */
  readonly readyAt: number;
  /** The lane is ready at this time whatever else arrives. */
  readonly readyAtLatest: number;
  /** Creates the session first if it does not exist; undefined = a missing session is refused. */
  readonly newSession?: NewSession;
}

export interface Accepted {
  readonly kind: 'stored' | 'duplicate';
  readonly inboxId: string;
  readonly sessionId: string;
  /** The stored message; of the first arrival when this is a duplicate; the changed one for an edit or a deletion. */
  readonly message?: StoredMessage;
}

export interface EventOutcome {
  readonly status: 'pending' | 'done' | 'quarantined';
  /** What the bot said to this event; undefined while pending, or when it stayed silent. */
  readonly reply?: StoredMessage;
}

export interface InboxStore {
  /** Many calls share one commit. @throws AppError `session-not-found` */
  accept(arrival: Arrival): Promise<Accepted>;
  /** Undefined when there is no such event. */
  outcome(inboxId: string): Promise<EventOutcome | undefined>;
}

/** A lane with everything that its turn needs, read in the claim. */
export interface ClaimedLane {
  readonly lease: Lease;
  readonly session: Session;
  readonly customer: Customer;
  /** Waiting events in order; at least one. Each one's crash count has been raised in the database. */
  readonly events: readonly QueuedEvent[];
  /** The newest messages before these events, oldest first, theirs left out; without their citations. */
  readonly history: readonly StoredMessage[];
  /** Not expired; most important first. */
  readonly memories: readonly Memory[];
  /** Whether the customer has sent files in this session. */
  readonly hasFiles: boolean;
}

export interface LaneClaim {
  readonly owner: string;
  readonly limit: number;
  readonly leaseMs: number;
}

export interface LaneStore {
  /** Claims lanes that are ready and free, longest waiting first. */
  claim(claim: LaneClaim): Promise<readonly ClaimedLane[]>;
  /** Prolongs leases. Answers the lane ids that are still held. */
  renew(leases: readonly Lease[], leaseMs: number): Promise<ReadonlySet<string>>;
  /**
   * Gives a lane back with its events still waiting. `crashed` false takes the raised crash counts of `eventIds` back.
   * Does nothing when the lease is void.
   */
  release(lease: Lease, release: LaneRelease): Promise<void>;
  /** Frees lanes and deliveries of owners that are no longer alive. Answers how many lanes. */
  recover(owner: string): Promise<number>;
}

export interface LaneRelease {
  readonly eventIds: readonly string[];
  readonly readyAt: number;
  readonly crashed: boolean;
}

export interface NewMessage {
  readonly id: string;
  readonly role: MessageRole;
  readonly author?: string;
  readonly content: string;
  readonly citations: StoredMessage['citations'];
  readonly attachments?: StoredMessage['attachments'];
  readonly choices?: readonly string[];
  readonly turnId?: string;
}

export interface NewDelivery {
  readonly delivery: Delivery;
  /** True where the stored row is itself the delivery (website): it is written as `sent`. */
  readonly stored: boolean;
}

export interface TurnCommit {
  readonly lease: Lease;
  readonly turn: TurnRecord;
  /** Events that this turn answered; they become `done`. */
  readonly eventIds: readonly string[];
  /** Events given up on; they become `quarantined`. */
  readonly quarantinedIds: readonly string[];
  /** The session must still have this version and handler `bot`; undefined = the turn says nothing and needs no leave. */
  readonly sessionVersion?: number;
  /** The turn leaves its events to a person: void if the bot has been given the conversation meanwhile. */
  readonly leftToPerson?: boolean;
  readonly messages: readonly NewMessage[];
  readonly deliveries: readonly NewDelivery[];
  /** Steps that were not journalled on the way. */
  readonly steps: readonly TurnStep[];
  /** New value of the session's `misses`; undefined = unchanged. */
  readonly misses?: number;
  /** New value of the session's `locale`; undefined = unchanged. */
  readonly locale?: string;
}

/**
 * `superseded`: somebody took or changed the conversation first, nothing of this turn was said. Its events wait for a new turn, which
 * sees who has the conversation now; `taken`: it is a person. `fenced`: the lease was void, nothing was written.
 */
export type CommitResult =
  | { readonly kind: 'committed'; readonly messages: readonly StoredMessage[] }
  | { readonly kind: 'superseded'; readonly taken: boolean }
  | { readonly kind: 'fenced' };

export interface TurnStore {
  /** Durable before it resolves. False when the lease is void: stop at once. */
  journal(lease: Lease, turn: TurnRecord, step: TurnStep): Promise<boolean>;
  /** Steps journalled by earlier attempts of this turn, by number. */
  steps(turnId: string): Promise<readonly TurnStep[]>;
  /** One transaction; also releases the lane. Many commits share one. */
  commit(commit: TurnCommit): Promise<CommitResult>;
  /** The same, and changes the session's ticket in the same transaction. The change's messages begin with the commit's. */
  handOver(commit: TurnCommit, decide: DecideTicket): Promise<HandOverResult>;
}

export type HandOverResult =
  | { readonly kind: 'committed'; readonly change: AppliedChange }
  | Exclude<CommitResult, { kind: 'committed' }>;

/** What a change of a ticket is decided on, read under lock. */
export interface TicketSituation {
  readonly session: Session;
  /** The ticket that was named, or else the session's newest. */
  readonly ticket?: Ticket;
  /** The number that a new ticket would get; used up only when the change opens one. */
  readonly nextNumber: number;
  /** The line at the desk that the change is about, and its copy on the customer's channel. */
  readonly line?: DeskLine;
  readonly copy?: StoredMessage & { readonly externalId?: string };
  /** Lines of the ticket that wait for their author's word. */
  readonly heldLines: readonly DeskLine[];
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
}

export interface AppliedChange {
  readonly ticket: Ticket;
  readonly session: Session;
  /** New ones, then revised ones. */
  readonly messages: readonly StoredMessage[];
}

/** What a change is about beside its ticket. */
export interface ChangeSubject {
  readonly lineId?: string;
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
  /** Newest first, at most `limit`. */
  list(status: TicketStatus | undefined, limit: number): Promise<readonly Ticket[]>;
}

export interface DeliveryClaim {
  readonly owner: string;
  readonly limit: number;
  readonly leaseMs: number;
}

export type Settlement =
  | { readonly kind: 'sent'; readonly externalId: string }
  /** To be tried again; `uncertain` when the platform may have it already. */
  | { readonly kind: 'pending'; readonly runAt: number; readonly code: string; readonly uncertain: boolean }
  | { readonly kind: 'ambiguous' | 'dead'; readonly code: string };

export interface OutboxStore {
  /**
   * Marks due deliveries `sending` and counts the attempt, durably, before it resolves. Of what goes
   * to one place (a customer, a ticket's thread) only the earliest unsettled one is claimed, so that it arrives in order.
   */
  claim(claim: DeliveryClaim): Promise<readonly ClaimedDelivery[]>;
  /** False when another owner holds it by now. */
  settle(deliveryId: string, owner: string, settlement: Settlement): Promise<boolean>;
}

export interface Rating {
  readonly sessionId: string;
  readonly messageId?: string;
  readonly kind: 'up' | 'down' | 'csat';
  /** 1 to 5 for `csat`. */
  readonly score?: number;
  readonly comment?: string;
  readonly at: number;
}

export interface MessageStore {
  /** Later than `afterSeq`, oldest first. */
  after(sessionId: string, afterSeq: number, limit: number): Promise<readonly StoredMessage[]>;
  find(messageId: string): Promise<StoredMessage | undefined>;
  /** Replaces an earlier rating of the same message, or of the same session for `csat`. */
  rate(rating: Rating): Promise<void>;
  /** Turns with their steps, newest first. */
  trace(
    sessionId: string,
    limit: number,
  ): Promise<readonly { turn: TurnRecord; steps: readonly TurnStep[] }[]>;
}

export interface MemoryStore {
  /**
   * Adds or replaces by id, and forgets the least important beyond `keep`. `replaced`: ids of what it contradicts; they are kept as
   * what was true before, and no longer recalled.
   */
  remember(memory: Memory, keep: number, replaced?: readonly string[]): Promise<void>;
  /** Not expired at `now` and not replaced; most important first. */
  recall(customerId: string, now: number): Promise<readonly Memory[]>;
  /** What newer facts have replaced, newest first. */
  former(customerId: string): Promise<readonly Memory[]>;
  /**
   * For good, with what they replaced, and with the steps of earlier turns in which they may stand. `ids` undefined = everything.
   * Answers how many that could be recalled are gone.
   */
  forget(customerId: string, ids?: readonly string[]): Promise<number>;
}
