/** How tickets open, and open again. Pure: the store calls it with what it read under lock. What staff do to them is `staff-actions.ts`. */
import { AppError } from '../../contract/errors.ts';
import type { NewMessage } from '../../contract/message-store.ts';
import type {
  EscalationReason,
  MessageRole,
  Ticket,
  TicketEvent,
  TicketPriority,
} from '../../contract/records.ts';
import type { TicketChange, TicketSituation } from '../../contract/ticket-store.ts';
import { deliveriesOf } from '../deliveries.ts';
import { type Language, languageOf } from '../phrases/language.ts';
import { announceQueue } from './announcements.ts';
import { type ChangeContext, showAtDesk } from './show-at-desk.ts';

/** A customer who writes again within this time reopens their ticket; later they get a new one. */
const REOPEN_WITHIN_MS = 7 * 24 * 60 * 60 * 1_000;

/** Who helped a customer is asked first when that customer needs somebody again within this time. */
const PREFERRED_FOR_MS = 24 * 60 * 60 * 1_000;

export interface Escalation {
  readonly reason: EscalationReason;
  readonly detail?: string;
  /** Who announces it: the bot as its reply, or the product itself when the customer pressed the button. */
  readonly announcedBy: Extract<MessageRole, 'assistant' | 'system'>;
  readonly messageId: string;
  readonly turnId?: string;
  /** Of the announcement; undefined = the session's. */
  readonly language?: Language;
}

/** Opens a ticket, reopens a fresh one, or adds a reason to the open one and says nothing. */
export function escalate(
  situation: TicketSituation,
  escalation: Escalation,
  context: ChangeContext,
): TicketChange {
  const { session, ticket: newest } = situation;
  const { now } = context;
  if (session.status === 'closed') throw new AppError('session-closed', 'This conversation is closed.');
  const event = { at: now, text: [escalation.reason, escalation.detail].filter(Boolean).join(': ') };
  if (newest !== undefined && isOpen(newest)) {
    return showAtDesk(situation, addReason(newest, { ...event, kind: 'reason-added' }), context);
  }
  const reopened = newest !== undefined && canReopen(newest, now);
  const ticket: Ticket = reopened
    ? { ...reopen(newest), awaiting: 'staff', awaitingSince: now }
    : newTicket(situation, escalation, now);
  const announcement: NewMessage = {
    id: escalation.messageId,
    role: escalation.announcedBy,
    content: announceQueue(
      reopened ? { ...ticket, reason: 'reopened' } : ticket,
      escalation.language ?? languageOf(session.locale),
    ),
    citations: [],
    ...(escalation.turnId === undefined ? {} : { turnId: escalation.turnId }),
  };
  const change: TicketChange = {
    ticket,
    events: [
      { ...event, kind: reopened ? 'reopened' : 'opened' },
      ...(newest === undefined ? [] : whoHelpedBefore(newest, now)),
    ],
    handler: 'queue',
    status: 'escalated',
    messages: [announcement],
    deliveries: deliveriesOf(session, [announcement], context.isStored),
  };
  return showAtDesk(situation, change, context);
}

function addReason(ticket: Ticket, event: TicketEvent): TicketChange {
  return {
    ticket: { ...ticket, version: ticket.version + 1 },
    events: [event],
    handler: ticket.status === 'claimed' ? 'human' : 'queue',
    status: 'escalated',
    messages: [],
    deliveries: [],
  };
}

function newTicket(
  { session, nextNumber }: TicketSituation,
  { reason, detail }: Escalation,
  now: number,
): Ticket {
  return {
    number: nextNumber,
    sessionId: session.id,
    status: 'queued',
    reason,
    version: 1,
    createdAt: now,
    priority: priorityOf(reason),
    awaiting: 'staff',
    awaitingSince: now,
    remindedAt: 0,
    ...(detail === undefined ? {} : { detail }),
  };
}

/** Whoever handed back to the bot a short while ago is asked first. */
function whoHelpedBefore(before: Ticket, now: number): readonly TicketEvent[] {
  const { status, assignee, assigneeId, awaitingSince = 0 } = before;
  if (status !== 'handed-back' || assignee === undefined || now - awaitingSince > PREFERRED_FOR_MS) return [];
  return [
    {
      at: now,
      kind: 'preferred',
      actor: assignee,
      ...(assigneeId === undefined ? {} : { text: assigneeId }),
    },
  ];
}

/** What may hurt somebody, or lose the customer, comes first. */
function priorityOf(reason: EscalationReason): TicketPriority {
  switch (reason) {
    case 'safety':
      return 'urgent';
    case 'legal':
    case 'frustration':
      return 'high';
    case 'customer-request':
    case 'repeated-miss':
    case 'refused-topic':
    case 'turn-limit':
    case 'spend-limit':
    case 'model-decision':
    case 'tool-failure':
    case 'model-outage':
    case 'quarantined':
    case 'reopened':
      return 'normal';
  }
}

/** Whether a message from this customer now belongs to a ticket that was resolved a short while ago. */
export function canReopen(ticket: Ticket, now: number): boolean {
  return ticket.status === 'resolved' && now - (ticket.resolvedAt ?? 0) < REOPEN_WITHIN_MS;
}

export function isOpen(ticket: Ticket): boolean {
  return ticket.status === 'queued' || ticket.status === 'claimed';
}

function reopen(ticket: Ticket): Ticket {
  const {
    assignee: _assignee,
    assigneeId: _assigneeId,
    outcome: _outcome,
    resolvedAt: _resolvedAt,
    claimedAt: _claimedAt,
    firstReplyAt: _firstReplyAt,
    endedAt: _endedAt,
    nudgedAt: _nudgedAt,
    ...kept
  } = ticket;
  return { ...kept, status: 'queued', remindedAt: 0, version: ticket.version + 1 };
}

/** The customer's rating of the whole conversation, for staff to see, once; changes nothing else. */
export function rate(situation: TicketSituation, text: string, context: ChangeContext): TicketChange {
  const kept = keep(situation);
  if (situation.rated?.text === text) return kept;
  const change: TicketChange = {
    ...kept,
    ticket: { ...kept.ticket, version: kept.ticket.version + 1 },
    events: [{ at: context.now, kind: 'rated', text }],
  };
  return showAtDesk(situation, change, context);
}

/** Everything stays as it is. @throws AppError `ticket-not-found` */
export function keep({ session, ticket }: TicketSituation): TicketChange {
  if (ticket === undefined) throw new AppError('ticket-not-found', 'There is no such ticket.');
  const { handler, status } = session;
  return { ticket, events: [], handler, status, messages: [], deliveries: [] };
}
