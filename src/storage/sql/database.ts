/** A connected database as the stores see it, whichever it is. */
import type { Dialect } from './dialect.ts';

export type SqlValue = string | number | Uint8Array | null;

export interface Query {
  /** Rows of a statement, as the database driver made them. SQL texts are constants: each is prepared once and kept. */
  all<Row>(sql: string, values?: readonly SqlValue[]): Promise<readonly Row[]>;
}

export interface Transaction extends Query {
  /** Milliseconds since the epoch by the one clock that decides about leases: the database's, or ours on SQLite. */
  readonly now: number;
  /** How far that clock is ahead of ours, in milliseconds. */
  readonly clockLeadMs: number;
}

export interface Database {
  readonly dialect: Dialect;
  /** Sees what is committed; never waits for a writer. */
  readonly reader: Query;
  /** Commits when `run` resolves, rolls back whole when it rejects. May call `run` again after a conflict. One at a time. */
  transaction<Result>(run: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /** Frees what owners left that are no longer alive; answers how many lanes. */
  recover(transaction: Transaction, owner: string): Promise<number>;
  /** Takes out of the database's files what was deleted. @throws AppError `storage-unavailable` when somebody is in the way */
  purge(): Promise<void>;
  close(): Promise<void>;
}
