/** Decides about what arrived, each event once: its place in the lane and in the conversation, for a whole batch in one go. */
import { AppError } from '../../contract/errors.ts';
import type { Accepted, Arrival } from '../../contract/inbox-store.ts';
import type { StoredMessage } from '../../contract/records.ts';
import type { ReachCheckpoint } from '../../contract/telemetry.ts';
import type { Transaction } from '../sql/database.ts';
import type { Dialect } from '../sql/dialect.ts';
import type { RunBatch } from '../write-lane.ts';
import { createFindAccepted, keyOf } from './find-accepted.ts';
import { createInsertSessions } from './insert-sessions.ts';
import type { LaneState } from './lane-state.ts';
import { createLockLanes } from './lane-state.ts';
import { createReviseMessages } from './revise-messages.ts';
import type { PlacedArrival } from './write-arrivals.ts';
import { createWriteArrivals } from './write-arrivals.ts';
import type { WriteProofs } from './write-proofs.ts';

export function createAcceptArrivals(
  dialect: Dialect,
  writeProofs: WriteProofs,
  reach: ReachCheckpoint,
): RunBatch<Arrival, Accepted> {
  const openLanes = createOpenLanes(dialect, writeProofs);
  const findAccepted = createFindAccepted(dialect);
  const writeArrivals = createWriteArrivals(dialect);
  const reviseMessages = createReviseMessages(dialect.vault);

  return async (transaction, arrivals) => {
    const lanes = await openLanes(transaction, arrivals);
    // Looked up after the lanes are locked: an event always goes to the same lane, so nobody can add it meanwhile.
    const seen = await findAccepted(transaction, arrivals);
    const placed: PlacedArrival[] = [];
    const results = arrivals.map((arrival): Accepted | AppError => {
      const first = seen.get(keyOf(arrival.event));
      if (first !== undefined) return first;
      const lane = lanes.get(arrival.sessionId);
      if (lane === undefined) return new AppError('session-not-found', 'There is no such conversation.');
      if (lane.status === 'closed') return new AppError('session-closed', 'This conversation is closed.');
      const place = takePlace(lane, arrival, transaction.clockLeadMs);
      lanes.set(arrival.sessionId, place.lane);
      placed.push(place);
      const accepted = acceptance(place);
      seen.set(keyOf(arrival.event), { ...accepted, kind: 'duplicate' });
      return accepted;
    });
    await writeArrivals(transaction, placed, lanes);
    const revised = await reviseMessages(
      transaction,
      placed.map(({ arrival }) => arrival),
    );
    reach('inbox-storing');
    return results.map((result) => withRevised(result, revised));
  };
}

/** Locks the lanes of arrivals, after creating the sessions that are new. */
function createOpenLanes(dialect: Dialect, writeProofs: WriteProofs) {
  const lockLanes = createLockLanes(dialect);
  const insertSessions = createInsertSessions(dialect, writeProofs);

  return async (transaction: Transaction, arrivals: readonly Arrival[]): Promise<Map<string, LaneState>> => {
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
  };
}

/** The arrival with its message, and the lane as it is afterwards. */
function takePlace(lane: LaneState, arrival: Arrival, clockLeadMs: number): PlacedArrival {
  const isMessage = arrival.event.kind === 'message';
  const beginsBurst = lane.pending === 0 || lane.ready_latest === 0;
  const ready = arrival.readyAt + clockLeadMs;
  const next = {
    ...lane,
    last_seq: lane.last_seq + (isMessage ? 1 : 0),
    next_seq: lane.next_seq + 1,
    pending: lane.pending + 1,
    ready_at: beginsBurst ? ready : Math.min(ready, lane.ready_latest),
    ready_latest: beginsBurst ? arrival.readyAtLatest + clockLeadMs : lane.ready_latest,
  };
  return {
    arrival,
    lane: next,
    seq: lane.next_seq,
    message: isMessage ? messageOf(arrival, next.last_seq) : undefined,
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

function withRevised(
  result: Accepted | AppError,
  revised: ReadonlyMap<string, StoredMessage>,
): Accepted | AppError {
  const message = result instanceof AppError ? undefined : revised.get(result.inboxId);
  return message === undefined || result instanceof AppError ? result : { ...result, message };
}

function acceptance({ arrival: { inboxId, sessionId }, message }: PlacedArrival): Accepted {
  return { kind: 'stored', inboxId, sessionId, ...(message !== undefined && { message }) };
}
