/** Stores what arrived, each event once: its message, its place in the lane and itself, for a whole batch in one go. */
import { AppError } from '../../contract/errors.ts';
import type { StoredMessage } from '../../contract/records.ts';
import type { Accepted, Arrival } from '../../contract/stores.ts';
import type { ReachCheckpoint } from '../../contract/telemetry.ts';
import { toMessage, toMessageRow } from '../records/message-record.ts';
import type { InboxRow } from '../schemas/delivery-tables.ts';
import { inboxTable, laneTable } from '../schemas/delivery-tables.ts';
import type { MessageRow } from '../schemas/session-tables.ts';
import { attachmentTable, messageTable, sessionTable } from '../schemas/session-tables.ts';
import type { Transaction } from '../sql/database.ts';
import type { Dialect } from '../sql/dialect.ts';
import { columnNames, insertInto, updateRows } from '../sql/write-rows.ts';
import { toStored, toStoredJson } from '../stored-text.ts';
import type { RunBatch } from '../write-lane.ts';
import { createInsertSessions } from './insert-sessions.ts';
import type { LaneState } from './lane-state.ts';
import { createLockLanes } from './lane-state.ts';

interface Stored {
  readonly arrival: Arrival;
  readonly seq: number;
  readonly message: StoredMessage | undefined;
}

interface KnownRow {
  readonly channel: string;
  readonly account_id: string;
  readonly event_id: string;
  readonly inbox_id: string;
  readonly session_id: string;
  /** A message row as JSON. */
  readonly message: string | null;
}

export function createAcceptArrivals(dialect: Dialect, reach: ReachCheckpoint): RunBatch<Arrival, Accepted> {
  const lockLanes = createLockLanes(dialect);
  const insertSessions = createInsertSessions(dialect);
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
  const findKnown = `
    SELECT inbox.channel, inbox.account_id, inbox.event_id, inbox.id AS inbox_id, inbox.session_id,
      CASE WHEN message.id IS NOT NULL THEN ${dialect.jsonObject('message', columnNames(messageTable))} END AS message
    FROM ${dialect.rows({ channel: 'text', account_id: 'text', event_id: 'text' })}
    JOIN inbox ON inbox.channel = given.channel AND inbox.account_id = given.account_id AND inbox.event_id = given.event_id
    LEFT JOIN message ON message.id = inbox.message_id`;

  async function known(
    transaction: Transaction,
    arrivals: readonly Arrival[],
  ): Promise<Map<string, Accepted>> {
    const rows = await transaction.all<KnownRow>(findKnown, [JSON.stringify(arrivals.map(keyColumns))]);
    return new Map(rows.map((row) => [keyOf(row), toDuplicate(row)]));
  }

  async function lanesOf(
    transaction: Transaction,
    arrivals: readonly Arrival[],
  ): Promise<Map<string, LaneState>> {
    const lanes = await lockLanes(
      transaction,
      arrivals.map(({ sessionId }) => sessionId),
    );
    const openings = arrivals.flatMap(({ sessionId, newSession, event }) =>
      newSession === undefined || lanes.has(sessionId)
        ? []
        : { session: newSession, platformId: event.actor.platformId },
    );
    if (openings.length === 0) return lanes;
    await insertSessions(transaction, openings);
    const created = await lockLanes(
      transaction,
      openings.map(({ session }) => session.id),
    );
    return new Map([...lanes, ...created]);
  }

  async function write(
    transaction: Transaction,
    stored: readonly Stored[],
    lanes: ReadonlyMap<string, LaneState>,
  ): Promise<void> {
    const changed = [...new Set(stored.map(({ arrival }) => arrival.sessionId))].flatMap(
      (id) => lanes.get(id) ?? [],
    );
    await insertMessages(transaction, stored.flatMap(messageRows));
    await insertAttachments(transaction, stored.flatMap(attachmentRows));
    await insertEvents(transaction, stored.map(inboxRow));
    await updateSessions(
      transaction,
      changed.map(({ session_id, last_seq }) => ({ id: session_id, last_seq })),
    );
    await updateLanes(transaction, changed);
  }

  return async (transaction, arrivals) => {
    const lanes = await lanesOf(transaction, arrivals);
    // Looked up after the lanes are locked: an event always goes to the same lane, so nobody can add it meanwhile.
    const seen = await known(transaction, arrivals);
    const stored: Stored[] = [];
    const results = arrivals.map((arrival): Accepted | AppError => {
      const key = keyOf(keyColumns(arrival));
      const first = seen.get(key);
      if (first !== undefined) return first;
      const lane = lanes.get(arrival.sessionId);
      if (lane === undefined) return new AppError('session-not-found', 'There is no such conversation.');
      if (lane.status === 'closed') return new AppError('session-closed', 'This conversation is closed.');
      const next = takePlace(lane, arrival, transaction.clockLeadMs);
      lanes.set(arrival.sessionId, next);
      const message = next.last_seq > lane.last_seq ? messageOf(arrival, next.last_seq) : undefined;
      stored.push({ arrival, seq: lane.next_seq, message });
      const accepted = acceptance(arrival, message);
      seen.set(key, { ...accepted, kind: 'duplicate' });
      return accepted;
    });
    await write(transaction, stored, lanes);
    reach('inbox-storing');
    return results;
  };
}

