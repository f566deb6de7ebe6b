/**
 * What happens in one turn, top to bottom: silence while a person has the conversation, otherwise an answer, a handing over, or an
 * apology; then one commit, and only after it the announcement.
 */
import type { Channel, Draft, LiveView } from '../contract/channel.ts';
import type { SessionFeed } from '../contract/conversation.ts';
import type { AttachmentReference, ChannelName } from '../contract/event.ts';
import type { ClaimedLane } from '../contract/lane-store.ts';
import type { MessageStore } from '../contract/message-store.ts';
import type { Session } from '../contract/records.ts';
import type { Clock, Logger, Metrics, ReachCheckpoint } from '../contract/telemetry.ts';
import type { TicketStore } from '../contract/ticket-store.ts';
import type { TurnStore } from '../contract/turn-store.ts';
import type { Answer, AnswerQuestion } from './answer/answering.ts';
import { isClosing } from './closing-words.ts';
import type { ConcludeTurn, Ending } from './conclude-turn.ts';
import { type Conclusion, decisionOf, handOver, type Turn } from './conclusion.ts';
import type { FindCaseElsewhere } from './customers/case-elsewhere.ts';
import { canReopen } from './escalation/transitions.ts';
import { orderedId } from './ids.ts';
import { createStepJournal } from './journal.ts';
import { interruptionOf, type RunTurn, type TurnControl } from './lanes.ts';
import { createVisibleStream } from './visible-stream.ts';

/** An event that brought the process down this often is given up on (I6). */
const MAX_CRASHES = 3;
/** More than a lane gives to one turn. */
const LOOKED_AT = 200;

interface TurnOptions {
  readonly store: TurnStore;
  readonly tickets: Pick<TicketStore, 'find'>;
  readonly messages: Pick<MessageStore, 'after'>;
  readonly findCaseElsewhere: FindCaseElsewhere;
  readonly answer: AnswerQuestion;
  readonly concludeTurn: ConcludeTurn;
  readonly feed: SessionFeed;
  readonly channels: ReadonlyMap<ChannelName, Channel>;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly reach: ReachCheckpoint;
}

