/** Sessions by themselves. Those that begin with a message are created with it. */
import { AppError } from '../../contract/errors.ts';
import type { NewSession, SessionStore } from '../../contract/session-store.ts';
import { toFoundSession, toSession } from '../records/session-record.ts';
import type { SessionRow } from '../schemas/session-tables.ts';
import type { Database } from '../sql/database.ts';
import type { WriteLane } from '../write-lane.ts';
import { createIdentifySession } from './identify-session.ts';
import { createInsertSessions } from './insert-sessions.ts';
import type { WriteTold } from './write-told.ts';

const REVOKE = 'UPDATE session SET token_hash = NULL, token_expires_at = NULL WHERE id = $1 RETURNING id';

export function createSessionStore(
  { dialect, reader }: Database,
  writes: WriteLane,
  told: WriteTold,
): SessionStore {
  const { writeProofs, writeFacts } = told;
  const insertSessions = createInsertSessions(dialect, writeProofs);
  const readMany = `SELECT * FROM session WHERE id IN ${dialect.list('$1')}`;
  const readOne = 'SELECT * FROM session WHERE id = $1';

  const identify = createIdentifySession(dialect, told);
  const prolongMany = `
    UPDATE session SET token_expires_at = given.token_expires_at
    FROM ${dialect.rows({ id: 'text', token_expires_at: 'bigint' })}
    WHERE session.id = given.id AND session.token_hash IS NOT NULL`;
  const prolong = writes.batched<{ id: string; token_expires_at: number }, void>(
    async (transaction, prolonged) => {
      await transaction.all(prolongMany, [JSON.stringify(prolonged)]);
      return prolonged.map(() => undefined);
    },
  );

  const create = writes.batched<NewSession, SessionRow>(async (transaction, sessions) => {
    await insertSessions(
      transaction,
      sessions.map((session) => ({ session, platformId: session.customer.id })),
    );
    // Of customers who were there before.
    await writeFacts(
      transaction,
      sessions.map(({ customer }) => customer),
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
      return row && toFoundSession(row);
    },
    prolong: async (id, tokenExpiresAt) => prolong({ id, token_expires_at: tokenExpiresAt }),
    revoke: (id) => writes.exclusive(async (transaction) => (await transaction.all(REVOKE, [id])).length > 0),
    prove: (customer) =>
      writes.exclusive(async (transaction) => {
        await writeProofs(transaction, [customer]);
        await writeFacts(transaction, [customer]);
      }),
    identify: (identification) => writes.exclusive((transaction) => identify(transaction, identification)),
  };
}