function acceptance({ inboxId, sessionId }: Arrival, message: StoredMessage | undefined): Accepted {
  return { kind: 'stored', inboxId, sessionId, ...(message !== undefined && { message }) };
}

function takePlace(
  lane: LaneState,
  { event, readyAt, readyAtLatest }: Arrival,
  clockLeadMs: number,
): LaneState {
  const first = lane.pending === 0 || lane.ready_latest === 0;
  const ready = readyAt + clockLeadMs;
  return {
    ...lane,
    last_seq: lane.last_seq + (event.kind === 'message' ? 1 : 0),
    next_seq: lane.next_seq + 1,
    pending: lane.pending + 1,
    ready_at: first ? ready : Math.min(ready, lane.ready_latest),
    ready_latest: first ? readyAtLatest + clockLeadMs : lane.ready_latest,
  };
}

function messageOf({ messageId, sessionId, event }: Arrival, seq: number): StoredMessage {
  return {
    id: messageId,
    sessionId,
    seq,
    role: 'user',
    content: event.text,
    citations: [],
    attachments: event.attachments,
    createdAt: event.receivedAt,
  };
}

function messageRows({ arrival, message }: Stored): readonly MessageRow[] {
  return message === undefined ? [] : [toMessageRow(message, arrival.inboxId)];
}

function attachmentRows({ message }: Stored) {
  return (message?.attachments ?? []).map((attachment) => ({
    id: toStored(attachment.id),
    session_id: message?.sessionId ?? '',
    message_id: message?.id ?? '',
    name: toStored(attachment.name),
    mime_type: toStored(attachment.mimeType),
    size: attachment.size,
    created_at: message?.createdAt ?? 0,
  }));
}

function inboxRow({ arrival, seq, message }: Stored): InboxRow {
  return {
    ...keyColumns(arrival),
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

function keyColumns({ event }: Arrival) {
  return {
    channel: event.channel,
    account_id: toStored(event.accountId),
    event_id: toStored(event.eventId),
  };
}

function keyOf({
  channel,
  account_id,
  event_id,
}: Pick<KnownRow, 'channel' | 'account_id' | 'event_id'>): string {
  return JSON.stringify([channel, account_id, event_id]);
}

function toDuplicate(row: KnownRow): Accepted {
  return {
    kind: 'duplicate',
    inboxId: row.inbox_id,
    sessionId: row.session_id,
    ...(row.message !== null && { message: toMessage(JSON.parse(row.message)) }),
  };
}
