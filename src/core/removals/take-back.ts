/** Takes one message of ours back from its platform, and writes down what came of it. */
import type { Channel } from '../../contract/channel.ts';
import type { Receipt } from '../../contract/delivery.ts';
import type { ChannelName } from '../../contract/event.ts';
import type { Removal, RemovalOutcome, RemovalStore } from '../../contract/privacy.ts';
import type { Clock, Logger, Metrics } from '../../contract/telemetry.ts';
import { backoffMs } from '../backoff.ts';

const LEASE_MS = 60_000;
const TIMEOUT_MS = 30_000;
const RETRY = { firstMs: 5_000, maxMs: 3_600_000 };
/** Some days at the longest wait; then somebody has to look. */
const MAX_ATTEMPTS = 200;

export interface TakeBackOptions {
  readonly store: RemovalStore;
  readonly channels: ReadonlyMap<ChannelName, Pick<Channel, 'remove'>>;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

/** What came of it; undefined when nothing is due. */
export async function takeBackNext(
  options: TakeBackOptions,
  signal: AbortSignal,
): Promise<RemovalOutcome | undefined> {
  const { store, channels, clock, logger, metrics } = options;
  const removal = await store.claim(LEASE_MS);
  if (removal === undefined) return undefined;
  const { id, channel, externalId } = removal;
  const bounded = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
  const receipt = await remove(channels.get(channel), externalId, bounded);
  const outcome = outcomeOf(receipt, removal, clock());
  await store.settle(id, outcome);
  metrics.count('removals', { channel, result: outcome.kind });
  if (outcome.kind === 'refused') logger.warn('removal-refused', { channel, externalId, code: outcome.code });
  return outcome;
}

async function remove(
  channel: Pick<Channel, 'remove'> | undefined,
  externalId: string,
  signal: AbortSignal,
): Promise<Receipt> {
  if (channel === undefined) return { kind: 'retry', code: 'channel-not-started' };
  if (channel.remove === undefined) return { kind: 'rejected', code: 'cannot-remove' };
  try {
    return await channel.remove(externalId, signal);
  } catch (cause) {
    return { kind: 'retry', code: cause instanceof Error ? cause.name : 'unknown' };
  }
}

function outcomeOf(receipt: Receipt, { attempt }: Removal, now: number): RemovalOutcome {
  switch (receipt.kind) {
    case 'sent':
      return { kind: 'gone' };
    case 'rejected':
      return { kind: 'refused', code: receipt.code };
    case 'ambiguous':
      return later(receipt.code, attempt, now, 0);
    case 'retry':
      return later(receipt.code, attempt, now, receipt.afterMs ?? 0);
  }
}

function later(code: string, attempt: number, now: number, atLeastMs: number): RemovalOutcome {
  if (attempt >= MAX_ATTEMPTS) return { kind: 'refused', code };
  return { kind: 'later', code, runAt: now + Math.max(atLeastMs, backoffMs(attempt, RETRY)) };
}
