/** Which changes of a ticket are allowed and what each does to the conversation. Pure: the store calls it with what it read under lock. */
import type { TicketAction } from '../../contract/conversation.ts';
import { AppError } from '../../contract/errors.ts';
import type { EscalationReason, MessageRole, Ticket, TicketEvent } from '../../contract/records.ts';
import type { NewMessage, TicketChange, TicketSituation } from '../../contract/stores.ts';
import { deliveriesOf, type IsStored } from '../deliveries.ts';
import { type Language, languageOf } from '../phrases/language.ts';
import { announceClaim, announceHandBack, announceQueue, announceResolution } from './announcements.ts';

/** A customer who writes again within this time reopens their ticket; later they get a new one. */
const REOPEN_WITHIN_MS = 7 * 24 * 60 * 60 * 1_000;

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

interface ChangeContext {
  readonly now: number;
  readonly isStored: IsStored;
}

/** Opens a ticket, reopens a fresh one, or adds a reason to the open one and says nothing. */
export function escalate(
  situation: TicketSituation,
  escalation: Escalation,
  context: ChangeContext,
): TicketChange {
  const { session, ticket: newest } = situation;
  const { now } = context;
  const event = { at: now, text: [escalation.reason, escalation.detail].filter(Boolean).join(': ') };
  if (newest !== undefined && isOpen(newest)) {
    return {
      ticket: newest,
      events: [{ ...event, kind: 'reason-added' }],
      handler: newest.status === 'claimed' ? 'human' : 'queue',
      status: 'escalated',
      messages: [],
      deliveries: [],
    };
  }
  const reopened = newest !== undefined && canReopen(newest, now);
  const ticket: Ticket = reopened
    ? reopen(newest)
    : {
        number: situation.nextNumber,
        sessionId: session.id,
        status: 'queued',
        reason: escalation.reason,
        version: 1,
        createdAt: now,
        ...(escalation.detail === undefined ? {} : { detail: escalation.detail }),
      };
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
  return {
    ticket,
    events: [{ ...event, kind: reopened ? 'reopened' : 'opened' }],
    handler: 'queue',
    status: 'escalated',
    messages: [announcement],
    deliveries: deliveriesOf(session, [announcement], context.isStored),
  };
}

/** Whether a message from this customer now belongs to a ticket that was resolved a short while ago. */
export function canReopen(ticket: Ticket, now: number): boolean {
  return ticket.status === 'resolved' && now - (ticket.resolvedAt ?? 0) < REOPEN_WITHIN_MS;
}

function isOpen(ticket: Ticket): boolean {
  return ticket.status === 'queued' || ticket.status === 'claimed';
}

function reopen(ticket: Ticket): Ticket {
  const { assignee: _, outcome: __, resolvedAt: ___, claimedAt: ____, ...kept } = ticket;
  return { ...kept, status: 'queued', version: ticket.version + 1 };
}

/** The customer's rating of the whole conversation, for staff to see; changes nothing else. */
export function rate({ session, ticket }: TicketSituation, text: string, now: number): TicketChange {
  if (ticket === undefined) throw new AppError('ticket-not-found', 'There is no such ticket.');
  const { handler, status } = session;
  return {
    ticket,
    events: [{ at: now, kind: 'rated', text }],
    handler,
    status,
    messages: [],
    deliveries: [],
  };
}

export interface StaffAct {
  readonly action: TicketAction;
  /** Display name; also how the assignee is told from others. */
  readonly staffName: string;
  /** For the message to the customer, if the action makes one. */
  readonly messageId: string;
}

