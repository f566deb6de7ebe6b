/** What one turn is about, and how it can end. */
import type { ClaimedLane } from '../contract/lane-store.ts';
import type { EscalationReason } from '../contract/records.ts';
import type { Answer } from './answer/answering.ts';

/** One turn on its way: what it handles and under which ids. */
export interface Turn {
  readonly id: string;
  /** Of the message that it will say. */
  readonly messageId: string;
  readonly claimed: ClaimedLane;
  readonly eventIds: readonly string[];
  readonly startedAt: number;
  /** From the arrival of its first event to its start. */
  readonly waitedMs: number;
}

/**
 * `silence`: nothing was said that needs an answer. `left-to-person`: staff read it in the ticket's thread, because a person has the
 * conversation or is waited for, because one has spoken since although the bot has it, or because the customer goes on here with a ticket
 * (`elsewhere`, its number) of another conversation.
 */
export type Conclusion =
  | { readonly kind: 'silence' }
  | {
      readonly kind: 'left-to-person';
      readonly while: 'person' | 'spoken' | 'elsewhere';
      readonly elsewhere?: number;
    }
  | ({ readonly kind: 'decision' } & Answer);

/** A conclusion that nobody had to be asked for. */
export function handOver(reason: EscalationReason): Conclusion {
  return {
    kind: 'decision',
    decision: { kind: 'handed-over', reason },
    inputTokens: 0,
    outputTokens: 0,
    steps: [],
  };
}

/** The stable word for what was decided. */
export function decisionOf(conclusion: Conclusion): string {
  if (conclusion.kind !== 'decision') return 'silence';
  const { decision } = conclusion;
  return decision.kind === 'handed-over' ? decision.reason : decision.kind;
}
