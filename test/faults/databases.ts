/** The two databases that every fault is tried on, and a look at their rows that goes around the product. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import sqlite3 from 'sqlite3';
import { createPostgresDatabase } from '../fixtures/postgres.ts';

export interface FaultDatabase {
  readonly url: string;
  /** A folder of its own for what the product keeps in files. */
  readonly dataDir: string;
  /** The first column of every row. */
  query(sql: string): Promise<readonly unknown[]>;
  remove(): Promise<void>;
}

export const OPEN_DATABASE = { SQLite: openSqlite, PostgreSQL: openPostgres } as const;

export type DatabaseName = keyof typeof OPEN_DATABASE;

async function openSqlite(): Promise<FaultDatabase> {
  const dataDir = await createDataDir();
  const path = join(dataDir, 'fault.db');
  return {
    url: `sqlite:${path}`,
    dataDir,
    query: (sql) =>
      new Promise((resolve, reject) => {
        const database = new sqlite3.Database(path, sqlite3.OPEN_READONLY);
        database.all<object>(sql, (cause, rows) => {
          database.close();
          if (cause === null) resolve(rows.map((row) => Object.values(row)[0]));
          else reject(cause);
        });
      }),
    remove: () => rm(dataDir, { recursive: true, force: true }),
  };
}

async function openPostgres(): Promise<FaultDatabase> {
  const dataDir = await createDataDir();
  const database = await createPostgresDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  return {
    url: database.url,
    dataDir,
    async query(sql) {
      const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' });
      return rows.map((row) => row[0]);
    },
    async remove() {
      await client.end();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function createDataDir(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'switchboard-fault-'));
}
