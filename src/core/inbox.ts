/** The one door: an event is stored first, and only then is it accepted. Handling it is the lanes' job. */
import { v7 } from 'uuid';
import type { SessionFeed } from '../contract/conversation.ts';
import { AppError } from '../contract/errors.ts';
import type { InboundEvent } from '../contract/event.ts';
import type { Accepted, Arrival, InboxStore } from '../contract/inbox-store.ts';
import type { NewSession } from '../contract/session-store.ts';
import type { Clock, Metrics, ReachCheckpoint } from '../contract/telemetry.ts';
import { readsUnfinished } from './burst.ts';
import { customerIdOf } from './customer-id.ts';
import type { Lanes } from './lanes.ts';
import { sessionIdOf } from './session-id.ts';

/** However many beginnings follow each other, the first is answered after so many burst windows. */
const MAX_BURST_WINDOWS = 5;
const DRAINING_RETRY_MS = 2_000;

interface InboxOptions {
  readonly store: InboxStore;
  readonly lanes: Pick<Lanes, 'join' | 'wake'>;
  readonly feed: SessionFeed;
  readonly burstWindowMs: number;
  readonly isDraining: () => boolean;
  /** Of the HTTP request at hand; undefined outside of one. */
  readonly requestId?: () => string | undefined;
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly reach: ReachCheckpoint;
}

/** Resolves after the commit. @throws AppError `draining`, `overloaded`, `storage-unavailable`, `session-not-found` */
export type AcceptEvent = (event: InboundEvent) => Promise<Accepted>;

export function createInbox(options: InboxOptions): AcceptEvent {
  const { store, lanes, feed, burstWindowMs, isDraining, clock, metrics, reach } = options;

  const arrivalOf = (event: InboundEvent, now: number, readyAt: number): Arrival => {
    const session = sessionOf(event, now);
    return {
      inboxId: v7(),
      messageId: v7(),
      sessionId: session?.id ?? event.conversationKey,
      event: withRequestId(event, options.requestId?.()),
      readyAt,
      readyAtLatest: now + burstWindowMs * MAX_BURST_WINDOWS,
      ...(session === undefined || !mayOpen(event) ? {} : { newSession: session }),
    };
  };

  const tell = ({ channel }: InboundEvent, accepted: Accepted): void => {
    metrics.count('events_accepted', { channel });
    if (accepted.message === undefined) return;
    feed.publish(accepted.sessionId, { kind: 'message', message: accepted.message });
  };

  return async (event) => {
    if (isDraining()) {
      throw new AppError('draining', 'The service is restarting. Please send that again in a moment.', {
        retryAfterMs: DRAINING_RETRY_MS,
      });
    }
    reach('inbox-arrived');
    const now = clock();
    const readyAt = isBeginning(event) ? now + burstWindowMs : now;
    const stored = store.accept(arrivalOf(event, now, readyAt));
    // Now, so that the lane is claimed in the commit that stores the event, which comes first in it.
    if (readyAt === now) lanes.wake(readyAt);
    const accepted = await stored;
    reach('inbox-stored');
    if (accepted.kind === 'duplicate') {
      metrics.count('events_duplicate');
      return accepted;
    }
    tell(event, accepted);
    lanes.join(accepted.sessionId, accepted.inboxId, readyAt);
    if (readyAt > now) lanes.wake(readyAt);
    return accepted;
  };
}

function withRequestId(event: InboundEvent, requestId: string | undefined): InboundEvent {
  return requestId === undefined ? event : { ...event, requestId };
}

function isBeginning(event: InboundEvent): boolean {
  return event.kind === 'message' && event.attachments.length === 0 && readsUnfinished(event.text);
}

/** What is said in a thread without a mention, and what happens to a message, is of interest only where a conversation exists. */
function mayOpen({ kind, addressed }: InboundEvent): boolean {
  return kind === 'message' && addressed !== 'owned-thread' && addressed !== 'ambient';
}

/** On the website a session is opened beforehand; on other channels the first event of a conversation opens it. */
function sessionOf(event: InboundEvent, now: number): NewSession | undefined {
  if (event.channel === 'web') return undefined;
  const { channel, accountId, conversationKey, replyTo, actor } = event;
  return {
    id: sessionIdOf(event),
    channel,
    accountId,
    conversationKey,
    replyTo,
    platformId: actor.platformId,
    customer: {
      id: customerIdOf(event),
      assurance: actor.assurance,
      createdAt: now,
      ...(actor.name === undefined ? {} : { name: actor.name }),
      ...(actor.email === undefined ? {} : { email: actor.email }),
      ...(actor.isEmailProven === undefined ? {} : { isEmailProven: actor.isEmailProven }),
      ...(actor.locale === undefined ? {} : { locale: actor.locale }),
      ...(actor.timeZone === undefined ? {} : { timeZone: actor.timeZone }),
    },
    createdAt: now,
  };
}
