/** A ticket's card, rendered from its row: pure, so that a lost update heals with the next one. */

import type { DeskView } from '../../../src/contract/desk.ts';
import { presentTicketNumber } from '../../../src/contract/public-shapes.ts';
import type {
  StoredMessage,
  Ticket,
  TicketEvent,
  TicketEventKind,
  TicketPriority,
} from '../../../src/contract/records.ts';
import { WHY_A_PERSON } from '../../../src/contract/why-a-person.ts';
import { plainText } from '../../markdown/links.ts';
import { parseMarkdown } from '../../markdown/parse-markdown.ts';
import { escapeControl } from '../render/mrkdwn.ts';
import type { SlackBlock } from '../render/render-answer.ts';
import { aboutCustomer, type ShownOfCustomers } from './about-customer.ts';
import { MENU, TICKET } from './desk-actions.ts';
import { button, buttons, context, header, option, section } from './desk-blocks.ts';

const SUBJECT_CHARACTERS = 80;
const SUMMARY_CHARACTERS = 280;
const SECOND_MS = 1_000;

export interface RenderedCard {
  readonly text: string;
  readonly blocks: readonly SlackBlock[];
}

export function renderCard(view: DeskView, shown: ShownOfCustomers): RenderedCard {
  const { ticket } = view;
  const name = presentTicketNumber(ticket.number);
  const title = `${signOf(ticket)} ${name} · ${subjectOf(view)} · ${PRIORITIES[ticket.priority]}`;
  return {
    text: escapeControl(`${title} · ${stateOf(view)}`),
    blocks: [
      header(title),
      section(`*${escapeControl(stateOf(view))}*${dueText(view)}`),
      context(aboutCustomer(view, shown)),
      section(summaryOf(view)),
      buttons(buttonsOf(ticket)),
    ],
  };
}

export const PRIORITIES: Readonly<Record<TicketPriority, string>> = {
  low: 'Low',
  normal: 'Normal',
  high: 'High',
  urgent: 'Urgent',
};

function signOf({ status, endedAt }: Ticket): string {
  if (endedAt !== undefined && status !== 'resolved') return '⚪';
  switch (status) {
    case 'queued':
      return '🟠';
    case 'claimed':
      return '🔵';
    case 'resolved':
      return '✅';
    case 'handed-back':
      return '🤖';
  }
}

/** Slack shows a time as its reader's clock has it. https://docs.slack.dev/messaging/formatting-message-text#date-formatting */
export function timeText(at: number): string {
  const seconds = Math.floor(at / SECOND_MS);
  return `<!date^${seconds}^{date_short_pretty} {time}|${new Date(at).toISOString()}>`;
}

function stateOf({ ticket, events }: DeskView): string {
  const { status, assignee = 'somebody', outcome, endedAt } = ticket;
  switch (status) {
    case 'queued':
      return endedAt === undefined ? 'Waiting for a person' : 'Customer ended the conversation';
    case 'claimed':
      return endedAt === undefined ? `Claimed by ${assignee}` : `Claimed by ${assignee} · customer ended`;
    case 'resolved':
      return `Resolved${byWhom(events, 'resolved', 'blocked')} (${outcome ?? 'solved'})`;
    case 'handed-back':
      return `Handed back to the bot${byWhom(events, 'handed-back')}`;
  }
}

/** Nobody, when the time was up. */
function byWhom(events: readonly TicketEvent[], ...kinds: readonly TicketEventKind[]): string {
  const actor = events.findLast(({ kind }) => kinds.includes(kind))?.actor;
  return actor === undefined ? '' : ` by ${actor}`;
}

function dueText({ ticket, firstReplyDueAt, resolutionDueAt }: DeskView): string {
  const parts: string[] = [];
  if (ticket.claimedAt !== undefined && ticket.status === 'claimed') parts.push(timeText(ticket.claimedAt));
  if (firstReplyDueAt !== undefined) parts.push(`first reply due ${timeText(firstReplyDueAt)}`);
  if (resolutionDueAt !== undefined) parts.push(`to be resolved by ${timeText(resolutionDueAt)}`);
  // Before the claim it is staff by itself.
  if (ticket.awaiting !== undefined && ticket.status === 'claimed')
    parts.push(`waiting for ${ticket.awaiting}`);
  if (ticket.snoozedUntil !== undefined) parts.push(`snoozed until ${timeText(ticket.snoozedUntil)}`);
  return parts.map((part) => ` · ${part}`).join('');
}

function isOpen({ status }: Ticket): boolean {
  return status === 'queued' || status === 'claimed';
}

function subjectOf({ messages }: DeskView): string {
  const first = messages.find(({ role }) => role === 'user')?.content ?? 'A conversation';
  return shorten(first, SUBJECT_CHARACTERS);
}

/** What the customer wants, why the bot gave up, and what it said last. */
function summaryOf({ ticket, messages }: DeskView): string {
  const wanted = lastOf(messages, 'user')?.content;
  const said = lastAnswer(ticket, messages);
  const lines = [
    `*Wants:* ${wanted === undefined ? '—' : escapeControl(shorten(wanted, SUMMARY_CHARACTERS))}`,
    `*Why a person:* ${WHY_A_PERSON[ticket.reason]}${ticket.detail === undefined ? '' : `: ${escapeControl(ticket.detail)}`}`,
    ...(said === undefined ? [] : [`*Bot said:* ${escapeControl(shorten(said, SUMMARY_CHARACTERS))}`]),
  ];
  return lines.join('\n');
}

function lastOf(messages: readonly StoredMessage[], role: StoredMessage['role']): StoredMessage | undefined {
  return messages.findLast((message) => message.role === role && message.deletedAt === undefined);
}

/** Without its marks. That a person was called, which the bot said after it, is no news to staff. */
function lastAnswer({ number }: Ticket, messages: readonly StoredMessage[]): string | undefined {
  const name = presentTicketNumber(number);
  const said = lastOf(
    messages.filter(({ content }) => !content.includes(name)),
    'assistant',
  );
  return (
    said &&
    parseMarkdown(said.content)
      .children.map((node) => plainText([node]))
      .join(' ')
  );
}

function shorten(text: string, characters: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > characters ? `${line.slice(0, characters - 1)}…` : line;
}

/** The value carries the version that the reader saw. */
export function buttonValue({ number, version }: Ticket): string {
  return `${number}:${version}`;
}

function buttonsOf(ticket: Ticket): readonly SlackBlock[] {
  const value = buttonValue(ticket);
  if (!isOpen(ticket)) return [button('Reopen', TICKET.reopen, value), button('Note', TICKET.note, value)];
  return [
    ...(ticket.status === 'queued' ? [button('Claim', TICKET.claim, value, 'primary')] : []),
    button('Reply', TICKET.reply, value),
    button('Resolve', TICKET.resolve, value),
    button('Suggest reply', TICKET.suggest, value),
    button('Note', TICKET.note, value),
    button('Hand back to bot', TICKET.handBack, value),
    menu(ticket),
  ];
}

function menu(ticket: Ticket): SlackBlock {
  const value = buttonValue(ticket);
  return {
    type: 'overflow',
    action_id: TICKET.more,
    options: [
      option('Assign…', `${MENU.assign}:${value}`),
      option('Priority…', `${MENU.priority}:${value}`),
      option('Snooze…', `${MENU.snooze}:${value}`),
      option('Full transcript', `${MENU.transcript}:${value}`),
      option('Not a ticket', `${MENU.dismiss}:${value}`),
    ],
  };
}
