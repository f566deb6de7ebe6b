/** Seals and opens the columns of rows that say something about a customer. */
import type { Sealing } from '../../contract/sealing.ts';
import { keyIdOf } from './envelope.ts';
import { SEALED_TABLES, type SealedTable } from './sealed-columns.ts';

/** As TypeORM describes a table. */
interface NamedTable {
  readonly options: { readonly name: string };
}

export interface RowVault {
  /** `row` may lack columns, but not those of the table's key. */
  seal<Row extends object>(table: NamedTable, row: Row): Row;
  /** @throws AppError `storage-mismatch` */
  open<Row extends object>(table: NamedTable, row: Row): Row;
}

const BY_NAME = new Map(SEALED_TABLES.map((table) => [table.name, table]));

export function createRowVault(sealing: Sealing): RowVault {
  return {
    seal: (table, row) =>
      sealing.isOn ? change(BY_NAME.get(table.options.name), row, sealing.sealText, isAny) : row,
    open: (table, row) => change(BY_NAME.get(table.options.name), row, sealing.openText, isSealed),
  };
}

/** Where a value stands: what is bound to it. */
function placeOf({ name, keys }: SealedTable, column: string, row: object): string {
  const id = keys.map((key) => {
    const value: unknown = Reflect.get(row, key);
    if (value === undefined) throw new Error(`A row of "${name}" is sealed without its key "${key}".`);
    return value;
  });
  return `${name}:${column}:${id.join(':')}`;
}

function isAny(): boolean {
  return true;
}

function isSealed(stored: string): boolean {
  return keyIdOf(stored) !== undefined;
}

/** Converts the values that it concerns; the row itself when there are none. */
function change<Row extends object>(
  table: SealedTable | undefined,
  row: Row,
  convert: (place: string, text: string) => string,
  concerns: (text: string) => boolean,
): Row {
  if (table === undefined) return row;
  let changed: Record<string, string> | undefined;
  for (const column of table.columns) {
    const value: unknown = Reflect.get(row, column);
    if (typeof value !== 'string' || !concerns(value)) continue;
    changed = { ...changed, [column]: convert(placeOf(table, column, row), value) };
  }
  return changed === undefined ? row : { ...row, ...changed };
}
