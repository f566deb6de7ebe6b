import { describe, expect, it } from 'vitest';
import type { UncertainSend } from '../../src/contract/channel.ts';
import type { ClaimedDelivery, Receipt } from '../../src/contract/delivery.ts';
import type { Settlement } from '../../src/contract/outbox-store.ts';
import { createSend } from '../../src/core/send.ts';
import { createRecordingChannel, type RecordingChannel } from '../fakes/recording-channel.ts';
import { createRecordingLogger } from '../fakes/recording-telemetry.ts';
import { aClaimedDelivery, NOW } from './builders.ts';

const SENT: Receipt = { kind: 'sent', externalId: 'post-1' };
const RETRY: Receipt = { kind: 'retry', code: 'rate-limited', afterMs: 7_000 };
const AMBIGUOUS: Receipt = { kind: 'ambiguous', code: 'timeout' };
const REJECTED: Receipt = { kind: 'rejected', code: 'channel-gone' };
const WINDOW_MS = 120_000;
const LONG_LEASE = 60_000;

interface Situation {
  readonly policy: UncertainSend;
  readonly delivers?: Receipt | 'throws';
  readonly looksUp?: Receipt | 'throws';
  readonly claimed?: Partial<ClaimedDelivery>;
  readonly leaseLeftMs?: number;
}

function answerWith(receipt: Receipt | 'throws'): () => Promise<Receipt> {
  return () => (receipt === 'throws' ? Promise.reject(new Error('reset')) : Promise.resolve(receipt));
}

async function settle({ policy, delivers = SENT, looksUp, claimed, leaseLeftMs = LONG_LEASE }: Situation) {
  const channel = createRecordingChannel({
    capabilities: { uncertainSend: policy, sameKeyWindowMs: WINDOW_MS },
    deliver: answerWith(delivers),
    ...(looksUp !== undefined && { lookUp: answerWith(looksUp) }),
  });
  const { send, logger } = sendThrough(channel);
  const settlement = await send(aClaimedDelivery(claimed), performance.now() + leaseLeftMs);
  const { delivered, lookedUp } = channel;
  return { settlement, requests: delivered.length, lookUps: lookedUp.length, logger };
}

function sendThrough(channel: RecordingChannel) {
  const logger = createRecordingLogger();
  return { logger, send: createSend({ doorOf: () => channel, clock: () => NOW, logger, reach: () => {} }) };
}

/** `sent`, `dead`, `ambiguous`, `again` (sure that nothing arrived) or `doubtful` (the next attempt settles the doubt first). */
function wordFor(settlement: Settlement): string {
  if (settlement.kind !== 'pending') return settlement.kind;
  return settlement.uncertain ? 'doubtful' : 'again';
}

const POLICIES = ['stored', 'same-key', 'look-up', 'never'] as const;

describe('a first send', () => {
  it.each(POLICIES)('with policy %s: what the platform answers decides', async (policy) => {
    const outcomes = [];
    for (const delivers of [SENT, RETRY, REJECTED, AMBIGUOUS, 'throws'] as const) {
      const { settlement, requests, lookUps } = await settle({ policy, delivers, looksUp: RETRY });
      expect({ requests, lookUps }).toEqual({ requests: 1, lookUps: 0 });
      outcomes.push(wordFor(settlement));
    }
    const inDoubt = policy === 'never' ? 'ambiguous' : 'doubtful';
    expect(outcomes).toEqual(['sent', 'again', 'dead', inDoubt, inDoubt]);
  });

  it('keeps the id that the platform gave', async () => {
    expect((await settle({ policy: 'never' })).settlement).toEqual(SENT);
  });

  it('waits at least as long as the platform asked for', async () => {
    const { settlement } = await settle({ policy: 'same-key', delivers: RETRY });
    expect(settlement).toMatchObject({ kind: 'pending', code: 'rate-limited' });
    expect(settlement.kind === 'pending' && settlement.runAt).toBeGreaterThanOrEqual(NOW + 7_000);
  });

  it('logs what a channel throws without its words', async () => {
    const { logger } = await settle({ policy: 'look-up', delivers: 'throws' });
    expect(logger.events).toEqual([{ level: 'warn', event: 'delivery-threw', fields: { error: 'Error' } }]);
  });

  it('waits when the channel is not started', async () => {
    const logger = createRecordingLogger();
    const send = createSend({ doorOf: () => undefined, clock: () => NOW, logger, reach: () => {} });
    const settlement = await send(aClaimedDelivery(), performance.now() + LONG_LEASE);
    expect(settlement).toMatchObject({ kind: 'pending', code: 'channel-not-started', uncertain: false });
  });

  it('is put off when its lease could end under way, and nothing leaves', async () => {
    const { settlement, requests } = await settle({ policy: 'same-key', leaseLeftMs: 7_000 });
    expect(settlement).toMatchObject({ kind: 'pending', code: 'lease-too-short', uncertain: false });
    expect(requests).toBe(0);
  });
});

