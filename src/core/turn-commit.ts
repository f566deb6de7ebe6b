/** What the one commit of a turn says and changes, worked out from its conclusion alone. */
import type { DeliveryOffer, TurnStatus } from '../contract/delivery.ts';
import type { NewMessage } from '../contract/message-store.ts';
import type { EscalationReason } from '../contract/records.ts';
import type { TurnCommit } from '../contract/turn-store.ts';
import type { Decision } from './answer/answering.ts';
import { type Conclusion, decisionOf, type Turn } from './conclusion.ts';

export function messagesOf(turn: Turn, conclusion: Conclusion): readonly NewMessage[] {
  if (conclusion.kind !== 'decision' || conclusion.decision.kind === 'handed-over') return [];
  const { decision } = conclusion;
  return [
    {
      id: turn.messageId,
      role: 'assistant',
      content: decision.text,
      citations: decision.kind === 'answered' ? decision.citations : [],
      ...(decision.kind === 'asked' && { choices: decision.choices }),
      turnId: turn.id,
    },
  ];
}

/** Small talk needs no rating, and who is waiting for a person already needs no button. */
export function offersOf(conclusion: Conclusion): readonly DeliveryOffer[] {
  if (conclusion.kind !== 'decision') return [];
  switch (conclusion.decision.kind) {
    case 'answered':
      return ['feedback', 'person'];
    case 'asked':
    case 'declined':
      return ['person'];
    case 'chatted':
    case 'handed-over':
      return [];
  }
}

export function commitOf(
  turn: Turn,
  conclusion: Conclusion,
  now: number,
): Omit<TurnCommit, 'messages' | 'deliveries'> {
  const { lease, session } = turn.claimed;
  const isQuarantine = isHandingOver(conclusion, 'quarantined');
  const base = {
    lease,
    eventIds: isQuarantine ? [] : turn.eventIds,
    quarantinedIds: isQuarantine ? turn.eventIds : [],
  };
  const { id, startedAt, waitedMs } = turn;
  const record = { id, sessionId: session.id, waitedMs, startedAt, endedAt: now };
  if (conclusion.kind !== 'decision') {
    return { ...base, turn: { ...record, status: 'settled', decision: 'silence' }, steps: [] };
  }
  const locale = newLocaleOf(turn, conclusion);
  const { decision, model, inputTokens, outputTokens, steps } = conclusion;
  return {
    ...base,
    turn: {
      ...record,
      status: statusOf(decision),
      decision: decisionOf(conclusion),
      inputTokens,
      outputTokens,
      ...(model === undefined ? {} : { model }),
    },
    steps,
    sessionVersion: session.version,
    misses: missesAfter(session.misses, decision),
    ...(locale === undefined ? {} : { locale }),
  };
}

/** The conversation goes on in the language that the customer writes. Undefined = as it was: `de-AT` stays when they write German. */
export function newLocaleOf({ claimed }: Turn, conclusion: Conclusion): string | undefined {
  if (conclusion.kind !== 'decision' || conclusion.language === undefined) return undefined;
  const isSame = claimed.session.locale?.split('-')[0]?.toLowerCase() === conclusion.language;
  return isSame ? undefined : conclusion.language;
}

function isHandingOver(conclusion: Conclusion, reason: EscalationReason): boolean {
  if (conclusion.kind !== 'decision' || conclusion.decision.kind !== 'handed-over') return false;
  return conclusion.decision.reason === reason;
}

function statusOf(decision: Decision): TurnStatus {
  return decision.kind === 'handed-over' ? 'handed-over' : 'answered';
}

function missesAfter(misses: number, decision: Decision): number {
  switch (decision.kind) {
    case 'declined':
      return misses + 1;
    case 'chatted':
    case 'asked':
      return misses;
    case 'answered':
    case 'handed-over':
      return 0;
  }
}

/** Number of the last message before this turn's events. */
export function seqBefore({ claimed: { session, events } }: Turn): number {
  return session.lastSeq - events.filter(({ messageId }) => messageId !== undefined).length;
}
