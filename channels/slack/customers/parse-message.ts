/** A message event as the common event, or nothing when it is none of ours: pure, so that every rule has its example in a test. */
import type { InboundEvent, ReplyTarget } from '../../../src/contract/event.ts';
import type { SlackIdentity } from '../identity.ts';
import type { EventPayload } from '../payload.ts';
import { type Author, type AuthorContext, authorOf } from './author.ts';
import { type DeletedMessage, deletedMessage } from './deleted-message.ts';
import { mentions } from './entities.ts';
import { type MessageBody, type MessageEvent, messageEvent } from './message-schema.ts';
import { textOfBlock, wordsOf } from './message-text.ts';

const SECOND_MS = 1_000;

export interface ParseContext extends Omit<AuthorContext, 'own'> {
  readonly now: number;
}

export function parseMessage(payload: EventPayload, context: ParseContext): InboundEvent | undefined {
  const event = messageEvent.safeParse(payload.event).data;
  if (event === undefined) return undefined;
  const own = ownIds(payload, context.identity);
  const deleted = deletedMessage(event);
  if (deleted !== undefined) return parseDeletion(payload, event, deleted, { ...context, own });
  switch (event.subtype) {
    case 'message_changed':
      return event.message ? parseEdit(payload, event, event.message, { ...context, own }) : undefined;
    // It does not say of which.
    case 'message_deleted':
      return undefined;
    default:
      return parseNew(payload, event, { ...context, own });
  }
}

type OwnContext = ParseContext & AuthorContext;

function parseNew(payload: EventPayload, event: MessageEvent, context: OwnContext): InboundEvent | undefined {
  const { ts } = event;
  const author = authorOf(payload, event, context);
  if (ts === undefined || author === undefined) return undefined;
  const addressed = addressOf(event, context.own);
  if (addressed === 'ambient') return undefined;
  const text = wordsOf(event, ownIn(event, context.own));
  if (text === '' && (event.files ?? []).length === 0) return undefined;
  const name = messageName(event.channel, ts);
  return inboundEvent(
    payload,
    { event, message: event, author },
    {
      eventId: name,
      kind: 'message',
      messageId: name,
      revision: 0,
      addressed,
      text,
      sentAt: timeOf(ts, context.now),
      receivedAt: context.now,
    },
  );
}

/** Slack also tells of a change when it has only looked up a link: then the text is the same. */
function parseEdit(
  payload: EventPayload,
  event: MessageEvent,
  message: MessageBody,
  context: OwnContext,
): InboundEvent | undefined {
  const { ts, edited } = message;
  const author = authorOf(payload, message, context);
  if (ts === undefined || !edited || author === undefined) return undefined;
  if (message.text === event.previous_message?.text) return undefined;
  return inboundEvent(
    payload,
    { event, message, author },
    {
      eventId: `${messageName(event.channel, ts)}:edit:${edited.ts}`,
      kind: 'edit',
      messageId: messageName(event.channel, ts),
      revision: Math.floor(Number(edited.ts) * SECOND_MS),
      addressed: 'owned-thread',
      text: wordsOf(message, context.own),
      sentAt: timeOf(edited.ts, context.now),
      receivedAt: context.now,
    },
  );
}

function parseDeletion(
  payload: EventPayload,
  event: MessageEvent,
  { ts, was: message }: DeletedMessage,
  context: OwnContext,
): InboundEvent | undefined {
  if (message === undefined) return undefined;
  const author = authorOf(payload, message, context);
  if (author === undefined) return undefined;
  return inboundEvent(
    payload,
    { event, message: { ...message, ts }, author },
    {
      eventId: `${messageName(event.channel, ts)}:delete`,
      kind: 'delete',
      messageId: messageName(event.channel, ts),
      revision: Number.MAX_SAFE_INTEGER,
      addressed: 'owned-thread',
      text: '',
      sentAt: context.now,
      receivedAt: context.now,
    },
  );
}

/** The same for a message that comes twice, as `message` and as `app_mention`. */
function messageName(channel: string, ts: string): string {
  return `${channel}:${ts}`;
}

function ownIds({ ownUserIds }: EventPayload, identity: SlackIdentity | undefined): ReadonlySet<string> {
  return new Set([...ownUserIds, ...(identity === undefined ? [] : [identity.botUserId])]);
}

/** A mention whose event names no one we know to be us begins with us. */
function ownIn(event: MessageEvent, own: ReadonlySet<string>): ReadonlySet<string> {
  const text = event.text ?? '';
  if (event.type !== 'app_mention' || mentions(text, own)) return own;
  const first = /<@(?<id>[A-Z0-9]+)/.exec(text)?.groups?.id;
  return first === undefined ? own : new Set([...own, first]);
}

function addressOf(event: MessageEvent, own: ReadonlySet<string>): InboundEvent['addressed'] {
  if (isDirect(event)) return 'dm';
  if (event.type === 'app_mention' || mentions(mentionText(event), own)) return 'mention';
  return event.thread_ts !== undefined && event.thread_ts !== event.ts ? 'owned-thread' : 'ambient';
}

/** Messages without text keep their mentions in blocks. */
function mentionText({ text, blocks }: MessageBody): string {
  return text || (blocks ?? []).map(textOfBlock).join(' ');
}

/** Only `message` events name the kind of channel; ids of direct messages begin with D. */
function isDirect({ channel, channel_type: kind }: MessageEvent): boolean {
  return kind === undefined ? channel.startsWith('D') : kind === 'im' || kind === 'app_home';
}

/** What one kind of event says for itself. */
type Deed = Pick<
  InboundEvent,
  'eventId' | 'kind' | 'messageId' | 'revision' | 'addressed' | 'text' | 'sentAt' | 'receivedAt'
>;

/** What happened, to which message, and who wrote that. */
interface Happening {
  readonly event: MessageEvent;
  readonly message: MessageBody;
  readonly author: Author;
}

/** Written out and not spread together, which takes several times as long as all the rest of parsing. */
function inboundEvent(
  payload: EventPayload,
  { event, message, author }: Happening,
  { eventId, kind, messageId, revision, addressed, text, sentAt, receivedAt }: Deed,
): InboundEvent {
  const { actor, external } = author;
  const { conversationKey, replyTo } = placeOf(payload.teamId, event, message);
  return {
    eventId,
    channel: 'slack',
    accountId: payload.teamId,
    kind,
    conversationKey,
    replyTo,
    messageId,
    revision,
    actor,
    visibility: 'public',
    addressed,
    text,
    attachments: [],
    external,
    sentAt,
    receivedAt,
  };
}

/** Direct messages outside of a thread are one conversation with that person; elsewhere a thread is one. */
function placeOf(
  team: string,
  event: MessageEvent,
  { bot_id = '', user = bot_id, ts = '', thread_ts }: MessageBody,
): { conversationKey: string; replyTo: ReplyTarget } {
  const { channel } = event;
  const isThreaded = thread_ts !== undefined && thread_ts !== ts;
  if (isDirect(event) && !isThreaded) {
    return { conversationKey: `dm:${user}`, replyTo: { team, channel, user } };
  }
  const thread = thread_ts ?? ts;
  return { conversationKey: `${channel}:${thread}`, replyTo: { team, channel, thread, user } };
}

function timeOf(ts: string, now: number): number {
  const ms = Math.floor(Number(ts) * SECOND_MS);
  return Number.isSafeInteger(ms) ? ms : now;
}
