/** Sends one claimed delivery, settling first whether an earlier attempt arrived, and says what is to become of its row (I3). */
import type { Channel } from '../contract/channel.ts';
import type { ClaimedDelivery, DeliveryChannel, Receipt } from '../contract/delivery.ts';
import type { Settlement } from '../contract/outbox-store.ts';
import type { Clock, Logger, ReachCheckpoint } from '../contract/telemetry.ts';
import { backoffMs } from './backoff.ts';

/** Far below half of the lease, so that a send is over before anybody else may take its row. */
const SEND_TIMEOUT_MS = 8_000;
const RETRY = { firstMs: 1_000, maxMs: 300_000 };
const MAX_ATTEMPTS = 12;
const GIVE_UP_AFTER_MS = 24 * 60 * 60 * 1_000;

/** What sending needs of a channel. */
export type Door = Pick<Channel, 'capabilities' | 'deliver' | 'lookUp'>;

interface SendOptions {
  /** Undefined = it is not started. */
  readonly doorOf: (channel: DeliveryChannel) => Door | undefined;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly reach: ReachCheckpoint;
}

/** Never rejects. `leaseEnds` is on the clock of `performance.now()`. */
export type Send = (claimed: ClaimedDelivery, leaseEnds: number) => Promise<Settlement>;

export function createSend({ doorOf, clock, logger, reach }: SendOptions): Send {
  /** What a channel throws says nothing about whether the platform acted. */
  const attempt = async (run: () => Promise<Receipt>): Promise<Receipt> => {
    try {
      return await run();
    } catch (cause) {
      logger.warn('delivery-threw', { error: cause instanceof Error ? cause.name : 'unknown' });
      return { kind: 'ambiguous', code: 'threw' };
    }
  };

  const lookUp = async (channel: Door, claimed: ClaimedDelivery): Promise<Receipt> => {
    const signal = AbortSignal.timeout(SEND_TIMEOUT_MS);
    return await attempt(
      async () => (await channel.lookUp?.(claimed, signal)) ?? { kind: 'ambiguous', code: 'cannot-look-up' },
    );
  };

  /** `retry` = it has not arrived, or a repeat is harmless: send it. */
  const resolveDoubt = async (channel: Door, claimed: ClaimedDelivery): Promise<Receipt> => {
    const { uncertainSend, sameKeyWindowMs = 0 } = channel.capabilities;
    switch (uncertainSend) {
      case 'stored':
        return { kind: 'retry', code: 'stored' };
      case 'same-key':
        if (clock() - claimed.firstTriedAt < sameKeyWindowMs) return { kind: 'retry', code: 'same-key' };
        return await lookUp(channel, claimed);
      case 'look-up':
        return await lookUp(channel, claimed);
      case 'never':
        return { kind: 'ambiguous', code: 'never-sent-again' };
    }
  };

  const send = async (
    channel: Door | undefined,
    claimed: ClaimedDelivery,
    leaseEnds: number,
  ): Promise<Receipt> => {
    if (channel === undefined) return { kind: 'retry', code: 'channel-not-started' };
    if (claimed.uncertain) {
      const earlier = await resolveDoubt(channel, claimed);
      if (earlier.kind !== 'retry') return earlier;
    }
    // The process may have slept since the claim: a lease that could end during the send is not used.
    if (performance.now() + SEND_TIMEOUT_MS > leaseEnds) return { kind: 'retry', code: 'lease-too-short' };
    const receipt = attempt(() => channel.deliver(claimed.delivery, AbortSignal.timeout(SEND_TIMEOUT_MS)));
    reach('delivery-in-flight');
    return await receipt;
  };

  return async (claimed, leaseEnds) => {
    const channel = doorOf(claimed.delivery.channel);
    const receipt = await send(channel, claimed, leaseEnds);
    reach('delivery-accepted');
    const mayRepeat = channel?.capabilities.uncertainSend !== 'never';
    return settlementOf(receipt, claimed, { now: clock(), mayRepeat });
  };
}

interface SettleContext {
  readonly now: number;
  /** Whether the channel has any way to settle a doubt. */
  readonly mayRepeat: boolean;
}

/** In doubt and never to be repeated: staff see it. In doubt otherwise: the next attempt settles the doubt first. */
function settlementOf(
  receipt: Receipt,
  claimed: ClaimedDelivery,
  { now, mayRepeat }: SettleContext,
): Settlement {
  const isExhausted = claimed.attempt >= MAX_ATTEMPTS || now - claimed.firstTriedAt > GIVE_UP_AFTER_MS;
  switch (receipt.kind) {
    case 'sent':
      return receipt;
    case 'rejected':
      return { kind: 'dead', code: receipt.code };
    case 'ambiguous':
      if (!mayRepeat || isExhausted || receipt.code === 'cannot-look-up') {
        return { kind: 'ambiguous', code: receipt.code };
      }
      return {
        kind: 'pending',
        runAt: now + backoffMs(claimed.attempt, RETRY),
        code: receipt.code,
        uncertain: true,
      };
    case 'retry':
      return retrySettlement(receipt, claimed, { now, isExhausted });
  }
}

type Retry = Extract<Receipt, { kind: 'retry' }>;

/** Whoever asked for patience is given it as long as the delivery is worth making, however often it was tried. */
function retrySettlement(
  { code, afterMs = 0, waits = false }: Retry,
  claimed: ClaimedDelivery,
  { now, isExhausted }: { readonly now: number; readonly isExhausted: boolean },
): Settlement {
  const isPatient = waits && now - claimed.firstTriedAt <= GIVE_UP_AFTER_MS;
  if (isExhausted && !isPatient) return { kind: claimed.uncertain ? 'ambiguous' : 'dead', code };
  const waitMs = waits ? afterMs : Math.max(afterMs, backoffMs(claimed.attempt, RETRY));
  return { kind: 'pending', runAt: now + waitMs, code, uncertain: claimed.uncertain };
}
