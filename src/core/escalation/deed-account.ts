/** What the audit log says of a deed at the desk: who did what to which ticket, and how it ended, without a word of it. */
import type { AuditEntry } from '../../contract/audit.ts';
import type { StaffDeed, StaffEvent, StaffPerson } from '../../contract/desk.ts';
import type { TicketChange, TicketSituation } from '../../contract/ticket-store.ts';

export function accountOf({ actorId, deed, ticketNumber }: StaffEvent): Omit<AuditEntry, 'result'> {
  return { actor: `staff:${actorId}`, action: actionOf(deed), object: String(ticketNumber) };
}

/** A line ends as what became of it; anything else changed the ticket, or did not. */
export function resultOfDeed(
  deed: StaffDeed,
  person: StaffPerson,
  { ticket: before }: TicketSituation,
  { ticket, lines = [] }: TicketChange,
): string {
  if (!person.isStaff) return 'refused';
  const state = !('lineId' in deed) ? undefined : lines.find(({ id }) => id === deed.lineId)?.state;
  return state ?? (ticket.version === before?.version ? 'no-change' : 'done');
}

function actionOf(deed: StaffDeed): string {
  switch (deed.kind) {
    case 'action':
      return `ticket.${deed.action.kind}`;
    case 'line':
    case 'line-edited':
    case 'line-removed':
    case 'line-decided':
    case 'left':
      return `ticket.${deed.kind}`;
  }
}
