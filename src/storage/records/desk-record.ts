/** Lines, cards and events of the staff desk: from rows to contract types and back. */
import type { DeskCard, DeskLine } from '../../contract/desk.ts';
import type { AttachmentReference } from '../../contract/event.ts';
import type { DeskCardRow, DeskLineRow } from '../schemas/desk-tables.ts';
import { fromStored, fromStoredJson, toOptional, toStored, toStoredJson } from '../stored-text.ts';

export function toDeskLine(row: DeskLineRow): DeskLine {
  return {
    id: row.id,
    ticketNumber: row.ticket_number,
    author: {
      name: fromStored(row.author),
      ...(row.author_id !== null && { id: fromStored(row.author_id) }),
    },
    text: fromStored(row.content),
    state: row.state,
    ...(row.message_id !== null && { messageId: row.message_id }),
    ...(row.held_until !== null && { heldUntil: row.held_until }),
    ...(row.receipt !== null && { receipt: row.receipt }),
    at: row.at,
    ...(row.attachments !== null && {
      attachments: fromStoredJson<readonly AttachmentReference[]>(row.attachments),
    }),
  };
}

export function toDeskLineRow(line: DeskLine): DeskLineRow {
  return {
    id: line.id,
    ticket_number: line.ticketNumber,
    author_id: toOptional(line.author.id),
    author: toStored(line.author.name),
    content: toStored(line.text),
    state: line.state,
    message_id: line.messageId ?? null,
    held_until: line.heldUntil ?? null,
    receipt: line.receipt ?? null,
    at: line.at,
    attachments: line.attachments === undefined ? null : toStoredJson(line.attachments),
  };
}

export function toDeskCard(row: DeskCardRow): DeskCard {
  return {
    ticketNumber: row.ticket_number,
    channel: row.channel,
    messageId: row.message_id,
    shownVersion: row.shown_version,
  };
}
