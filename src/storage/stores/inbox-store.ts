/** The inbox: accepts events and says what became of them. */
import type { EventOutcome, InboxStore } from '../../contract/inbox-store.ts';
import type { ReachCheckpoint } from '../../contract/telemetry.ts';
import { toMessage } from '../records/message-record.ts';
import type { InboxRow } from '../schemas/delivery-tables.ts';
import type { MessageRow } from '../schemas/session-tables.ts';
import { messageTable } from '../schemas/session-tables.ts';
import type { Database } from '../sql/database.ts';
import { columnNames } from '../sql/write-rows.ts';
import { fromStoredJson } from '../stored-text.ts';
import type { WriteLane } from '../write-lane.ts';
import { createAcceptArrivals } from './accept-arrivals.ts';
import type { WriteProofs } from './write-proofs.ts';

interface OutcomeRow {
  readonly status: InboxRow['status'];
  /** A message row as JSON. */
  readonly reply: string | null;
}

interface InboxStoreOptions {
  readonly writeProofs: WriteProofs;
  readonly reach: ReachCheckpoint;
}

export function createInboxStore(
  { dialect, reader }: Database,
  writes: WriteLane,
  { writeProofs, reach }: InboxStoreOptions,
): InboxStore {
  const readOutcome = `
    SELECT inbox.status,
      (SELECT ${dialect.jsonObject('message', columnNames(messageTable))} FROM message
       WHERE message.session_id = inbox.session_id AND message.turn_id = inbox.turn_id
         AND message.role IN ('assistant', 'system')
         AND message.seq > coalesce((SELECT asked.seq FROM message AS asked WHERE asked.id = inbox.message_id), 0)
       ORDER BY message.seq LIMIT 1) AS reply
    FROM inbox WHERE inbox.id = $1`;

  return {
    accept: writes.batched(createAcceptArrivals(dialect, writeProofs, reach)),
    outcome: async (inboxId): Promise<EventOutcome | undefined> => {
      const [row] = await reader.all<OutcomeRow>(readOutcome, [inboxId]);
      if (row === undefined) return undefined;
      return {
        status: row.status,
        ...(row.reply !== null && {
          reply: toMessage(dialect.vault.open(messageTable, fromStoredJson<MessageRow>(row.reply))),
        }),
      };
    },
  };
}
