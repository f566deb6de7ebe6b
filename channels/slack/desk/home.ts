/** App Home for staff: what is theirs, what waits, and the day's numbers. Pure. */
import type { StaffPerson } from '../../../src/contract/desk.ts';
import type { Ticket } from '../../../src/contract/records.ts';
import { isMine, numbers, queued, ticketLine } from './commands.ts';
import { header, section } from './desk-blocks.ts';

const SHOWN = 10;

export function renderHome(tickets: readonly Ticket[], person: StaffPerson, now: number) {
  const mine = tickets.filter((ticket) => isMine(ticket, person));
  const late = tickets.filter(({ status, remindedAt }) => status !== 'resolved' && remindedAt >= 75);
  return {
    type: 'home',
    blocks: [
      header('Support'),
      section(numbers(tickets, now)),
      ...list('My tickets', mine),
      ...list('Waiting for a person', queued(tickets)),
      ...list('Service level at risk', late),
    ],
  };
}

function list(title: string, tickets: readonly Ticket[]) {
  const lines = tickets.slice(0, SHOWN).map(ticketLine);
  return [header(`${title} (${tickets.length})`), section(lines.length === 0 ? 'None' : lines.join('\n'))];
}
