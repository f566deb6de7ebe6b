/**
 * Settles deliveries: sends what is due, tries again what surely failed, asks the platform (or staff) about what may have arrived,
 * and gives up visibly. The attempt is counted in the database before the request leaves (I3).
 */
import type { Channel } from '../contract/channel.ts';
import type { ClaimedDelivery, Receipt } from '../contract/delivery.ts';
import type { ChannelName } from '../contract/event.ts';
import type { OutboxStore, Settlement } from '../contract/stores.ts';
import type { Clock, Logger, Metrics, ReachCheckpoint } from '../contract/telemetry.ts';
import { backoffMs } from './backoff.ts';
import { createPump } from './pump.ts';

interface OutboxOptions {
  readonly store: OutboxStore;
  readonly channels: ReadonlyMap<ChannelName, Channel>;
  readonly owner: string;
  readonly clock: Clock;
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

const POLL_MS = 500;
const MAX_IN_FLIGHT = 64;
/** Far below half of the lease, so that a send is over before anybody else may take its row. */
const SEND_TIMEOUT_MS = 8_000;
const LEASE_MS = 30_000;
const RETRY = { firstMs: 1_000, maxMs: 300_000 };
const MAX_ATTEMPTS = 12;
const GIVE_UP_AFTER_MS = 24 * 60 * 60 * 1_000;

export function createOutbox(options: OutboxOptions): Outbox {
  const { store, channels, owner, clock, logger, metrics, reach } = options;
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
    const { delivery } = claimed;
    try {
      const receipt = await send(claimed, leaseEnds);
      reach('delivery-accepted');
      const settlement = settlementOf(receipt, claimed, clock());
      await store.settle(delivery.id, owner, settlement);
      reach('delivery-settled');
      metrics.count('deliveries', { channel: delivery.channel, status: settlement.kind });
      if (settlement.kind === 'ambiguous' || settlement.kind === 'dead') {
        logger.warn('delivery-unsettled', {
          deliveryId: delivery.id,
          channel: delivery.channel,
          status: settlement.kind,
          code: settlement.code,
        });
      }
    } catch (cause) {
      logger.error('delivery-settle-failed', cause, { deliveryId: delivery.id });
    }
  };

  const send = async (claimed: ClaimedDelivery, leaseEnds: number): Promise<Receipt> => {
    const channel = channels.get(claimed.delivery.channel);
    if (channel === undefined) return { kind: 'retry', code: 'channel-not-started' };
    if (claimed.uncertain) {
      const found = await resolveDoubt(channel, claimed);
      if (found !== undefined) return found;
    }
    // The process may have slept since the claim: a lease that could end during the send is not used.
    if (performance.now() + SEND_TIMEOUT_MS > leaseEnds) return { kind: 'retry', code: 'lease-too-short' };
    const receipt = attempt(() => channel.deliver(claimed.delivery, AbortSignal.timeout(SEND_TIMEOUT_MS)));
    reach('delivery-in-flight');
    return await receipt;
  };

  /** Undefined when the delivery may be sent (again) without doubling it. */
  const resolveDoubt = async (channel: Channel, claimed: ClaimedDelivery): Promise<Receipt | undefined> => {
    const { uncertainSend, sameKeyWindowMs = 0 } = channel.capabilities;
    switch (uncertainSend) {
      case 'stored':
        return undefined;
      case 'same-key':
        if (clock() - claimed.firstTriedAt < sameKeyWindowMs) return undefined;
        return await lookUp(channel, claimed);
      case 'look-up':
        return await lookUp(channel, claimed);
      case 'never':
        return { kind: 'ambiguous', code: 'never-sent-again' };
    }
  };

  const lookUp = async (channel: Channel, claimed: ClaimedDelivery): Promise<Receipt | undefined> => {
    const signal = AbortSignal.timeout(SEND_TIMEOUT_MS);
    const receipt = await attempt(
      async () => (await channel.lookUp?.(claimed, signal)) ?? { kind: 'ambiguous', code: 'cannot-look-up' },
    );
    return receipt.kind === 'retry' ? undefined : receipt;
  };

  const attempt = async (run: () => Promise<Receipt>): Promise<Receipt> => {
    try {
      return await run();
    } catch (cause) {
      logger.warn('delivery-threw', { error: cause instanceof Error ? cause.name : 'unknown' });
      return { kind: 'ambiguous', code: 'threw' };
    }
  };

  /** In doubt and never to be repeated: staff see it. In doubt otherwise: the next attempt settles the doubt first. */
  const settlementOf = (receipt: Receipt, claimed: ClaimedDelivery, now: number): Settlement => {
    switch (receipt.kind) {
      case 'sent':
        return receipt;
      case 'rejected':
        return { kind: 'dead', code: receipt.code };
      case 'ambiguous': {
        const policy = channels.get(claimed.delivery.channel)?.capabilities.uncertainSend;
        const final = policy === 'never' || receipt.code === 'cannot-look-up' || isExhausted(claimed, now);
        if (final) return { kind: 'ambiguous', code: receipt.code };
        return {
          kind: 'pending',
          runAt: now + backoffMs(claimed.attempt, RETRY),
          code: receipt.code,
          uncertain: true,
        };
      }
      case 'retry': {
        if (isExhausted(claimed, now)) return { kind: 'dead', code: receipt.code };
        const waitMs = Math.max(receipt.afterMs ?? 0, backoffMs(claimed.attempt, RETRY));
        return { kind: 'pending', runAt: now + waitMs, code: receipt.code, uncertain: claimed.uncertain };
      }
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

function isExhausted(claimed: ClaimedDelivery, now: number): boolean {
  return claimed.attempt >= MAX_ATTEMPTS || now - claimed.firstTriedAt > GIVE_UP_AFTER_MS;
}
