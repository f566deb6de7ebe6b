import sqlite3 from 'sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Receipt } from '../../src/contract/delivery.ts';
import { createOutbox } from '../../src/core/outbox.ts';
import { createSend } from '../../src/core/send.ts';
import { createHeldPromise } from '../fakes/held-promise.ts';
import { createRecordingChannel } from '../fakes/recording-channel.ts';
import { createRecordingLogger, createRecordingMetrics } from '../fakes/recording-telemetry.ts';
import { type RunningSupport, startSupport, until } from './running-support.ts';

const SENT: Receipt = { kind: 'sent', externalId: 'post-1' };
const A_MINUTE_MS = 60_000;

interface OutboxRow {
  readonly id: string;
  readonly status: string;
  readonly attempts: number;
}

/** Read through a connection of its own: what it sees is committed. */
function readOutbox(path: string): Promise<readonly OutboxRow[]> {
  const database = new sqlite3.Database(path, sqlite3.OPEN_READONLY);
  return new Promise((resolve, reject) => {
    database.all<OutboxRow>('SELECT id, status, attempts FROM outbox ORDER BY message_seq', (cause, rows) => {
      database.close();
      if (cause === null) resolve(rows);
      else reject(cause);
    });
  });
}

/** A second node's outbox over the same rows. */
function startSecondOutbox(
  { storage, clock }: RunningSupport,
  channel: ReturnType<typeof createRecordingChannel>,
) {
  const telemetry = {
    clock: clock.now,
    logger: createRecordingLogger(),
    metrics: createRecordingMetrics(),
    reach: () => {},
  };
  const send = createSend({ doorOf: () => channel, ...telemetry });
  const outbox = createOutbox({ store: storage.outbox, send, owner: 'node-2', ...telemetry });
  outbox.start();
  onTestFinished(outbox.stop);
}

describe('the outbox', () => {
  it('has stored that it sends, and which attempt this is, before the request leaves', async () => {
    const seen: OutboxRow[] = [];
    const channel = createRecordingChannel({
      async deliver() {
        seen.push(...(await readOutbox(support.path)));
        return SENT;
      },
    });
    const support = await startSupport({ channel });
    await support.say('place-1', 'Where is my order?');
    await until(async () => (await readOutbox(support.path))[0]?.status === 'sent');
    expect(seen).toMatchObject([{ status: 'sending', attempts: 1 }]);
    expect(support.metrics.counted('deliveries', { status: 'sent' })).toBe(1);
  });

  it('sends what a session says in order, and lets no session wait for another', async () => {
    const firstReceipt = createHeldPromise<Receipt>();
    const channel = createRecordingChannel({
      deliver: ({ content }) => (content.text.includes('First') ? firstReceipt.promise : SENT),
    });
    const support = await startSupport({ channel });
    const first = await support.say('place-1', 'First question?');
    await support.handled(first);
    await support.handled(await support.say('place-1', 'Second question?'));
    await support.handled(await support.say('place-2', 'Question of somebody else?'));
    const sent = () => channel.delivered.map(({ content }) => content.text);
    await until(() => sent().length === 2);
    expect(sent()).toEqual(['You asked: First question?', 'You asked: Question of somebody else?']);
    firstReceipt.resolve(SENT);
    await until(() => sent().length === 3);
    expect(sent().at(-1)).toBe('You asked: Second question?');
  });

  it('sends again what surely did not arrive, when its time has come', async () => {
    const receipts: Receipt[] = [{ kind: 'retry', code: 'rate-limited', afterMs: A_MINUTE_MS }, SENT];
    const channel = createRecordingChannel({ deliver: () => receipts.shift() ?? SENT });
    const support = await startSupport({ channel });
    await support.say('place-1', 'Where is my order?');
    await until(
      async () => (await readOutbox(support.path))[0]?.status === 'pending' && channel.delivered.length === 1,
    );
    support.clock.forward(A_MINUTE_MS + 1_000);
    await until(async () => (await readOutbox(support.path))[0]?.status === 'sent');
    expect(channel.delivered.map(({ id }) => id)).toEqual([
      channel.delivered[0]?.id,
      channel.delivered[0]?.id,
    ]);
    expect((await readOutbox(support.path))[0]?.attempts).toBe(2);
  });

  it.each<readonly [string, Receipt, string]>([
    ['will never be accepted', { kind: 'rejected', code: 'channel-gone' }, 'dead'],
    ['may have arrived and cannot be settled', { kind: 'ambiguous', code: 'timeout' }, 'ambiguous'],
  ])('keeps what %s in sight, and goes on with the session', async (_, receipt, status) => {
    const receipts: Receipt[] = [receipt];
    const channel = createRecordingChannel({ deliver: () => receipts.shift() ?? SENT });
    const support = await startSupport({ channel });
    await support.handled(await support.say('place-1', 'First question?'));
    await support.handled(await support.say('place-1', 'Second question?'));
    await until(async () => (await readOutbox(support.path))[1]?.status === 'sent');
    expect((await readOutbox(support.path)).map((row) => row.status)).toEqual([status, 'sent']);
    expect(channel.delivered).toHaveLength(2);
    expect(support.metrics.counted('deliveries', { status })).toBe(1);
  });

  it('takes up what another node was sending when its lease is over, knowing that it may have arrived', async () => {
    const neverSettled = createHeldPromise<Receipt>();
    const channel = createRecordingChannel({ deliver: () => neverSettled.promise });
    const second = createRecordingChannel({ capabilities: { uncertainSend: 'look-up' }, lookUp: () => SENT });
    const support = await startSupport({ channel });
    onTestFinished(() => neverSettled.resolve({ kind: 'rejected', code: 'too-late' }));
    await support.say('place-1', 'Where is my order?');
    await until(() => channel.delivered.length === 1);
    startSecondOutbox(support, second);
    support.clock.forward(A_MINUTE_MS);
    await until(async () => (await readOutbox(support.path))[0]?.status === 'sent');
    expect(second.lookedUp).toMatchObject([{ uncertain: true, attempt: 2 }]);
    expect(second.delivered).toEqual([]);

    neverSettled.resolve({ kind: 'rejected', code: 'too-late' });
    await support.outbox.stop();
    expect((await readOutbox(support.path))[0]?.status).toBe('sent');
  });

  it('lets what it sends end before it stops, and sends nothing more', async () => {
    const receipt = createHeldPromise<Receipt>();
    const channel = createRecordingChannel({ deliver: () => receipt.promise });
    const support = await startSupport({ channel });
    await support.say('place-1', 'Where is my order?');
    await until(() => channel.delivered.length === 1);
    const stopped = support.outbox.stop();
    await support.handled(await support.say('place-2', 'And mine?'));
    receipt.resolve(SENT);
    await stopped;
    expect((await readOutbox(support.path)).map(({ status }) => status).sort()).toEqual(['pending', 'sent']);
  });
});
