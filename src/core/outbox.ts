/** Takes due deliveries and records what became of them. The attempt is counted in the database before anything leaves (I3). */
import type { ClaimedDelivery } from '../contract/delivery.ts';
import type { OutboxStore } from '../contract/outbox-store.ts';
import type { Logger, Metrics, ReachCheckpoint } from '../contract/telemetry.ts';
import { createPump } from './pump.ts';
import type { Send } from './send.ts';

const POLL_MS = 500;
const MAX_IN_FLIGHT = 64;
const LEASE_MS = 30_000;

interface OutboxOptions {
  readonly store: OutboxStore;
  readonly send: Send;
  readonly owner: string;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly reach: ReachCheckpoint;
}

export interface Outbox {
  start(): void;
  /** Deliveries were committed. */
  wake(): void;
  /** Claims nothing more and lets running sends end. */
  stop(): Promise<void>;
}

export function createOutbox({ store, send, owner, logger, metrics, reach }: OutboxOptions): Outbox {
  const inFlight = new Set<Promise<void>>();

  const claim = async (): Promise<boolean> => {
    const limit = MAX_IN_FLIGHT - inFlight.size;
    if (limit === 0) return false;
    const leaseEnds = performance.now() + LEASE_MS;
    const claimed = await store.claim({ owner, limit, leaseMs: LEASE_MS });
    if (claimed.length > 0) reach('delivery-claimed');
    for (const one of claimed) begin(one, leaseEnds);
    return claimed.length === limit;
  };
  const claims = createPump({ run: claim, pollMs: POLL_MS, failed: 'delivery-claim-failed', logger });

  const begin = (claimed: ClaimedDelivery, leaseEnds: number): void => {
    const done = settle(claimed, leaseEnds).finally(() => {
      inFlight.delete(done);
      claims.wake();
    });
    inFlight.add(done);
  };

  /** Never rejects: what cannot be recorded stays `sending` and is taken up as uncertain when the lease ends. */
  const settle = async (claimed: ClaimedDelivery, leaseEnds: number): Promise<void> => {
    const { id: deliveryId, channel } = claimed.delivery;
    const settlement = await send(claimed, leaseEnds);
    try {
      await store.settle(deliveryId, owner, settlement);
      reach('delivery-settled');
    } catch (cause) {
      logger.error('delivery-settle-failed', cause, { deliveryId });
    }
    metrics.count('deliveries', { channel, status: settlement.kind });
    if (settlement.kind === 'ambiguous' || settlement.kind === 'dead') {
      logger.warn('delivery-unsettled', {
        deliveryId,
        channel,
        status: settlement.kind,
        code: settlement.code,
      });
    }
  };

  return {
    start: claims.start,
    wake: claims.wake,
    async stop() {
      await claims.stop();
      await Promise.all(inFlight);
    },
  };
}
