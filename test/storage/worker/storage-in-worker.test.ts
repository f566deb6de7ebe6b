/** What is particular about storage that a thread of its own runs; what all storage does is in the contract suites, which it runs too. */
import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { AppError } from '../../../src/contract/errors.ts';
import type { Checkpoint } from '../../../src/contract/telemetry.ts';
import type { WorkerStorageOptions } from '../../../src/storage/worker/open-storage-in-worker.ts';
import {
  aDelivery,
  anAnswer,
  anArrival,
  anEvent,
  only,
  openedSession,
  sqliteStorageInWorker,
  type TestStorage,
} from '../../fixtures/storage.ts';

const SILENT = new URL('../../fakes/silent-storage-worker.mjs', import.meta.url);

describe('storage in a worker', () => {
  let fixture: TestStorage;
  let commits = 0;

  const open = async (
    worker: Partial<WorkerStorageOptions> = {},
    options: Parameters<TestStorage['open']>[0] = {},
  ) => {
    fixture = await sqliteStorageInWorker(worker);
    const observeMs = () => {
      commits += 1;
    };
    return await fixture.open({ owner: true, metrics: { count: () => undefined, observeMs }, ...options });
  };
  afterEach(() => fixture.dispose());

  it('stores and claims in one commit what is asked for in one go', async () => {
    const storage = await open();
    const session = await openedSession(storage);
    commits = 0;
    const accepted = storage.inbox.accept(anArrival(session));
    const claimed = storage.lanes.claim({ owner: 'o', limit: 9, leaseMs: 60_000 });
    await accepted;
    const lane = only(await claimed);
    expect(lane.session.id).toBe(session);
    const committed = storage.turns.commit(
      anAnswer(lane, { deliveries: [{ delivery: aDelivery(session), stored: false }] }),
    );
    const deliveries = storage.outbox.claim({ owner: 'o', limit: 9, leaseMs: 60_000 });
    expect(await committed).toMatchObject({ kind: 'committed' });
    expect(await deliveries).toHaveLength(1);
    expect(commits).toBe(2);
  });

  it('decides about a ticket where the caller is, inside of the transaction, and rolls back what it refuses', async () => {
    const storage = await open();
    const session = await openedSession(storage);
    const refusal = new AppError('conflict', 'Not now.', { retryAfterMs: 7, cause: new Error('because') });
    const seen: string[] = [];
    const changing = storage.tickets.changeOfSession(session, (situation) => {
      seen.push(situation.session.id);
      throw refusal;
    });
    await expect(changing).rejects.toMatchObject({
      name: 'AppError',
      code: 'conflict',
      message: 'Not now.',
      retryAfterMs: 7,
      cause: { message: 'because' },
    });
    await expect(changing).rejects.toBeInstanceOf(AppError);
    expect(seen).toEqual([session]);
    expect(await storage.tickets.list(undefined, 9)).toEqual([]);
  });

  it('keeps the bound on what waits', async () => {
    const storage = await open({}, { maxQueuedWrites: 3 });
    const session = await openedSession(storage);
    const accepting = Array.from({ length: 5 }, () => storage.inbox.accept(anArrival(session)));
    const settled = await Promise.allSettled(accepting);
    expect(settled.map(({ status }) => status).toSorted()).toEqual([
      ...Array.from({ length: 3 }, () => 'fulfilled'),
      ...Array.from({ length: 2 }, () => 'rejected'),
    ]);
    expect(settled.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'overloaded', retryAfterMs: expect.any(Number) },
    });
  });

  it('lets a call whose argument cannot be sent fail alone', async () => {
    const storage = await open();
    const session = await openedSession(storage);
    const replyTo = { toString: () => 'a function cannot be sent' };
    const bad = storage.inbox.accept(anArrival(session, { event: anEvent({ replyTo: Object(replyTo) }) }));
    const good = storage.inbox.accept(anArrival(session));
    await expect(bad).rejects.toThrow('could not be cloned');
    expect(await good).toMatchObject({ kind: 'stored' });
  });

  it('stands still at a checkpoint until the main thread has heard of it', async () => {
    const reached: Checkpoint[] = [];
    const storedThen: string[] = [];
    const reach = (checkpoint: Checkpoint) => {
      reached.push(checkpoint);
      storedThen.push(countMessages(fixture));
    };
    const storage = await open({ reach });
    const session = await openedSession(storage);
    await storage.inbox.accept(anArrival(session));
    expect(reached).toEqual(['inbox-storing']);
    expect(storedThen).toEqual(['0']);
    expect(countMessages(fixture)).toBe('1');
  });

  it('finishes what waits before it closes, and refuses what comes later', async () => {
    const storage = await open();
    const session = await openedSession(storage);
    const waiting = storage.inbox.accept(anArrival(session));
    await storage.close();
    expect(await waiting).toMatchObject({ kind: 'stored' });
    const late = storage.inbox.accept(anArrival(session));
    await expect(late).rejects.toMatchObject({ code: 'storage-unavailable' });
    const reopened = await fixture.open({ owner: true });
    expect(await reopened.messages.after(session, 0, 9)).toHaveLength(1);
  });

  it('refuses everything when the worker runs out of memory, and has kept what was acknowledged', async () => {
    const lost: Error[] = [];
    const storage = await open({ heapMegabytes: 24, onLost: (cause) => lost.push(cause) });
    const session = await openedSession(storage);
    const text = 'A long message. '.repeat(40_000);
    const acknowledged: string[] = [];
    const say = async (): Promise<void> => {
      const { inboxId } = await storage.inbox.accept(anArrival(session, { event: anEvent({ text }) }));
      acknowledged.push(inboxId);
    };
    const saying = await Promise.allSettled(Array.from({ length: 200 }, say));
    const refused = saying.filter((each) => each.status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    for (const each of refused) expect(each).toMatchObject({ reason: { code: 'storage-unavailable' } });
    expect(lost).toMatchObject([{ code: 'ERR_WORKER_OUT_OF_MEMORY' }]);
    await expect(storage.messages.after(session, 0, 9)).rejects.toMatchObject({
      code: 'storage-unavailable',
    });
    expect(await storage.health()).toMatchObject({ status: 'down' });
    const reopened = await sqliteStorageInWorker();
    const again = await reopened.open({ owner: true, databaseUrl: fixture.databaseUrl });
    for (const inboxId of acknowledged) expect(await again.inbox.outcome(inboxId)).toBeDefined();
    await reopened.dispose();
  });

  it('gives a worker up that gives no sign of life while something waits for it', async () => {
    const lost: Error[] = [];
    const storage = await open({ workerUrl: SILENT, lookMs: 100, onLost: (cause) => lost.push(cause) });
    await sleep(200);
    expect(lost).toEqual([]);
    await expect(storage.sites.sites()).rejects.toMatchObject({ code: 'storage-unavailable' });
    expect(lost).toMatchObject([{ message: 'The storage worker gives no sign of life.' }]);
  });
});

/** By another process, for which this one waits. */
function countMessages({ databaseUrl }: TestStorage): string {
  const script = `
    const database = new (require('sqlite3').Database)(process.argv[1]);
    database.get('SELECT count(*) AS n FROM message', (_, row) => process.stdout.write(String(row.n)));`;
  return execFileSync(process.execPath, ['-e', script, databaseUrl.slice('sqlite:'.length)], {
    encoding: 'utf8',
  });
}
