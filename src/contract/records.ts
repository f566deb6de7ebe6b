/**
 * What is stored, as the product sees it. Rows and columns stay in `src/storage`. Times are milliseconds since the epoch.
 * Stores (`*-store.ts`) are how it is read and changed. Every promise of theirs resolves after the commit and rejects when nothing was
 * stored. All of them: @throws AppError `storage-unavailable` when the database cannot be reached or is locked, `overloaded` when too
 * much waits
 */
import type { Assurance, AttachmentReference, ChannelName, ReplyTarget } from './event.ts';

/** Who may speak to the customer: the bot, nobody yet (waiting for a person), or a person. */
export type Handler = 'bot' | 'queue' | 'human';

export type SessionStatus = 'open' | 'escalated' | 'resolved' | 'closed';

export interface Session {
  readonly id: string;
  readonly channel: ChannelName;
  readonly customerId: string;
  readonly status: SessionStatus;
  readonly handler: Handler;
  /** Rises with every change of `handler` or `status`; a turn's commit names the version it began with. */
  readonly version: number;
  /** Sequence number of the newest message; 0 before the first. */
  readonly lastSeq: number;
  /** Answers in a row that did not help; two lead to a person. */
  readonly misses: number;
  /** BCP 47: of the platform or browser, then of what the customer writes; undefined until known. */
  readonly locale?: string;
  /** Number of the ticket that was opened there or came there last, as in 1042 for `T-1042`. */
  readonly ticketNumber?: number;
  readonly replyTo: ReplyTarget;
  readonly createdAt: number;
}

export interface Citation {
  /** From 1; the number that stands in the text as `[1]`. */
  readonly index: number;
  readonly title: string;
  readonly url?: string;
  readonly documentId: string;
  /** The words of the passage that the answer rests on. */
  readonly quote: string;
}

export type MessageRole = 'user' | 'assistant' | 'staff' | 'system';

export interface StoredMessage {
  readonly id: string;
  readonly sessionId: string;
  /** From 1, rising by one within a session. */
  readonly seq: number;
  readonly role: MessageRole;
  /** Display name of a member of staff; undefined for the bot and the customer. */
  readonly author?: string;
  /** Markdown. */
  readonly content: string;
  readonly citations: readonly Citation[];
  readonly attachments: readonly AttachmentReference[];
  /** What the customer may choose from, when the bot asks back. */
  readonly choices?: readonly string[];
  /** The turn that wrote it; undefined for what people write. */
  readonly turnId?: string;
  readonly createdAt: number;
  readonly editedAt?: number;
  readonly deletedAt?: number;
}

export interface Customer {
  readonly id: string;
  readonly assurance: Assurance;
  readonly name?: string;
  readonly email?: string;
  /**
   * Whoever vouches for a verified customer vouches for the address, too: customers of several channels with one such address are one
   * person. False takes that back; undefined = nothing is known, and what was known stays.
   */
  readonly isEmailProven?: boolean;
  readonly locale?: string;
  /** As whoever vouches for the customer calls it. */
  readonly plan?: string;
  /** IANA name, as in `Europe/Berlin`; where they were last. */
  readonly timeZone?: string;
  /** Address of the page of the website on which they began their last conversation, without query and fragment. */
  readonly page?: string;
  readonly createdAt: number;
}

/** Why a person is needed. Stable: staff filter by it, metrics count by it. */
export type EscalationReason =
  | 'customer-request'
  | 'repeated-miss'
  | 'frustration'
  | 'refused-topic'
  | 'legal'
  | 'safety'
  | 'turn-limit'
  | 'model-decision'
  | 'tool-failure'
  | 'model-outage'
  | 'spend-limit'
  | 'quarantined'
  | 'reopened';

export type TicketStatus = 'queued' | 'claimed' | 'resolved' | 'handed-back';

export type TicketOutcome = 'solved' | 'no-answer' | 'duplicate' | 'spam' | 'not-a-ticket';

export type TicketPriority = 'low' | 'normal' | 'high' | 'urgent';

/** A person who works at the desk. */
export interface StaffMember {
  /** Display name, as the customer sees it. */
  readonly name: string;
  /** The desk platform's own id; undefined for who acts through the admin calls, known by name alone. */
  readonly id?: string;
}

/** A part of a conversation that belongs to a ticket. */
export interface TicketPlace {
  readonly sessionId: string;
  readonly afterSeq: number;
  /** Undefined = up to the end: the conversation that the ticket is in. */
  readonly untilSeq?: number;
}

export interface Ticket {
  /** As in 1042 for `T-1042`. */
  readonly number: number;
  /** The conversation in which staff answer; it changes when the customer goes on elsewhere. */
  readonly sessionId: string;
  /** Where it has been, in order, when it has moved; undefined = all of its one conversation. */
  readonly places?: readonly TicketPlace[];
  readonly status: TicketStatus;
  readonly reason: EscalationReason;
  /** What the customer, or the model, said about why; at most 500 characters. */
  readonly detail?: string;
  /** Display name of the person who has it. */
  readonly assignee?: string;
  /** Their id on the desk's platform; undefined for a person known by name alone. */
  readonly assigneeId?: string;
  readonly priority: TicketPriority;
  /** Who has to write next; undefined until somebody has answered. */
  readonly awaiting?: 'customer' | 'staff';
  readonly awaitingSince?: number;
  /** Nobody is reminded of it until then. */
  readonly snoozedUntil?: number;
  /** How much of the service level was used up when staff were last reminded, in percent; 0 = not yet. */
  readonly remindedAt: 0 | 75 | 100 | 200;
  /** The silent customer was asked once more. */
  readonly nudgedAt?: number;
  /** The customer said that they need nobody any more. */
  readonly endedAt?: number;
  readonly outcome?: TicketOutcome;
  readonly version: number;
  /** With which its status or who has it changed last; undefined = before that was kept. The store sets it. */
  readonly handsVersion?: number;
  readonly createdAt: number;
  readonly claimedAt?: number;
  readonly firstReplyAt?: number;
  readonly resolvedAt?: number;
}

export type TicketEventKind =
  | 'opened'
  | 'reason-added'
  | 'claimed'
  | 'taken-over'
  | 'replied'
  | 'noted'
  | 'resolved'
  | 'handed-back'
  | 'reopened'
  | 'rated'
  | 'snoozed'
  | 'prioritized'
  | 'assigned'
  | 'released'
  | 'reminded'
  | 'nudged'
  | 'customer-ended'
  | 'preferred'
  | 'blocked'
  | 'proposed'
  | 'line-edited'
  | 'line-removed'
  /** The customer goes on in another conversation; the text names both channels. */
  | 'moved';

export interface TicketEvent {
  readonly at: number;
  readonly kind: TicketEventKind;
  /** Display name of who did it; undefined for the product itself. */
  readonly actor?: string;
  /** A note's text, an outcome, a reason. Never shown to the customer. */
  readonly text?: string;
  /** The line at the desk that it came from; what stands there already is not said there again. */
  readonly lineId?: string;
}

export interface Memory {
  readonly id: string;
  readonly customerId: string;
  /** One short sentence about the customer. */
  readonly text: string;
  /** What it is about, in a word such as `plan`: a newer fact about the same replaces it. Undefined = it stands beside others. */
  readonly subject?: string;
  /** 0 to 1; what is least important is forgotten first. */
  readonly importance: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Undefined = kept until erased. */
  readonly expiresAt?: number;
}
