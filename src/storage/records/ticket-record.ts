/** Tickets and their events: from rows to contract types and back. */
import type { Ticket, TicketEvent, TicketPlace } from '../../contract/records.ts';
import type { TicketEventRow, TicketRow } from '../schemas/ticket-tables.ts';
import { fromStored, fromStoredJson, toOptional, toStoredJson } from '../stored-text.ts';

export function toTicket(row: TicketRow): Ticket {
  return {
    number: row.number,
    sessionId: row.session_id,
    status: row.status,
    reason: row.reason,
    ...(row.detail !== null && { detail: fromStored(row.detail) }),
    ...(row.assignee !== null && { assignee: fromStored(row.assignee) }),
    ...(row.outcome !== null && { outcome: row.outcome }),
    version: row.version,
    createdAt: row.created_at,
    ...(row.claimed_at !== null && { claimedAt: row.claimed_at }),
    ...(row.first_reply_at !== null && { firstReplyAt: row.first_reply_at }),
    ...(row.resolved_at !== null && { resolvedAt: row.resolved_at }),
    ...(row.assignee_id !== null && { assigneeId: fromStored(row.assignee_id) }),
    priority: row.priority,
    ...(row.awaiting !== null && { awaiting: row.awaiting }),
    ...(row.awaiting_since !== null && { awaitingSince: row.awaiting_since }),
    remindedAt: row.reminded_at,
    ...courseOf(row),
  };
}

function courseOf(row: TicketRow): Partial<Ticket> {
  return {
    ...(row.snoozed_until !== null && { snoozedUntil: row.snoozed_until }),
    ...(row.nudged_at !== null && { nudgedAt: row.nudged_at }),
    ...(row.ended_at !== null && { endedAt: row.ended_at }),
    ...(row.hands_version > 0 && { handsVersion: row.hands_version }),
    ...(row.places !== null && { places: fromStoredJson<readonly TicketPlace[]>(row.places) }),
  };
}

export function toTicketRow(ticket: Ticket, changedAt: number): TicketRow {
  return {
    number: ticket.number,
    session_id: ticket.sessionId,
    status: ticket.status,
    reason: ticket.reason,
    detail: toOptional(ticket.detail),
    assignee: toOptional(ticket.assignee),
    outcome: ticket.outcome ?? null,
    version: ticket.version,
    created_at: ticket.createdAt,
    claimed_at: ticket.claimedAt ?? null,
    first_reply_at: ticket.firstReplyAt ?? null,
    resolved_at: ticket.resolvedAt ?? null,
    assignee_id: toOptional(ticket.assigneeId),
    priority: ticket.priority,
    awaiting: ticket.awaiting ?? null,
    awaiting_since: ticket.awaitingSince ?? null,
    snoozed_until: ticket.snoozedUntil ?? null,
    reminded_at: ticket.remindedAt,
    nudged_at: ticket.nudgedAt ?? null,
    ended_at: ticket.endedAt ?? null,
    changed_at: changedAt,
    hands_version: ticket.handsVersion ?? 0,
    places: ticket.places === undefined ? null : toStoredJson(ticket.places),
  };
}

export function toTicketEvent(row: TicketEventRow): TicketEvent {
  return {
    at: row.at,
    kind: row.kind,
    ...(row.actor !== null && { actor: fromStored(row.actor) }),
    ...(row.text !== null && { text: fromStored(row.text) }),
    ...(row.line_id !== null && { lineId: row.line_id }),
  };
}

export function toTicketEventRow(ticketNumber: number, seq: number, event: TicketEvent): TicketEventRow {
  return {
    ticket_number: ticketNumber,
    seq,
    at: event.at,
    kind: event.kind,
    actor: toOptional(event.actor),
    text: toOptional(event.text),
    line_id: event.lineId ?? null,
  };
}
