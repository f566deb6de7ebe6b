/** Keys are rotated while customers write, and the rotation is killed half-way: nobody notices, and the next one finishes the work. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { DataSource } from 'typeorm';
import { expect, it, onTestFinished } from 'vitest';
import type { SealingKey } from '../../src/contract/sealing.ts';
import { openStorage, type Storage } from '../../src/storage/open-storage.ts';
import { runCommand } from '../cli/run-command.ts';
import { silentLogger } from '../fixtures/storage.ts';
import { createCustomer, openSession } from './customer.ts';
import { type Place, placesFor, startProduct, stopProduct } from './running-product.ts';

const SWITCHBOARD = resolve(import.meta.dirname, '../../dist/src/cli/switchboard.js');
/** Enough for dozens of batches, so that one can be met at work. */
const OLD_MESSAGES = 8_000;
const CUSTOMERS = 4;
const PATIENCE_MS = 60_000;

const aKey = (id: string): SealingKey => ({ id, key: randomBytes(32) });
const written = (keys: readonly SealingKey[]) =>
  keys.map(({ id, key }) => `${id}:${Buffer.from(key).toString('base64')}`).join(',');

const fileOf = ({ folder }: Place) => join(folder, 'data', 'switchboard.db');

/** As an installation has them that had no key before: written plainly. */
async function writeOldMessages(place: Place, sessionId: string): Promise<void> {
  const url = place.env.DATABASE_URL;
  const database = await new DataSource(
    url === undefined ? { type: 'sqlite', database: fileOf(place) } : { type: 'postgres', url },
  ).initialize();
  await database.query(`
    WITH RECURSIVE old(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM old WHERE n < ${OLD_MESSAGES})
    INSERT INTO message (id, session_id, seq, role, content, citations, attachments, created_at)
    SELECT '00000000-0000-4000-8000-' || CAST(100000000000 + n AS text), '${sessionId}', 1000 + n, 'user', 'an old message', '[]', '[]', n FROM old`);
  await database.destroy();
}

async function openBeside(place: Place, encryptionKeys: readonly SealingKey[]): Promise<Storage> {
  const storage = await openStorage({
    databaseUrl: place.env.DATABASE_URL ?? `sqlite:${fileOf(place)}`,
    nodeId: 'test:beside',
    owner: false,
    logger: silentLogger,
    metrics: { count: () => undefined, observeMs: () => undefined },
    clock: Date.now,
    reach: () => undefined,
    encryptionKeys,
  });
  onTestFinished(storage.close);
  return storage;
}

/** Rows by key; `plain` for those without one. */
async function rowsByKey({ keyRing }: Storage): Promise<Readonly<Record<string, number>>> {
  return Object.fromEntries((await keyRing.status()).map(({ keyId = 'plain', rows }) => [keyId, rows]));
}

/** Starts a rotation and kills it as soon as some rows are sealed with the new key and others are not. */
async function killHalfWay(env: Place['env'], storage: Storage): Promise<void> {
  const child = spawn(process.execPath, [SWITCHBOARD, 'keys', 'rotate'], {
    env: { PATH: process.env.PATH, ...env },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  const deadline = performance.now() + PATIENCE_MS;
  let rows = await rowsByKey(storage);
  while ((rows.newer ?? 0) < 500 && performance.now() < deadline) rows = await rowsByKey(storage);
  child.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);
}

for (const { name, create } of placesFor('Rotation of keys on PostgreSQL')) {
  it(`rotates under load and after a kill on ${name}`, { timeout: 240_000 }, async () => {
    const place = await create();
    onTestFinished(place.remove);
    const [older, newer] = [aKey('older'), aKey('newer')];
    const env = { ...place.env, ENCRYPTION_KEYS: written([newer, older]) };

    const first = await startProduct({ env: { ...place.env, ENCRYPTION_KEYS: written([older]) } });
    const early = await openSession(first.url);
    await early.say('How do I get a refund?');
    await writeOldMessages(place, early.id);
    await stopProduct(first);

    const product = await startProduct({ env });
    onTestFinished(() => stopProduct(product));
    const storage = await openBeside(place, [newer, older]);
    let isOver = false;
    const customers = await Promise.all(Array.from({ length: CUSTOMERS }, () => openSession(product.url)));
    const load = customers.map(async (customer) => {
      let answered = 0;
      for (; !isOver; answered += 1) {
        const { reply } = await customer.say('When is the shop open?');
        expect(reply?.content).toContain('nine to five');
      }
      return answered;
    });

    await killHalfWay(env, storage);
    const halfWay = await rowsByKey(storage);
    expect(halfWay.plain).toBeGreaterThan(0);
    const rotated = await runCommand([SWITCHBOARD, 'keys', 'rotate', '--json'], { env });
    isOver = true;
    const answers = await Promise.all(load);

    expect([rotated.status, rotated.complaints]).toEqual([0, '']);
    expect(Object.keys(await rowsByKey(storage))).toEqual(['newer']);
    expect(Math.min(...answers)).toBeGreaterThan(0);
    for (const [at, customer] of customers.entries()) {
      const messages = await customer.history();
      expect(messages.slice(0, 200)).toHaveLength(Math.min(200, 2 * (answers[at] ?? 0)));
    }
    const history = await createCustomer(product.url, early).history(1000, 200);
    expect(new Set(history.map(({ content }) => content))).toEqual(new Set(['an old message']));
    expect(product.log.filter((line) => line.includes('"level":50'))).toEqual([]);
  });
}
