/** The durable core's own records: queued events, leases, turns, journalled steps and deliveries. */
import type { DeskPost } from './desk.ts';
import type { AttachmentReference, ChannelName, InboundEvent, ReplyTarget } from './event.ts';
import type { Citation } from './records.ts';

/** What is to happen on the platform. */
export type DeliveryOperation = 'post' | 'edit' | 'delete' | 'react' | 'card' | 'private' | 'notice';

/** Where something goes: to a platform, or as a notice to the operator's own server. */
export type DeliveryChannel = ChannelName | 'webhook';

/** What the customer may do about a message, on channels with buttons: rate it, ask for a person, or rate the whole conversation. */
export type DeliveryOffer = 'feedback' | 'person' | 'csat';

export interface DeliveryContent {
  /** Markdown. */
  readonly text: string;
  readonly citations: readonly Citation[];
  /** Name of the member of staff who speaks; undefined for the bot. */
  readonly author?: string;
  readonly offers?: readonly DeliveryOffer[];
  /** Topics to choose from; they stand in the text too, for channels without buttons. */
  readonly choices?: readonly string[];
  /** Files of the session that go with the text. */
  readonly attachments?: readonly AttachmentReference[];
  /** For the staff desk: the text is for its thread, or for one person there. */
  readonly desk?: DeskPost;
}

/** One outgoing effect on a platform, to be made once. */
export interface Delivery {
  /** uuidv5 of the turn (or message) and the part, so that a repeated turn makes the same deliveries. */
  readonly id: string;
  readonly sessionId: string;
  /** The stored message that it carries. */
  readonly messageId: string;
  readonly channel: DeliveryChannel;
  readonly target: ReplyTarget;
  readonly operation: DeliveryOperation;
  /** From 0; parts of one message go out in order. */
  readonly part: number;
  readonly content: DeliveryContent;
}

/** `sent`: the platform has it, or had it already. */
export type DeliveryStatus = 'pending' | 'sending' | 'sent' | 'ambiguous' | 'dead' | 'cancelled';

/**
 * What a platform answered. `retry`: it surely did not act (429, refused connection); with `waits` it asked for patience or the account
 * cannot be used, and the attempt does not bring the delivery nearer to being given up. `ambiguous`: it may have acted
 * (time-out, reset, 5xx after bytes). `rejected`: it will never accept this.
 */
export type Receipt =
  | { readonly kind: 'sent'; readonly externalId: string }
  | { readonly kind: 'retry'; readonly code: string; readonly afterMs?: number; readonly waits?: boolean }
  | { readonly kind: 'ambiguous'; readonly code: string }
  | { readonly kind: 'rejected'; readonly code: string };

/** A delivery that a worker holds: its attempt is already counted in the database. */
export interface ClaimedDelivery {
  readonly delivery: Delivery;
  /** From 1. */
  readonly attempt: number;
  /** An earlier attempt ended in doubt: the process died while sending, or the platform's answer was lost. */
  readonly uncertain: boolean;
  /** When the first attempt was made; bounds the platform's de-dupe window. */
  readonly firstTriedAt: number;
}

/** An accepted event that waits in a lane. */
export interface QueuedEvent {
  readonly id: string;
  /** Order within the lane, from 1. */
  readonly seq: number;
  /** How often handling began and did not end, this time not counted. */
  readonly crashes: number;
  /** The stored message of this event; undefined for events that are no message. */
  readonly messageId?: string;
  readonly event: InboundEvent;
}

/** The right to write for a lane. Void as soon as another worker has claimed it: its `epoch` is then higher. */
export interface Lease {
  /** Lanes of customers carry their session's id. */
  readonly laneId: string;
  readonly owner: string;
  readonly epoch: number;
}

export type TurnStatus = 'running' | 'answered' | 'handed-over' | 'settled' | 'cancelled' | 'failed';

/** A finished step of a turn, kept so that a restart neither pays nor acts twice. */
export interface TurnStep {
  /** From 0 within the turn. */
  readonly number: number;
  readonly kind: 'model' | 'tool' | 'retrieval';
  /** Model id, tool name or store name. */
  readonly name: string;
  /** SHA-256 of what went in, hexadecimal; a memo is used again only for the same input. */
  readonly inputHash: string;
  /** JSON. */
  readonly result: string;
  readonly tookMs: number;
  /** Undefined in turns of earlier versions. */
  readonly startedAt?: number;
}

/** What a turn was and cost; the trace that operators read. */
export interface TurnRecord {
  readonly id: string;
  readonly sessionId: string;
  readonly status: TurnStatus;
  /** Stable word for what was decided: `answered`, `declined`, `greeted`, an escalation reason. */
  readonly decision: string;
  readonly model?: string;
  readonly inputTokens?: number;
  readonly outputTokens?: number;
  /** From the arrival of its first event to its start. */
  readonly waitedMs?: number;
  readonly startedAt: number;
  readonly endedAt: number;
}
