/** Opens an SQLite file: one owner, the schema up to date, one connection that writes and one that reads. */
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import sqlite3 from 'sqlite3';
import { AppError } from '../../contract/errors.ts';
import type { Clock, Logger } from '../../contract/telemetry.ts';
import { migrate } from '../data-source.ts';
import type { RowVault } from '../sealing/row-vault.ts';
import type { Database, Query, SqlValue, Transaction } from '../sql/database.ts';
import type { Dialect } from '../sql/dialect.ts';
import { lockFile } from './file-lock.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import { connectSqlite } from './sqlite-connection.ts';
import { createSqliteDialect } from './sqlite-dialect.ts';
import { translateSqliteError } from './sqlite-errors.ts';

export interface SqliteOptions {
  readonly path: string;
  /** Whether this process serves: then it is the only one. */
  readonly owner: boolean;
  readonly busyTimeoutMs: number;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly vault: RowVault;
}

const OWNER_WAIT_MS = 2000;
const PURGE_ATTEMPTS = 20;
/** Conversations lie there; only those folders get it that did not exist. */
const OWNER_ONLY = 0o700;
const PURGE_WAIT_MS = 100;
const MIGRATION_WAIT_MS = 60_000;
/** Pages of 4 KiB. Each commit touches many; writing them back more rarely writes most of them once instead of often. */
const CHECKPOINT_PAGES = 8000;
/** The default of 2 MiB is read and dropped over and over once the indexes are larger. */
const CACHE_KIB = 16 * 1024;
/** TypeORM switches on `verbose`, which takes a stack trace with every statement of the whole process. */
const DRIVER = { ...sqlite3, verbose: () => sqlite3 };
/** Nothing is ever put off for longer on purpose; what lies further ahead was stored under a wrong clock. */
const LONGEST_WAIT_MS = 3_600_000;

/** @throws AppError `storage-unavailable`, `storage-mismatch` */
export async function openSqlite(options: SqliteOptions): Promise<Database> {
  const path = resolve(options.path);
  try {
    await mkdir(dirname(path), { recursive: true, mode: OWNER_ONLY });
    const release = options.owner ? await takeOwnership(path) : () => Promise.resolve();
    try {
      await migrateAlone(path, options.busyTimeoutMs);
      const writer = await connect(path, options.busyTimeoutMs);
      const reader = await connect(path, options.busyTimeoutMs);
      if (options.owner) await voidLeases(writer, options.clock());
      const each = (await hasJsonbEach(reader)) ? 'jsonb_each' : 'json_each';
      const dialect = createSqliteDialect(each, options.vault);
      return createDatabase({ ...options, dialect, writer, reader, release });
    } catch (cause) {
      await release();
      throw cause;
    }
  } catch (cause) {
    throw unusable(cause);
  }
}

/** While opening, whatever the file system refuses means that the file cannot be used. */
function unusable(cause: unknown): unknown {
  const translated = translateSqliteError(cause);
  const refused = cause instanceof Error && 'syscall' in cause;
  return refused && translated === cause
    ? new AppError('storage-unavailable', 'The data folder cannot be used.', { cause })
    : translated;
}

async function takeOwnership(path: string): Promise<() => Promise<void>> {
  const release = await lockFile(`${path}.owner`, OWNER_WAIT_MS);
  if (release !== undefined) return release;
  throw new AppError('storage-unavailable', 'Another Switchboard process serves this data folder.');
}

async function migrateAlone(path: string, busyTimeoutMs: number): Promise<void> {
  const release = await lockFile(`${path}.migration`, MIGRATION_WAIT_MS);
  if (release === undefined) {
    throw new AppError(
      'storage-unavailable',
      'Another process has been migrating the database for too long.',
    );
  }
  try {
    await migrate({
      type: 'sqlite',
      database: path,
      driver: DRIVER,
      enableWAL: true,
      busyTimeout: busyTimeoutMs,
    });
  } finally {
    await release();
  }
}

