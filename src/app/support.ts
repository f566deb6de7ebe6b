/** Connects the parts of the core: one door in, lanes of turns, one door out. */
import type { Attachments } from '../contract/attachments.ts';
import type { Channel } from '../contract/channel.ts';
import type {
  Conversations,
  DependencyHealth,
  Escalations,
  Feedback,
  Readers,
  SessionFeed,
} from '../contract/conversation.ts';
import type { ChannelName } from '../contract/event.ts';
import type { Clock, LogContext, Logger, Metrics, ReachCheckpoint } from '../contract/telemetry.ts';
import type { AnswerQuestion } from '../core/answer/answering.ts';
import { createRecordDeed } from '../core/audit/record-deed.ts';
import { createConcludeTurn } from '../core/conclude-turn.ts';
import { createConversations } from '../core/conversations.ts';
import { createFindCaseElsewhere } from '../core/customers/case-elsewhere.ts';
import { createAnnounce, publishChange } from '../core/escalation/announce.ts';
import { createDeskClock, type OpeningHours } from '../core/escalation/business-hours.ts';
import { createReadDueNotice } from '../core/escalation/due-notice.ts';
import { createEscalations } from '../core/escalation/escalations.ts';
import { createExpectedWait } from '../core/escalation/expected-wait.ts';
import type { ChangeContext } from '../core/escalation/show-at-desk.ts';
import { createStaffDesk, type DraftReply, type RunningDesk } from '../core/escalation/staff-desk.ts';
import type { ReplyMode } from '../core/escalation/write-line.ts';
import { createSessionFeed } from '../core/feed.ts';
import { createFeedback } from '../core/feedback.ts';
import { type AcceptEvent, createInbox } from '../core/inbox.ts';
import { createLanes, type Lanes } from '../core/lanes.ts';
import { createLearning, type Learning } from '../core/memory/learn-after.ts';
import { createOutbox, type Outbox } from '../core/outbox.ts';
import { createReaders } from '../core/readers.ts';
import { createReplies } from '../core/replies.ts';
import { createSend } from '../core/send.ts';
import { createDeskTranslations } from '../core/translation/desk-translations.ts';
import type { Translator } from '../core/translation/translate-text.ts';
import { createTurns } from '../core/turn.ts';
import type { Storage } from '../storage/open-storage.ts';
import { inTurnContext } from './turn-context.ts';
import type { OpenWebhook } from './webhook.ts';

/** Nobody works at a chat platform. */
const NO_DESK: DeskOptions = {
  channel: undefined,
  replyMode: 'assignee',
  language: 'en',
  hours: undefined,
  firstReplyMs: undefined,
  resolutionMs: undefined,
};

/** Long enough that a busy process renews in time, short enough that a dead host's lanes go on soon. */
const LEASE_MS = 30_000;

export interface DeskOptions {
  /** Where staff work; undefined = only the admin calls. */
  readonly channel: ChannelName | undefined;
  readonly replyMode: ReplyMode;
  /** ISO 639-1, that staff read and write. */
  readonly language: string;
  /** Undefined = always open. */
  readonly hours: OpeningHours | undefined;
  /** In which a person answers a new ticket; undefined = nothing is promised. */
  readonly firstReplyMs: number | undefined;
  /** In which a ticket is resolved; undefined = nothing is promised. */
  readonly resolutionMs: number | undefined;
}

interface SupportOptions {
  readonly storage: Storage;
  readonly attachments: Attachments;
  readonly answer: AnswerQuestion;
  /** Filled before `lanes.start`; the web channel needs what is made here. */
  readonly channels: ReadonlyMap<ChannelName, Channel>;
  readonly owner: string;
  readonly turnTimeoutMs: number;
  /** How long a session's token is good after its last use. */
  readonly tokenLifetimeMs: number;
  readonly burstWindowMs: number;
  readonly maxConcurrentTurns: number;
  readonly isDraining: () => boolean;
  /** Whether facts that verified customers tell are kept. */
  readonly learnsFacts?: boolean;
  /** Undefined = log lines carry no ids of requests and turns. */
  readonly context?: LogContext;
  /** Undefined = nobody works at a chat platform, and nothing is promised. */
  readonly desk?: DeskOptions;
  /** Undefined = no model server: languages are only named. */
  readonly translator?: Translator | undefined;
  /** Finds what the knowledge base says, for drafts of staff. */
  readonly draft?: DraftReply;
  /** Undefined = no server of the operator's is told anything. */
  readonly openWebhook?: OpenWebhook | undefined;
  /** Lets other nodes hear what happens here, and the other way round. */
  readonly shareFeed?: (feed: SessionFeed) => SessionFeed;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly reach: ReachCheckpoint;
}

