/** A message event as the common event, or nothing when it is none of ours: pure, so that every rule has its example in a test. */
import type { Actor, InboundEvent, ReplyTarget } from '../../../src/contract/event.ts';
import type { SlackIdentity } from '../identity.ts';
import type { EventPayload } from '../payload.ts';
import { mentions } from './entities.ts';
import { type MessageBody, type MessageEvent, messageEvent } from './message-schema.ts';
import { textOfBlock, wordsOf } from './message-text.ts';

/** What people write; every other subtype is Slack's own or a program's. */
const WRITTEN = new Set([undefined, 'file_share', 'thread_broadcast', 'me_message']);
/** Slack itself, which writes in everybody's direct messages. */
const SLACK_USERS = new Set(['USLACK', 'USLACKBOT']);
const SECOND_MS = 1_000;

export interface ParseContext {
  /** Undefined until Slack has told us. */
  readonly identity: SlackIdentity | undefined;
  readonly now: number;
}

export function parseMessage(payload: EventPayload, context: ParseContext): InboundEvent | undefined {
  const event = messageEvent.safeParse(payload.event).data;
  if (event === undefined) return undefined;
  const own = ownIds(payload, context.identity);
  switch (event.subtype) {
    case 'message_changed':
      return event.message ? parseEdit(payload, event, event.message, { ...context, own }) : undefined;
    case 'message_deleted':
      return parseDeletion(payload, event, { ...context, own });
    default:
      return parseNew(payload, event, { ...context, own });
  }
}

interface OwnContext extends ParseContext {
  /** User ids that are the app's. */
  readonly own: ReadonlySet<string>;
}

function parseNew(payload: EventPayload, event: MessageEvent, context: OwnContext): InboundEvent | undefined {
  const { user, ts } = event;
  if (user === undefined || ts === undefined || !isFromPerson(event, context.own)) return undefined;
  const addressed = addressOf(event, context.own);
  if (addressed === 'ambient') return undefined;
  const text = wordsOf(event, ownIn(event, context.own));
  if (text === '' && (event.files ?? []).length === 0) return undefined;
  const name = messageName(event.channel, ts);
  return inboundEvent(payload, event, event, {
    eventId: name,
    kind: 'message',
    messageId: name,
    revision: 0,
    addressed,
    text,
    sentAt: timeOf(ts, context.now),
    receivedAt: context.now,
  });
}

/** Slack also tells of a change when it has only looked up a link: then the text is the same. */
function parseEdit(
  payload: EventPayload,
  event: MessageEvent,
  message: MessageBody,
  context: OwnContext,
): InboundEvent | undefined {
  const { ts, edited } = message;
  if (ts === undefined || !edited || !isFromPerson(message, context.own)) return undefined;
  if (message.text === event.previous_message?.text) return undefined;
  return inboundEvent(payload, event, message, {
    eventId: `${messageName(event.channel, ts)}:edit:${edited.ts}`,
    kind: 'edit',
    messageId: messageName(event.channel, ts),
    revision: Math.floor(Number(edited.ts) * SECOND_MS),
    addressed: 'owned-thread',
    text: wordsOf(message, context.own),
    sentAt: timeOf(edited.ts, context.now),
    receivedAt: context.now,
  });
}

function parseDeletion(
  payload: EventPayload,
  event: MessageEvent,
  context: OwnContext,
): InboundEvent | undefined {
  const { deleted_ts: ts, previous_message: message } = event;
  if (ts === undefined || !message || !isFromPerson(message, context.own)) return undefined;
  return inboundEvent(
    payload,
    event,
    { ...message, ts },
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

/** No program's, not our own, not Slack's. */
function isFromPerson({ user, bot_id, subtype }: MessageBody, own: ReadonlySet<string>): boolean {
  if (user === undefined || bot_id !== undefined || !WRITTEN.has(subtype)) return false;
  return !own.has(user) && !SLACK_USERS.has(user);
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

/** Written out and not spread together, which takes several times as long as all the rest of parsing. */
function inboundEvent(
  payload: EventPayload,
  event: MessageEvent,
  message: MessageBody,
  { eventId, kind, messageId, revision, addressed, text, sentAt, receivedAt }: Deed,
): InboundEvent {
  const { actor, external } = actorOf(payload, message);
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
  { user = '', ts = '', thread_ts }: MessageBody,
): { conversationKey: string; replyTo: ReplyTarget } {
  const { channel } = event;
  const isThreaded = thread_ts !== undefined && thread_ts !== ts;
  if (isDirect(event) && !isThreaded) {
    return { conversationKey: `dm:${user}`, replyTo: { team, channel, user } };
  }
  const thread = thread_ts ?? ts;
  return { conversationKey: `${channel}:${thread}`, replyTo: { team, channel, thread, user } };
}

/** A person is known by workspace and user id: strangers of Slack Connect come from another one. */
function actorOf(
  { teamId, isShared }: EventPayload,
  message: MessageBody,
): { actor: Actor; external: boolean } {
  const { user = '', user_team, source_team } = message;
  const home = user_team ?? source_team ?? teamId;
  const external = isShared && home !== teamId;
  return {
    actor: { platformId: external ? `${home}:${user}` : user, role: 'customer', assurance: 'verified' },
    external,
  };
}

function timeOf(ts: string, now: number): number {
  const ms = Math.floor(Number(ts) * SECOND_MS);
  return Number.isSafeInteger(ms) ? ms : now;
}
