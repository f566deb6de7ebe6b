/** Sessions by themselves. Those that begin with a message are created with it. */
import { AppError } from '../../contract/errors.ts';
import type { NewSession, SessionStore } from '../../contract/stores.ts';
import { toSession } from '../records/session-record.ts';
import type { SessionRow } from '../schemas/session-tables.ts';
import type { Database } from '../sql/database.ts';
import type { WriteLane } from '../write-lane.ts';
import { createInsertSessions } from './insert-sessions.ts';

export function createSessionStore({ dialect, reader }: Database, writes: WriteLane): SessionStore {
  const insertSessions = createInsertSessions(dialect);
  const readMany = `SELECT * FROM session WHERE id IN ${dialect.list('$1')}`;
  const readOne = 'SELECT * FROM session WHERE id = $1';

  const create = writes.batched<NewSession, SessionRow>(async (transaction, sessions) => {
    await insertSessions(
      transaction,
      sessions.map((session) => ({ session, platformId: session.customer.id })),
    );
    const rows = await transaction.all<SessionRow>(readMany, [JSON.stringify(sessions.map(({ id }) => id))]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return sessions.map(
      ({ id }) =>
        byId.get(id) ??
        new AppError('invalid-request', 'This conversation belongs to another session already.'),
    );
  });

  return {
    create: async (session) => toSession(await create(session)),
    find: async (id) => {
      const [row] = await reader.all<SessionRow>(readOne, [id]);
      if (row === undefined) return undefined;
      return { session: toSession(row), ...(row.token_hash !== null && { tokenHash: row.token_hash }) };
    },
  };
}
