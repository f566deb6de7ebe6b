/** What staff may do with a ticket and what each deed does to the conversation. Pure: the store calls it with what it read under lock. */
import type { TicketAction } from '../../contract/conversation.ts';
import type { DeliveryOffer } from '../../contract/delivery.ts';
import { AppError } from '../../contract/errors.ts';
import type { NewMessage } from '../../contract/message-store.ts';
import type { StaffMember, Ticket, TicketEvent } from '../../contract/records.ts';
import type { TicketChange, TicketSituation } from '../../contract/ticket-store.ts';
import { deliveriesOf } from '../deliveries.ts';
import { type Language, languageOf } from '../phrases/language.ts';
import { announceClaim, announceHandBack, announceResolution } from './announcements.ts';
import { type ChangeContext, showAtDesk } from './show-at-desk.ts';
import { trackReply } from './track-reply.ts';
import { isOpen } from './transitions.ts';

export interface StaffAct {
  readonly action: TicketAction;
  readonly staff: StaffMember;
  /** For the message to the customer, if the action makes one. */
  readonly messageId: string;
  /** The line at the desk in which it was said; undefined for buttons and admin calls. */
  readonly lineId?: string;
  /** Version of the ticket on which it was decided; undefined = whatever it is. */
  readonly seenVersion?: number | undefined;
}

/** @throws AppError `ticket-closed`, `ticket-changed`, `ticket-already-claimed`, `ticket-not-claimed`, `ticket-not-yours` */
export function act(situation: TicketSituation, given: StaffAct, context: ChangeContext): TicketChange {
  const { session, ticket } = situation;
  if (ticket === undefined) throw new AppError('ticket-not-found', 'There is no such ticket.');
  if (!isOpen(ticket) && !worksWhenClosed(given.action, situation)) {
    throw new AppError('ticket-closed', closedSentence(ticket, situation.closing?.actor));
  }
  if (given.seenVersion !== undefined && given.seenVersion !== ticket.version) {
    throw new AppError('ticket-changed', 'This ticket has changed since you saw it: nothing was done.');
  }
  const outcome = outcomeOf(ticket, given, languageOf(session.locale), context.now);
  const messages: readonly NewMessage[] =
    outcome.say === undefined ? [] : [{ id: given.messageId, citations: [], ...outcome.say }];
  const { lineId } = given;
  const change: TicketChange = {
    ticket: { ...outcome.ticket, version: ticket.version + 1 },
    events: outcome.events.map((event) => (lineId === undefined ? event : { ...event, lineId })),
    handler: outcome.handler ?? session.handler,
    status: outcome.status ?? session.status,
    messages,
    deliveries: deliveriesOf(session, messages, context.isStored, outcome.offers),
  };
  const shown = showAtDesk(situation, change, context);
  return lineId === undefined ? trackReply(shown, given.staff, context.now) : shown;
}

/** Notes and proposals always; a claim that opens it again, unless the conversation has a newer ticket; a single line to the customer. */
function worksWhenClosed(action: TicketAction, { session, ticket }: TicketSituation): boolean {
  if (action.kind === 'note' || action.kind === 'propose') return true;
  const isNewest = session.ticketNumber === ticket?.number;
  if (action.kind === 'claim') return isNewest && action.reopen === true;
  return action.kind === 'reply' && action.once === true && isNewest;
}

/** Undefined `by`: nobody did it, the time was up. */
function closedSentence({ status }: Ticket, by: string | undefined): string {
  if (status === 'handed-back') {
    return `This ticket is closed: ${by ?? 'Somebody'} handed it back, and the bot has the conversation again. A new one opens when the customer needs a person.`;
  }
  const how = by === undefined ? 'by itself, as the customer was silent' : `by ${by}`;
  return `This ticket is closed: already resolved ${how}. It opens again when the customer writes.`;
}

interface ActOutcome {
  readonly ticket: Ticket;
  readonly events: readonly TicketEvent[];
  /** Undefined = unchanged. */
  readonly handler?: TicketChange['handler'];
  readonly status?: TicketChange['status'];
  /** What the customer sees of it; undefined = nothing. */
  readonly say?: Pick<NewMessage, 'role' | 'author' | 'content' | 'attachments'>;
  readonly offers?: readonly DeliveryOffer[];
}

function outcomeOf(ticket: Ticket, { action, staff }: StaffAct, language: Language, now: number): ActOutcome {
  const actor = staff.name;
  switch (action.kind) {
    case 'claim':
      return claim(ticket, { takeOver: action.takeOver, staff, language }, now);
    case 'reply':
      if (action.once !== true) assertAssignee(ticket, staff);
      return {
        ticket: replied(ticket, now),
        events: [{ at: now, kind: 'replied', actor }],
        say: {
          role: 'staff',
          author: actor,
          content: action.content,
          ...(action.attachments === undefined ? {} : { attachments: action.attachments }),
        },
      };
    case 'note':
      return { ticket, events: [{ at: now, kind: 'noted', actor, text: action.content }] };
    case 'resolve':
      return resolve(ticket, action, { actor, language, now });
    case 'hand-back':
      return {
        ticket: { ...unsnoozed(ticket), status: 'handed-back', awaitingSince: now },
        events: [{ at: now, kind: 'handed-back', actor }],
        handler: 'bot',
        status: 'open',
        say: { role: 'system', content: announceHandBack(actor, language) },
      };
    case 'snooze':
      return snooze(ticket, action.until, { actor, language, now });
    case 'prioritize':
      return {
        ticket: { ...ticket, priority: action.priority },
        events: [{ at: now, kind: 'prioritized', actor, text: action.priority }],
      };
    case 'assign':
      return assign(ticket, action.to, { actor, language, now });
    case 'block':
      return {
        ticket: { ...unsnoozed(ticket), status: 'resolved', outcome: 'spam', resolvedAt: now },
        events: [{ at: now, kind: 'blocked', actor }],
        handler: 'bot',
        status: 'closed',
      };
    case 'propose':
      return { ticket, events: [proposed(actor, action.content, now)] };
    case 'release': {
      assertAssignee(ticket, staff);
      const { assignee: _, assigneeId: __, claimedAt: ___, ...kept } = ticket;
      return {
        ticket: { ...kept, status: 'queued' },
        events: [{ at: now, kind: 'released', actor }],
        handler: 'queue',
        status: 'escalated',
      };
    }
  }
}

