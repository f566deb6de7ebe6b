/** Codes and times as staff read them. */
import { WHY_A_PERSON } from '../../../../src/contract/why-a-person.ts';
import type { Ticket, TicketEvent } from './shapes.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Short, as in `4 min`. */
export function ageOf(since: string, now: number): string {
  const ms = now - Date.parse(since);
  if (ms < MINUTE_MS) return 'just now';
  if (ms < HOUR_MS) return `${Math.floor(ms / MINUTE_MS)} min`;
  return ms < DAY_MS ? `${Math.floor(ms / HOUR_MS)} h` : `${Math.floor(ms / DAY_MS)} d`;
}

/** The day is named only when it is another one. */
export function timeOf(at: string): string {
  const time = new Date(at);
  const isToday = time.toDateString() === new Date().toDateString();
  return time.toLocaleString(undefined, { timeStyle: 'short', ...(!isToday && { dateStyle: 'medium' }) });
}

/** `hasMore`: not all were counted. */
export function countOf(count: number, hasMore: boolean): string {
  return `${count.toLocaleString()}${hasMore ? '+' : ''}`;
}

export function nameOf({ customer }: Ticket): string {
  return customer?.name ?? customer?.email ?? 'A customer';
}

/** What comes over the wire may be newer than this page. */
const REASONS: Readonly<Record<string, string>> = WHY_A_PERSON;

export function reasonOf({ reason }: Ticket): string {
  return REASONS[reason] ?? reason;
}

/** Of an event: a code may stand before the words, or a time in their place. */
export function detailOf({ kind, text = '' }: TicketEvent): string {
  if (kind === 'snoozed') return `until ${timeOf(text)}`;
  const [code = '', ...words] = text.split(': ');
  return [REASONS[code] ?? code, ...words].join(': ');
}

/** `now`: milliseconds since the epoch. */
export function stateOf(ticket: Ticket, now: number): string {
  const { snoozedUntil = '' } = ticket;
  return isSnoozed(ticket, now)
    ? `${standingOf(ticket)} · snoozed until ${timeOf(snoozedUntil)}`
    : standingOf(ticket);
}

function isSnoozed({ status, snoozedUntil }: Ticket, now: number): boolean {
  const isOpen = status === 'queued' || status === 'claimed';
  return isOpen && snoozedUntil !== undefined && Date.parse(snoozedUntil) > now;
}

function standingOf({ status, assignee, outcome }: Ticket): string {
  switch (status) {
    case 'queued':
      return 'Waiting for a person';
    case 'claimed':
      return `Claimed by ${assignee ?? 'somebody'}`;
    case 'resolved':
      return `Resolved (${outcome ?? 'solved'})`;
    case 'handed-back':
      return 'Handed back to the bot';
  }
}

/** What the customer reads is in the conversation already; these are not. */
export const EVENTS: Readonly<Record<string, string>> = {
  opened: 'The ticket was opened',
  reopened: 'The ticket was opened again',
  'reason-added': 'Another reason',
  'taken-over': 'Taken over',
  rated: 'The customer rated',
  assigned: 'Assigned',
  released: 'Given back to the queue',
  snoozed: 'Snoozed',
  prioritized: 'Urgency changed',
  'customer-ended': 'The customer needs nobody any more',
  proposed: 'Proposed for the knowledge base',
  moved: 'The customer goes on elsewhere',
  blocked: 'Blocked',
};

const URGENCY: readonly Ticket['priority'][] = ['urgent', 'high', 'normal', 'low'];

/** The most urgent first, then whoever waits longest; what is snoozed comes last. */
export function inOrder(tickets: readonly Ticket[], now: number): readonly Ticket[] {
  const rank = (ticket: Ticket) =>
    (isSnoozed(ticket, now) ? URGENCY.length * 2 : 0) +
    URGENCY.indexOf(ticket.priority) * 2 +
    (ticket.awaiting === 'customer' ? 1 : 0);
  return tickets.toSorted(
    (one, other) => rank(one) - rank(other) || one.createdAt.localeCompare(other.createdAt),
  );
}

export function newestFirst(tickets: readonly Ticket[]): readonly Ticket[] {
  return tickets.toSorted((one, other) => other.createdAt.localeCompare(one.createdAt));
}
