/** SQL as SQLite speaks it. Its one writer needs no row locks. */
import type { RowVault } from '../sealing/row-vault.ts';
import type { ColumnTypes, Dialect } from '../sql/dialect.ts';

/** `each`: the table function that takes a JSON array apart; `jsonb_each` is the faster one, from SQLite 3.51 on. */
export const createSqliteDialect = (each: 'json_each' | 'jsonb_each', vault: RowVault): Dialect => ({
  vault,
  rows: (columns: ColumnTypes) => {
    const fields = Object.keys(columns).map((name) => `value ->> '$.${name}' AS ${name}`);
    return `(SELECT ${fields.join(', ')} FROM ${each}($1)) AS given`;
  },
  list: (parameter) => `(SELECT value FROM json_each(${parameter}))`,
  jsonObject: (table, columns) => jsonObject(columns.map((column) => `'${column}', ${table}.${column}`)),
  jsonArray: (subSelect, columns) =>
    `(SELECT json_group_array(${jsonObject(columns.map((column) => `'${column}', ${column}`))}) FROM (${subSelect}))`,
  forUpdate: '',
  skipLocked: '',
  singleWriter: true,
});

function jsonObject(pairs: readonly string[]): string {
  return `json_object(${pairs.join(', ')})`;
}
