/** A message in the desk's channel as a deed of staff: written, edited or removed in a ticket's thread. Pure. */
import type { LineIntent, StaffDeed, StaffEvent } from '../../../src/contract/desk.ts';
import { homeOf } from '../customers/author.ts';
import { type DeletedMessage, deletedMessage } from '../customers/deleted-message.ts';
import { mentions } from '../customers/entities.ts';
import { type MessageBody, type MessageEvent, messageEvent } from '../customers/message-schema.ts';
import { textOfBlock, wordsOf } from '../customers/message-text.ts';
import type { EventPayload } from '../payload.ts';

/** What people write; every other subtype is Slack's own or a program's. */
const WRITTEN = new Set([undefined, 'file_share', 'thread_broadcast']);
/** Marks a line for colleagues, whatever formatting stands before it. */
const NOTE_MARK = /^(?:[\s*_~`>•\u200B-\u200F\uFEFF]|&gt;)*(?:;;|；；|🔒|:lock:)\s*/u;
/** Of a colleague, a group, or everybody here. */
const BEGINS_WITH_MENTION = /^(?:[\s*_~`>•\u200B-\u200F\uFEFF]|&gt;)*<[@!]/u;
const MICROSECONDS = 1_000_000;

/** Complete but for the ticket, which its thread names. */
export interface DeskLineEvent {
  readonly thread: { readonly channel: string; readonly ts: string };
  readonly event: Omit<StaffEvent, 'ticketNumber'>;
}

/** Undefined for what is no line of a person in a thread. */
export function parseLine(payload: EventPayload, own: ReadonlySet<string>): DeskLineEvent | undefined {
  const event = messageEvent.safeParse(payload.event).data;
  if (event === undefined) return undefined;
  const deleted = deletedMessage(event);
  if (deleted !== undefined) return parseRemoval(payload, event, deleted, own);
  return event.subtype === 'message_changed'
    ? parseEdit(payload, event, own)
    : parseWritten(payload, event, own);
}

function parseWritten(
  payload: EventPayload,
  event: MessageEvent,
  own: ReadonlySet<string>,
): DeskLineEvent | undefined {
  const { ts } = event;
  if (ts === undefined || !isFromPerson(event, own)) return undefined;
  const lineId = `${event.channel}:${ts}`;
  return lineEvent(payload, event, event, {
    eventId: `line:${lineId}`,
    deed: { kind: 'line', lineId, ...readLine(event, own) },
  });
}

/** What its author wrote; never what a quoted or forwarded message says. */
function readLine(
  { text, blocks }: MessageBody,
  own: ReadonlySet<string>,
): { readonly text: string; readonly intent: LineIntent } {
  const raw = text ?? (blocks ?? []).map(textOfBlock).join('\n');
  const words = wordsOf({ text: raw }, own);
  const isForColleagues = BEGINS_WITH_MENTION.test(raw) && !beginsWithOwn(raw, own);
  const isNote = isForColleagues || NOTE_MARK.test(raw) || NOTE_MARK.test(words);
  return {
    text: words.replace(NOTE_MARK, ''),
    intent: isNote ? 'note' : mentions(raw, own) ? 'send' : 'plain',
  };
}

/** Slack also tells of a change when it has only looked up a link: then the text is the same. */
function parseEdit(
  payload: EventPayload,
  event: MessageEvent,
  own: ReadonlySet<string>,
): DeskLineEvent | undefined {
  const { message } = event;
  if (!message?.edited || !isFromPerson(message, own)) return undefined;
  const { ts, edited, text } = message;
  if (ts === undefined) return undefined;
  if (text === event.previous_message?.text) return undefined;
  const lineId = `${event.channel}:${ts}`;
  return lineEvent(payload, event, message, {
    eventId: `line:${lineId}:edit:${edited.ts}`,
    deed: { kind: 'line-edited', lineId, ...readLine(message, own) },
  });
}

function parseRemoval(
  payload: EventPayload,
  event: MessageEvent,
  { ts, was: message }: DeletedMessage,
  own: ReadonlySet<string>,
): DeskLineEvent | undefined {
  if (message === undefined || !isFromPerson(message, own)) return undefined;
  const lineId = `${event.channel}:${ts}`;
  return lineEvent(payload, event, message, {
    eventId: `line:${lineId}:removed`,
    deed: { kind: 'line-removed', lineId },
  });
}

function lineEvent(
  payload: EventPayload,
  event: MessageEvent,
  message: MessageBody,
  { eventId, deed }: { readonly eventId: string; readonly deed: StaffDeed },
): DeskLineEvent | undefined {
  const { thread_ts: thread, user = '' } = message;
  if (thread === undefined || thread === (message.ts ?? event.deleted_ts)) return undefined;
  const home = homeOf(message, payload.isShared) ?? payload.teamId;
  return {
    thread: { channel: event.channel, ts: thread },
    event: {
      eventId: `${payload.teamId}:${eventId}`,
      actorId: user,
      ...(home === payload.teamId ? {} : { stranger: 'external' }),
      deed,
      sentAtUs: Math.round(Number(message.ts ?? event.event_ts ?? 0) * MICROSECONDS),
    },
  };
}

function beginsWithOwn(raw: string, own: ReadonlySet<string>): boolean {
  const first = /^[^<]*<@(?<id>[A-Z0-9]+)/.exec(raw)?.groups?.id;
  return first !== undefined && own.has(first);
}

/** No program's, not our own. */
function isFromPerson({ user, bot_id, subtype }: MessageBody, own: ReadonlySet<string>): boolean {
  return user !== undefined && bot_id === undefined && WRITTEN.has(subtype) && !own.has(user);
}
