/** What is remembered about customers, and what was true of them before. */
import type { MemoryStore } from '../../contract/memory-store.ts';
import { toMemory, toMemoryRow } from '../records/memory-record.ts';
import type { MemoryRow } from '../schemas/customer-tables.ts';
import { memoryTable } from '../schemas/customer-tables.ts';
import type { Database } from '../sql/database.ts';
import { insertInto, replaceOnConflict } from '../sql/write-rows.ts';
import type { WriteLane } from '../write-lane.ts';

const MOST_IMPORTANT_FIRST = 'ORDER BY importance DESC, updated_at DESC, id';
const RECALL = `
  SELECT * FROM memory WHERE customer_id = $1 AND superseded_at IS NULL AND (expires_at IS NULL OR expires_at > $2)
  ${MOST_IMPORTANT_FIRST}`;
const FORMER = `
  SELECT * FROM memory WHERE customer_id = $1 AND superseded_at IS NOT NULL ORDER BY superseded_at DESC, updated_at DESC, id`;
/** What was replaced goes before anything that counts. */
const FORGET_WEAKEST = `
  DELETE FROM memory WHERE customer_id = $1 AND id NOT IN
    (SELECT id FROM memory WHERE customer_id = $1
     ORDER BY CASE WHEN superseded_at IS NULL THEN 0 ELSE 1 END, importance DESC, updated_at DESC, id LIMIT $2)`;
/** The model's words and the tools' input and results; of turns that are over, because one that runs may need them again. */
const FORGET_STEPS = `
  DELETE FROM turn_step WHERE kind IN ('model', 'tool') AND turn_id IN
    (SELECT turn.id FROM turn JOIN session ON session.id = turn.session_id
     WHERE session.customer_id = $1 AND turn.status <> 'running')`;

export function createMemoryStore({ dialect, reader }: Database, writes: WriteLane): MemoryStore {
  const replaceMemory = insertInto(dialect, memoryTable, replaceOnConflict(memoryTable, ['id']));
  // What it replaced itself is from now on replaced by the newest one, so that both are found and forgotten with that.
  const supersede = `
    UPDATE memory SET superseded_at = COALESCE(superseded_at, $1), superseded_by = $2
    WHERE customer_id = $3 AND id <> $2 AND (id IN ${dialect.list('$4')} OR superseded_by IN ${dialect.list('$4')})`;
  const forgetSome = `
    DELETE FROM memory WHERE customer_id = $1 AND (id IN ${dialect.list('$2')} OR superseded_by IN ${dialect.list('$2')})
    RETURNING superseded_at`;
  const forgetAll = 'DELETE FROM memory WHERE customer_id = $1 RETURNING superseded_at';
  const open = (row: MemoryRow) => toMemory(dialect.vault.open(memoryTable, row));

  return {
    remember: (memory, keep, replaced = []) =>
      writes.exclusive(async (transaction) => {
        await replaceMemory(transaction, [toMemoryRow(memory)]);
        if (replaced.length > 0) {
          const values = [memory.updatedAt, memory.id, memory.customerId, JSON.stringify(replaced)];
          await transaction.all(supersede, values);
        }
        await transaction.all(FORGET_WEAKEST, [memory.customerId, keep]);
      }),
    recall: async (customerId, now) => (await reader.all<MemoryRow>(RECALL, [customerId, now])).map(open),
    former: async (customerId) => (await reader.all<MemoryRow>(FORMER, [customerId])).map(open),
    forget: (customerId, ids) =>
      writes.exclusive(async (transaction) => {
        const rows =
          ids === undefined
            ? await transaction.all<Pick<MemoryRow, 'superseded_at'>>(forgetAll, [customerId])
            : await transaction.all<Pick<MemoryRow, 'superseded_at'>>(forgetSome, [
                customerId,
                JSON.stringify(ids),
              ]);
        if (rows.length > 0) await transaction.all(FORGET_STEPS, [customerId]);
        return rows.filter(({ superseded_at }) => superseded_at === null).length;
      }),
  };
}