export interface Support {
  readonly accept: AcceptEvent;
  readonly conversations: Conversations;
  readonly escalations: Escalations;
  readonly feedback: Feedback;
  readonly feed: SessionFeed;
  readonly readers: Readers;
  readonly lanes: Lanes;
  readonly outbox: Outbox;
  readonly desk: RunningDesk;
  /** Of the operator's own server; undefined = none is told anything. */
  readonly webhookHealth: (() => DependencyHealth) | undefined;
  readonly learning: Pick<Learning, 'settled'>;
}

export function createSupport(options: SupportOptions): Support {
  const { storage, owner, clock, logger, metrics, reach, isDraining } = options;
  const telemetry = { clock, logger, metrics, reach };
  const isStored = (channel: ChannelName): boolean =>
    options.channels.get(channel)?.capabilities.uncertainSend === 'stored';

  const {
    channel: deskChannel,
    replyMode,
    language,
    hours,
    firstReplyMs,
    resolutionMs,
  } = options.desk ?? NO_DESK;
  const deskClock = createDeskClock(hours);

  const own = createSessionFeed(logger);
  const feed = options.shareFeed?.(own) ?? own;
  const readers = createReaders(clock);
  const isPresent = (sessionId: string): boolean =>
    readers.isThere(sessionId) || (options.channels.get('web')?.isPresent?.(sessionId) ?? false);
  const webhook = options.openWebhook?.(
    createReadDueNotice({ ...storage, hasDesk: deskChannel !== undefined, isPresent, clock }),
  );
  const context = (): ChangeContext => ({
    now: clock(),
    isStored,
    isPresent: webhook && isPresent,
    desk: deskChannel,
  });
  const replies = createReplies(storage.inbox);
  const send = createSend({
    doorOf: (channel) => (channel === 'webhook' ? webhook : options.channels.get(channel)),
    ...telemetry,
  });
  const outbox = createOutbox({ store: storage.outbox, send, owner, ...telemetry });
  const wait = createExpectedWait({
    store: storage.desk,
    hours: deskClock,
    promisedMs: firstReplyMs,
    clock,
    logger,
  });
  const learning = createLearning({ memories: storage.memories, clock, logger });
  const answerTurn = createTurns({
    store: storage.turns,
    tickets: storage.tickets,
    messages: storage.messages,
    findCaseElsewhere: createFindCaseElsewhere({ ...storage, channels: options.channels }),
    answer: options.answer,
    concludeTurn: createConcludeTurn({
      store: storage.turns,
      feed,
      replies,
      outbox,
      isStored,
      publish: (change) => publishChange(feed, change, wait),
      context,
      ...telemetry,
    }),
    feed,
    channels: options.channels,
    ...telemetry,
  });
  const runTurn = options.learnsFacts === true ? learning.after(answerTurn) : answerTurn;
  const lanes = createLanes({
    store: storage.lanes,
    runTurn: options.context === undefined ? runTurn : inTurnContext(runTurn, options.context),
    owner,
    leaseMs: LEASE_MS,
    maxConcurrent: options.maxConcurrentTurns,
    turnTimeoutMs: options.turnTimeoutMs,
    ...telemetry,
  });
  // Another node may have given the conversation to a person whose customer is answered here.
  feed.subscribeAll((sessionId, signal) => {
    if (signal.kind === 'status' && signal.handler !== 'bot') lanes.take(sessionId);
  });
  const { burstWindowMs, context: logContext } = options;
  const accept = createInbox({
    store: storage.inbox,
    lanes,
    feed,
    burstWindowMs,
    isDraining,
    ...(logContext === undefined ? {} : { requestId: () => logContext.requestId() }),
    ...telemetry,
  });
  const { attachments } = options;
  const { sessions, messages, tickets } = storage;
  const announce = createAnnounce({ feed, lanes, outbox, wait });
  const desk = createStaffDesk({
    store: storage.desk,
    tickets,
    messages,
    sessions,
    attachments,
    announce,
    context,
    replyMode,
    promises: { firstReplyMs, resolutionMs, hours: deskClock },
    isPresent,
    draft: options.draft,
    translations: createDeskTranslations({
      language,
      translator: options.translator,
      turns: storage.turns,
      clock,
      logger,
    }),
    wait,
    isDraining,
    recordDeed: createRecordDeed(storage.audit, logger),
    owner,
    clock,
    logger,
  });
  return {
    accept,
    conversations: createConversations({
      sessions,
      messages,
      attachments,
      accept,
      replies,
      feed,
      tokenLifetimeMs: options.tokenLifetimeMs,
      clock,
      logger,
    }),
    escalations: createEscalations({ tickets, messages, announce, wait, context, metrics }),
    feedback: createFeedback({ messages, tickets, announce, context, clock }),
    feed,
    readers,
    lanes,
    outbox,
    desk,
    webhookHealth: webhook?.health,
    learning,
  };
}
