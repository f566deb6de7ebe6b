/** Deliveries that wait for their platform, and what became of them (I3). */
import type { ClaimedDelivery, Delivery } from './delivery.ts';

export interface NewDelivery {
  readonly delivery: Delivery;
  /** True where the stored row is itself the delivery (website): it is written as `sent`. */
  readonly stored: boolean;
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
