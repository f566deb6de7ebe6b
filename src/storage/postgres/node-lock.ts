/**
 * Shows other nodes that this one lives: a session advisory lock on its id, on a connection of its own, which the server
 * frees when the process dies. Takes it again when the connection is lost.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from '../../contract/telemetry.ts';
import type { Transaction } from '../sql/database.ts';
import { connectionSettings } from './postgres-pool.ts';

const RETRY_AFTER_MS = 1000;
const KEY = 'hashtextextended($1, 0)';

/** Resolves when the lock is held; the answer gives it up. */
export async function holdNodeLock(
  url: string,
  nodeId: string,
  logger: Logger,
): Promise<() => Promise<void>> {
  const stopping = new AbortController();
  let client = await connect();

  async function connect(): Promise<pg.Client> {
    const connected = new pg.Client(connectionSettings(url));
    connected.on('error', () => logger.warn('node-lock-lost'));
    try {
      await connected.connect();
      await connected.query(`SELECT pg_advisory_lock(${KEY})`, [nodeId]);
    } catch (cause) {
      await connected.end();
      throw cause;
    }
    connected.once('end', () => {
      if (!stopping.signal.aborted) void reconnect();
    });
    return connected;
  }

  async function reconnect(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        client = await connect();
        logger.info('node-lock-held-again');
        return;
      } catch {
        logger.warn('node-lock-retry');
        await sleep(RETRY_AFTER_MS);
      }
    }
  }

  return async () => {
    stopping.abort();
    await client.end();
  };
}

/** Voids the leases of owners whose lock can be had: they are dead. Answers how many lanes that frees. */
export async function freeDeadOwners(transaction: Transaction, owner: string): Promise<number> {
  const owners = await transaction.all<{ lease_owner: string }>(
    `SELECT lease_owner FROM lane WHERE pending > 0 AND lease_owner <> $1
     UNION SELECT lease_owner FROM outbox WHERE status = 'sending' AND lease_owner <> $1`,
    [owner],
  );
  let freed = 0;
  for (const { lease_owner } of owners) freed += await freeIfDead(transaction, lease_owner);
  return freed;
}

async function freeIfDead(transaction: Transaction, owner: string): Promise<number> {
  const [lock] = await transaction.all<{ dead: boolean }>(
    `SELECT pg_try_advisory_xact_lock(${KEY}) AS dead`,
    [owner],
  );
  if (lock?.dead !== true) return 0;
  const lanes = await transaction.all(
    'UPDATE lane SET lease_owner = NULL, lease_until = 0 WHERE pending > 0 AND lease_owner = $1 RETURNING session_id',
    [owner],
  );
  await transaction.all(
    "UPDATE outbox SET run_at = $2, lease_owner = NULL WHERE status = 'sending' AND lease_owner = $1",
    [owner, transaction.now],
  );
  return lanes.length;
}
