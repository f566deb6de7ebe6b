/** Ends a turn: one commit of everything that it says (I7), then everybody who watches or waits is told. */
import type { SessionFeed } from '../contract/conversation.ts';
import type { StoredMessage } from '../contract/records.ts';
import type { Clock, Metrics, ReachCheckpoint } from '../contract/telemetry.ts';
import type { AppliedChange } from '../contract/ticket-store.ts';
import type { CommitResult, HandOverResult, TurnCommit, TurnStore } from '../contract/turn-store.ts';
import type { Decision } from './answer/answering.ts';
import { type Conclusion, decisionOf, type Turn } from './conclusion.ts';
import { deliveriesOf, type IsStored } from './deliveries.ts';
import { customerWrote } from './escalation/customer-wrote.ts';
import { followCustomer } from './escalation/follow-customer.ts';
import type { ChangeContext } from './escalation/show-at-desk.ts';
import { escalate } from './escalation/transitions.ts';
import type { Outbox } from './outbox.ts';
import { languageOf } from './phrases/language.ts';
import type { Replies } from './replies.ts';
import { commitOf, messagesOf, newLocaleOf, offersOf, seqBefore } from './turn-commit.ts';

type HandingOver = Extract<Decision, { kind: 'handed-over' }>;
type LeftToPerson = Extract<Conclusion, { kind: 'left-to-person' }>;

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
      ...(conclusion.elsewhere === undefined ? {} : { sessionVersion: turn.claimed.session.version }),
      messages: [],
      deliveries: [],
    };
    const { events } = turn.claimed;
    const { elsewhere } = conclusion;
    const result =
      elsewhere === undefined
        ? await store.handOver(commit, (situation) => customerWrote(situation, events, context()))
        : await store.handOver(
            commit,
            (situation) => followCustomer(situation, { events, afterSeq: seqBefore(turn) }, context()),
            elsewhere,
          );
    if (result.kind === 'committed') {
      publish(result.change);
      outbox.wake();
    }
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

function countedAs({ kind }: CommitResult | HandOverResult, conclusion: Conclusion): string {
  return kind === 'committed' ? decisionOf(conclusion) : kind;
}
