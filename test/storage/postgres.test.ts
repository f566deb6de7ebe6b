/** What only PostgreSQL needs: nodes that die, connections that break, a server that is gone. */
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { requirePostgres } from '../fixtures/postgres.ts';
import type { TestStorage } from '../fixtures/storage.ts';
import {
  aDelivery,
  anAnswer,
  anArrival,
  claimedLane,
  claimLane,
  only,
  openedSession,
  postgresStorage,
} from '../fixtures/storage.ts';

describe.runIf(requirePostgres('The suite of PostgreSQL storage'))('PostgreSQL storage', () => {
  let fixture: TestStorage;

  beforeEach(async () => {
    fixture = await postgresStorage();
  });
  afterEach(() => fixture.dispose());

  async function administer(sql: string, values: readonly string[] = []): Promise<void> {
    const client = new pg.Client({ connectionString: fixture.databaseUrl });
    await client.connect();
    await client.query(sql, [...values]);
    await client.end();
  }

  it('frees the lanes and deliveries of a node that died, and of no other', async () => {
    const [dying, living] = [
      await fixture.open({ owner: true, nodeId: 'dying' }),
      await fixture.open({ owner: true, nodeId: 'living' }),
    ];
    const [lost, kept] = [await openedSession(dying), await openedSession(living)];
    await dying.inbox.accept(anArrival(lost));
    const answered = await claimedLane(dying, lost, { owner: 'dying' });
    await dying.turns.commit(
      anAnswer(answered, { deliveries: [{ delivery: aDelivery(lost), stored: false }] }),
    );
    await dying.outbox.claim({ owner: 'dying', limit: 1, leaseMs: 60_000 });
    await dying.inbox.accept(anArrival(lost));
    const held = await claimedLane(dying, lost, { owner: 'dying' });
    await living.inbox.accept(anArrival(kept));
    await claimedLane(living, kept, { owner: 'living' });
    const third = await fixture.open({ owner: true, nodeId: 'third' });

    expect(await third.lanes.recover('third')).toBe(0);
    await dying.close();
    expect(await third.lanes.recover('third')).toBe(1);
    const lane = await claimedLane(third, lost, { owner: 'third' });
    expect(lane.lease.epoch).toBe(held.lease.epoch + 1);
    expect(only(lane.events).crashes).toBe(1);
    expect(only(await third.outbox.claim({ owner: 'third', limit: 9, leaseMs: 60_000 })).uncertain).toBe(
      true,
    );
    expect(await claimLane(third, kept)).toBeUndefined();
  });

  it('goes on after the server cut every connection, and is again known to live', async () => {
    const node = await fixture.open({ owner: true, nodeId: 'node' });
    const session = await openedSession(node);
    await node.inbox.accept(anArrival(session));
    await claimedLane(node, session, { owner: 'node' });
    await administer(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    await expect.poll(async () => (await node.health()).status).toBe('ok');
    expect((await node.inbox.accept(anArrival(session))).message?.seq).toBe(2);
    expect((await node.sessions.find(session))?.session.lastSeq).toBe(2);
    const other = await fixture.open({ owner: true, nodeId: 'other' });
    await expect.poll(() => lockIsHeld('node')).toBe(true);
    expect(await other.lanes.recover('other')).toBe(0);
  });

  async function lockIsHeld(nodeId: string): Promise<boolean> {
    const client = new pg.Client({ connectionString: fixture.databaseUrl });
    await client.connect();
    const { rows } = await client.query<{ free: boolean }>(
      'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS free',
      [nodeId],
    );
    await client.end();
    return rows[0]?.free === false;
  }

  it('refuses to write while another transaction holds the lane for too long, and goes on afterwards', async () => {
    const node = await fixture.open();
    const session = await openedSession(node);
    const blocker = new pg.Client({ connectionString: fixture.databaseUrl });
    await blocker.connect();
    await blocker.query('BEGIN');
    await blocker.query('SELECT * FROM lane WHERE session_id = $1 FOR UPDATE', [session]);
    await expect(node.inbox.accept(anArrival(session))).rejects.toMatchObject({
      code: 'storage-unavailable',
    });
    await blocker.query('ROLLBACK');
    await blocker.end();
    expect((await node.inbox.accept(anArrival(session))).message?.seq).toBe(1);
  });

  it('decides about leases by the database’s clock, not by ours', async () => {
    const ahead = await fixture.open({ clock: () => Date.now() + 3_600_000 });
    const behind = await fixture.open({ clock: () => Date.now() - 3_600_000 });
    const session = await openedSession(behind);
    await behind.inbox.accept(anArrival(session, { readyAt: Date.now() - 3_600_000, readyAtLatest: 1 }));
    await claimedLane(behind, session, { leaseMs: 60_000 });
    expect(await claimLane(ahead, session)).toBeUndefined();
    const second = await openedSession(ahead);
    await ahead.inbox.accept(anArrival(second, { readyAt: Date.now() + 3_600_000, readyAtLatest: 1 }));
    await claimedLane(behind, second);
  });

  it('says that a server which is not there cannot be used', async () => {
    const opened = fixture.open({ databaseUrl: 'postgres://root@127.0.0.1:1/postgres' });
    await expect(opened).rejects.toMatchObject({
      code: 'storage-unavailable',
      message: expect.not.stringContaining('127.0.0.1'),
    });
  });
});
