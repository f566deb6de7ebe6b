/**
 * A button shows the ticket as it was. Where it was in other hands then, some of what a button does would be something else than was meant:
 * nothing is done, and the person is told. What was merely written since, or ranked, is no reason. Pure.
 */
import type { TicketAction } from '../../contract/conversation.ts';
import type { StaffPerson } from '../../contract/desk.ts';
import { AppError } from '../../contract/errors.ts';
import type { Ticket } from '../../contract/records.ts';
import { hasTicket } from './staff-actions.ts';
import { isOpen } from './transitions.ts';

interface Pressed {
  readonly action: TicketAction;
  readonly person: StaffPerson;
  readonly seenVersion: number | undefined;
}

/** @throws AppError `ticket-changed` */
export function assertSeenHands(ticket: Ticket, { action, person, seenVersion }: Pressed): void {
  const { handsVersion = 0, status } = ticket;
  // A closed ticket says by itself who closed it, and whoever has one knows that they do.
  const isKnown = !isOpen(ticket) || (status === 'claimed' && hasTicket(ticket, person));
  if (isKnown || seenVersion === undefined || handsVersion <= seenVersion || !changesHands(action)) return;
  throw new AppError(
    'ticket-changed',
    `${whatChanged(ticket)} Press again if you mean it.${written(action)}`,
  );
}

/** Others have rules of their own, or do the same whoever has the ticket. */
function changesHands(action: TicketAction): boolean {
  switch (action.kind) {
    case 'claim':
      return action.takeOver;
    case 'resolve':
    case 'hand-back':
    case 'assign':
    case 'block':
      return true;
    case 'reply':
    case 'note':
    case 'snooze':
    case 'prioritize':
    case 'release':
    case 'propose':
      return false;
  }
}

function whatChanged({ status, assignee }: Ticket): string {
  return status === 'claimed'
    ? `${assignee ?? 'Somebody'} has got this ticket since you saw it: nothing was done.`
    : 'This ticket was opened again or put back since you saw it: nothing was done.';
}

/** What was written in the dialog is not lost. */
function written(action: TicketAction): string {
  return action.kind === 'resolve' && action.resolution !== undefined
    ? ` You wrote: ${action.resolution}`
    : '';
}
