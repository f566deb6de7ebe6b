/** The outbox: deliveries are claimed durably before they are sent, and settled afterwards. */
import type { ClaimedDelivery } from '../../contract/delivery.ts';
import type { DeliveryClaim, OutboxStore, Settlement } from '../../contract/outbox-store.ts';
import { toDelivery } from '../records/delivery-record.ts';
import { type OutboxRow, outboxTable } from '../schemas/delivery-tables.ts';
import type { Database, Transaction } from '../sql/database.ts';
import type { Dialect } from '../sql/dialect.ts';
import type { RunBatch, WriteLane } from '../write-lane.ts';

interface Settling {
  readonly id: string;
  readonly owner: string;
  readonly settlement: Settlement;
}

export function createOutboxStore({ dialect }: Database, writes: WriteLane): OutboxStore {
  const settle = writes.batched(createSettle(dialect));
  return {
    claim: writes.batched(createClaim(dialect)),
    settle: (id, owner, settlement) => settle({ id, owner, settlement }),
  };
}

/** A card shows the newest state and a private word is one person's: neither waits for new messages in a thread, which are paced. */
const MAY_NOT_OVERTAKE = `(outbox.operation NOT IN ('card', 'private') OR earlier.operation IN ('card', outbox.operation))`;

function createClaim(dialect: Dialect): RunBatch<DeliveryClaim, readonly ClaimedDelivery[]> {
  const claimDue = `
    WITH due AS MATERIALIZED (
      SELECT id FROM outbox
      WHERE status IN ('pending', 'sending') AND run_at <= $1 AND NOT EXISTS (
        SELECT 1 FROM outbox AS earlier
        WHERE earlier.stream = outbox.stream AND earlier.status IN ('pending', 'sending')
          AND (earlier.message_seq, earlier.part, earlier.id) < (outbox.message_seq, outbox.part, outbox.id)
          AND ${MAY_NOT_OVERTAKE})
      ORDER BY run_at LIMIT $2 ${dialect.skipLocked})
    UPDATE outbox SET uncertain = CASE WHEN status = 'sending' THEN 1 ELSE uncertain END,
      status = 'sending', attempts = attempts + 1, lease_owner = $3, run_at = $4,
      first_try_at = coalesce(first_try_at, $1), last_try_at = $1
    WHERE id IN (SELECT id FROM due)
    RETURNING *`;

  async function claim(transaction: Transaction, { owner, limit, leaseMs }: DeliveryClaim) {
    const { now, clockLeadMs } = transaction;
    const rows = await transaction.all<OutboxRow>(claimDue, [now, limit, owner, now + leaseMs]);
    return rows.map((row) => ({
      delivery: toDelivery(dialect.vault.open(outboxTable, row)),
      attempt: row.attempts,
      uncertain: row.uncertain === 1,
      firstTriedAt: (row.first_try_at ?? now) - clockLeadMs,
    }));
  }

  return async (transaction, claims) => {
    const claimed: (readonly ClaimedDelivery[])[] = [];
    for (const each of claims) claimed.push(await claim(transaction, each));
    return claimed;
  };
}

function createSettle(dialect: Dialect): RunBatch<Settling, boolean> {
  const settle = `
    UPDATE outbox SET status = given.status, lease_owner = NULL, run_at = coalesce(given.run_at, outbox.run_at),
      external_id = given.external_id, error_code = given.error_code,
      uncertain = coalesce(given.uncertain, outbox.uncertain)
    FROM ${dialect.rows({ id: 'text', owner: 'text', status: 'text', run_at: 'bigint', external_id: 'text', error_code: 'text', uncertain: 'integer' })}
    WHERE outbox.id = given.id AND outbox.lease_owner = given.owner AND outbox.status = 'sending'
    RETURNING outbox.id`;

  return async (transaction, settlings) => {
    const rows = settlings.map((each) => settlementRow(each, transaction.clockLeadMs));
    const settled = await transaction.all<{ id: string }>(settle, [JSON.stringify(rows)]);
    const ids = new Set(settled.map(({ id }) => id));
    return settlings.map(({ id }) => ids.has(id));
  };
}

/** What is left out is NULL. */
function settlementRow({ id, owner, settlement }: Settling, clockLeadMs: number) {
  switch (settlement.kind) {
    case 'sent':
      return { id, owner, status: 'sent', external_id: settlement.externalId };
    case 'pending':
      return {
        id,
        owner,
        status: 'pending',
        run_at: settlement.runAt + clockLeadMs,
        error_code: settlement.code,
        uncertain: settlement.uncertain ? 1 : 0,
      };
    case 'ambiguous':
    case 'dead':
      return { id, owner, status: settlement.kind, error_code: settlement.code };
  }
}