/** @throws AppError `ticket-closed`, `ticket-already-claimed`, `ticket-not-claimed`, `ticket-not-yours` */
export function act(
  situation: TicketSituation,
  { action, staffName, messageId }: StaffAct,
  context: ChangeContext,
): TicketChange {
  const { session, ticket } = situation;
  if (ticket === undefined) throw new AppError('ticket-not-found', 'There is no such ticket.');
  if (!isOpen(ticket) && action.kind !== 'note') {
    throw new AppError('ticket-closed', 'This ticket is closed. It opens again when the customer writes.');
  }
  const outcome = outcomeOf(
    ticket,
    { action, staffName, messageId },
    languageOf(session.locale),
    context.now,
  );
  const messages: readonly NewMessage[] =
    outcome.say === undefined ? [] : [{ id: messageId, citations: [], ...outcome.say }];
  return {
    ticket: { ...outcome.ticket, version: ticket.version + 1 },
    events: outcome.events,
    handler: outcome.handler ?? session.handler,
    status: outcome.status ?? session.status,
    messages,
    deliveries: deliveriesOf(session, messages, context.isStored),
  };
}

interface ActOutcome {
  readonly ticket: Ticket;
  readonly events: readonly TicketEvent[];
  /** Undefined = unchanged. */
  readonly handler?: TicketChange['handler'];
  readonly status?: TicketChange['status'];
  /** What the customer sees of it; undefined = nothing. */
  readonly say?: Pick<NewMessage, 'role' | 'author' | 'content'>;
}

function outcomeOf(
  ticket: Ticket,
  { action, staffName }: StaffAct,
  language: Language,
  now: number,
): ActOutcome {
  switch (action.kind) {
    case 'claim':
      return claim(ticket, { takeOver: action.takeOver, staffName, language }, now);
    case 'reply':
      assertAssignee(ticket, staffName);
      return {
        ticket: { ...ticket, firstReplyAt: ticket.firstReplyAt ?? now },
        events: [{ at: now, kind: 'replied', actor: staffName }],
        say: { role: 'staff', author: staffName, content: action.content },
      };
    case 'note':
      return { ticket, events: [{ at: now, kind: 'noted', actor: staffName, text: action.content }] };
    case 'resolve': {
      const resolved: Ticket = { ...ticket, status: 'resolved', outcome: action.outcome, resolvedAt: now };
      return {
        ticket: resolved,
        events: [{ at: now, kind: 'resolved', actor: staffName, text: action.outcome }],
        handler: 'bot',
        status: 'resolved',
        say: { role: 'system', content: announceResolution(resolved, language) },
      };
    }
    case 'hand-back':
      return {
        ticket: { ...ticket, status: 'handed-back' },
        events: [{ at: now, kind: 'handed-back', actor: staffName }],
        handler: 'bot',
        status: 'open',
        say: { role: 'system', content: announceHandBack(staffName, language) },
      };
  }
}

interface Claim {
  readonly takeOver: boolean;
  readonly staffName: string;
  readonly language: Language;
}

function claim(ticket: Ticket, { takeOver, staffName, language }: Claim, now: number): ActOutcome {
  const isTaken = ticket.status === 'claimed' && ticket.assignee !== staffName;
  if (isTaken && !takeOver) {
    throw new AppError(
      'ticket-already-claimed',
      `${ticket.assignee ?? 'Somebody else'} has claimed this ticket.`,
    );
  }
  const isMineAlready = ticket.status === 'claimed' && !isTaken;
  return {
    ticket: { ...ticket, status: 'claimed', assignee: staffName, claimedAt: ticket.claimedAt ?? now },
    events: isMineAlready ? [] : [{ at: now, kind: isTaken ? 'taken-over' : 'claimed', actor: staffName }],
    handler: 'human',
    status: 'escalated',
    ...(isMineAlready ? {} : { say: { role: 'system', content: announceClaim(staffName, language) } }),
  };
}

function assertAssignee(ticket: Ticket, staffName: string): void {
  if (ticket.status !== 'claimed') {
    throw new AppError('ticket-not-claimed', 'Claim this ticket first: nothing was sent to the customer.');
  }
  if (ticket.assignee !== staffName) {
    throw new AppError(
      'ticket-not-yours',
      `${ticket.assignee ?? 'Somebody else'} has this ticket: nothing was sent to the customer.`,
    );
  }
}
