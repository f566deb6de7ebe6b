/** Messages: from rows to contract types and back. */
import type { AttachmentReference } from '../../contract/event.ts';
import type { Citation, StoredMessage } from '../../contract/records.ts';
import type { MessageRow } from '../schemas/session-tables.ts';
import { fromStored, fromStoredJson, toOptional, toStored, toStoredJson } from '../stored-text.ts';

const NO_CITATIONS: readonly Citation[] = [];
const NO_ATTACHMENTS: readonly AttachmentReference[] = [];

export function toMessage(row: MessageRow): StoredMessage {
  return {
    id: row.id,
    sessionId: row.session_id,
    seq: row.seq,
    role: row.role,
    ...(row.author !== null && { author: fromStored(row.author) }),
    content: fromStored(row.content),
    citations: row.citations === null ? [] : fromStoredJson<readonly Citation[]>(row.citations),
    attachments:
      row.attachments === null ? [] : fromStoredJson<readonly AttachmentReference[]>(row.attachments),
    ...(row.choices !== null && { choices: fromStoredJson<readonly string[]>(row.choices) }),
    ...(row.turn_id !== null && { turnId: row.turn_id }),
    createdAt: row.created_at,
    ...(row.edited_at !== null && { editedAt: row.edited_at }),
    ...(row.deleted_at !== null && { deletedAt: row.deleted_at }),
  };
}

/** Of an earlier message the next answer needs its words, not what they rested on or who typed them. */
export const EARLIER_COLUMNS = [
  'id',
  'session_id',
  'seq',
  'role',
  'content',
  'attachments',
  'choices',
  'created_at',
] as const;

export type EarlierMessageRow = Pick<MessageRow, (typeof EARLIER_COLUMNS)[number]>;

/** For the history that a turn is given: a dozen an answer, so that it copies nothing. */
export function toEarlierMessage(row: EarlierMessageRow): StoredMessage {
  const message: StoredMessage = {
    id: row.id,
    sessionId: row.session_id,
    seq: row.seq,
    role: row.role,
    content: fromStored(row.content),
    citations: NO_CITATIONS,
    attachments:
      row.attachments === null
        ? NO_ATTACHMENTS
        : fromStoredJson<readonly AttachmentReference[]>(row.attachments),
    createdAt: row.created_at,
  };
  if (row.choices === null) return message;
  return { ...message, choices: fromStoredJson<readonly string[]>(row.choices) };
}

/** `inboxId`: the event that the message came in with. */
export function toMessageRow(message: StoredMessage, inboxId: string | null): MessageRow {
  return {
    id: message.id,
    session_id: message.sessionId,
    seq: message.seq,
    role: message.role,
    author: toOptional(message.author),
    content: toStored(message.content),
    citations: message.citations.length === 0 ? null : toStoredJson(message.citations),
    attachments: message.attachments.length === 0 ? null : toStoredJson(message.attachments),
    choices: message.choices === undefined ? null : toStoredJson(message.choices),
    turn_id: message.turnId ?? null,
    inbox_id: inboxId,
    created_at: message.createdAt,
    edited_at: message.editedAt ?? null,
    deleted_at: message.deletedAt ?? null,
  };
}