interface Acting {
  readonly actor: string;
  readonly language: Language;
  readonly now: number;
}

/** What was no question for staff ends without a word to the customer. */
function resolve(
  ticket: Ticket,
  { outcome, resolution, isProposed = false }: Extract<TicketAction, { kind: 'resolve' }>,
  { actor, language, now }: Acting,
): ActOutcome {
  const resolved: Ticket = { ...unsnoozed(ticket), status: 'resolved', outcome, resolvedAt: now };
  const isCase = outcome !== 'not-a-ticket';
  return {
    ticket: resolved,
    events: [
      { at: now, kind: 'resolved', actor, text: [outcome, resolution].filter(Boolean).join(': ') },
      ...(isProposed && resolution !== undefined ? [proposed(actor, resolution, now)] : []),
    ],
    handler: 'bot',
    status: isCase ? 'resolved' : 'open',
    ...(isCase ? { say: { role: 'system', content: announceResolution(resolved, language) } } : {}),
    offers: outcome === 'solved' || outcome === 'no-answer' ? ['csat'] : [],
  };
}

function proposed(actor: string, text: string, now: number): TicketEvent {
  return { at: now, kind: 'proposed', actor, text };
}

interface Claim {
  readonly takeOver: boolean;
  readonly staff: StaffMember;
  readonly language: Language;
}

function claim(ticket: Ticket, { takeOver, staff, language }: Claim, now: number): ActOutcome {
  const isTaken = ticket.status === 'claimed' && !hasTicket(ticket, staff);
  if (isTaken && !takeOver) {
    const seconds = Math.max(1, Math.round((now - (ticket.claimedAt ?? now)) / 1_000));
    throw new AppError(
      'ticket-already-claimed',
      `${ticket.assignee ?? 'Somebody else'} has claimed this ticket, ${seconds} s ago.`,
    );
  }
  const isMineAlready = ticket.status === 'claimed' && !isTaken;
  return {
    ticket: isMineAlready ? ticket : given(ticket, staff, now),
    events: isMineAlready ? [] : [{ at: now, kind: isTaken ? 'taken-over' : 'claimed', actor: staff.name }],
    handler: 'human',
    status: 'escalated',
    ...(isMineAlready ? {} : { say: { role: 'system', content: announceClaim(staff.name, language) } }),
  };
}

function snooze(ticket: Ticket, until: number, { actor, now }: Acting): ActOutcome {
  if (until <= now) {
    throw new AppError('invalid-request', 'A ticket can be snoozed for the future only.', {
      fields: [{ path: 'until', message: 'Must be in the future.' }],
    });
  }
  return {
    ticket: { ...ticket, snoozedUntil: until },
    events: [{ at: now, kind: 'snoozed', actor, text: new Date(until).toISOString() }],
  };
}

function assign(ticket: Ticket, to: StaffMember, { actor, language, now }: Acting): ActOutcome {
  if (ticket.status === 'claimed' && hasTicket(ticket, to)) return { ticket, events: [] };
  return {
    ticket: given(ticket, to, now),
    events: [{ at: now, kind: 'assigned', actor, text: to.name }],
    handler: 'human',
    status: 'escalated',
    say: { role: 'system', content: announceClaim(to.name, language) },
  };
}

function given(ticket: Ticket, staff: StaffMember, now: number): Ticket {
  const { assigneeId: _, outcome: __, resolvedAt: ___, ...kept } = ticket;
  return {
    ...kept,
    status: 'claimed',
    assignee: staff.name,
    claimedAt: now,
    ...(staff.id === undefined ? {} : { assigneeId: staff.id }),
  };
}

function replied(ticket: Ticket, now: number): Ticket {
  const { nudgedAt: _, ...kept } = unsnoozed(ticket);
  const isFirst = ticket.firstReplyAt === undefined;
  return {
    ...kept,
    // From now on it is the resolution that staff are reminded of.
    ...(isFirst ? { firstReplyAt: now, remindedAt: 0 } : {}),
    awaiting: 'customer',
    awaitingSince: now,
  };
}

function unsnoozed(ticket: Ticket): Ticket {
  const { snoozedUntil: _, ...kept } = ticket;
  return kept;
}

/** Two people of the desk may share a name: their ids decide, where both are known. */
export function hasTicket({ assignee, assigneeId }: Ticket, staff: StaffMember): boolean {
  if (assigneeId !== undefined && staff.id !== undefined) return assigneeId === staff.id;
  return assignee === staff.name;
}

function assertAssignee(ticket: Ticket, staff: StaffMember): void {
  if (ticket.status !== 'claimed') {
    throw new AppError('ticket-not-claimed', 'Claim this ticket first: nothing was sent to the customer.');
  }
  if (!hasTicket(ticket, staff)) {
    throw new AppError(
      'ticket-not-yours',
      `${ticket.assignee ?? 'Somebody else'} has this ticket: nothing was sent to the customer.`,
    );
  }
}
