/** Files that were sent with a message, as rows: what is here is not forgotten. */
import type { StoredMessage } from '../../contract/records.ts';
import type { AttachmentRow } from '../schemas/session-tables.ts';
import { toStored } from '../stored-text.ts';

export function toAttachmentRows(message: StoredMessage): readonly AttachmentRow[] {
  return message.attachments.map(({ id, name, mimeType, size }) => ({
    id: toStored(id),
    session_id: message.sessionId,
    message_id: message.id,
    name: toStored(name),
    mime_type: toStored(mimeType),
    size,
    created_at: message.createdAt,
  }));
}
