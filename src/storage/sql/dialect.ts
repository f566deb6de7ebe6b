/** What differs between the SQL of SQLite and PostgreSQL. Everything else is written once, with `$1`, `$2`, … in order. */
import type { RowVault } from '../sealing/row-vault.ts';

export type ColumnType = 'text' | 'integer' | 'bigint' | 'double precision';

export type ColumnTypes = Readonly<Record<string, ColumnType>>;

export interface Dialect {
  /** A FROM source named `given`: the rows of the JSON array in `$1`. */
  rows(columns: ColumnTypes): string;
  /** A sub-select: the strings of the JSON array in `parameter`. */
  list(parameter: string): string;
  /** An expression: one JSON text, an object of these columns of `table`. */
  jsonObject(table: string, columns: readonly string[]): string;
  /** An expression: one JSON text, an array of objects of these columns of `subSelect`. */
  jsonArray(subSelect: string, columns: readonly string[]): string;
  /** Ends a SELECT: its rows are ours until the end of the transaction. Nothing where there is one writer. */
  readonly forUpdate: string;
  /** The same, leaving out rows that another transaction holds. */
  readonly skipLocked: string;
  /** True where a transaction excludes all others, so that unlike work can share its commit. */
  readonly singleWriter: boolean;
  /** Seals rows on their way in, and opens them on their way out. */
  readonly vault: RowVault;
}
