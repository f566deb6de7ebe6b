/** Completes customers with what their platform said after their first message was stored. */
import type { CustomerStore, KnownCustomer, Profile } from '../../contract/customer-store.ts';
import type { Assurance } from '../../contract/event.ts';
import { customerTable } from '../schemas/customer-tables.ts';
import type { Database } from '../sql/database.ts';
import { updateRows } from '../sql/write-rows.ts';
import { toStored } from '../stored-text.ts';
import type { WriteLane } from '../write-lane.ts';
import type { WriteTold } from './write-told.ts';

interface FoundRow {
  readonly id: string;
  readonly assurance: Assurance;
  readonly created_at: number;
  readonly has_name: number;
  /** Where in the batch its profile stands. */
  readonly place: number;
}

export function createCustomerStore(
  { dialect }: Database,
  writes: WriteLane,
  { writeProofs, writeFacts }: WriteTold,
): CustomerStore {
  const given = dialect.rows({ place: 'integer', channel: 'text', account_id: 'text', platform_id: 'text' });
  const find = `
    SELECT customer.id, customer.assurance, customer.created_at, given.place,
      CASE WHEN customer.name IS NULL THEN 0 ELSE 1 END AS has_name
    FROM ${given}
    JOIN identity ON identity.channel = given.channel AND identity.account_id = given.account_id
      AND identity.platform_id = given.platform_id
    JOIN customer ON customer.id = identity.customer_id`;
  const updateNames = updateRows(dialect, customerTable, 'id', ['name']);

  const complete = writes.batched<KnownCustomer, void>(async (transaction, known) => {
    const rows = await transaction.all<FoundRow>(find, [JSON.stringify(known.map(toKey))]);
    // Told twice in one batch, the last one counts: a row is updated once.
    const found = [...new Map(rows.map((row) => [row.id, row])).values()].map((row) => ({
      row,
      profile: known[row.place]?.profile ?? {},
    }));
    await updateNames(transaction, found.flatMap(toName));
    await writeProofs(transaction, found.map(toCustomer));
    await writeFacts(transaction, found.map(toFacts));
    return known.map(() => undefined);
  });

  return { complete };
}

interface Found {
  readonly row: FoundRow;
  readonly profile: Profile;
}

function toKey({ channel, accountId, platformId }: KnownCustomer, place: number) {
  return { place, channel, account_id: toStored(accountId), platform_id: toStored(platformId) };
}

function toName({ row: { id, has_name }, profile: { name } }: Found) {
  return name === undefined || has_name === 1 ? [] : [{ id, name: toStored(name) }];
}

function toFacts({ row: { id }, profile: { timeZone } }: Found) {
  return { id, ...(timeZone !== undefined && { timeZone }) };
}

function toCustomer({ row, profile: { email, isEmailProven } }: Found) {
  return {
    id: row.id,
    assurance: row.assurance,
    createdAt: row.created_at,
    ...(email !== undefined && { email }),
    ...(isEmailProven !== undefined && { isEmailProven }),
  };
}
