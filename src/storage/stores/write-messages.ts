/** Gives new messages their place in a session, and makes the rows of messages and deliveries. */
import type { NewMessage } from '../../contract/message-store.ts';
import type { NewDelivery } from '../../contract/outbox-store.ts';
import type { StoredMessage } from '../../contract/records.ts';
import { toAttachmentRows } from '../records/attachment-record.ts';
import { toOutboxRow } from '../records/delivery-record.ts';
import { toMessageRow } from '../records/message-record.ts';
import { outboxTable } from '../schemas/delivery-tables.ts';
import { attachmentTable, messageTable } from '../schemas/session-tables.ts';
import type { Transaction } from '../sql/database.ts';
import type { Dialect } from '../sql/dialect.ts';
import { together } from '../sql/together.ts';
import { insertInto } from '../sql/write-rows.ts';

/** What is said in one session, in order. */
export interface Utterance {
  readonly sessionId: string;
  /** Sequence number of the session's newest message before. */
  readonly lastSeq: number;
  readonly messages: readonly NewMessage[];
  readonly deliveries: readonly NewDelivery[];
  readonly at: number;
}

export interface Placed extends Utterance {
  readonly stored: readonly StoredMessage[];
}

export function placeMessages(utterance: Utterance): Placed {
  const stored = utterance.messages.map((message, index) => ({
    ...message,
    sessionId: utterance.sessionId,
    seq: utterance.lastSeq + index + 1,
    attachments: message.attachments ?? [],
    createdAt: utterance.at,
  }));
  return { ...utterance, stored };
}

/** A delivery that is there already stays as it is. */
export function createWriteMessages(dialect: Dialect) {
  const insertMessages = insertInto(dialect, messageTable);
  const insertAttachments = insertInto(dialect, attachmentTable, 'ON CONFLICT DO NOTHING');
  const insertDeliveries = insertInto(dialect, outboxTable, 'ON CONFLICT DO NOTHING');

  return async (transaction: Transaction, utterances: readonly Placed[]): Promise<void> => {
    const messages = utterances.flatMap(({ stored }) => stored);
    await together(
      insertMessages(
        transaction,
        messages.map((message) => toMessageRow(message, null)),
      ),
      insertAttachments(transaction, messages.flatMap(toAttachmentRows)),
      insertDeliveries(
        transaction,
        utterances.flatMap((utterance) =>
          utterance.deliveries.map((each) => toOutboxRow(each, orderOf(each, utterance), transaction.now)),
        ),
      ),
    );
  };
}

/** A delivery goes out in its message's place; one about an older message when everything said so far is out. */
function orderOf({ delivery }: NewDelivery, { stored, lastSeq }: Placed): number {
  const own = stored.find(({ id }) => id === delivery.messageId);
  return own?.seq ?? lastSeq + stored.length;
}
