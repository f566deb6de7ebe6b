/** Ends turns: what was said, what becomes of the events, and the lane given back, all or nothing. */
import type { ReachCheckpoint } from '../../contract/telemetry.ts';
import type { CommitResult, TurnCommit } from '../../contract/turn-store.ts';
import { toStepRow, toTurnRow } from '../records/turn-record.ts';
import type { InboxRow } from '../schemas/delivery-tables.ts';
import { turnStepTable, turnTable } from '../schemas/delivery-tables.ts';
import { sessionTable } from '../schemas/session-tables.ts';
import type { Transaction } from '../sql/database.ts';
import type { Dialect } from '../sql/dialect.ts';
import { together } from '../sql/together.ts';
import { insertInto, replaceOnConflict, updateRows } from '../sql/write-rows.ts';
import { toStored } from '../stored-text.ts';
import type { RunBatch } from '../write-lane.ts';
import type { LaneState } from './lane-state.ts';
import { createLockLanes, isHeld } from './lane-state.ts';
import type { Utterance } from './write-messages.ts';
import { createWriteMessages, placeMessages } from './write-messages.ts';

/** A commit whose lease holds, with the lane that it is about. */
interface Held {
  readonly commit: TurnCommit;
  readonly lane: LaneState;
}

export type CommitTurns = RunBatch<TurnCommit, CommitResult>;

export function createCommitTurns(dialect: Dialect, reach: ReachCheckpoint): CommitTurns {
  const lockLanes = createLockLanes(dialect);
  const writeMessages = createWriteMessages(dialect);
  const upsertTurns = insertInto(dialect, turnTable, replaceOnConflict(turnTable, ['id']));
  const insertSteps = insertInto(dialect, turnStepTable, 'ON CONFLICT DO NOTHING');
  const updateSessions = updateRows(dialect, sessionTable, 'id', ['last_seq', 'misses', 'locale']);
  const settleEvents = `
    UPDATE inbox SET status = given.status, turn_id = given.turn_id, done_at = given.done_at,
      crashes = CASE WHEN inbox.crashes > given.taken_back THEN inbox.crashes - given.taken_back ELSE 0 END
    FROM ${dialect.rows({ id: 'text', session_id: 'text', status: 'text', turn_id: 'text', done_at: 'bigint', taken_back: 'integer' })}
    WHERE inbox.id = given.id AND inbox.session_id = given.session_id`;
  // What arrived during the turn keeps the time at which it is ready. The condition on `seq`, which is always true, makes SQLite take the
  // index of what is pending, not that of everything the session ever received.
  const giveBack = `
    UPDATE lane SET lease_owner = NULL, lease_until = 0,
      ready_at = CASE WHEN ready_latest > 0 THEN ready_at ELSE given.now END,
      pending = (SELECT count(*) FROM inbox WHERE inbox.session_id = lane.session_id AND status = 'pending' AND seq >= 0)
    FROM ${dialect.rows({ session_id: 'text', now: 'bigint' })} WHERE lane.session_id = given.session_id`;

  async function recordTurns(transaction: Transaction, held: readonly Held[]): Promise<void> {
    const ended = held.filter(isValid);
    await upsertTurns(
      transaction,
      ended.map(({ commit }) => toTurnRow(commit.turn, commit.turn.status)),
    );
    await insertSteps(
      transaction,
      ended.flatMap(({ commit }) => commit.steps.map((step) => toStepRow(commit.turn.id, step))),
    );
  }

  async function releaseLanes(transaction: Transaction, held: readonly Held[]): Promise<void> {
    await transaction.all(settleEvents, [JSON.stringify(held.flatMap(eventRows))]);
    const lanes = held.map(({ lane }) => ({ session_id: lane.session_id, now: transaction.now }));
    await transaction.all(giveBack, [JSON.stringify(lanes)]);
  }

  return async (transaction, commits) => {
    const lanes = await lockLanes(
      transaction,
      commits.map(({ lease }) => lease.laneId),
    );
    const held = takeHeld(lanes, commits);
    const speaking = [...held.values()].filter(isValid);
    const said = new Map(speaking.map((each) => [each.commit, placeMessages(utterance(each))]));
    await together(
      writeMessages(transaction, [...said.values()]),
      updateSessions(transaction, speaking.map(sessionChange)),
      recordTurns(transaction, [...held.values()]),
      releaseLanes(transaction, [...held.values()]),
    );
    reach('turn-committing');
    reach('lane-counted-down');
    reach('lane-releasing');
    return commits.map((commit): CommitResult => {
      const each = held.get(commit);
      if (each === undefined) return { kind: 'fenced' };
      const placed = said.get(commit);
      if (placed !== undefined) return { kind: 'committed', messages: placed.stored };
      return { kind: 'superseded', taken: each.lane.handler !== 'bot' };
    });
  };
}

/** A lease is good for one commit: a second one in the same batch finds it given back. */
function takeHeld(
  lanes: Map<string, LaneState>,
  commits: readonly TurnCommit[],
): ReadonlyMap<TurnCommit, Held> {
  const held = new Map<TurnCommit, Held>();
  for (const commit of commits) {
    const lane = lanes.get(commit.lease.laneId);
    if (!isHeld(lane, commit.lease)) continue;
    held.set(commit, { commit, lane });
    lanes.delete(commit.lease.laneId);
  }
  return held;
}

/** Who may speak is one row: the bot only while nobody took or changed the conversation since the turn began. */
function isValid({ commit, lane }: Held): boolean {
  if (commit.leftToPerson === true) return lane.handler !== 'bot';
  if (commit.sessionVersion === undefined) return true;
  return lane.handler === 'bot' && lane.version === commit.sessionVersion;
}

function utterance({ commit: { messages, deliveries, turn }, lane }: Held): Utterance {
  return { sessionId: lane.session_id, lastSeq: lane.last_seq, messages, deliveries, at: turn.endedAt };
}

function sessionChange({ commit, lane }: Held) {
  return {
    id: lane.session_id,
    last_seq: lane.last_seq + commit.messages.length,
    misses: commit.misses ?? lane.misses,
    locale: commit.locale === undefined ? lane.locale : toStored(commit.locale),
  };
}

interface EventRow extends Pick<InboxRow, 'id' | 'session_id' | 'status' | 'turn_id' | 'done_at'> {
  /** How much of the crash count is taken back: a turn that was superseded did not crash. */
  readonly taken_back: number;
}

function eventRows(held: Held): readonly EventRow[] {
  const { commit, lane } = held;
  const again = !isValid(held);
  const row = (id: string, status: InboxRow['status']): EventRow => ({
    id,
    session_id: lane.session_id,
    status: again ? 'pending' : status,
    turn_id: again ? null : commit.turn.id,
    done_at: again ? null : commit.turn.endedAt,
    taken_back: again ? 1 : 0,
  });
  return [
    ...commit.eventIds.map((id) => row(id, 'done')),
    ...commit.quarantinedIds.map((id) => row(id, 'quarantined')),
  ];
}
