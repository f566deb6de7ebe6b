/** Makes a table from a short description, for migrations. */
import type { QueryRunner, TableColumnOptions } from 'typeorm';
import { Table } from 'typeorm';

interface IndexParts {
  readonly columns: readonly string[];
  readonly where?: string;
  readonly isUnique?: boolean;
}

export interface TableParts {
  readonly name: string;
  readonly columns: readonly TableColumnOptions[];
  readonly keys: readonly string[];
  /** SQLite keeps the rows in the key's own tree; for short rows that are found by their key. */
  readonly withoutRowid?: boolean;
  readonly uniques?: readonly (readonly string[])[];
  /** Column → the table whose first key it names; rows go with what they belong to. */
  readonly belongsTo?: Readonly<Record<string, string>>;
  readonly indexes?: readonly IndexParts[];
}

export async function createTable(
  runner: QueryRunner,
  parts: TableParts,
  more: readonly TableColumnOptions[],
): Promise<void> {
  await runner.createTable(
    new Table({
      name: parts.name,
      withoutRowid: parts.withoutRowid ?? false,
      columns: [...parts.columns, ...more].map((column) => ({
        ...column,
        isPrimary: parts.keys.includes(column.name),
      })),
      uniques: (parts.uniques ?? []).map((columns) => ({ columnNames: [...columns] })),
      foreignKeys: Object.entries(parts.belongsTo ?? {}).map(([column, table]) => ({
        columnNames: [column],
        referencedTableName: table,
        referencedColumnNames: [table === 'ticket' ? 'number' : 'id'],
        onDelete: 'CASCADE',
      })),
      indices: (parts.indexes ?? []).map((index) => ({ ...index, columnNames: [...index.columns] })),
    }),
  );
}
