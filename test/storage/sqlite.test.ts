/** What only SQLite needs: one owner, locks of other processes, and its one connection a transaction. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqlite3 from 'sqlite3';
import { DataSource } from 'typeorm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { documentTable } from '../../src/storage/schemas/knowledge-tables.ts';
import type { TestStorage } from '../fixtures/storage.ts';
import {
  aDelivery,
  anAnswer,
  anArrival,
  claimedLane,
  claimLane,
  only,
  openedSession,
  sqliteStorage,
} from '../fixtures/storage.ts';

describe('SQLite storage', () => {
  let fixture: TestStorage;

  beforeEach(async () => {
    fixture = await sqliteStorage();
  });
  afterEach(() => fixture.dispose());

  const path = () => fixture.databaseUrl.slice('sqlite:'.length);
  const document = (id: string) => ({ id, source: id, title: id, contentHash: '', updatedAt: 1 });

  it('keeps an acknowledged write when another unit of work rolls back', async () => {
    const row = (id: string) => ({ id, source: id, title: id, url: null, content_hash: '', updated_at: 1 });
    const shared = new DataSource({
      type: 'sqlite',
      database: ':memory:',
      entities: [documentTable],
      synchronize: true,
    });
    await shared.initialize();
    const rollingBack = shared.transaction(async (manager) => {
      await manager.insert(documentTable, row('dropped'));
      await shared.manager.insert(documentTable, row('acknowledged'));
      throw new Error('roll back');
    });
    await expect(rollingBack).rejects.toThrow('roll back');
    expect(await shared.manager.count(documentTable)).toBe(0);
    await shared.destroy();

    const storage = await fixture.open({ owner: true });
    const session = await openedSession(storage);
    let acknowledged: Promise<unknown> | undefined;
    const failing = storage.tickets.changeOfSession(session, () => {
      acknowledged = storage.knowledge.replace(document('acknowledged'), []);
      throw new Error('roll back');
    });
    await expect(failing).rejects.toThrow('roll back');
    await acknowledged;
    expect((await storage.knowledge.documents()).map(({ id }) => id)).toEqual(['acknowledged']);
  });

  it('refuses a second owner by name, but not a command beside it', async () => {
    const storage = await fixture.open({ owner: true });
    await expect(fixture.open({ owner: true })).rejects.toMatchObject({
      code: 'storage-unavailable',
      message: 'Another Switchboard process serves this data folder.',
    });
    const beside = await fixture.open({ owner: false });
    await beside.knowledge.replace(document('a'), []);
    expect(await storage.knowledge.documents()).toHaveLength(1);
    await storage.close();
    await fixture.open({ owner: true });
  });

  it('refuses writes while another process holds the lock, stores nothing of them, and goes on afterwards', async () => {
    const storage = await fixture.open({ owner: true, busyTimeoutMs: 50 });
    const session = await openedSession(storage);
    const blocker = new sqlite3.Database(path());
    const run = (sql: string) =>
      new Promise<void>((resolve, reject) => {
        blocker.run(sql, (cause: Error | null) => (cause === null ? resolve() : reject(cause)));
      });
    await run('BEGIN IMMEDIATE');
    const arrivals = [anArrival(session), anArrival(session)];
    const refused = await Promise.allSettled(arrivals.map((arrival) => storage.inbox.accept(arrival)));
    for (const result of refused) {
      expect(result).toMatchObject({ status: 'rejected', reason: { code: 'storage-unavailable' } });
    }
    expect(await storage.health()).toMatchObject({ status: 'down' });
    expect(await storage.messages.after(session, 0, 10)).toEqual([]);
    await run('COMMIT');
    const accepted = await storage.inbox.accept(anArrival(session));
    expect(accepted).toMatchObject({ kind: 'stored', message: { seq: 1 } });
    expect(await storage.health()).toEqual({ status: 'ok' });
    blocker.close();
  });

  it('frees what an earlier run left, and does not wait for times set by a wrong clock', async () => {
    const first = await fixture.open({ owner: true });
    const [leased, future] = [await openedSession(first), await openedSession(first)];
    await first.inbox.accept(anArrival(leased));
    const delivery = aDelivery(leased);
    await first.turns.commit(
      anAnswer(await claimedLane(first, leased), { deliveries: [{ delivery, stored: false }] }),
    );
    await first.outbox.claim({ owner: 'dead', limit: 1, leaseMs: 60_000 });
    await first.inbox.accept(anArrival(leased));
    await claimedLane(first, leased);
    const tomorrow = Date.now() + 86_400_000;
    await first.inbox.accept(anArrival(future, { readyAt: tomorrow, readyAtLatest: tomorrow }));
    await first.close();

    const second = await fixture.open({ owner: true });
    expect(only(await second.outbox.claim({ owner: 'new', limit: 9, leaseMs: 60_000 }))).toMatchObject({
      delivery: { id: delivery.id },
      attempt: 2,
      uncertain: true,
    });
    const lanes = await second.lanes.claim({ owner: 'new', limit: 9, leaseMs: 60_000 });
    expect(lanes.map(({ session }) => session.id).toSorted()).toEqual([leased, future].toSorted());
  });

  it('leaves leases alone when a command opens the database beside the owner', async () => {
    const storage = await fixture.open({ owner: true });
    const session = await openedSession(storage);
    await storage.inbox.accept(anArrival(session));
    const lane = await claimedLane(storage, session);
    const beside = await fixture.open({ owner: false });
    expect(await claimLane(beside, session)).toBeUndefined();
    expect(await storage.turns.commit(anAnswer(lane))).toMatchObject({ kind: 'committed' });
  });

  it('syncs every commit to the disk', async () => {
    const storage = await fixture.open({ owner: true });
    await storage.close();
    const database = new sqlite3.Database(path());
    const mode = await new Promise((resolve) =>
      database.get('PRAGMA journal_mode', (_, row) => resolve(row)),
    );
    expect(mode).toEqual({ journal_mode: 'wal' });
    database.close();
  });

  it.each([
    ['a file that is no database', (file: string) => writeFile(file, 'not a database, '.repeat(100))],
    ['a folder that is a file', async () => undefined],
  ])('refuses %s without naming it', async (what, prepare) => {
    const folder = await mkdtemp(join(tmpdir(), 'switchboard-'));
    const file = join(folder, 'x.db');
    await prepare(file);
    await writeFile(join(folder, 'file'), '');
    const target = what.startsWith('a folder') ? join(folder, 'file', 'x.db') : file;
    const opened = fixture.open({ databaseUrl: `sqlite:${target}` });
    await expect(opened).rejects.toMatchObject({
      code: 'storage-unavailable',
      message: expect.not.stringContaining(folder),
    });
    await rm(folder, { recursive: true });
  });

  it('refuses an address that it does not know', async () => {
    await expect(fixture.open({ databaseUrl: 'mysql://x' })).rejects.toMatchObject({
      code: 'invalid-configuration',
    });
  });
});
