/** `/support` for staff: the queue, one's own tickets, a search, today's numbers, and going off duty. Pure. */
import type { TicketAction } from '../../../src/contract/conversation.ts';
import type { StaffPerson } from '../../../src/contract/desk.ts';
import { presentTicketNumber } from '../../../src/contract/public-shapes.ts';
import type { Ticket } from '../../../src/contract/records.ts';
import type { CommandPayload } from '../payload.ts';
import { escapeControl } from '../render/mrkdwn.ts';
import { PRIORITIES, timeText } from './render-card.ts';

const WORDS = new Set(['queue', 'mine', 'find', 'stats', 'away', 'back']);
const SHOWN = 20;
const DAY_MS = 24 * 60 * 60 * 1_000;
const HELP = [
  '*/support queue* – tickets that nobody has claimed',
  '*/support mine* – tickets that you have',
  '*/support find <text>* – tickets by number, person or reason',
  '*/support stats* – the last 24 hours',
  '*/support away* – off duty: puts your tickets back into the queue, and nobody can assign you one',
  '*/support back* – on duty again',
].join('\n');

/** Staff's words anywhere; in the desk's channels everything. */
export function isDeskCommand(
  { text, channel }: Pick<CommandPayload, 'text' | 'channel'>,
  deskChannels: ReadonlySet<string>,
): boolean {
  return deskChannels.has(channel) || WORDS.has(firstWord(text));
}

export interface CommandAnswer {
  readonly text: string;
  readonly events: readonly { readonly ticket: number; readonly action: TicketAction }[];
  /** Whether they take tickets from now on; undefined = as before. */
  readonly isOnDuty?: boolean;
}

export function answerCommand(
  text: string,
  tickets: readonly Ticket[],
  person: StaffPerson,
  now: number,
): CommandAnswer {
  const mine = tickets.filter((ticket) => isMine(ticket, person));
  switch (firstWord(text)) {
    case 'queue':
      return { text: listed('Waiting for a person', queued(tickets)), events: [] };
    case 'mine':
      return { text: listed('Yours', mine), events: [] };
    case 'find':
      return {
        text: listed('Found', matching(tickets, text.trim().slice('find'.length).trim())),
        events: [],
      };
    case 'stats':
      return { text: numbers(tickets, now), events: [] };
    case 'away':
      return {
        text: `You are off duty: ${mine.length === 1 ? '1 ticket goes' : `${mine.length} tickets go`} back into the queue. */support back* when you are here again.`,
        isOnDuty: false,
        events: mine.map(({ number }) => ({ ticket: number, action: { kind: 'release' } })),
      };
    case 'back':
      return { text: 'You are on duty again.', events: [], isOnDuty: true };
    default:
      return { text: HELP, events: [] };
  }
}

function firstWord(text: string): string {
  return text.trim().split(/\s+/)[0]?.toLowerCase() ?? '';
}

export function isMine({ status, assigneeId }: Ticket, { id }: Pick<StaffPerson, 'id'>): boolean {
  return status === 'claimed' && assigneeId === id;
}

/** Oldest first. */
export function queued(tickets: readonly Ticket[]): readonly Ticket[] {
  return tickets.filter(({ status }) => status === 'queued').toReversed();
}

function matching(tickets: readonly Ticket[], wanted: string): readonly Ticket[] {
  const needle = wanted.toLowerCase();
  if (needle === '') return [];
  return tickets.filter((ticket) =>
    [presentTicketNumber(ticket.number), ticket.reason, ticket.detail, ticket.assignee, ticket.outcome]
      .filter((field) => field !== undefined)
      .some((field) => field.toLowerCase().includes(needle)),
  );
}

function listed(title: string, tickets: readonly Ticket[]): string {
  if (tickets.length === 0) return `*${title}:* none`;
  return [`*${title}:* ${tickets.length}`, ...tickets.slice(0, SHOWN).map(ticketLine)].join('\n');
}

export function ticketLine({ number, priority, reason, assignee, awaitingSince, createdAt }: Ticket): string {
  const who = assignee === undefined ? '' : ` · ${escapeControl(assignee)}`;
  return `• ${presentTicketNumber(number)} · ${PRIORITIES[priority]} · ${reason}${who} · since ${timeText(awaitingSince ?? createdAt)}`;
}

export function numbers(tickets: readonly Ticket[], now: number): string {
  const recent = tickets.filter(({ createdAt }) => now - createdAt < DAY_MS);
  const resolved = tickets.filter(({ resolvedAt }) => resolvedAt !== undefined && now - resolvedAt < DAY_MS);
  const open = tickets.filter(({ status }) => status === 'queued' || status === 'claimed');
  return `*Last 24 hours:* ${recent.length} opened, ${resolved.length} resolved · *now* ${queued(tickets).length} waiting, ${open.length} open`;
}
