/** Changes what staff said already: its words, or takes them away. The words of a removed message are kept for audit; nobody sees them. */
import type { StoredMessage } from '../../contract/records.ts';
import type { Revision } from '../../contract/ticket-store.ts';
import { toMessage } from '../records/message-record.ts';
import { type MessageRow, messageTable } from '../schemas/session-tables.ts';
import type { Transaction } from '../sql/database.ts';
import type { Dialect } from '../sql/dialect.ts';
import { toStored } from '../stored-text.ts';

const EDIT =
  'UPDATE message SET content = $1, edited_at = $2 WHERE id = $3 AND deleted_at IS NULL RETURNING *';
const REMOVE = 'UPDATE message SET deleted_at = $1 WHERE id = $2 AND deleted_at IS NULL RETURNING *';

export function createReviseSaid({ vault }: Dialect) {
  return async (
    transaction: Transaction,
    revisions: readonly Revision[],
    at: number,
  ): Promise<readonly StoredMessage[]> => {
    const revised: StoredMessage[] = [];
    for (const { messageId: id, content } of revisions) {
      const rows =
        content === undefined
          ? await transaction.all<MessageRow>(REMOVE, [at, id])
          : await transaction.all<MessageRow>(EDIT, [
              vault.seal(messageTable, { id, content: toStored(content) }).content,
              at,
              id,
            ]);
      revised.push(...rows.map((row) => toMessage(vault.open(messageTable, row))));
    }
    return revised;
  };
}
