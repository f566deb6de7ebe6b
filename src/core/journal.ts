/** Finished steps of a turn, durable before the next one begins, so that a restart neither pays nor acts twice. */
import { createHash } from 'node:crypto';
import type { TurnRecord, TurnStep } from '../contract/delivery.ts';
import { AppError } from '../contract/errors.ts';
import type { TurnStore } from '../contract/stores.ts';
import type { ReachCheckpoint } from '../contract/telemetry.ts';
import type { StepJournal } from './answer/answering.ts';
import type { Turn } from './conclude-turn.ts';

interface StepJournalOptions {
  readonly store: TurnStore;
  readonly turn: Turn;
  /** An earlier attempt may have left steps; otherwise there is nothing to look for. */
  readonly isRepeated: boolean;
  readonly signal: AbortSignal;
  readonly reach: ReachCheckpoint;
}

export function createStepJournal(options: StepJournalOptions): StepJournal {
  const { store, turn, isRepeated, signal, reach } = options;
  let memos: Promise<ReadonlyMap<number, TurnStep>> | undefined;
  let nextNumber = 0;
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

  return {
    async step({ kind, name, input }, run) {
      const number = nextNumber++;
      memos ??= loadMemos();
      const inputHash = createHash('sha256').update(input).digest('hex');
      const memo = (await memos).get(number);
      if (memo?.inputHash === inputHash && memo.name === name) return memo.result;
      const startedAt = performance.now();
      const result = await run();
      const tookMs = Math.round(performance.now() - startedAt);
      if (
        !(await store.journal(turn.claimed.lease, record, { number, kind, name, inputHash, result, tookMs }))
      ) {
        signal.throwIfAborted();
        throw new AppError('internal', 'The conversation is being handled elsewhere.');
      }
      reach('journal-stored');
      return result;
    },
  };
}
