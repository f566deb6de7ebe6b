/**
 * Names a person by their proven e-mail address, the same on every channel, so that rows can be found by it although addresses are
 * sealed. The secret is this deployment's own and is sealed itself: whoever copies the database cannot try addresses out.
 */
import { createHmac, randomBytes } from 'node:crypto';
import type { Customer } from '../../contract/records.ts';
import { type SecretRow, secretTable } from '../schemas/key-tables.ts';
import type { Database, Query } from '../sql/database.ts';
import { insertInto } from '../sql/write-rows.ts';

/** Undefined when nothing proves the customer's address. */
export type PersonKeyOf = (customer: Customer) => string | undefined;

const NAME = 'person';
const SECRET_BYTES = 32;
const READ = 'SELECT * FROM secret WHERE name = $1';

export async function openPersonKeys(database: Database): Promise<PersonKeyOf> {
  const secret = (await readSecret(database, database.reader)) ?? (await makeSecret(database));
  return ({ assurance, email, isEmailProven }) =>
    assurance === 'verified' && isEmailProven === true && email !== undefined
      ? createHmac('sha256', secret).update(email.toLowerCase()).digest('hex')
      : undefined;
}

async function readSecret({ dialect }: Database, query: Query): Promise<string | undefined> {
  const [row] = await query.all<SecretRow>(READ, [NAME]);
  return row && dialect.vault.open(secretTable, row).value;
}

/** Of two processes that start together, the first one's counts. */
async function makeSecret(database: Database): Promise<string> {
  const insert = insertInto(database.dialect, secretTable, 'ON CONFLICT DO NOTHING');
  const made = randomBytes(SECRET_BYTES).toString('base64');
  return await database.transaction(async (transaction) => {
    await insert(transaction, [{ name: NAME, value: made }]);
    return (await readSecret(database, transaction)) ?? made;
  });
}
