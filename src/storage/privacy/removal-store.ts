/** Messages on platforms that wait to be taken back. Doing that twice does no harm, so a lease is only there to share the work. */
import type { LeftCopy, Removal, RemovalOutcome, RemovalStore } from '../../contract/privacy.ts';
import { type RemovalRow, removalTable } from '../schemas/removal-tables.ts';
import type { Database, Transaction } from '../sql/database.ts';
import type { Dialect } from '../sql/dialect.ts';
import { insertInto } from '../sql/write-rows.ts';
import { fromStored, toStored } from '../stored-text.ts';
import type { WriteLane } from '../write-lane.ts';

const LEFT = 'SELECT * FROM removal ORDER BY status, created_at, id LIMIT $1';
const GONE = 'DELETE FROM removal WHERE id = $1';
const REFUSED = "UPDATE removal SET status = 'refused', error_code = $1 WHERE id = $2";
const LATER = 'UPDATE removal SET run_at = $1, attempts = attempts + 1, error_code = $2 WHERE id = $3';

export function createRemovalStore({ dialect, reader }: Database, writes: WriteLane): RemovalStore {
  const claim = `
    UPDATE removal SET run_at = $1 WHERE id = (
      SELECT id FROM removal WHERE status = 'pending' AND run_at <= $2 ORDER BY run_at, id LIMIT 1 ${dialect.skipLocked})
    RETURNING *`;
  const waits = "SELECT 1 AS one FROM removal WHERE status = 'pending' LIMIT 1";

  return {
    claim: async (leaseMs) => {
      // Most of the time there is nothing, and a look costs no commit.
      if ((await reader.all(waits)).length === 0) return undefined;
      return await writes.exclusive(async (transaction) => {
        const { now } = transaction;
        const [row] = await transaction.all<RemovalRow>(claim, [now + leaseMs, now]);
        return row && toRemoval(row);
      });
    },
    settle: (id, outcome) =>
      writes.exclusive(async (transaction) => {
        await settle(transaction, id, outcome);
      }),
    left: async (limit) => (await reader.all<RemovalRow>(LEFT, [limit])).map(toLeft),
  };
}

async function settle(transaction: Transaction, id: string, outcome: RemovalOutcome): Promise<void> {
  switch (outcome.kind) {
    case 'gone':
      await transaction.all(GONE, [id]);
      return;
    case 'refused':
      await transaction.all(REFUSED, [outcome.code, id]);
      return;
    case 'later':
      await transaction.all(LATER, [outcome.runAt + transaction.clockLeadMs, outcome.code, id]);
      return;
  }
}

/** Writes down what is to be taken back, the last one first: replies before what they hang on. */
export function createQueueRemovals(dialect: Dialect) {
  const insert = insertInto(dialect, removalTable, 'ON CONFLICT DO NOTHING');
  return async (
    transaction: Transaction,
    copies: readonly Pick<Removal, 'channel' | 'externalId'>[],
  ): Promise<void> => {
    const { now } = transaction;
    const rows = copies.map(({ channel, externalId }, index) => ({
      id: `${channel}:${externalId}`,
      channel,
      external_id: toStored(externalId),
      status: 'pending' as const,
      attempts: 0,
      run_at: now - index,
      error_code: null,
      created_at: now,
    }));
    await insert(transaction, rows);
  };
}

function toRemoval({ id, channel, external_id, attempts }: RemovalRow): Removal {
  return { id, channel, externalId: fromStored(external_id), attempt: attempts + 1 };
}

function toLeft({ channel, external_id, status, error_code: code }: RemovalRow): LeftCopy {
  return { channel, externalId: fromStored(external_id), why: status, ...(code !== null && { code }) };
}
