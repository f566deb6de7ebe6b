/** Which keys the stored rows have, and sealing them anew with the first one while the product runs. */
import type { KeyRing } from '../../contract/privacy.ts';
import type { SealingKey } from '../../contract/sealing.ts';
import type { Database, Query, SqlValue } from '../sql/database.ts';
import type { WriteLane } from '../write-lane.ts';
import { keyIdOf } from './envelope.ts';
import { SEALED_TABLES, type SealedTable } from './sealed-columns.ts';

/** Few enough that other writes hardly wait. */
const BATCH = 200;
const FORGET = 'DELETE FROM encryption_key WHERE id = $1';

type SealedRow = Readonly<Record<string, SqlValue>>;

export function createKeyRing(database: Database, writes: WriteLane, keys: readonly SealingKey[]): KeyRing {
  const { dialect, reader } = database;
  const writing = keys[0]?.id;

  /** Reads and writes in one transaction, so that no change between the two is lost. */
  const rotateBatch = (table: SealedTable, after: SealedRow | undefined) =>
    writes.exclusive(async (transaction) => {
      const rows = await readPage(transaction, table, after, dialect.forUpdate);
      const old = rows.filter((row) => keyIdsOf(table, row).some((keyId) => keyId !== writing));
      const named = { options: { name: table.name } };
      for (const row of old) {
        await writeRow(transaction, table, dialect.vault.seal(named, dialect.vault.open(named, row)));
      }
      return { rotated: old.length, last: rows.at(-1) };
    });

  async function countRows(): Promise<ReadonlyMap<string | undefined, number>> {
    const counts = new Map<string | undefined, number>([[writing, 0]]);
    for (const table of SEALED_TABLES) {
      let rows = await readPage(reader, table);
      while (rows.length > 0) {
        for (const keyId of rows.flatMap((row) => keyIdsOf(table, row))) {
          counts.set(keyId, (counts.get(keyId) ?? 0) + 1);
        }
        rows = await readPage(reader, table, rows.at(-1));
      }
    }
    return counts;
  }

  return {
    status: async () => [...(await countRows())].map(([keyId, rows]) => ({ keyId, rows })),
    rotate: async () => {
      let rotated = 0;
      for (const table of SEALED_TABLES) {
        let batch = await rotateBatch(table, undefined);
        while (batch.last !== undefined) {
          rotated += batch.rotated;
          batch = await rotateBatch(table, batch.last);
        }
      }
      return rotated;
    },
    forgetUnused: async () => {
      const used = await countRows();
      const unused = keys.filter(({ id }) => !used.has(id));
      await writes.exclusive(async (transaction) => {
        for (const { id } of unused) await transaction.all(FORGET, [id]);
      });
    },
  };
}

/** In the order of the table's key, behind `after`. */
async function readPage(
  query: Query,
  { name, keys, columns }: SealedTable,
  after?: SealedRow,
  lock = '',
): Promise<readonly SealedRow[]> {
  const parameters = keys.map((_key, index) => `$${index + 1}`).join(', ');
  const behind = after === undefined ? '' : `WHERE (${keys.join(', ')}) > (${parameters})`;
  const wanted = [...keys, ...columns].join(', ');
  const sql = `SELECT ${wanted} FROM ${name} ${behind} ORDER BY ${keys.join(', ')} LIMIT ${BATCH} ${lock}`;
  return await query.all<SealedRow>(sql, after === undefined ? [] : valuesOf(after, keys));
}

async function writeRow(query: Query, { name, keys, columns }: SealedTable, row: SealedRow): Promise<void> {
  const set = columns.map((column, index) => `${column} = $${index + 1}`).join(', ');
  const where = keys.map((key, index) => `${key} = $${columns.length + index + 1}`).join(' AND ');
  await query.all(`UPDATE ${name} SET ${set} WHERE ${where}`, valuesOf(row, [...columns, ...keys]));
}

function valuesOf(row: SealedRow, names: readonly string[]): readonly SqlValue[] {
  return names.map((name) => row[name] ?? null);
}

/** Each once; undefined stands for what is plain. */
function keyIdsOf({ columns }: SealedTable, row: SealedRow): readonly (string | undefined)[] {
  const texts = columns.flatMap((column) => {
    const value = row[column];
    return typeof value === 'string' ? value : [];
  });
  return [...new Set(texts.map(keyIdOf))];
}