async function connect(path: string, busyTimeoutMs: number): Promise<SqliteConnection> {
  const connection = await connectSqlite(path, busyTimeoutMs);
  await connection.all('PRAGMA journal_mode = WAL');
  await connection.all('PRAGMA synchronous = FULL');
  await connection.all('PRAGMA foreign_keys = ON');
  await connection.all(`PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
  await connection.all(`PRAGMA cache_size = ${-CACHE_KIB}`);
  const [journal] = await connection.all<{ journal_mode: string }>('PRAGMA journal_mode');
  const [sync] = await connection.all<{ synchronous: number }>('PRAGMA synchronous');
  if (journal?.journal_mode !== 'wal' || sync?.synchronous !== 2) {
    throw new AppError('storage-unavailable', 'The database file does not support durable writes here.');
  }
  return connection;
}

async function hasJsonbEach(connection: Query): Promise<boolean> {
  const found = await connection.all("SELECT name FROM pragma_module_list WHERE name = 'jsonb_each'");
  return found.length > 0;
}

/**
 * The file has one owner, so every lease in it is of a process that is gone. What waits is found by the partial indexes,
 * whose conditions SQLite wants to see word for word.
 */
async function voidLeases(writer: Query, now: number): Promise<void> {
  const latest = now + LONGEST_WAIT_MS;
  const waits = "status IN ('pending', 'sending')";
  await writer.all(
    'UPDATE lane SET lease_owner = NULL, lease_until = 0 WHERE pending > 0 AND lease_until > 0',
  );
  await writer.all('UPDATE lane SET ready_at = $1 WHERE pending > 0 AND ready_at > $2', [now, latest]);
  await writer.all(
    `UPDATE outbox SET run_at = $1, lease_owner = NULL WHERE ${waits} AND status = 'sending'`,
    [now],
  );
  await writer.all(`UPDATE outbox SET run_at = $1 WHERE ${waits} AND run_at > $2`, [now, latest]);
}

interface Parts {
  readonly dialect: Dialect;
  readonly writer: SqliteConnection;
  readonly reader: SqliteConnection;
  readonly release: () => Promise<void>;
  readonly clock: Clock;
  readonly logger: Logger;
}

function createDatabase({ dialect, writer, reader, release, clock, logger }: Parts): Database {
  return {
    dialect,
    reader: {
      all: <Row>(sql: string, values?: readonly SqlValue[]) => reader.all<Row>(sql, values).catch(rethrow),
    },
    transaction: async (run) => {
      try {
        await writer.all('BEGIN IMMEDIATE');
        const result = await run(transactionOn(writer, clock()));
        await writer.all('COMMIT');
        return result;
      } catch (cause) {
        await rollBack(writer, logger);
        throw translateSqliteError(cause);
      }
    },
    recover: () => Promise.resolve(0),
    purge: () => purge(writer).catch(rethrow),
    close: async () => {
      await reader.close();
      await writer.close();
      await release();
    },
  };
}

/** The file is written anew without what was deleted; then the write-ahead log, which still has it, is emptied. */
async function purge(writer: Query): Promise<void> {
  await writer.all('VACUUM');
  for (let attempt = 0; attempt < PURGE_ATTEMPTS; attempt += 1) {
    const [result] = await writer.all<{ busy: number }>('PRAGMA wal_checkpoint(TRUNCATE)');
    if (result?.busy === 0) return;
    await sleep(PURGE_WAIT_MS);
  }
  throw new AppError(
    'storage-unavailable',
    'The rows are gone, but the write-ahead log is in use and still has them. Restart the server: that empties it.',
  );
}

function transactionOn(writer: Query, now: number): Transaction {
  return { now, clockLeadMs: 0, all: writer.all };
}

async function rollBack(writer: Query, logger: Logger): Promise<void> {
  try {
    await writer.all('ROLLBACK');
  } catch {
    // A full disk or a failed BEGIN leaves no transaction to roll back.
    logger.debug('nothing-to-roll-back');
  }
}

function rethrow(cause: unknown): never {
  throw translateSqliteError(cause);
}
