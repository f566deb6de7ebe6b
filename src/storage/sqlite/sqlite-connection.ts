/** One connection to an SQLite file, with each statement prepared once and kept. */
import sqlite3 from 'sqlite3';
import type { Query } from '../sql/database.ts';

export interface SqliteConnection extends Query {
  close(): Promise<void>;
}

/** `busyTimeoutMs`: how long a statement waits for another process's lock. */
export async function connectSqlite(path: string, busyTimeoutMs: number): Promise<SqliteConnection> {
  const database = await open(path);
  database.configure('busyTimeout', busyTimeoutMs);
  const statements = new Map<string, Promise<sqlite3.Statement>>();

  function prepare(sql: string): Promise<sqlite3.Statement> {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const prepared = new Promise<sqlite3.Statement>((resolve, reject) => {
      const statement = database.prepare(sql, (cause) =>
        cause === null ? resolve(statement) : reject(cause),
      );
    });
    statements.set(sql, prepared);
    prepared.catch(() => statements.delete(sql));
    return prepared;
  }

  return {
    all: async <Row>(sql: string, values: readonly unknown[] = []) => {
      const statement = await prepare(sql);
      return new Promise<readonly Row[]>((resolve, reject) => {
        statement.all<Row>(values, (cause, rows) => (cause === null ? resolve(rows) : reject(cause)));
      });
    },
    close: async () => {
      for (const statement of await Promise.all(statements.values())) statement.finalize();
      await new Promise<void>((resolve, reject) => {
        database.close((cause) => (cause === null ? resolve() : reject(cause)));
      });
    },
  };
}

function open(path: string): Promise<sqlite3.Database> {
  return new Promise((resolve, reject) => {
    const database = new sqlite3.Database(path, (cause) =>
      cause === null ? resolve(database) : reject(cause),
    );
  });
}
