/** A mark that a first filling of the knowledge base has begun and not ended; it outlives the process that set it. */
import type { FirstFill } from '../../contract/knowledge.ts';
import type { Database } from '../sql/database.ts';
import type { WriteLane } from '../write-lane.ts';

const READ = "SELECT value FROM counter WHERE name = 'first-fill'";
const WRITE =
  "INSERT INTO counter (name, value) VALUES ('first-fill', $1) ON CONFLICT (name) DO UPDATE SET value = excluded.value";

export function createFirstFill({ reader }: Database, writes: WriteLane): FirstFill {
  const mark = (value: 0 | 1): Promise<void> =>
    writes.exclusive(async (transaction) => {
      await transaction.all(WRITE, [value]);
    });

  return {
    begin: () => mark(1),
    end: () => mark(0),
    isUnfinished: async () => (await reader.all<{ value: number }>(READ))[0]?.value === 1,
  };
}
