/** What the product asks of a platform that customers write on. */

import type { DependencyHealth } from './conversation.ts';
import type { Profile } from './customer-store.ts';
import type { ClaimedDelivery, Delivery, Receipt } from './delivery.ts';
import type { ChannelName, InboundEvent, ReplyTarget } from './event.ts';

/**
 * How a send that ended in doubt is settled. `stored`: the database row is the delivery, nothing is sent at all.
 * `same-key`: the platform drops a repeat of the same delivery id. `look-up`: ask the platform first. `never`: show it to staff.
 */
export type UncertainSend = 'stored' | 'same-key' | 'look-up' | 'never';

export interface ChannelCapabilities {
  readonly uncertainSend: UncertainSend;
  /** For `same-key`: how long the platform remembers a key. */
  readonly sameKeyWindowMs?: number;
}

/** Durably accepts an event. Resolves only after the commit; rejects when nothing was stored. */
export type Receive = (event: InboundEvent) => Promise<void>;

/** A message that is being made. */
export interface Draft {
  readonly messageId: string;
  /** Of the delivery that will carry it. */
  readonly deliveryId: string;
  readonly target: ReplyTarget;
}

/** Shows what is not stored yet; all of it may be lost. `deliver` of the same message ends it. Nothing here waits or throws. */
export interface LiveView {
  /** The bot is at work. */
  typing(draft: Draft): void;
  /** `text`: all words so far, Markdown. */
  stream(draft: Draft, text: string): void;
  /** No delivery follows. `taken`: somebody else speaks now; `again`: the message is made anew, so nothing of it may stay. */
  abandon(draft: Draft, why: 'taken' | 'again'): void;
}

export interface Channel {
  readonly name: ChannelName;
  readonly capabilities: ChannelCapabilities;
  /** Begins to take events. */
  start(receive: Receive): Promise<void>;
  /** Makes one effect on the platform. What it throws counts as `ambiguous`. */
  deliver(delivery: Delivery, signal: AbortSignal): Promise<Receipt>;
  /** Whether the platform has this delivery. `retry` = it does not, send again. */
  lookUp?(claimed: ClaimedDelivery, signal: AbortSignal): Promise<Receipt>;
  readonly live?: LiveView;
  /**
   * What the platform says of an event's author that it did not say in time for the event; empty when it says nothing soon. Never rejects.
   * Left out where events say all.
   */
  whoWrote?(event: InboundEvent): Promise<Profile>;
  /**
   * Takes back a message that `deliver` made, by the id in its receipt; doing it twice does no harm. `sent` = it is gone. Left out
   * where nothing can be taken back.
   */
  remove?(externalId: string, signal: AbortSignal): Promise<Receipt>;
  /** What readiness says of the platform. */
  health?(): DependencyHealth;
  /** Whether the customer reads along now. Left out where the platform does not tell. */
  isPresent?(sessionId: string): boolean;
  stop(): Promise<void>;
}

/** What the product does when a customer presses a button under a message. Each may be repeated. @throws AppError `message-not-found` */
export interface AnswerActions {
  rate(messageId: string, rating: 'up' | 'down'): Promise<void>;
  /** `score`: from 1 to 5, of the whole conversation; staff are told once of each that is another one. */
  rateConversation(messageId: string, score: number): Promise<void>;
  askForPerson(messageId: string): Promise<void>;
}
