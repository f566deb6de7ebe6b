/**
 * Finished steps of a turn, durable before the next one begins, so that a restart neither pays nor acts twice. The last one is stored by
 * the turn's own commit, which says it all.
 */
import { hash } from 'node:crypto';
import type { TurnRecord, TurnStep } from '../contract/delivery.ts';
import { AppError } from '../contract/errors.ts';
import type { Clock, Metrics, ReachCheckpoint } from '../contract/telemetry.ts';
import type { TurnStore } from '../contract/turn-store.ts';
import type { StepJournal } from './answer/answering.ts';
import type { Turn } from './conclusion.ts';

interface StepJournalOptions {
  readonly store: TurnStore;
  readonly turn: Turn;
  /** An earlier attempt may have left steps; otherwise there is nothing to look for. */
  readonly isRepeated: boolean;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly reach: ReachCheckpoint;
}

export interface TurnJournal extends StepJournal {
  /** Finished, and still to be stored with the turn. */
  unsaved(): readonly TurnStep[];
}

export function createStepJournal(options: StepJournalOptions): TurnJournal {
  const { store, turn, isRepeated, signal, clock, metrics, reach } = options;
  let memos: Promise<ReadonlyMap<number, TurnStep>> | undefined;
  let nextNumber = 0;
  let unsaved: TurnStep | undefined;
  const record: TurnRecord = {
    id: turn.id,
    sessionId: turn.claimed.session.id,
    status: 'running',
    decision: 'undecided',
    startedAt: turn.startedAt,
    endedAt: turn.startedAt,
  };

  const loadMemos = async (): Promise<ReadonlyMap<number, TurnStep>> =>
    new Map((isRepeated ? await store.steps(turn.id) : []).map((step) => [step.number, step]));

  const save = async (): Promise<void> => {
    if (unsaved === undefined) return;
    if (!(await store.journal(turn.claimed.lease, record, unsaved))) {
      signal.throwIfAborted();
      throw new AppError('internal', 'The conversation is being handled elsewhere.');
    }
    unsaved = undefined;
    reach('journal-stored');
  };

  return {
    async step({ kind, name, input }, run) {
      await save();
      const number = nextNumber++;
      memos ??= loadMemos();
      const inputHash = hash('sha256', input);
      const memo = (await memos).get(number);
      if (memo?.inputHash === inputHash && memo.name === name) return memo.result;
      const startedAt = clock();
      const begunAt = performance.now();
      const result = await run();
      const tookMs = Math.round(performance.now() - begunAt);
      metrics.observeMs('turn_stage', tookMs, { stage: kind });
      unsaved = { number, kind, name, inputHash, result, tookMs, startedAt };
      return result;
    },
    unsaved: () => (unsaved === undefined ? [] : [unsaved]),
  };
}
