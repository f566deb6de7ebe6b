/** Keeps the leases of running turns alive, and frees what nodes that died have left behind. */
import type { Lease } from '../contract/delivery.ts';
import type { LaneStore } from '../contract/lane-store.ts';
import type { Logger } from '../contract/telemetry.ts';

/** A dead node's lanes go on within this time where the database can tell that it is dead. */
const RECOVER_EVERY_MS = 500;
/** Two renewals may fail before a lease ends. */
const RENEWALS_PER_LEASE = 3;

interface LeaseKeeperOptions {
  readonly store: LaneStore;
  readonly owner: string;
  readonly leaseMs: number;
  readonly leases: () => readonly Lease[];
  /** Somebody else has the lane by now. */
  readonly onLost: (lease: Lease) => void;
  /** Lanes became free. */
  readonly onRecovered: () => void;
  readonly logger: Logger;
}

export interface LeaseKeeper {
  start(): void;
  stop(): void;
}

export function createLeaseKeeper(options: LeaseKeeperOptions): LeaseKeeper {
  const { store, owner, leaseMs, leases, onLost, onRecovered, logger } = options;
  const timers: NodeJS.Timeout[] = [];

  const renew = async (): Promise<void> => {
    const current = leases();
    if (current.length === 0) return;
    try {
      const held = await store.renew(current, leaseMs);
      for (const lease of current) if (!held.has(lease.laneId)) onLost(lease);
    } catch (cause) {
      logger.error('lease-renewal-failed', cause);
    }
  };

  const recover = async (): Promise<void> => {
    try {
      if ((await store.recover(owner)) > 0) onRecovered();
    } catch (cause) {
      logger.error('lane-recovery-failed', cause);
    }
  };

  return {
    start() {
      timers.push(
        setInterval(() => void renew(), leaseMs / RENEWALS_PER_LEASE),
        setInterval(() => void recover(), RECOVER_EVERY_MS),
      );
    },
    stop() {
      for (const timer of timers.splice(0)) clearInterval(timer);
    },
  };
}
