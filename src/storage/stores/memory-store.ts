/** What is remembered about customers. */
import type { MemoryStore } from '../../contract/stores.ts';
import { toMemory, toMemoryRow } from '../records/memory-record.ts';
import type { MemoryRow } from '../schemas/customer-tables.ts';
import { memoryTable } from '../schemas/customer-tables.ts';
import type { Database } from '../sql/database.ts';
import { insertInto, replaceOnConflict } from '../sql/write-rows.ts';
import type { WriteLane } from '../write-lane.ts';

const MOST_IMPORTANT_FIRST = 'ORDER BY importance DESC, updated_at DESC, id';
const RECALL = `
  SELECT * FROM memory WHERE customer_id = $1 AND (expires_at IS NULL OR expires_at > $2) ${MOST_IMPORTANT_FIRST}`;
const FORGET = `
  DELETE FROM memory WHERE customer_id = $1 AND id NOT IN
    (SELECT id FROM memory WHERE customer_id = $1 ${MOST_IMPORTANT_FIRST} LIMIT $2)`;

export function createMemoryStore({ dialect, reader }: Database, writes: WriteLane): MemoryStore {
  const replaceMemory = insertInto(dialect, memoryTable, replaceOnConflict(memoryTable, ['id']));
  return {
    remember: (memory, keep) =>
      writes.exclusive(async (transaction) => {
        await replaceMemory(transaction, [toMemoryRow(memory)]);
        await transaction.all(FORGET, [memory.customerId, keep]);
      }),
    recall: async (customerId, now) =>
      (await reader.all<MemoryRow>(RECALL, [customerId, now])).map((row) =>
        toMemory(dialect.vault.open(memoryTable, row)),
      ),
  };
}
