/** Creates sessions with their customers, identities and lanes; those that exist stay as they are. */
import type { NewSession } from '../../contract/session-store.ts';
import { toCustomerRow, toNewSessionRow } from '../records/session-record.ts';
import { customerTable, identityTable } from '../schemas/customer-tables.ts';
import { laneTable } from '../schemas/delivery-tables.ts';
import { sessionTable } from '../schemas/session-tables.ts';
import type { Transaction } from '../sql/database.ts';
import type { Dialect } from '../sql/dialect.ts';
import { insertInto } from '../sql/write-rows.ts';
import { toStored } from '../stored-text.ts';
import type { WriteProofs } from './write-proofs.ts';

export interface SessionOpening {
  readonly session: NewSession;
  /** The platform's own id of the customer. */
  readonly platformId: string;
}

export type InsertSessions = (transaction: Transaction, openings: readonly SessionOpening[]) => Promise<void>;

export function createInsertSessions(dialect: Dialect, writeProofs: WriteProofs): InsertSessions {
  const insertCustomers = insertInto(dialect, customerTable, 'ON CONFLICT DO NOTHING');
  const insertIdentities = insertInto(dialect, identityTable, 'ON CONFLICT DO NOTHING');
  const insertNewSessions = insertInto(dialect, sessionTable, 'ON CONFLICT DO NOTHING');
  // A session that lost to another with the same conversation key is not there, and so gets no lane.
  const insertLanes = `
    INSERT INTO lane (${Object.keys(laneTable.options.columns).join(', ')})
    SELECT id, 1, 0, 0, 0, NULL, 0, 0 FROM session WHERE id IN ${dialect.list('$1')}
    ON CONFLICT DO NOTHING`;

  return async (transaction, openings) => {
    const sorted = openings.toSorted((a, b) => (a.session.id < b.session.id ? -1 : 1));
    const sessions = sorted.map(({ session }) => session);
    await insertCustomers(
      transaction,
      sessions.map(({ customer }) => toCustomerRow(customer)),
    );
    await writeProofs(
      transaction,
      sessions.map(({ customer }) => customer),
    );
    await insertIdentities(
      transaction,
      sorted.map(({ session, platformId }) => ({
        channel: session.channel,
        account_id: toStored(session.accountId),
        platform_id: toStored(platformId),
        customer_id: session.customer.id,
      })),
    );
    await insertNewSessions(transaction, sessions.map(toNewSessionRow));
    await transaction.all(insertLanes, [JSON.stringify(sessions.map(({ id }) => id))]);
  };
}
