/**
 * What happens in one turn, top to bottom: silence while a person has the conversation, otherwise an answer, a question of who takes
 * over, or an apology. Everything it says is committed in one transaction and only then announced.
 */
import type { SessionFeed } from '../contract/conversation.ts';
import type { TurnRecord, TurnStatus } from '../contract/delivery.ts';
import type { EscalationReason, StoredMessage } from '../contract/records.ts';
import type {
  ClaimedLane,
  CommitResult,
  HandOverResult,
  NewMessage,
  TurnCommit,
  TurnStore,
} from '../contract/stores.ts';
import type { Clock, Logger, Metrics, ReachCheckpoint } from '../contract/telemetry.ts';
import type { Answer, AnswerQuestion, Decision } from './answer/answering.ts';
import { deliveriesOf, type StoredChannels } from './deliveries.ts';
import { publishChange } from './escalation/escalations.ts';
import { escalate } from './escalation/transitions.ts';
import { derivedId } from './ids.ts';
import { createStepJournal } from './journal.ts';
import type { RunTurn, TurnControl } from './lanes.ts';
import type { Outbox } from './outbox.ts';
import type { Replies } from './replies.ts';
import { createVisibleStream } from './visible-stream.ts';

/** An event that brought the process down this often is given up on (I6). */
const MAX_CRASHES = 3;
/** Words that end a conversation; after a resolution they do not reopen the ticket. */
const CLOSING_WORDS =
  /^[\s\p{P}\p{S}]*(?:ok(?:ay)?|thanks?|thank you|thx|great|perfect|cheers|bye|danke|merci|gracias|grazie|obrigad[oa])?(?:[\s\p{P}\p{S}]+(?:ok(?:ay)?|so much|very much|a lot|thanks?|thank you|you too|bye|again|all|great|perfect))*[\s\p{P}\p{S}]*$/iu;
const MAX_CLOSING_CHARACTERS = 60;

interface TurnOptions {
  readonly store: TurnStore;
  readonly answer: AnswerQuestion;
  readonly feed: SessionFeed;
  readonly replies: Pick<Replies, 'settle'>;
  readonly outbox: Pick<Outbox, 'wake'>;
  readonly storedChannels: StoredChannels;
  readonly turnTimeoutMs: number;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly reach: ReachCheckpoint;
}

/** One turn on its way: what it handles and under which ids. */
interface Turn {
  readonly id: string;
  readonly messageId: string;
  readonly claimed: ClaimedLane;
  readonly eventIds: readonly string[];
  readonly startedAt: number;
}

export function createTurns(options: TurnOptions): RunTurn {
  const { store, answer, feed, replies, outbox, storedChannels, clock, metrics, reach } = options;

  const runTurn: RunTurn = async (claimed, control) => {
    reach('turn-started');
    const turn = begin(claimed, clock());
    const conclusion = await conclude(turn, control);
    control.seal();
    await commit(turn, conclusion);
    metrics.observeMs('turn', clock() - turn.startedAt);
  };

  const conclude = async (turn: Turn, control: TurnControl): Promise<Conclusion> => {
    const { session, events } = turn.claimed;
    if ((events[0]?.crashes ?? 0) >= MAX_CRASHES) return handOver('quarantined');
    if (session.handler !== 'bot') return { kind: 'silence' };
    const question = questionOf(turn);
    if (question === '') return { kind: 'silence' };
    if (session.status === 'resolved' && !isClosing(question)) return handOver('reopened');
    return { kind: 'decision', answer: await answerInTime(turn, question, control) };
  };

  /** A turn that runs into its deadline ends with a person, never with silence. */
  const answerInTime = async (turn: Turn, question: string, control: TurnControl): Promise<Answer> => {
    const { session, customer, history, memories } = turn.claimed;
    const deadline = AbortSignal.timeout(options.turnTimeoutMs);
    const signal = AbortSignal.any([control.signal, deadline]);
    const stream = createVisibleStream({
      feed,
      sessionId: session.id,
      messageId: turn.messageId,
      seal: control.seal,
    });
    const journal = createStepJournal({
      store,
      lease: turn.claimed.lease,
      turn: recordOf(turn, 'running', 'undecided'),
      isRepeated: (turn.claimed.events[0]?.crashes ?? 0) > 0,
      signal,
      reach,
    });
    try {
      feed.publish(session.id, { kind: 'typing', role: 'assistant' });
      const result = await answer(
        { turnId: turn.id, session, customer, question, history, memories },
        journal,
        stream,
        signal,
      );
      signal.throwIfAborted();
      return result;
    } catch (cause) {
      if (control.signal.aborted || !deadline.aborted) throw cause;
      options.logger.warn('turn-deadline', { sessionId: session.id });
      return handOver('model-outage').answer;
    } finally {
      stream.end();
    }
  };

  const commit = async (turn: Turn, conclusion: Conclusion): Promise<void> => {
    const { session } = turn.claimed;
    const decision = conclusion.kind === 'silence' ? undefined : conclusion.answer.decision;
    if (decision?.kind === 'handed-over') {
      announceHandOver(turn, await handOverTurn(turn, decision, conclusion), decision.reason);
      return;
    }
    const message = decision === undefined ? undefined : replyOf(turn, decision);
    const messages = message === undefined ? [] : [message];
    const result = await store.commit({
      ...commitOf(turn, conclusion, decision === undefined ? 'settled' : 'answered'),
      messages,
      deliveries: deliveriesOf(session, messages, storedChannels),
      ...missesAfter(session.misses, decision),
    });
    announceAnswer(turn, result, decision?.kind ?? 'silence');
  };

  const handOverTurn = async (
    turn: Turn,
    decision: Extract<Decision, { kind: 'handed-over' }>,
    conclusion: Conclusion,
  ): Promise<HandOverResult> =>
    await store.handOver(
      { ...commitOf(turn, conclusion, 'handed-over'), messages: [], deliveries: [], misses: 0 },
      (situation) =>
        escalate(
          situation,
          {
            reason: decision.reason,
            announcedBy: 'assistant',
            messageId: turn.messageId,
            turnId: turn.id,
            ...(decision.detail === undefined ? {} : { detail: decision.detail }),
          },
          { now: clock(), storedChannels },
        ),
    );

  const announceAnswer = (turn: Turn, result: CommitResult, decision: string): void => {
    if (result.kind === 'committed') {
      reach('turn-committed');
      for (const message of result.messages) feed.publish(message.sessionId, { kind: 'message', message });
      if (result.messages.length > 0) outbox.wake();
    }
    settleReplies(turn, result, result.kind === 'committed' ? result.messages[0] : undefined);
    metrics.count('turns', { decision: result.kind === 'committed' ? decision : result.kind });
  };

  const announceHandOver = (turn: Turn, result: HandOverResult, reason: EscalationReason): void => {
    if (result.kind === 'committed') {
      reach('turn-committed');
      publishChange(feed, result.change);
      outbox.wake();
      metrics.count('escalations', { reason });
      if (reason === 'quarantined') metrics.count('events_quarantined');
    }
    settleReplies(turn, result, result.kind === 'committed' ? result.change.messages[0] : undefined);
    metrics.count('turns', { decision: result.kind === 'committed' ? 'handed-over' : result.kind });
  };

  /** Whoever waits for these events hears of it, unless they are still waiting for a new turn. */
  const settleReplies = (
    turn: Turn,
    result: CommitResult | HandOverResult,
    reply: StoredMessage | undefined,
  ): void => {
    if (result.kind === 'fenced' || (result.kind === 'superseded' && !result.settled)) return;
    replies.settle(turn.eventIds, reply);
  };

  const commitOf = (
    turn: Turn,
    conclusion: Conclusion,
    status: TurnStatus,
  ): Omit<TurnCommit, 'messages' | 'deliveries'> => {
    const { lease, session } = turn.claimed;
    const isQuarantine = conclusion.kind === 'hand-over' && conclusion.reason === 'quarantined';
    const spoken = conclusion.kind !== 'silence';
    return {
      lease,
      turn: { ...recordOf(turn, status, decisionName(conclusion)), ...usageOf(conclusion), endedAt: clock() },
      eventIds: isQuarantine ? [] : turn.eventIds,
      quarantinedIds: isQuarantine ? turn.eventIds : [],
      steps: conclusion.kind === 'silence' ? [] : conclusion.answer.steps,
      ...(spoken ? { sessionVersion: session.version } : {}),
    };
  };

  return runTurn;
}

