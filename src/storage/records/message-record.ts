/** Messages: from rows to contract types and back. */
import type { AttachmentReference } from '../../contract/event.ts';
import type { Citation, StoredMessage } from '../../contract/records.ts';
import type { MessageRow } from '../schemas/session-tables.ts';
import { fromStored, fromStoredJson, toOptional, toStored, toStoredJson } from '../stored-text.ts';

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
