/** Finds out which events came before, by the key that the platform repeats when it delivers one again. */
import type { InboundEvent } from '../../contract/event.ts';
import type { Accepted, Arrival } from '../../contract/inbox-store.ts';
import { toMessage } from '../records/message-record.ts';
import type { MessageRow } from '../schemas/session-tables.ts';
import { messageTable } from '../schemas/session-tables.ts';
import type { Transaction } from '../sql/database.ts';
import type { Dialect } from '../sql/dialect.ts';
import { columnNames } from '../sql/write-rows.ts';
import { fromStored, fromStoredJson, toStored } from '../stored-text.ts';

interface KnownRow {
  readonly channel: string;
  readonly account_id: string;
  readonly event_id: string;
  readonly inbox_id: string;
  readonly session_id: string;
  /** A message row as JSON. */
  readonly message: string | null;
}

type EventKey = Pick<InboundEvent, 'channel' | 'accountId' | 'eventId'>;

/** Answers by `keyOf`. */
export type FindAccepted = (
  transaction: Transaction,
  arrivals: readonly Arrival[],
) => Promise<Map<string, Accepted>>;

export function createFindAccepted(dialect: Dialect): FindAccepted {
  const find = `
    SELECT inbox.channel, inbox.account_id, inbox.event_id, inbox.id AS inbox_id, inbox.session_id,
      CASE WHEN message.id IS NOT NULL THEN ${dialect.jsonObject('message', columnNames(messageTable))} END AS message
    FROM ${dialect.rows({ channel: 'text', account_id: 'text', event_id: 'text' })}
    JOIN inbox ON inbox.channel = given.channel AND inbox.account_id = given.account_id AND inbox.event_id = given.event_id
    LEFT JOIN message ON message.id = inbox.message_id`;

  return async (transaction, arrivals) => {
    const keys = arrivals.map(({ event }) => keyColumns(event));
    const rows = await transaction.all<KnownRow>(find, [JSON.stringify(keys)]);
    return new Map(rows.map((row) => [rowKey(row), toDuplicate(row, dialect)]));
  };
}

export function keyColumns({ channel, accountId, eventId }: EventKey) {
  return { channel, account_id: toStored(accountId), event_id: toStored(eventId) };
}

export function keyOf({ channel, accountId, eventId }: Readonly<Record<keyof EventKey, string>>): string {
  return JSON.stringify([channel, accountId, eventId]);
}

function rowKey({ channel, account_id, event_id }: KnownRow): string {
  return keyOf({ channel, accountId: fromStored(account_id), eventId: fromStored(event_id) });
}

function toDuplicate(row: KnownRow, { vault }: Dialect): Accepted {
  return {
    kind: 'duplicate',
    inboxId: row.inbox_id,
    sessionId: row.session_id,
    ...(row.message !== null && {
      message: toMessage(vault.open(messageTable, fromStoredJson<MessageRow>(row.message))),
    }),
  };
}