/** `hand-over`: decided without asking anybody for an answer. */
type Conclusion =
  | { readonly kind: 'silence' }
  | { readonly kind: 'hand-over'; readonly reason: EscalationReason; readonly answer: Answer }
  | { readonly kind: 'decision'; readonly answer: Answer };

function handOver(reason: EscalationReason): Extract<Conclusion, { kind: 'hand-over' }> {
  const decision: Decision = { kind: 'handed-over', reason };
  return { kind: 'hand-over', reason, answer: { decision, inputTokens: 0, outputTokens: 0, steps: [] } };
}

function begin(claimed: ClaimedLane, now: number): Turn {
  const eventIds = claimed.events.map((queued) => queued.id);
  return {
    id: derivedId('turn', ...eventIds),
    // Of the first event alone: a restart that takes fewer events replaces the text that clients saw.
    messageId: derivedId('answer', eventIds[0] ?? ''),
    claimed,
    eventIds,
    startedAt: now,
  };
}

function questionOf(turn: Turn): string {
  return turn.claimed.events
    .filter(({ event }) => event.kind === 'message')
    .map(({ event }) => event.text)
    .join('\n\n')
    .trim();
}

function isClosing(text: string): boolean {
  return text.length <= MAX_CLOSING_CHARACTERS && CLOSING_WORDS.test(text);
}

function replyOf(turn: Turn, decision: Exclude<Decision, { kind: 'handed-over' }>): NewMessage {
  return {
    id: turn.messageId,
    role: 'assistant',
    content: decision.text,
    citations: decision.kind === 'answered' ? decision.citations : [],
    turnId: turn.id,
  };
}

function missesAfter(misses: number, decision: Decision | undefined): { misses?: number } {
  if (decision?.kind === 'declined') return { misses: misses + 1 };
  return decision?.kind === 'answered' && misses > 0 ? { misses: 0 } : {};
}

function recordOf(turn: Turn, status: TurnStatus, decision: string): TurnRecord {
  return {
    id: turn.id,
    sessionId: turn.claimed.session.id,
    status,
    decision,
    startedAt: turn.startedAt,
    endedAt: turn.startedAt,
  };
}

function decisionName(conclusion: Conclusion): string {
  if (conclusion.kind === 'silence') return 'silence';
  const { decision } = conclusion.answer;
  return decision.kind === 'handed-over' ? decision.reason : decision.kind;
}

function usageOf(conclusion: Conclusion): Pick<TurnRecord, 'model' | 'inputTokens' | 'outputTokens'> {
  if (conclusion.kind === 'silence') return {};
  const { model, inputTokens, outputTokens } = conclusion.answer;
  return { inputTokens, outputTokens, ...(model === undefined ? {} : { model }) };
}
