/** Ends a turn: one commit of everything that it says (I7), then everybody who watches or waits is told. */
import type { SessionFeed } from '../contract/conversation.ts';
import type { DeliveryOffer, TurnStatus } from '../contract/delivery.ts';
import type { ClaimedLane } from '../contract/lane-store.ts';
import type { NewMessage } from '../contract/message-store.ts';
import type { EscalationReason, StoredMessage } from '../contract/records.ts';
import type { Clock, Metrics, ReachCheckpoint } from '../contract/telemetry.ts';
import type { AppliedChange } from '../contract/ticket-store.ts';
import type { CommitResult, HandOverResult, TurnCommit, TurnStore } from '../contract/turn-store.ts';
import type { Answer, Decision } from './answer/answering.ts';
import { deliveriesOf, type IsStored } from './deliveries.ts';
import { customerWrote } from './escalation/customer-wrote.ts';
import type { ChangeContext } from './escalation/show-at-desk.ts';
import { escalate } from './escalation/transitions.ts';
import type { Outbox } from './outbox.ts';
import { languageOf } from './phrases/language.ts';
import type { Replies } from './replies.ts';

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

type HandingOver = Extract<Decision, { kind: 'handed-over' }>;

/**
 * `silence`: nothing was said that needs an answer. `left-to-person`: staff read it in the ticket's thread, because a person has the
 * conversation or is waited for, or because one has spoken since although the bot has it.
 */
export type Conclusion =
  | { readonly kind: 'silence' }
  | { readonly kind: 'left-to-person'; readonly while: 'person' | 'spoken' }
  | ({ readonly kind: 'decision' } & Answer);

type LeftToPerson = Extract<Conclusion, { kind: 'left-to-person' }>;

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

interface ConcludeOptions {
  readonly store: TurnStore;
  readonly feed: SessionFeed;
  readonly replies: Pick<Replies, 'settle'>;
  readonly outbox: Pick<Outbox, 'wake'>;
  readonly isStored: IsStored;
  /** Tells of a ticket's change. */
  readonly publish: (change: AppliedChange) => void;
  readonly context: () => ChangeContext;
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly reach: ReachCheckpoint;
}

/** `said`: a delivery follows. `overtaken`: a person has the conversation now. `undone`: the bot handles the events once more. */
export type Ending = 'said' | 'overtaken' | 'undone';

export type ConcludeTurn = (turn: Turn, conclusion: Conclusion) => Promise<Ending>;

export function createConcludeTurn(options: ConcludeOptions): ConcludeTurn {
  const { store, feed, replies, outbox, isStored, publish, context, clock, metrics, reach } = options;

  const say = async (turn: Turn, conclusion: Conclusion): Promise<Ending> => {
    const { session } = turn.claimed;
    const messages = messagesOf(turn, conclusion);
    const deliveries = deliveriesOf(session, messages, isStored, offersOf(conclusion));
    const committed = store.commit({ ...commitOf(turn, conclusion, clock()), messages, deliveries });
    // Now, so that they are claimed in the commit that stores them, which comes first in it.
    if (deliveries.some(({ stored }) => !stored)) outbox.wake();
    const result = await committed;
    if (result.kind === 'committed') {
      for (const message of result.messages) feed.publish(session.id, { kind: 'message', message });
    }
    return tell(turn, conclusion, result, result.kind === 'committed' ? result.messages : []);
  };

  const giveToPerson = async (
    turn: Turn,
    conclusion: Conclusion,
    { reason, detail }: HandingOver,
  ): Promise<Ending> => {
    const locale = newLocaleOf(turn, conclusion) ?? turn.claimed.session.locale;
    const commit: TurnCommit = { ...commitOf(turn, conclusion, clock()), messages: [], deliveries: [] };
    const { messageId, id: turnId } = turn;
    const result = await store.handOver(commit, (situation) =>
      escalate(
        situation,
        {
          reason,
          announcedBy: 'assistant',
          messageId,
          turnId,
          language: languageOf(locale),
          ...(detail === undefined ? {} : { detail }),
        },
        context(),
      ),
    );
    if (result.kind === 'committed') {
      publish(result.change);
      metrics.count('escalations', { reason });
      if (reason === 'quarantined') metrics.count('events_quarantined');
    }
    return tell(turn, conclusion, result, result.kind === 'committed' ? result.change.messages : []);
  };

  const showStaff = async (turn: Turn, conclusion: LeftToPerson): Promise<Ending> => {
    const commit: TurnCommit = {
      ...commitOf(turn, conclusion, clock()),
      leftToPerson: conclusion.while === 'person',
      messages: [],
      deliveries: [],
    };
    const result = await store.handOver(commit, (situation) =>
      customerWrote(situation, turn.claimed.events, context()),
    );
    if (result.kind === 'committed') publish(result.change);
    if (result.kind === 'committed') outbox.wake();
    return tell(turn, conclusion, result, []);
  };

  /** Whoever waits for these events hears of it, unless they are still waiting for a new turn. */
  const tell = (
    turn: Turn,
    conclusion: Conclusion,
    result: CommitResult | HandOverResult,
    messages: readonly StoredMessage[],
  ): Ending => {
    metrics.count('turns', { decision: countedAs(result, conclusion) });
    if (result.kind === 'fenced') return 'undone';
    if (result.kind === 'superseded') return result.taken ? 'overtaken' : 'undone';
    reach('turn-committed');
    replies.settle(turn.eventIds, messages[0]);
    return messages.length > 0 ? 'said' : 'overtaken';
  };

  return async (turn, conclusion) => {
    if (conclusion.kind === 'left-to-person') return await showStaff(turn, conclusion);
    if (conclusion.kind === 'decision' && conclusion.decision.kind === 'handed-over') {
      return await giveToPerson(turn, conclusion, conclusion.decision);
    }
    return await say(turn, conclusion);
  };
}

function messagesOf(turn: Turn, conclusion: Conclusion): readonly NewMessage[] {
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
function offersOf(conclusion: Conclusion): readonly DeliveryOffer[] {
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

function commitOf(
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
function newLocaleOf({ claimed }: Turn, conclusion: Conclusion): string | undefined {
  if (conclusion.kind !== 'decision' || conclusion.language === undefined) return undefined;
  const isSame = claimed.session.locale?.split('-')[0]?.toLowerCase() === conclusion.language;
  return isSame ? undefined : conclusion.language;
}

function isHandingOver(conclusion: Conclusion, reason: EscalationReason): boolean {
  if (conclusion.kind !== 'decision' || conclusion.decision.kind !== 'handed-over') return false;
  return conclusion.decision.reason === reason;
}

function countedAs({ kind }: CommitResult | HandOverResult, conclusion: Conclusion): string {
  return kind === 'committed' ? decisionOf(conclusion) : kind;
}

/** The stable word for what was decided. */
export function decisionOf(conclusion: Conclusion): string {
  if (conclusion.kind !== 'decision') return 'silence';
  const { decision } = conclusion;
  return decision.kind === 'handed-over' ? decision.reason : decision.kind;
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
