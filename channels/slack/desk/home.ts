/** App Home for staff: what is theirs, what waits, the day's numbers, and whether the desk works. Pure. */
import type { StaffPerson } from '../../../src/contract/desk.ts';
import type { Ticket } from '../../../src/contract/records.ts';
import { isMine, numbers, queued, ticketLine } from './commands.ts';
import { HOME } from './desk-actions.ts';
import { button, buttons, context, header, section } from './desk-blocks.ts';

const SHOWN = 10;

/** `trouble`: of the desk, in words; undefined = it works. */
export function renderHome(
  tickets: readonly Ticket[],
  person: StaffPerson,
  { now, trouble }: { readonly now: number; readonly trouble: string | undefined },
) {
  const mine = tickets.filter((ticket) => isMine(ticket, person));
  const late = tickets.filter(({ status, remindedAt }) => status !== 'resolved' && remindedAt >= 75);
  return {
    type: 'home',
    blocks: [
      header('Support'),
      section(numbers(tickets, now)),
      context(trouble === undefined ? '✅ The support channel works.' : `⚠️ ${trouble}`),
      ...list('My tickets', mine),
      ...(mine.length === 0 ? [] : [buttons([button('Go off duty', HOME.away, 'away')])]),
      ...list('Waiting for a person', queued(tickets)),
      ...list('Service level at risk', late),
    ],
  };
}

function list(title: string, tickets: readonly Ticket[]) {
  const lines = tickets.slice(0, SHOWN).map(ticketLine);
  return [header(`${title} (${tickets.length})`), section(lines.length === 0 ? 'None' : lines.join('\n'))];
}
