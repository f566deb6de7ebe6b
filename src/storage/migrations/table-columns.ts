/** Columns of tables, for migrations. */
import type { TableColumnOptions } from 'typeorm';

export const text = (name: string): TableColumnOptions => ({ name, type: 'text' });
export const integer = (name: string): TableColumnOptions => ({ name, type: 'integer' });
export const time = (name: string): TableColumnOptions => ({ name, type: 'bigint' });
export const number = (name: string): TableColumnOptions => ({ name, type: 'double precision' });
export const optional = (column: TableColumnOptions): TableColumnOptions => ({ ...column, isNullable: true });
