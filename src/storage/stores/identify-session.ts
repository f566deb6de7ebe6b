/** Gives a session, with what is known about its unverified customer, to a verified one. */
import { AppError } from '../../contract/errors.ts';
import type { Session } from '../../contract/records.ts';
import type { Identification } from '../../contract/session-store.ts';
import { toCustomer, toCustomerRow, toSession } from '../records/session-record.ts';
import { type CustomerRow, customerTable, identityTable } from '../schemas/customer-tables.ts';
import type { SessionRow } from '../schemas/session-tables.ts';
import type { Transaction } from '../sql/database.ts';
import type { Dialect } from '../sql/dialect.ts';
import { insertInto } from '../sql/write-rows.ts';
import { toStored } from '../stored-text.ts';
import type { WriteTold } from './write-told.ts';

const READ_CUSTOMER = 'SELECT * FROM customer WHERE id = $1';
const MOVE_MEMORIES = 'UPDATE memory SET customer_id = $1 WHERE customer_id = $2';
const MOVE_SESSIONS = 'UPDATE session SET customer_id = $1, version = version + 1 WHERE customer_id = $2';
const REPLACE_TOKEN = 'UPDATE session SET token_hash = $1, token_expires_at = $2 WHERE id = $3 RETURNING *';
const FORGET = 'DELETE FROM customer WHERE id = $1';

export type IdentifySession = (
  transaction: Transaction,
  identification: Identification,
) => Promise<Session | undefined>;

export function createIdentifySession(
  dialect: Dialect,
  { writeProofs, writeFacts }: WriteTold,
): IdentifySession {
  const readSession = `SELECT * FROM session WHERE id = $1 ${dialect.forUpdate}`;
  // What the website says now replaces what it said before; what it leaves out stays.
  const upsertCustomer = insertInto(
    dialect,
    customerTable,
    `ON CONFLICT (id) DO UPDATE SET assurance = excluded.assurance,
      name = COALESCE(excluded.name, customer.name), email = COALESCE(excluded.email, customer.email)`,
  );
  const insertIdentity = insertInto(dialect, identityTable, 'ON CONFLICT DO NOTHING');

  return async (transaction, { sessionId, customer, accountId, platformId, ...token }) => {
    const [session] = await transaction.all<SessionRow>(readSession, [sessionId]);
    if (session === undefined) throw new AppError('session-not-found', 'There is no such session.');
    const [former] = await transaction.all<CustomerRow>(READ_CUSTOMER, [session.customer_id]);
    if (former?.assurance === 'verified') return undefined;
    const { channel, customer_id } = session;
    await upsertCustomer(transaction, [{ ...toCustomerRow(customer), locale: former?.locale ?? null }]);
    await writeProofs(transaction, [customer]);
    const before = former === undefined ? {} : toCustomer(dialect.vault.open(customerTable, former));
    await writeFacts(transaction, [{ ...before, ...customer }]);
    await insertIdentity(transaction, [
      {
        channel,
        account_id: toStored(accountId),
        platform_id: toStored(platformId),
        customer_id: customer.id,
      },
    ]);
    await transaction.all(MOVE_MEMORIES, [customer.id, customer_id]);
    await transaction.all(MOVE_SESSIONS, [customer.id, customer_id]);
    await transaction.all(FORGET, [customer_id]);
    const replacement = [token.tokenHash, token.tokenExpiresAt, sessionId];
    const [merged] = await transaction.all<SessionRow>(REPLACE_TOKEN, replacement);
    return merged && toSession(merged);
  };
}
