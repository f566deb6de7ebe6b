/** The two halves of the app, customers and the staff desk, as the router and the outbox see them. */
import type { DependencyHealth } from '../../src/contract/conversation.ts';
import type { ClaimedDelivery, Delivery, Receipt } from '../../src/contract/delivery.ts';
import type { SlackPayload } from './payload.ts';

/** What is sent back with the acknowledgement; nothing, for events. */
export interface Acknowledgement {
  /** A command's message, a view's `response_action`. */
  readonly body?: Readonly<Record<string, unknown>>;
}

export interface SlackPart {
  readonly name: string;
  /**
   * Stores what the payload says and resolves after the commit. Undefined = not for this half, the next one is asked.
   * What it throws is not acknowledged, so that Slack sends it again.
   */
  take(payload: SlackPayload): Promise<Acknowledgement | undefined>;
  /** Whether `deliver` and `lookUp` are for this half. */
  owns(delivery: Delivery): boolean;
  deliver(delivery: Delivery, signal: AbortSignal): Promise<Receipt>;
  lookUp(claimed: ClaimedDelivery, signal: AbortSignal): Promise<Receipt>;
  /** A trouble of this half alone; undefined while there is none. */
  health?(): DependencyHealth | undefined;
}
