/** Looks at a database without changing it: for `doctor`, which must not migrate what it examines. */
import { existsSync } from 'node:fs';
import pg from 'pg';
import type { AuditVerdict } from '../contract/audit.ts';
import { MIGRATION_NAMES } from './data-source.ts';
import { connectionSettings, createStatements } from './postgres/postgres-pool.ts';
import type { Query } from './sql/database.ts';
import { lockFile } from './sqlite/file-lock.ts';
import { connectSqlite } from './sqlite/sqlite-connection.ts';
import { verifyAudit } from './stores/verify-audit.ts';

const BUSY_TIMEOUT_MS = 500;

export interface DatabaseFacts {
  /** Names of this version's migrations that have not run; all of them when there are no tables yet. */
  readonly pending: readonly string[];
  /** Names of migrations that this version does not know: a newer one ran them. */
  readonly unknown: readonly string[];
  /** What SQLite says of a damaged file; undefined when it is sound, and for PostgreSQL. */
  readonly damage?: string;
  /** Undefined when tables are missing. */
  readonly content?: DatabaseContent;
}

export interface DatabaseContent {
  readonly documents: number;
  readonly passages: number;
  readonly passagesWithoutVector: number;
  /** Names of the embedding models whose vectors are stored. */
  readonly models: readonly string[];
  /** Vectors of a model that takes over when all are there. */
  readonly kept: readonly { readonly model: string; readonly vectors: number }[];
  /** Tickets that wait for a person. */
  readonly waitingTickets: number;
  /** Deliveries given up on, or whose end is not known. */
  readonly unsettledDeliveries: number;
  readonly quarantinedEvents: number;
  /** Messages of erased customers that a platform refuses to delete. */
  readonly refusedRemovals: number;
  readonly audit: AuditVerdict;
}

const CONTENT = `SELECT
  (SELECT count(*) FROM document) AS documents,
  (SELECT count(*) FROM chunk) AS passages,
  (SELECT count(*) FROM chunk WHERE vector IS NULL) AS passages_without_vector,
  (SELECT count(*) FROM ticket WHERE status = 'queued') AS waiting_tickets,
  (SELECT count(*) FROM outbox WHERE status IN ('ambiguous', 'dead')) AS unsettled_deliveries,
  (SELECT count(*) FROM inbox WHERE status = 'quarantined') AS quarantined_events,
  (SELECT count(*) FROM removal WHERE status = 'refused') AS refused_removals`;

/** Each answers a row when the table of migrations is there. */
const SQLITE_TABLE = "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'migrations'";
const POSTGRES_TABLE = "SELECT 1 AS found WHERE to_regclass('migrations') IS NOT NULL";

interface ContentRow {
  readonly documents: number;
  readonly passages: number;
  readonly passages_without_vector: number;
  readonly waiting_tickets: number;
  readonly unsettled_deliveries: number;
  readonly quarantined_events: number;
  readonly refused_removals: number;
}

/** Undefined when there is no SQLite file yet. Rejects with the driver's error when the database cannot be read. */
export async function inspectDatabase(databaseUrl: string): Promise<DatabaseFacts | undefined> {
  return databaseUrl.startsWith('sqlite:')
    ? await inspectSqlite(databaseUrl.slice('sqlite:'.length))
    : await inspectPostgres(databaseUrl);
}

/** Whether a Switchboard process serves this SQLite file now. */
export async function isServed(path: string): Promise<boolean> {
  if (!existsSync(`${path}.owner`)) return false;
  const release = await lockFile(`${path}.owner`, 0);
  await release?.();
  return release === undefined;
}

async function inspectSqlite(path: string): Promise<DatabaseFacts | undefined> {
  if (!existsSync(path)) return undefined;
  const connection = await connectSqlite(path, BUSY_TIMEOUT_MS);
  try {
    const [found] = await connection.all<{ quick_check: string }>('PRAGMA quick_check(1)');
    if (found?.quick_check !== 'ok')
      return { pending: [], unknown: [], damage: found?.quick_check ?? 'unreadable' };
    return await readFacts(connection, SQLITE_TABLE);
  } finally {
    await connection.close();
  }
}

async function inspectPostgres(url: string): Promise<DatabaseFacts> {
  const client = new pg.Client(connectionSettings(url));
  await client.connect();
  try {
    return await readFacts(createStatements()(client), POSTGRES_TABLE);
  } finally {
    await client.end();
  }
}

async function readFacts(query: Query, findTable: string): Promise<DatabaseFacts> {
  const ran = await migrationsOf(query, findTable);
  const pending = MIGRATION_NAMES.filter((name) => !ran.includes(name));
  const unknown = ran.filter((name) => !MIGRATION_NAMES.includes(name));
  return { pending, unknown, ...(pending.length === 0 ? { content: await readContent(query) } : {}) };
}

/** None where nothing has migrated yet: then the table is not there. */
async function migrationsOf(query: Query, findTable: string): Promise<readonly string[]> {
  if ((await query.all(findTable)).length === 0) return [];
  const rows = await query.all<{ name: string }>('SELECT name FROM migrations ORDER BY id');
  return rows.map(({ name }) => name);
}

async function readContent(query: Query): Promise<DatabaseContent> {
  const [row] = await query.all<ContentRow>(CONTENT);
  const models = await query.all<{ model: string }>(
    'SELECT DISTINCT model FROM chunk WHERE model IS NOT NULL ORDER BY model',
  );
  const kept = await query.all<{ model: string; vectors: number }>(
    'SELECT model, count(*) AS vectors FROM kept_vector GROUP BY model ORDER BY 2 DESC',
  );
  return {
    documents: row?.documents ?? 0,
    passages: row?.passages ?? 0,
    passagesWithoutVector: row?.passages_without_vector ?? 0,
    models: models.map(({ model }) => model),
    kept: kept.map(({ model, vectors }) => ({ model, vectors: Number(vectors) })),
    waitingTickets: row?.waiting_tickets ?? 0,
    unsettledDeliveries: row?.unsettled_deliveries ?? 0,
    quarantinedEvents: row?.quarantined_events ?? 0,
    refusedRemovals: row?.refused_removals ?? 0,
    audit: await verifyAudit(query),
  };
}
