/** Finds, reads and deletes everything that is stored about a person. */
import type { StoredRow, SubjectStore } from '../../contract/privacy.ts';
import { type CustomerRow, customerTable } from '../schemas/customer-tables.ts';
import type { Database } from '../sql/database.ts';
import { fromStored, fromStoredJson, toStored } from '../stored-text.ts';
import type { WriteLane } from '../write-lane.ts';
import { createReadCopies } from './platform-copies.ts';
import { createQueueRemovals } from './removal-store.ts';
import { subjectTables } from './subject-tables.ts';

const BY_ID = `
  SELECT id FROM customer WHERE id = $1
  UNION SELECT customer_id FROM session WHERE id = $2
  UNION SELECT customer_id FROM identity WHERE platform_id = $3`;
const CUSTOMERS = 'SELECT * FROM customer WHERE id > $1 AND email IS NOT NULL ORDER BY id LIMIT $2';
const PAGE = 1000;
const JSON_COLUMNS = new Set(['citations', 'attachments', 'choices', 'payload', 'target', 'reply_to']);
/** A secret of the customer's browser, and our own bookkeeping. */
const NOT_HANDED_OUT = new Set(['token_hash', 'input_hash', 'lease_owner', 'person_key']);

export function createSubjectStore(database: Database, writes: WriteLane): SubjectStore {
  const { dialect, reader } = database;
  const tables = subjectTables(dialect);
  const sessions = `session_id IN (SELECT id FROM session WHERE customer_id IN ${dialect.list('$1')})`;
  const lockLanes = `SELECT session_id FROM lane WHERE ${sessions} ORDER BY session_id ${dialect.forUpdate}`;
  const readFiles = `SELECT id FROM stored_file WHERE ${sessions}`;
  const readCopies = createReadCopies(dialect);
  const queueRemovals = createQueueRemovals(dialect);

  /** Addresses are sealed, each differently: they are found by opening them. */
  async function findByEmail(email: string, after = ''): Promise<readonly string[]> {
    const rows = await reader.all<CustomerRow>(CUSTOMERS, [after, PAGE]);
    const found = rows.filter((row) => hasEmail(dialect.vault.open(customerTable, row), email));
    const ids = found.map(({ id }) => id);
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return ids;
    return [...ids, ...(await findByEmail(email, last.id))];
  }

  return {
    find: async (who) => {
      const byId = await reader.all<{ id: string }>(BY_ID, [who, who, toStored(who)]);
      const byEmail = who.includes('@') ? await findByEmail(who.toLowerCase()) : [];
      return [...new Set([...byId.map(({ id }) => id), ...byEmail])];
    },
    read: async (customerIds) => {
      const read: Record<string, readonly StoredRow[]> = {};
      for (const { name, where } of tables.filter((table) => table.name !== 'lane').toReversed()) {
        const sql = `SELECT * FROM ${name} WHERE ${where}`;
        const rows = await reader.all<object>(sql, [JSON.stringify(customerIds)]);
        read[name] = rows.map((row) => present(dialect.vault.open({ options: { name } }, row)));
      }
      return read;
    },
    erase: (customerIds) =>
      writes.exclusive(async (transaction) => {
        const ids = [JSON.stringify(customerIds)];
        await transaction.all(lockLanes, ids);
        const files = await transaction.all<{ id: string }>(readFiles, ids);
        const { ours, others } = await readCopies(transaction, customerIds);
        let rows = 0;
        for (const { name, where } of tables) {
          const deleted = await transaction.all(`DELETE FROM ${name} WHERE ${where} RETURNING 1 AS one`, ids);
          rows += deleted.length;
        }
        await queueRemovals(transaction, ours);
        return { rows, fileIds: files.map(({ id }) => id), removals: ours, copies: others };
      }),
    purge: () => writes.between(database.purge),
  };
}

function hasEmail({ email }: CustomerRow, wanted: string): boolean {
  return email !== null && fromStored(email).toLowerCase() === wanted;
}

function present(row: object): StoredRow {
  const shown: Record<string, unknown> = {};
  for (const [column, value] of Object.entries<unknown>({ ...row })) {
    if (!NOT_HANDED_OUT.has(column)) shown[column] = presentValue(column, value);
  }
  return shown;
}

function presentValue(column: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return JSON_COLUMNS.has(column) ? fromStoredJson<unknown>(value) : fromStored(value);
}
