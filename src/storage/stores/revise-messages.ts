/**
 * Edits and deletions that customers make on their platform: the stored message changes, and so does its event while it waits for a turn.
 * The words of a deleted message are kept for audit; nobody is answered or shown them any more.
 */
import type { InboundEvent } from '../../contract/event.ts';
import type { Arrival } from '../../contract/inbox-store.ts';
import type { StoredMessage } from '../../contract/records.ts';
import { toMessage } from '../records/message-record.ts';
import { type InboxRow, inboxTable } from '../schemas/delivery-tables.ts';
import { type MessageRow, messageTable } from '../schemas/session-tables.ts';
import type { RowVault } from '../sealing/row-vault.ts';
import type { Transaction } from '../sql/database.ts';
import { fromStoredJson, toStored, toStoredJson } from '../stored-text.ts';

/** Changed messages by the inbox id of the event that changed them. Later arrivals of a batch come later. */
export type ReviseMessages = (
  transaction: Transaction,
  arrivals: readonly Arrival[],
) => Promise<ReadonlyMap<string, StoredMessage>>;

type RevisedRow = Pick<InboxRow, 'id' | 'payload' | 'message_id'>;

const FIND = `
  SELECT id, payload, message_id FROM inbox
  WHERE channel = $1 AND account_id = $2 AND event_id = $3 AND session_id = $4`;
/** An edit that was overtaken by a later one changes nothing. */
const EDIT = `
  UPDATE message SET content = $1, edited_at = $2
  WHERE id = $3 AND deleted_at IS NULL AND (edited_at IS NULL OR edited_at < $2) RETURNING *`;
const DELETE = 'UPDATE message SET deleted_at = $1 WHERE id = $2 AND deleted_at IS NULL RETURNING *';
const CHANGE_WAITING = "UPDATE inbox SET payload = $1 WHERE id = $2 AND status = 'pending'";

export const createReviseMessages =
  (vault: RowVault): ReviseMessages =>
  async (transaction, arrivals) => {
    const changed = new Map<string, StoredMessage>();
    for (const arrival of arrivals) {
      const { event } = arrival;
      if (event.kind !== 'edit' && event.kind !== 'delete') continue;
      const message = await revise(transaction, arrival, vault);
      if (message !== undefined) changed.set(arrival.inboxId, message);
    }
    return changed;
  };

/** Undefined when there is no such message in this conversation, or it has been changed since. */
async function revise(
  transaction: Transaction,
  { event, sessionId }: Arrival,
  vault: RowVault,
): Promise<StoredMessage | undefined> {
  const key = [event.channel, toStored(event.accountId), toStored(event.messageId), sessionId];
  const [original] = await transaction.all<RevisedRow>(FIND, key);
  if (original?.message_id == null) return undefined;
  const content = vault.seal(messageTable, { id: original.message_id, content: toStored(event.text) });
  const [row] =
    event.kind === 'edit'
      ? await transaction.all<MessageRow>(EDIT, [content.content, event.sentAt, original.message_id])
      : await transaction.all<MessageRow>(DELETE, [event.receivedAt, original.message_id]);
  if (row === undefined) return undefined;
  const waiting = fromStoredJson<InboundEvent>(vault.open(inboxTable, original).payload);
  const payload = toStoredJson({ ...waiting, text: event.text });
  const changed = vault.seal(inboxTable, { id: original.id, payload });
  await transaction.all(CHANGE_WAITING, [changed.payload, original.id]);
  return toMessage(vault.open(messageTable, row));
}
