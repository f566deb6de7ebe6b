/** Builds the set-based writes: one statement a table and batch, its rows in one JSON parameter. */
import type { EntitySchema } from 'typeorm';
import type { Query } from './database.ts';
import type { ColumnType, ColumnTypes, Dialect } from './dialect.ts';

const COLUMN_TYPES: readonly ColumnType[] = ['text', 'integer', 'bigint', 'double precision'];

type WriteRows<Row> = (query: Query, rows: readonly Row[]) => Promise<void>;

/** Inserts whole rows. `conflict` is an ON CONFLICT clause. Columns that are NULL in all of them are left out: each costs as much as a value. */
export function insertInto<Row extends object>(
  dialect: Dialect,
  table: EntitySchema<Row>,
  conflict = '',
): WriteRows<Row> {
  const types = columnTypes(table);
  const statements = new Map<string, string>();

  const statementFor = (columns: readonly string[]): string => {
    const names = columns.join(', ');
    const known = statements.get(names);
    if (known !== undefined) return known;
    const given = dialect.rows(pick(types, columns));
    const statement = `INSERT INTO ${table.options.name} (${names}) SELECT ${names} FROM ${given} WHERE true ${conflict}`;
    statements.set(names, statement);
    return statement;
  };

  return async (query, rows) => {
    if (rows.length === 0) return;
    const sealed = rows.map((row) => dialect.vault.seal(table, row));
    const columns = Object.keys(types).filter((column) => sealed.some((row) => hasValue(row, column)));
    await query.all(statementFor(columns), [JSON.stringify(sealed)]);
  };
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
  const types = pick(columnTypes(table), [key, ...columns]);
  const assignments = columns.map((column) => `${column} = given.${column}`).join(', ');
  const update = `UPDATE ${name} SET ${assignments} FROM ${dialect.rows(types)} WHERE ${name}.${key} = given.${key}`;
  return async (query, rows) => {
    if (rows.length === 0) return;
    await query.all(update, [JSON.stringify(rows.map((row) => dialect.vault.seal(table, row)))]);
  };
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

function hasValue(row: object, column: string): boolean {
  const value: unknown = Reflect.get(row, column);
  return value !== null && value !== undefined;
}

function columnTypes<Row extends object>(table: EntitySchema<Row>): ColumnTypes {
  const types: Record<string, ColumnType> = {};
  for (const [name, column] of Object.entries<{ type?: unknown } | undefined>(table.options.columns)) {
    const type = COLUMN_TYPES.find((known) => known === column?.type);
    if (type !== undefined) types[name] = type;
  }
  return types;
}

function pick(types: ColumnTypes, names: readonly string[]): ColumnTypes {
  return Object.fromEntries(Object.entries(types).filter(([name]) => names.includes(name)));
}
