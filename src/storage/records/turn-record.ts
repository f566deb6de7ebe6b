/** Turns and their steps: from rows to contract types and back. */
import type { TurnRecord, TurnStatus, TurnStep } from '../../contract/delivery.ts';
import type { TurnRow, TurnStepRow } from '../schemas/delivery-tables.ts';
import { fromStored, toStored } from '../stored-text.ts';

export function toTurn(row: TurnRow): TurnRecord {
  return {
    id: row.id,
    sessionId: row.session_id,
    status: row.status,
    decision: row.decision,
    ...(row.model !== null && { model: row.model }),
    ...(row.input_tokens !== null && { inputTokens: row.input_tokens }),
    ...(row.output_tokens !== null && { outputTokens: row.output_tokens }),
    ...(row.waited_ms !== null && { waitedMs: row.waited_ms }),
    startedAt: row.started_at,
    endedAt: row.ended_at,
  };
}

export function toTurnRow(turn: TurnRecord, status: TurnStatus): TurnRow {
  return {
    id: turn.id,
    session_id: turn.sessionId,
    status,
    decision: turn.decision,
    model: turn.model ?? null,
    input_tokens: turn.inputTokens ?? null,
    output_tokens: turn.outputTokens ?? null,
    waited_ms: turn.waitedMs ?? null,
    started_at: turn.startedAt,
    ended_at: turn.endedAt,
  };
}

export function toStep(row: TurnStepRow): TurnStep {
  return {
    number: row.number,
    kind: row.kind,
    name: row.name,
    inputHash: row.input_hash,
    result: fromStored(row.result),
    tookMs: row.took_ms,
    ...(row.started_at !== null && { startedAt: row.started_at }),
  };
}

export function toStepRow(turnId: string, step: TurnStep): TurnStepRow {
  return {
    turn_id: turnId,
    number: step.number,
    kind: step.kind,
    name: step.name,
    input_hash: step.inputHash,
    result: toStored(step.result),
    took_ms: step.tookMs,
    started_at: step.startedAt ?? null,
  };
}
