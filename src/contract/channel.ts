/** What the product asks of a platform that customers write on. */

import type { DependencyHealth } from './conversation.ts';
import type { ClaimedDelivery, Delivery, Receipt } from './delivery.ts';
import type { ChannelName, InboundEvent } from './event.ts';

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

export interface Channel {
  readonly name: ChannelName;
  readonly capabilities: ChannelCapabilities;
  /** Begins to take events. */
  start(receive: Receive): Promise<void>;
  /** Makes one effect on the platform. What it throws counts as `ambiguous`. */
  deliver(delivery: Delivery, signal: AbortSignal): Promise<Receipt>;
  /** Whether the platform has this delivery. `retry` = it does not, send again. */
  lookUp?(claimed: ClaimedDelivery, signal: AbortSignal): Promise<Receipt>;
  /** What readiness says of the platform. */
  health?(): DependencyHealth;
  stop(): Promise<void>;
}
