/** Claims lanes and reads everything that their turns need, in three statements for the whole batch. */
import type { QueuedEvent } from '../../contract/delivery.ts';
import type { InboundEvent } from '../../contract/event.ts';
import type { ClaimedLane, LaneClaim } from '../../contract/lane-store.ts';
import { toMemory } from '../records/memory-record.ts';
import { EARLIER_COLUMNS, type EarlierMessageRow, toEarlierMessage } from '../records/message-record.ts';
import { toPerson, toSession } from '../records/session-record.ts';
import type { MemoryRow, PersonRow } from '../schemas/customer-tables.ts';
import { customerTable, memoryTable, PERSON_COLUMNS } from '../schemas/customer-tables.ts';
import type { InboxRow } from '../schemas/delivery-tables.ts';
import { inboxTable } from '../schemas/delivery-tables.ts';
import type { SessionRow } from '../schemas/session-tables.ts';
import { messageTable, sessionTable } from '../schemas/session-tables.ts';
import type { RowVault } from '../sealing/row-vault.ts';
import type { Transaction } from '../sql/database.ts';
import type { Dialect } from '../sql/dialect.ts';
import { columnNames } from '../sql/write-rows.ts';
import { fromStoredJson } from '../stored-text.ts';
import type { RunBatch } from '../write-lane.ts';

const MAX_EVENTS = 50;
const MAX_HISTORY = 12;
const MAX_MEMORIES = 20;
interface PickedLane {
  readonly session_id: string;
  readonly owner: string;
  readonly epoch: number;
  readonly ready_at: number;
}

/** Each column but the first and the last is JSON of whole rows. */
interface LaneContents {
  readonly session_id: string;
  readonly session: string;
  readonly customer: string;
  readonly events: string;
  readonly history: string;
  readonly memories: string;
  readonly has_files: number;
}

export function createClaimLanes(dialect: Dialect): RunBatch<LaneClaim, readonly ClaimedLane[]> {
  const pickLanes = `
    WITH picked AS MATERIALIZED (
      SELECT session_id FROM lane WHERE pending > 0 AND ready_at <= $1 AND lease_until < $1
      ORDER BY ready_at LIMIT $2 ${dialect.skipLocked})
    UPDATE lane SET lease_owner = $3, lease_until = $4, epoch = epoch + 1, ready_latest = 0
    WHERE session_id IN (SELECT session_id FROM picked)
    RETURNING session_id, lease_owner AS owner, epoch, ready_at`;
  const readContents = `
    SELECT lane.session_id,
      ${dialect.jsonObject('session', columnNames(sessionTable))} AS session,
      ${dialect.jsonObject('customer', PERSON_COLUMNS)} AS customer,
      ${dialect.jsonArray(
        `SELECT * FROM inbox WHERE inbox.session_id = lane.session_id AND status = 'pending' ORDER BY seq LIMIT ${MAX_EVENTS}`,
        columnNames(inboxTable),
      )} AS events,
      ${dialect.jsonArray(
        `SELECT ${EARLIER_COLUMNS.join(', ')} FROM message WHERE message.session_id = lane.session_id AND deleted_at IS NULL AND NOT EXISTS
           (SELECT 1 FROM inbox WHERE inbox.id = message.inbox_id AND inbox.status = 'pending')
         ORDER BY seq DESC LIMIT ${MAX_HISTORY}`,
        EARLIER_COLUMNS,
      )} AS history,
      ${dialect.jsonArray(
        `SELECT * FROM memory WHERE memory.customer_id = session.customer_id AND superseded_at IS NULL AND (expires_at IS NULL OR expires_at > $1)
         ORDER BY importance DESC, updated_at DESC LIMIT ${MAX_MEMORIES}`,
        columnNames(memoryTable),
      )} AS memories,
      CASE WHEN EXISTS (SELECT 1 FROM stored_file WHERE stored_file.session_id = lane.session_id) THEN 1 ELSE 0 END AS has_files
    FROM lane JOIN session ON session.id = lane.session_id JOIN customer ON customer.id = session.customer_id
    WHERE lane.session_id IN ${dialect.list('$2')}`;
  const countHandlings = `
    UPDATE inbox SET attempts = attempts + 1, crashes = crashes + 1 WHERE id IN ${dialect.list('$1')}`;

  async function pick(
    transaction: Transaction,
    claims: readonly LaneClaim[],
  ): Promise<readonly PickedLane[][]> {
    const picked: PickedLane[][] = [];
    for (const { owner, limit, leaseMs } of claims) {
      const values = [transaction.now, limit, owner, transaction.now + leaseMs];
      const lanes = await transaction.all<PickedLane>(pickLanes, values);
      picked.push(lanes.toSorted((a, b) => a.ready_at - b.ready_at));
    }
    return picked;
  }

  return async (transaction, claims) => {
    const picked = await pick(transaction, claims);
    const ids = picked.flat().map(({ session_id }) => session_id);
    if (ids.length === 0) return claims.map(() => []);
    const now = transaction.now - transaction.clockLeadMs;
    const contents = await transaction.all<LaneContents>(readContents, [now, JSON.stringify(ids)]);
    const byId = new Map(contents.map((content) => [content.session_id, content]));
    const claimed = picked.map((lanes) =>
      lanes.flatMap((lane) => {
        const content = byId.get(lane.session_id);
        return content === undefined ? [] : toClaimedLane(lane, content, dialect.vault);
      }),
    );
    const handled = claimed.flat().flatMap(({ events }) => events.map(({ id }) => id));
    await transaction.all(countHandlings, [JSON.stringify(handled)]);
    return claimed;
  };
}

function toClaimedLane(lane: PickedLane, content: LaneContents, vault: RowVault): ClaimedLane {
  const history = fromStoredJson<readonly EarlierMessageRow[]>(content.history);
  return {
    lease: { laneId: lane.session_id, owner: lane.owner, epoch: lane.epoch },
    session: toSession(fromStoredJson<SessionRow>(content.session)),
    customer: toPerson(vault.open(customerTable, fromStoredJson<PersonRow>(content.customer))),
    events: handledTogether(fromStoredJson<readonly InboxRow[]>(content.events)).map((row) =>
      toQueuedEvent(vault.open(inboxTable, row)),
    ),
    history: history
      .toSorted((a, b) => a.seq - b.seq)
      .map((row) => toEarlierMessage(vault.open(messageTable, row))),
    memories: fromStoredJson<readonly MemoryRow[]>(content.memories).map((row) =>
      toMemory(vault.open(memoryTable, row)),
    ),
    hasFiles: content.has_files === 1,
  };
}

/** An event whose handling did not end before is handled alone, so that poison hurts no other event. */
function handledTogether(rows: readonly InboxRow[]): readonly InboxRow[] {
  const inOrder = rows.toSorted((a, b) => a.seq - b.seq);
  const suspect = inOrder.findIndex(({ crashes }) => crashes > 0);
  return suspect === -1 ? inOrder : inOrder.slice(0, Math.max(suspect, 1));
}

function toQueuedEvent(row: InboxRow): QueuedEvent {
  return {
    id: row.id,
    seq: row.seq,
    crashes: row.crashes,
    ...(row.message_id !== null && { messageId: row.message_id }),
    event: fromStoredJson<InboundEvent>(row.payload),
  };
}
