/** Turns: their steps journalled on the way, and their one commit at the end. */
import type { Lease, TurnRecord, TurnStep } from '../../contract/delivery.ts';
import type { Clock, ReachCheckpoint } from '../../contract/telemetry.ts';
import type { DecideTicket } from '../../contract/ticket-store.ts';
import type { HandOverResult, TurnCommit, TurnStore } from '../../contract/turn-store.ts';
import { toStep, toStepRow, toTurnRow } from '../records/turn-record.ts';
import type { TurnStepRow } from '../schemas/delivery-tables.ts';
import { turnStepTable, turnTable } from '../schemas/delivery-tables.ts';
import type { TicketRow } from '../schemas/ticket-tables.ts';
import type { Database, Transaction } from '../sql/database.ts';
import type { Dialect } from '../sql/dialect.ts';
import { insertInto, replaceOnConflict } from '../sql/write-rows.ts';
import type { RunBatch, WriteLane } from '../write-lane.ts';
import type { ApplyChange } from './apply-change.ts';
import { createApplyChange } from './apply-change.ts';
import type { CommitTurns } from './commit-turns.ts';
import { createCommitTurns } from './commit-turns.ts';
import { createLockLanes, isHeld, type LockLanes } from './lane-state.ts';

const READ_PLACE = 'SELECT session_id, status FROM ticket WHERE number = $1';
/** No session has it. */
const NO_VERSION = -1;

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
  const lockLanes = createLockLanes(dialect);
  const journal = writes.batched(createJournal(dialect, reach));
  const upsertTurns = insertInto(dialect, turnTable, replaceOnConflict(turnTable, ['id']));
  const insertSteps = insertInto(dialect, turnStepTable, 'ON CONFLICT DO NOTHING');
  const readSteps = 'SELECT * FROM turn_step WHERE turn_id = $1 ORDER BY number';

  return {
    journal: (lease, turn, step) => journal({ lease, turn, step }),
    record: (turn, step) =>
      writes.exclusive(async (transaction) => {
        await upsertTurns(transaction, [toTurnRow(turn, turn.status)]);
        await insertSteps(transaction, [toStepRow(turn.id, step)]);
      }),
    steps: async (turnId) =>
      (await reader.all<TurnStepRow>(readSteps, [turnId])).map((row) =>
        toStep(dialect.vault.open(turnStepTable, row)),
      ),
    commit: writes.batched(commitTurns),
    handOver: (commit, decide, elsewhere) =>
      writes.exclusive((transaction) =>
        handOver(transaction, { commitTurns, applyChange, lockLanes, commit, decide, elsewhere }),
      ),
  };
}

interface HandOver {
  readonly commitTurns: CommitTurns;
  readonly applyChange: ApplyChange;
  readonly lockLanes: LockLanes;
  readonly commit: TurnCommit;
  readonly decide: DecideTicket;
  /** Number of a ticket of another session. */
  readonly elsewhere: number | undefined;
}

async function handOver(transaction: Transaction, parts: HandOver): Promise<HandOverResult> {
  const { commit, elsewhere } = parts;
  const isThere = elsewhere === undefined || (await isOpenElsewhere(transaction, parts, elsewhere));
  const [result] = await parts.commitTurns(transaction, [isThere ? commit : superseded(commit)]);
  if (result === undefined || result instanceof Error) throw result ?? new Error('The commit has no result.');
  if (result.kind !== 'committed') return result;
  const named = elsewhere === undefined ? undefined : { number: elsewhere };
  const change = await parts.applyChange(transaction, commit.lease.laneId, parts.decide, named);
  return { kind: 'committed', change: { ...change, messages: [...result.messages, ...change.messages] } };
}

/** Both conversations are locked from then on, unless the ticket has just gone elsewhere. */
async function isOpenElsewhere(
  transaction: Transaction,
  { commit, lockLanes }: HandOver,
  ticketNumber: number,
): Promise<boolean> {
  const { laneId } = commit.lease;
  const before = await readPlace(transaction, ticketNumber);
  await lockLanes(transaction, before === undefined ? [laneId] : [laneId, before.session_id]);
  const row = await readPlace(transaction, ticketNumber);
  const isOpen = row?.status === 'queued' || row?.status === 'claimed';
  return isOpen && row.session_id !== laneId && row.session_id === before?.session_id;
}

async function readPlace(transaction: Transaction, ticketNumber: number) {
  const [row] = await transaction.all<Pick<TicketRow, 'session_id' | 'status'>>(READ_PLACE, [ticketNumber]);
  return row;
}

/** As if somebody had changed the conversation first: its events wait for a new turn. */
function superseded(commit: TurnCommit): TurnCommit {
  return { ...commit, leftToPerson: false, sessionVersion: NO_VERSION };
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
