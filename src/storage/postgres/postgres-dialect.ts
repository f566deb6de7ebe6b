/** SQL as PostgreSQL speaks it. */
import type { RowVault } from '../sealing/row-vault.ts';
import type { ColumnTypes, Dialect } from '../sql/dialect.ts';

export const createPostgresDialect = (vault: RowVault): Dialect => ({
  vault,
  rows: (columns: ColumnTypes) => {
    const fields = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
    return `json_to_recordset($1::json) AS given(${fields.join(', ')})`;
  },
  list: (parameter) => `(SELECT json_array_elements_text(${parameter}::json))`,
  jsonObject: (table, columns) =>
    `${jsonObject(columns.map((column) => `'${column}', ${table}.${column}`))}::text`,
  jsonArray: (subSelect, columns) =>
    `(SELECT coalesce(json_agg(${jsonObject(columns.map((column) => `'${column}', ${column}`))}), '[]')::text FROM (${subSelect}) AS listed)`,
  forUpdate: 'FOR UPDATE',
  skipLocked: 'FOR UPDATE SKIP LOCKED',
  singleWriter: false,
});

function jsonObject(pairs: readonly string[]): string {
  return `json_build_object(${pairs.join(', ')})`;
}
