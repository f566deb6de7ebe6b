/** Grouping, isolation and bounds of the write lane, on a real SQLite file. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../src/contract/errors.ts';
import { createSealing } from '../../src/storage/sealing/create-sealing.ts';
import { createRowVault } from '../../src/storage/sealing/row-vault.ts';
import type { Database } from '../../src/storage/sql/database.ts';
import { openSqlite } from '../../src/storage/sqlite/open-sqlite.ts';
import type { WriteLane } from '../../src/storage/write-lane.ts';
import { createWriteLane } from '../../src/storage/write-lane.ts';
import { silentLogger } from '../fixtures/storage.ts';

const INSERT = 'INSERT INTO counter (name, value) VALUES ($1, 0)';

describe('write lane', () => {
  let folder: string;
  let database: Database;
  let lane: WriteLane;
  let commits: number;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'switchboard-'));
    const path = join(folder, 'test.db');
    database = await openSqlite({
      path,
      owner: false,
      busyTimeoutMs: 100,
      clock: Date.now,
      logger: silentLogger,
      vault: createRowVault(createSealing([])),
    });
    commits = 0;
    const observeMs = () => {
      commits += 1;
    };
    lane = createWriteLane({ database, metrics: { count: () => undefined, observeMs }, maxQueued: 100 });
  });
  afterEach(async () => {
    await lane.close();
    await rm(folder, { recursive: true });
  });

  const insertAll = () =>
    lane.batched<string, string>(async (transaction, names) => {
      for (const name of names) await transaction.all(INSERT, [name]);
      return names;
    });
  const stored = async () =>
    (
      await database.reader.all<{ name: string }>(
        "SELECT name FROM counter WHERE name LIKE 'test%' ORDER BY name",
      )
    ).map(({ name }) => name);

  it('puts what waits together, of every kind, into one commit', async () => {
    const [one, two] = [insertAll(), insertAll()];
    const results = await Promise.all([one('test 1'), two('test 2'), one('test 3')]);
    expect(results).toEqual(['test 1', 'test 2', 'test 3']);
    expect(commits).toBe(1);
    expect(await stored()).toHaveLength(3);
  });

  it('lets the others through when one item cannot be stored', async () => {
    const insert = insertAll();
    const names = ['test 1', 'test 2', 'test 1', 'test 3'];
    const settled = await Promise.allSettled(names.map((name) => insert(name)));
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(await stored()).toEqual(['test 1', 'test 2', 'test 3']);
  });

  it('rejects one item without a second attempt when its result is an error', async () => {
    let runs = 0;
    const judge = lane.batched<number, number>(async (_, items) => {
      runs += 1;
      return items.map((item) => (item < 0 ? new AppError('invalid-request', 'Not below zero.') : item));
    });
    const settled = await Promise.allSettled([judge(1), judge(-1), judge(2)]);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(runs).toBe(1);
  });

  it('runs exclusive work in a transaction of its own, rolled back whole when it fails', async () => {
    const insert = insertAll();
    const failing = lane.exclusive(async (transaction) => {
      await transaction.all(INSERT, ['test exclusive']);
      throw new Error('changed my mind');
    });
    await expect(Promise.all([insert('test 1'), failing])).rejects.toThrow('changed my mind');
    expect(await stored()).toEqual(['test 1']);
    expect(await lane.exclusive(async () => 'answer')).toBe('answer');
  });

  it('refuses more than may wait, and says when to come again', async () => {
    const insert = insertAll();
    const names = Array.from({ length: 120 }, (_, index) => `test ${index}`);
    const settled = await Promise.allSettled(names.map((name) => insert(name)));
    const refused = settled.filter((result) => result.status === 'rejected');
    expect(refused).toHaveLength(20);
    expect(refused[0]?.reason).toMatchObject({ code: 'overloaded', retryAfterMs: expect.any(Number) });
    expect(await stored()).toHaveLength(100);
    expect(await insert('test again')).toBe('test again');
  });

  it('finishes what waits before it closes, and refuses what comes later', async () => {
    const insert = insertAll();
    const waiting = insert('test last');
    await lane.close();
    expect(await waiting).toBe('test last');
    await expect(insert('test late')).rejects.toMatchObject({ code: 'storage-unavailable' });
    lane = createWriteLane({ database: await reopened(), metrics: silentMetrics, maxQueued: 1 });
    expect(await stored()).toEqual(['test last']);
  });

  const silentMetrics = { count: () => undefined, observeMs: () => undefined };

  async function reopened(): Promise<Database> {
    const path = join(folder, 'test.db');
    database = await openSqlite({
      path,
      owner: false,
      busyTimeoutMs: 100,
      clock: Date.now,
      logger: silentLogger,
      vault: createRowVault(createSealing([])),
    });
    return database;
  }
});