describe('a send whose earlier attempt ended in doubt', () => {
  const uncertain = { uncertain: true, attempt: 2 };

  it('is repeated under the same key while the platform remembers it', async () => {
    const claimed = { ...uncertain, firstTriedAt: NOW - WINDOW_MS + 1 };
    const { settlement, requests, lookUps } = await settle({ policy: 'same-key', claimed, looksUp: SENT });
    expect([wordFor(settlement), requests, lookUps]).toEqual(['sent', 1, 0]);
  });

  it('is looked up once the platform has forgotten the key', async () => {
    const claimed = { ...uncertain, firstTriedAt: NOW - WINDOW_MS };
    const { settlement, requests, lookUps } = await settle({ policy: 'same-key', claimed, looksUp: SENT });
    expect([wordFor(settlement), requests, lookUps]).toEqual(['sent', 0, 1]);
  });

  it('is shown to staff when the key is forgotten and nothing can be looked up', async () => {
    const claimed = { ...uncertain, firstTriedAt: NOW - WINDOW_MS };
    const { settlement, requests } = await settle({ policy: 'same-key', claimed });
    expect(settlement).toEqual({ kind: 'ambiguous', code: 'cannot-look-up' });
    expect(requests).toBe(0);
  });

  it('is never repeated where nothing can settle the doubt', async () => {
    const { settlement, requests } = await settle({ policy: 'never', claimed: uncertain });
    expect(settlement).toEqual({ kind: 'ambiguous', code: 'never-sent-again' });
    expect(requests).toBe(0);
  });

  it.each<readonly [string, Receipt | 'throws', string, number]>([
    ['has it', SENT, 'sent', 0],
    ['does not have it', RETRY, 'sent', 1],
    ['does not say', AMBIGUOUS, 'doubtful', 0],
    ['cannot be asked', 'throws', 'doubtful', 0],
    ['knows that it never can', REJECTED, 'dead', 0],
  ])('when the platform %s', async (_, looksUp, expected, expectedRequests) => {
    const { settlement, requests } = await settle({ policy: 'look-up', claimed: uncertain, looksUp });
    expect([wordFor(settlement), requests]).toEqual([expected, expectedRequests]);
  });

  it('stays in doubt when the repeat is surely refused, because the first attempt may have arrived', async () => {
    const { settlement } = await settle({ policy: 'same-key', claimed: uncertain, delivers: RETRY });
    expect(wordFor(settlement)).toBe('doubtful');
  });
});

describe('giving up', () => {
  it.each<readonly [string, Partial<ClaimedDelivery>]>([
    ['after twelve attempts', { attempt: 12 }],
    ['after a day', { firstTriedAt: NOW - 24 * 60 * 60 * 1_000 - 1 }],
  ])('%s: surely unsent is dead, uncertain is shown to staff', async (_, claimed) => {
    const words = [];
    for (const delivers of [RETRY, AMBIGUOUS]) {
      words.push(wordFor((await settle({ policy: 'look-up', claimed, delivers })).settlement));
    }
    expect(words).toEqual(['dead', 'ambiguous']);
  });

  it('does not happen before', async () => {
    const { settlement } = await settle({ policy: 'look-up', claimed: { attempt: 11 }, delivers: RETRY });
    expect(wordFor(settlement)).toBe('again');
  });

  it('never calls a send dead that may have arrived', async () => {
    const claimed = { attempt: 12, uncertain: true };
    const { settlement } = await settle({ policy: 'same-key', claimed, delivers: RETRY });
    expect(wordFor(settlement)).toBe('ambiguous');
  });
});
