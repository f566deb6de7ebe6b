/** Builds the set-based writes: one statement a table and batch, its rows in one JSON parameter. */
import type { EntitySchema } from 'typeorm';
import type { Query } from './database.ts';
import type { ColumnType, ColumnTypes, Dialect } from './dialect.ts';

const COLUMN_TYPES: readonly ColumnType[] = ['text', 'integer', 'bigint', 'double precision'];

type WriteRows<Row> = (query: Query, rows: readonly Row[]) => Promise<void>;

/** Inserts whole rows. `conflict` is an ON CONFLICT clause. */
export function insertInto<Row extends object>(
  dialect: Dialect,
  table: EntitySchema<Row>,
  conflict = '',
): WriteRows<Row> {
  const columns = columnTypes(table);
  const names = Object.keys(columns).join(', ');
  return writeWith(
    (row: Row) => dialect.vault.seal(table, row),
    `INSERT INTO ${table.options.name} (${names}) SELECT ${names} FROM ${dialect.rows(columns)} WHERE true ${conflict}`,
  );
}

/** Updates the named columns of the rows whose `key` is given. */
export function updateRows<
  Row extends object,
  Key extends keyof Row & string,
  Column extends keyof Row & string,
>(
  dialect: Dialect,
  table: EntitySchema<Row>,
  key: Key,
  columns: readonly Column[],
): WriteRows<Pick<Row, Key | Column>> {
  const name = table.options.name;
  const types = columnTypes(table, [key, ...columns]);
  const assignments = columns.map((column) => `${column} = given.${column}`).join(', ');
  return writeWith(
    (row: Pick<Row, Key | Column>) => dialect.vault.seal(table, row),
    `UPDATE ${name} SET ${assignments} FROM ${dialect.rows(types)} WHERE ${name}.${key} = given.${key}`,
  );
}

/** The clause with which an insert replaces the row that has the same key. */
export function replaceOnConflict<Row extends object>(
  table: EntitySchema<Row>,
  keys: readonly string[],
): string {
  const columns = Object.keys(table.options.columns).filter((column) => !keys.includes(column));
  const assignments = columns.map((column) => `${column} = excluded.${column}`).join(', ');
  return `ON CONFLICT (${keys.join(', ')}) DO UPDATE SET ${assignments}`;
}

export function columnNames<Row extends object>(table: EntitySchema<Row>): readonly string[] {
  return Object.keys(table.options.columns);
}

function writeWith<Row>(seal: (row: Row) => Row, sql: string): WriteRows<Row> {
  return async (query, rows) => {
    if (rows.length > 0) await query.all(sql, [JSON.stringify(rows.map(seal))]);
  };
}

function columnTypes<Row extends object>(table: EntitySchema<Row>, only?: readonly string[]): ColumnTypes {
  const types: Record<string, ColumnType> = {};
  for (const [name, column] of Object.entries<{ type?: unknown } | undefined>(table.options.columns)) {
    const type = COLUMN_TYPES.find((known) => known === column?.type);
    if (type !== undefined && (only === undefined || only.includes(name))) types[name] = type;
  }
  return types;
}
