/** Opens a PostgreSQL database that several nodes share: the schema up to date, one connection that writes, others that read. */
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Clock, Logger } from '../../contract/telemetry.ts';
import { migrate } from '../data-source.ts';
import type { RowVault } from '../sealing/row-vault.ts';
import type { Database, Query, SqlValue, Transaction } from '../sql/database.ts';
import { freeDeadOwners, holdNodeLock } from './node-lock.ts';
import { createPostgresDialect } from './postgres-dialect.ts';
import { isConflict, translatePostgresError } from './postgres-errors.ts';
import { connectionSettings, createPool, createStatements } from './postgres-pool.ts';

export interface PostgresOptions {
  readonly url: string;
  /** Unique to this run of the process. */
  readonly nodeId: string;
  /** Whether this process serves, and so holds leases under its node id. */
  readonly owner: boolean;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly vault: RowVault;
}

const READERS = 6;
const MAX_ATTEMPTS = 5;
const CONFLICT_WAIT_MS = 50;
/** Any number that no other program takes; the lock is the database's own. */
const MIGRATION_LOCK = 7_420_117;
const MIGRATION_WAIT_MS = 60_000;
const DATABASE_TIME = 'SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS now';

/** @throws AppError `storage-unavailable`, `storage-mismatch` */
export async function openPostgres(options: PostgresOptions): Promise<Database> {
  try {
    await migrateAlone(options.url);
    const release = options.owner
      ? await holdNodeLock(options.url, options.nodeId, options.logger)
      : () => Promise.resolve();
    return createDatabase(options, release);
  } catch (cause) {
    throw translatePostgresError(cause);
  }
}

async function migrateAlone(url: string): Promise<void> {
  const client = new pg.Client({
    ...connectionSettings(url),
    lock_timeout: MIGRATION_WAIT_MS,
    statement_timeout: MIGRATION_WAIT_MS,
    query_timeout: MIGRATION_WAIT_MS,
  });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await migrate({ type: 'postgres', url, poolSize: 1 });
  } finally {
    await client.end();
  }
}

function createDatabase(options: PostgresOptions, release: () => Promise<void>): Database {
  const writers = createPool(options.url, 1, options.logger);
  const readers = createPool(options.url, READERS, options.logger);
  const statements = createStatements();
  const reader = statements(readers);

  async function attempt<Result>(run: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const client = await writers.connect();
    let broken: Error | undefined;
    try {
      await client.query('BEGIN');
      const result = await run(await transactionOn(statements(client), options.clock));
      await client.query('COMMIT');
      return result;
    } catch (cause) {
      await client.query('ROLLBACK').catch((failure: Error) => {
        broken = failure;
      });
      throw cause;
    } finally {
      client.release(broken);
    }
  }

  return {
    dialect: createPostgresDialect(options.vault),
    reader: {
      all: async (sql, values) => {
        try {
          return await reader.all(sql, values);
        } catch (cause) {
          throw translatePostgresError(cause);
        }
      },
    },
    transaction: async (run) => {
      for (let attempts = 1; ; attempts += 1) {
        try {
          return await attempt(run);
        } catch (cause) {
          if (!isConflict(cause) || attempts === MAX_ATTEMPTS) throw translatePostgresError(cause);
          await sleep(Math.random() * CONFLICT_WAIT_MS * attempts);
        }
      }
    },
    recover: freeDeadOwners,
    // Its files are out of everybody's reach, and its own vacuum cleans them.
    purge: () => Promise.resolve(),
    close: async () => {
      await readers.end();
      await writers.end();
      await release();
    },
  };
}

async function transactionOn(query: Query, clock: Clock): Promise<Transaction> {
  const [time] = await query.all<{ now: number }>(DATABASE_TIME);
  const now = time?.now ?? clock();
  return { now, clockLeadMs: now - clock(), all: inTurn(query).all };
}

/** The driver takes one statement of a connection at a time; those that are sent together wait here for each other. */
function inTurn(query: Query): Query {
  let last: Promise<unknown> = Promise.resolve();
  return {
    all<Row>(sql: string, values?: readonly SqlValue[]) {
      const result = last.then(() => query.all<Row>(sql, values));
      last = result.catch(() => undefined);
      return result;
    },
  };
}
