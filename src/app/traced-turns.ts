/** Exports a trace of every turn: a turn store that shows each finished turn, with all of its steps, to whoever exports traces. */
import type { TurnStep } from '../contract/delivery.ts';
import type { TraceExport } from '../contract/telemetry.ts';
import type { TurnCommit, TurnStore } from '../contract/turn-store.ts';
import type { TraceExportOptions } from '../telemetry/trace-export.ts';

/** Turns that began and never ended here are forgotten beyond this. */
const MAX_OPEN_TURNS = 1_000;

/** Loads what sends them: only for who has a collector. */
export async function openTraces(options: TraceExportOptions): Promise<TraceExport> {
  const { openTraceExport } = await import('../telemetry/trace-export.ts');
  return await openTraceExport(options);
}

export function traceTurns(store: TurnStore, traces: Pick<TraceExport, 'turn'>): TurnStore {
  /** Steps that were journalled on the way, by turn. */
  const journalled = new Map<string, readonly TurnStep[]>();

  const remember = (turnId: string, step: TurnStep): void => {
    journalled.set(turnId, [...(journalled.get(turnId) ?? []), step]);
    const [oldest] = journalled.keys();
    if (journalled.size > MAX_OPEN_TURNS && oldest !== undefined) journalled.delete(oldest);
  };
  const show = ({ turn, steps }: TurnCommit, isCommitted: boolean): void => {
    const earlier = journalled.get(turn.id) ?? [];
    journalled.delete(turn.id);
    if (isCommitted) traces.turn({ turn, steps: [...earlier, ...steps] });
  };

  return {
    ...store,
    async journal(lease, turn, step) {
      const isHeld = await store.journal(lease, turn, step);
      if (isHeld) remember(turn.id, step);
      return isHeld;
    },
    async commit(commit) {
      const result = await store.commit(commit);
      show(commit, result.kind === 'committed');
      return result;
    },
    async handOver(commit, decide, elsewhere) {
      const result = await store.handOver(commit, decide, elsewhere);
      show(commit, result.kind === 'committed');
      return result;
    },
  };
}