export function createTurns(options: TurnOptions): RunTurn {
  const { store, tickets, messages, findCaseElsewhere, answer, concludeTurn, feed, channels } = options;
  const { clock, logger, metrics, reach } = options;
  const liveOf = ({ session }: ClaimedLane): LiveView | undefined => channels.get(session.channel)?.live;

  const decide = async (turn: Turn, control: TurnControl): Promise<Conclusion> => {
    const { claimed } = turn;
    if (claimed.session.status === 'closed') return { kind: 'silence' };
    if (crashesOf(claimed) >= MAX_CRASHES) return handOver('quarantined');
    const left = await whyLeftToPerson(turn);
    if (left === 'person') return { kind: 'left-to-person', while: left };
    const question = questionOf(claimed);
    if (question === '' && attachmentsOf(claimed).length === 0) return { kind: 'silence' };
    const resumed = await resume(claimed, isClosing(question), left);
    return resumed ?? (await answerInTime(turn, question, control));
  };

  /** What is written belongs to a case: one that comes from elsewhere, which takes its words along when it goes, or the last one here. */
  const resume = async (
    claimed: ClaimedLane,
    isThanks: boolean,
    left: 'spoken' | undefined,
  ): Promise<Conclusion | undefined> => {
    const elsewhere = isThanks ? undefined : await findCaseElsewhere(claimed);
    if (elsewhere !== undefined) return { kind: 'left-to-person', while: 'elsewhere', elsewhere };
    const { session } = claimed;
    if (left !== undefined && session.ticketNumber !== undefined)
      return { kind: 'left-to-person', while: left };
    return !isThanks && (await isFreshlyResolved(session)) ? handOver('reopened') : undefined;
  };

  /** A person has the conversation; or one has spoken since, whose word stands last until the customer writes again (I7). */
  const whyLeftToPerson = async ({ claimed }: Turn): Promise<'person' | 'spoken' | undefined> => {
    const { session, history, events } = claimed;
    if (session.handler !== 'bot') return 'person';
    const word = history.findLast(({ role }) => role === 'staff');
    if (word === undefined) return undefined;
    const later = await messages.after(session.id, word.seq, LOOKED_AT);
    const ids = new Set(later.map(({ id }) => id));
    const written = events.flatMap(({ messageId }) => messageId ?? []);
    return written.length > 0 && !written.some((id) => ids.has(id)) ? 'spoken' : undefined;
  };

  /** Later than that the bot answers like any other question. */
  const isFreshlyResolved = async ({ status, ticketNumber }: Session): Promise<boolean> => {
    if (status !== 'resolved' || ticketNumber === undefined) return false;
    const found = await tickets.find(ticketNumber);
    return found !== undefined && canReopen(found.ticket, clock());
  };

  /** A turn that runs into its deadline ends with a person, never with silence. */
  const answerInTime = async (turn: Turn, question: string, control: TurnControl): Promise<Conclusion> => {
    try {
      const result = await ask(turn, question, control);
      control.signal.throwIfAborted();
      return { kind: 'decision', ...result };
    } catch (cause) {
      if (interruptionOf(control.signal) !== 'deadline') throw cause;
      logger.warn('turn-deadline', { sessionId: turn.claimed.session.id });
      return handOver('model-outage');
    }
  };

  const ask = async (turn: Turn, question: string, { signal, seal }: TurnControl): Promise<Answer> => {
    const { session, customer, history, memories, hasFiles } = turn.claimed;
    const isRepeated = crashesOf(turn.claimed) > 0;
    const journal = createStepJournal({ store, turn, isRepeated, signal, clock, metrics, reach });
    const live = liveOf(turn.claimed);
    const stream = createVisibleStream({
      feed,
      sessionId: session.id,
      draft: draftOf(turn),
      live,
      seal,
      signal,
    });
    try {
      const attachments = attachmentsOf(turn.claimed);
      const request = {
        turnId: turn.id,
        session,
        customer,
        question,
        attachments,
        history,
        memories,
        hasFiles,
      };
      const given = await answer(request, journal, stream, signal);
      return { ...given, steps: [...journal.unsaved(), ...given.steps] };
    } finally {
      stream.end();
    }
  };

  const report = (turn: Turn, conclusion: Conclusion, decidedAt: number): void => {
    const { startedAt, waitedMs } = turn;
    const endedAt = clock();
    metrics.observeMs('turn', endedAt - startedAt);
    metrics.observeMs('turn_stage', waitedMs, { stage: 'waiting' });
    metrics.observeMs('turn_stage', decidedAt - startedAt, { stage: 'deciding' });
    metrics.observeMs('turn_stage', endedAt - decidedAt, { stage: 'committing' });
    logger.debug('turn-ended', { decision: decisionOf(conclusion), waitedMs, tookMs: endedAt - startedAt });
  };

  return async (claimed, control) => {
    reach('turn-started');
    const turn = begin(claimed, clock());
    let ending: Ending = 'undone';
    try {
      const conclusion = await decide(turn, control);
      const decidedAt = clock();
      control.seal();
      ending = await concludeTurn(turn, conclusion);
      report(turn, conclusion, decidedAt);
    } finally {
      if (ending !== 'said') liveOf(claimed)?.abandon(draftOf(turn), whyAbandoned(ending, control));
    }
  };
}

/** Of all events: a restart that takes other events is another turn. */
export function turnIdOf({ events: [first, ...others] }: ClaimedLane): string {
  return orderedId('turn', first?.id ?? '', ...others.map(({ id }) => id));
}

function begin(claimed: ClaimedLane, startedAt: number): Turn {
  const eventIds = claimed.events.map((queued) => queued.id);
  return {
    id: turnIdOf(claimed),
    // Of the first event alone: a restart that takes fewer events replaces the text that clients saw.
    messageId: orderedId('answer', eventIds[0] ?? ''),
    claimed,
    eventIds,
    startedAt,
    waitedMs: Math.max(0, startedAt - (claimed.events[0]?.event.receivedAt ?? startedAt)),
  };
}

/** The delivery's id is the one that `deliveriesOf` will give it. */
function draftOf({ messageId, claimed }: Turn): Draft {
  return { messageId, deliveryId: orderedId('delivery', messageId, 0), target: claimed.session.replyTo };
}

/** A turn that fails, stops or lost its lease is run again, unless a person has come. */
function whyAbandoned(ending: Ending, { signal }: TurnControl): 'taken' | 'again' {
  return ending === 'overtaken' || interruptionOf(signal) === 'taken' ? 'taken' : 'again';
}

function crashesOf(claimed: ClaimedLane): number {
  return claimed.events[0]?.crashes ?? 0;
}

function questionOf(claimed: ClaimedLane): string {
  return claimed.events
    .filter(({ event }) => event.kind === 'message')
    .map(({ event }) => event.text)
    .join('\n\n')
    .trim();
}

function attachmentsOf({ events }: ClaimedLane): readonly AttachmentReference[] {
  return events.flatMap(({ event }) => (event.kind === 'message' ? event.attachments : []));
}
