/** App Home for staff: what is theirs, what waits, the day's numbers, and whether the desk works. Pure. */
import type { StaffPerson } from '../../../src/contract/desk.ts';
import type { Ticket } from '../../../src/contract/records.ts';
import { isMine, numbers, queued, ticketLine } from './commands.ts';
import { HOME } from './desk-actions.ts';
import { button, buttons, context, header, section } from './desk-blocks.ts';
import { timeText } from './render-card.ts';

const SHOWN = 10;

interface HomeState {
  readonly now: number;
  /** Of the desk, in words; undefined = it works. */
  readonly trouble: string | undefined;
  /** Undefined = they take tickets. */
  readonly offDutySince: number | undefined;
}

export function renderHome(
  tickets: readonly Ticket[],
  person: StaffPerson,
  { now, trouble, offDutySince }: HomeState,
) {
  const mine = tickets.filter((ticket) => isMine(ticket, person));
  const late = tickets.filter(({ status, remindedAt }) => status !== 'resolved' && remindedAt >= 75);
  return {
    type: 'home',
    blocks: [
      header('Support'),
      section(numbers(tickets, now)),
      context(trouble === undefined ? '✅ The support channel works.' : `⚠️ ${trouble}`),
      ...duty(offDutySince),
      ...list('My tickets', mine),
      ...list('Waiting for a person', queued(tickets)),
      ...list('Service level at risk', late),
    ],
  };
}

function duty(offDutySince: number | undefined) {
  return offDutySince === undefined
    ? [section('You are on duty.'), buttons([button('Go off duty', HOME.away, 'away')])]
    : [
        section(`You are off duty since ${timeText(offDutySince)}.`),
        buttons([button('Back on duty', HOME.back, 'back', 'primary')]),
      ];
}

function list(title: string, tickets: readonly Ticket[]) {
  const lines = tickets.slice(0, SHOWN).map(ticketLine);
  return [header(`${title} (${tickets.length})`), section(lines.length === 0 ? 'None' : lines.join('\n'))];
}
