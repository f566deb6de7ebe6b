/** Lanes: claimed by one worker at a time, kept by its lease, given back. */
import type { Lease, QueuedEvent } from './delivery.ts';
import type { Customer, Memory, Session, StoredMessage } from './records.ts';

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

export interface LaneRelease {
  readonly eventIds: readonly string[];
  readonly readyAt: number;
  readonly crashed: boolean;
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
