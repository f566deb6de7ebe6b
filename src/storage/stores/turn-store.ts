/** Turns: their steps journalled on the way, and their one commit at the end. */
import type { Lease, TurnRecord, TurnStep } from '../../contract/delivery.ts';
import type { Clock, ReachCheckpoint } from '../../contract/telemetry.ts';
import type { DecideTicket } from '../../contract/ticket-store.ts';
import type { HandOverResult, TurnCommit, TurnStore } from '../../contract/turn-store.ts';
import { toStep, toStepRow, toTurnRow } from '../records/turn-record.ts';
import type { TurnStepRow } from '../schemas/delivery-tables.ts';
import { turnStepTable, turnTable } from '../schemas/delivery-tables.ts';
import type { Database, Transaction } from '../sql/database.ts';
import type { Dialect } from '../sql/dialect.ts';
import { insertInto, replaceOnConflict } from '../sql/write-rows.ts';
import type { RunBatch, WriteLane } from '../write-lane.ts';
import type { ApplyChange } from './apply-change.ts';
import { createApplyChange } from './apply-change.ts';
import type { CommitTurns } from './commit-turns.ts';
import { createCommitTurns } from './commit-turns.ts';
import { createLockLanes, isHeld } from './lane-state.ts';

interface JournalEntry {
  readonly lease: Lease;
  readonly turn: TurnRecord;
  readonly step: TurnStep;
}

export interface TurnStoreOptions {
  readonly database: Database;
  readonly writes: WriteLane;
  readonly reach: ReachCheckpoint;
  readonly clock: Clock;
}

export function createTurnStore({ database, writes, reach, clock }: TurnStoreOptions): TurnStore {
  const { dialect, reader } = database;
  const commitTurns = createCommitTurns(dialect, reach);
  const applyChange = createApplyChange(dialect, clock);
  const journal = writes.batched(createJournal(dialect, reach));
  const readSteps = 'SELECT * FROM turn_step WHERE turn_id = $1 ORDER BY number';

  return {
    journal: (lease, turn, step) => journal({ lease, turn, step }),
    steps: async (turnId) =>
      (await reader.all<TurnStepRow>(readSteps, [turnId])).map((row) =>
        toStep(dialect.vault.open(turnStepTable, row)),
      ),
    commit: writes.batched(commitTurns),
    handOver: (commit, decide) =>
      writes.exclusive((transaction) => handOver(transaction, { commitTurns, applyChange, commit, decide })),
  };
}

interface HandOver {
  readonly commitTurns: CommitTurns;
  readonly applyChange: ApplyChange;
  readonly commit: TurnCommit;
  readonly decide: DecideTicket;
}

async function handOver(transaction: Transaction, parts: HandOver): Promise<HandOverResult> {
  const [result] = await parts.commitTurns(transaction, [parts.commit]);
  if (result === undefined || result instanceof Error) throw result ?? new Error('The commit has no result.');
  if (result.kind !== 'committed') return result;
  const change = await parts.applyChange(transaction, parts.commit.lease.laneId, parts.decide);
  return { kind: 'committed', change: { ...change, messages: [...result.messages, ...change.messages] } };
}

/** A step that is there already stays: whoever journalled it first was right to act. */
function createJournal(dialect: Dialect, reach: ReachCheckpoint): RunBatch<JournalEntry, boolean> {
  const lockLanes = createLockLanes(dialect);
  const upsertTurns = insertInto(dialect, turnTable, replaceOnConflict(turnTable, ['id']));
  const insertSteps = insertInto(dialect, turnStepTable, 'ON CONFLICT DO NOTHING');

  return async (transaction, entries) => {
    const lanes = await lockLanes(
      transaction,
      entries.map(({ lease }) => lease.laneId),
    );
    const held = entries.filter(({ lease }) => isHeld(lanes.get(lease.laneId), lease));
    // PostgreSQL refuses to replace one row twice in a statement.
    const turns = new Map(held.map(({ turn }) => [turn.id, toTurnRow(turn, 'running')]));
    await upsertTurns(transaction, [...turns.values()]);
    await insertSteps(
      transaction,
      held.map(({ turn, step }) => toStepRow(turn.id, step)),
    );
    reach('journal-storing');
    return entries.map((entry) => held.includes(entry));
  };
}
