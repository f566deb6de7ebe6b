/** Writes what was accepted: messages, attachments, events, and the lanes and sessions as they are afterwards. */
import type { Arrival } from '../../contract/inbox-store.ts';
import type { StoredMessage } from '../../contract/records.ts';
import { toAttachmentRows } from '../records/attachment-record.ts';
import { toMessageRow } from '../records/message-record.ts';
import type { InboxRow } from '../schemas/delivery-tables.ts';
import { inboxTable, laneTable } from '../schemas/delivery-tables.ts';
import { attachmentTable, messageTable, sessionTable } from '../schemas/session-tables.ts';
import type { Transaction } from '../sql/database.ts';
import type { Dialect } from '../sql/dialect.ts';
import { together } from '../sql/together.ts';
import { insertInto, updateRows } from '../sql/write-rows.ts';
import { toStoredJson } from '../stored-text.ts';
import { keyColumns } from './find-accepted.ts';
import type { LaneState } from './lane-state.ts';

export interface PlacedArrival {
  readonly arrival: Arrival;
  /** As it is after this arrival. */
  readonly lane: LaneState;
  /** Order within the lane. */
  readonly seq: number;
  /** Undefined for events that are no message. */
  readonly message: StoredMessage | undefined;
}

/** `lanes`: every lane that was read; those of `placed` are written. */
export type WriteArrivals = (
  transaction: Transaction,
  placed: readonly PlacedArrival[],
  lanes: ReadonlyMap<string, LaneState>,
) => Promise<void>;

export function createWriteArrivals(dialect: Dialect): WriteArrivals {
  const insertMessages = insertInto(dialect, messageTable);
  const insertAttachments = insertInto(dialect, attachmentTable, 'ON CONFLICT DO NOTHING');
  const insertEvents = insertInto(dialect, inboxTable);
  const updateSessions = updateRows(dialect, sessionTable, 'id', ['last_seq']);
  const updateLanes = updateRows(dialect, laneTable, 'session_id', [
    'next_seq',
    'pending',
    'ready_at',
    'ready_latest',
  ]);

  return async (transaction, placed, lanes) => {
    const changed = new Set(placed.map(({ arrival }) => arrival.sessionId));
    const states = [...changed].flatMap((id) => lanes.get(id) ?? []);
    const messages = placed.flatMap(({ arrival, message }) =>
      message === undefined ? [] : toMessageRow(message, arrival.inboxId),
    );
    await together(
      insertMessages(transaction, messages),
      insertAttachments(
        transaction,
        placed.flatMap(({ message }) => (message === undefined ? [] : toAttachmentRows(message))),
      ),
      insertEvents(transaction, placed.map(inboxRow)),
      updateSessions(
        transaction,
        states.map(({ session_id, last_seq }) => ({ id: session_id, last_seq })),
      ),
      updateLanes(
        transaction,
        states.map(({ session_id, next_seq, pending, ready_at, ready_latest }) => ({
          session_id,
          next_seq,
          pending,
          ready_at,
          ready_latest,
        })),
      ),
    );
  };
}

function inboxRow({ arrival, seq, message }: PlacedArrival): InboxRow {
  return {
    ...keyColumns(arrival.event),
    id: arrival.inboxId,
    session_id: arrival.sessionId,
    seq,
    status: 'pending',
    attempts: 0,
    crashes: 0,
    turn_id: null,
    message_id: message?.id ?? null,
    payload: toStoredJson(arrival.event),
    received_at: arrival.event.receivedAt,
    done_at: null,
  };
}
