/** What the customer is told when their conversation changes hands. */
import type { EscalationReason, Ticket } from '../../contract/records.ts';

/** As people write it: `T-1042`. */
function ticketName(ticket: Pick<Ticket, 'number'>): string {
  return `T-${ticket.number}`;
}

export function announceQueue(ticket: Ticket): string {
  const next =
    'A person will answer right here. You can leave this page: the conversation, and their answer, will be waiting when you come back.';
  return `${whyAPerson(ticket.reason)} Your ticket is **${ticketName(ticket)}**. ${next}`;
}

function whyAPerson(reason: EscalationReason): string {
  switch (reason) {
    case 'customer-request':
      return 'I have asked a person to take over.';
    case 'repeated-miss':
      return 'I could not find this in the help centre, so I have asked a person to help you.';
    case 'model-decision':
      return 'This is something a person should look at, so I have asked one to help you.';
    case 'tool-failure':
    case 'model-outage':
    case 'quarantined':
      return 'Something went wrong on our side, so I have asked a person to help you.';
    case 'reopened':
      return 'I have reopened your ticket and told our team.';
  }
}

export function announceClaim(staffName: string): string {
  return `${staffName} has joined the conversation.`;
}

export function announceHandBack(staffName: string): string {
  return `${staffName} has handed the conversation back to the assistant. Ask away, or ask for a person at any time.`;
}

export function announceResolution(ticket: Ticket): string {
  return `Your ticket **${ticketName(ticket)}** is resolved. If something is still open, just write here and it is opened again.`;
}
