/** The desk's part of a ticket's change: the lines that it is decided on and writes, and the event that it settles. */

import type { DeskLine } from '../../contract/desk.ts';
import { AppError } from '../../contract/errors.ts';
import type { ReplyTarget } from '../../contract/event.ts';
import type { ChangeSubject, SaidCopy, TicketSituation } from '../../contract/ticket-store.ts';
import { toDeskLine, toDeskLineRow } from '../records/desk-record.ts';
import { toMessage } from '../records/message-record.ts';
import { type DeskLineRow, deskLineTable } from '../schemas/desk-tables.ts';
import { type MessageRow, messageTable, type SessionRow } from '../schemas/session-tables.ts';
import type { Transaction } from '../sql/database.ts';
import type { Dialect } from '../sql/dialect.ts';
import { insertInto, replaceOnConflict } from '../sql/write-rows.ts';
import { fromStoredJson } from '../stored-text.ts';

const READ_LINE = 'SELECT * FROM desk_line WHERE id = $1';
const READ_HELD = "SELECT * FROM desk_line WHERE ticket_number = $1 AND state = 'held' ORDER BY at, id";
const READ_COPY = `
  SELECT message.*, (SELECT external_id FROM outbox WHERE outbox.message_id = message.id AND operation = 'post'
    AND stream = message.session_id AND status = 'sent' LIMIT 1) AS external_id, session.channel, session.reply_to
  FROM message JOIN session ON session.id = message.session_id WHERE message.id = $1`;
const SETTLE =
  "UPDATE desk_event SET status = 'done', lease_owner = NULL WHERE id = $1 AND status = 'pending' AND lease_owner = $2 RETURNING id";

interface CopyRow extends MessageRow, Pick<SessionRow, 'channel' | 'reply_to'> {
  readonly external_id: string | null;
}

type DeskSituation = Pick<TicketSituation, 'line' | 'copy' | 'heldLines'>;

export function createReadDesk({ vault }: Dialect) {
  const openLine = (row: DeskLineRow): DeskLine => toDeskLine(vault.open(deskLineTable, row));

  return async (transaction: Transaction, ticketNumber?: number, lineId?: string): Promise<DeskSituation> => {
    if (ticketNumber === undefined) return { heldLines: [] };
    const held = await transaction.all<DeskLineRow>(READ_HELD, [ticketNumber]);
    const heldLines = held.map(openLine);
    if (lineId === undefined) return { heldLines };
    const [row] = await transaction.all<DeskLineRow>(READ_LINE, [lineId]);
    if (row?.ticket_number !== ticketNumber) return { heldLines };
    const line = openLine(row);
    if (line.messageId === undefined) return { heldLines, line };
    const [copy] = await transaction.all<CopyRow>(READ_COPY, [line.messageId]);
    return { heldLines, line, ...(copy !== undefined && { copy: toCopy(vault.open(messageTable, copy)) }) };
  };
}

function toCopy(row: CopyRow): SaidCopy {
  const { external_id: externalId, channel, reply_to } = row;
  return {
    ...toMessage(row),
    channel,
    replyTo: fromStoredJson<ReplyTarget>(reply_to),
    ...(externalId !== null && { externalId }),
  };
}

export function createWriteDesk(dialect: Dialect) {
  const upsertLines = insertInto(dialect, deskLineTable, replaceOnConflict(deskLineTable, ['id']));

  return async (
    transaction: Transaction,
    lines: readonly DeskLine[],
    event: ChangeSubject['event'],
  ): Promise<void> => {
    await upsertLines(transaction, lines.map(toDeskLineRow));
    if (event === undefined) return;
    const settled = await transaction.all(SETTLE, [event.id, event.owner]);
    if (settled.length === 0) throw new AppError('conflict', 'Another node has handled this already.');
  };
}
