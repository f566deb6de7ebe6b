/**
 * Adds to a ticket's change what staff see of it: the card, rendered again from the row, and news in the ticket's thread; and what the
 * operator's own server is told of it. Pure.
 */
import type { DeliveryOperation } from '../../contract/delivery.ts';
import type { DeskPost } from '../../contract/desk.ts';
import type { AttachmentReference, ChannelName } from '../../contract/event.ts';
import type { NewDelivery } from '../../contract/outbox-store.ts';
import type { Session, Ticket, TicketEvent } from '../../contract/records.ts';
import type { TicketChange, TicketSituation } from '../../contract/ticket-store.ts';
import { derivedId } from '../ids.ts';
import { type NoticeContext, noticesOf } from './notices.ts';
import { isBadRating } from './rating-text.ts';

export interface ChangeContext extends NoticeContext {
  /** Where staff work; undefined = only the admin calls. */
  readonly desk?: ChannelName | undefined;
}

/** Deliveries of one change; an order of their own within a version. */
const MAX_PARTS = 10;

export function showAtDesk(
  { ticket: before, session }: TicketSituation,
  decided: TicketChange,
  context: ChangeContext,
): TicketChange {
  const { desk, now } = context;
  const change = {
    ...decided,
    deliveries: [...decided.deliveries, ...noticesOf(session, decided, context)],
  };
  const { ticket, events } = change;
  if (desk === undefined) return change;
  const isNew = before?.number !== ticket.number;
  if (!isNew && before?.version === ticket.version) return change;
  const reply = change.messages.find(({ role }) => role === 'staff')?.content;
  const posts: readonly DeskEffect[] = [
    { key: `card:${ticket.version}`, operation: 'card', post: { kind: 'card' } },
    ...(needsTranscript(before, change) ? [transcript(ticket, now)] : []),
    ...(isNew ? [earlierFiles(ticket, now)] : []),
    ...events.filter(isNews).map(
      (event, index) =>
        ({
          key: `event:${ticket.version}:${index}`,
          operation: 'post',
          text: (event.kind === 'replied' ? reply : event.text) ?? '',
          post: { kind: 'event', event },
        }) as const,
    ),
    ...events.filter(isForChannel).map(
      (event, index) =>
        ({
          key: `pointer:${ticket.version}:${index}`,
          operation: 'post',
          post: { kind: 'pointer', event },
        }) as const,
    ),
  ];
  return {
    ...change,
    deliveries: [...change.deliveries, ...deskDeliveries({ session, ticket, desk }, posts)],
  };
}

/** A new case; or the bot had the conversation for a while, and nobody here saw what was said. */
function needsTranscript(before: Ticket | undefined, { ticket, handler }: TicketChange): boolean {
  if (before?.number !== ticket.number) return true;
  return handler !== 'bot' && before.status !== 'queued' && before.status !== 'claimed';
}

function transcript(ticket: Ticket, until: number): DeskEffect {
  return {
    key: `transcript:${ticket.version}`,
    operation: 'post',
    post: { kind: 'transcript', until },
  };
}

/** What they are is read when they are due: most conversations have none. */
function earlierFiles(ticket: Ticket, until: number): DeskEffect {
  return { key: `files:${ticket.version}`, operation: 'post', post: { kind: 'files', until } };
}

/** What the card does not say, or what nobody would notice there. What was written in the thread stands there already. */
function isNews({ kind, lineId }: TicketEvent): boolean {
  if (lineId !== undefined) return false;
  switch (kind) {
    case 'opened':
    case 'claimed':
    case 'prioritized':
    case 'line-edited':
    case 'line-removed':
    // It stands before what the customer wrote there.
    case 'moved':
      return false;
    case 'reason-added':
    case 'taken-over':
    case 'replied':
    case 'noted':
    case 'resolved':
    case 'handed-back':
    case 'reopened':
    case 'rated':
    case 'snoozed':
    case 'assigned':
    case 'released':
    case 'reminded':
    case 'nudged':
    case 'customer-ended':
    case 'preferred':
    case 'blocked':
    case 'proposed':
      return true;
  }
}

/** What somebody has to notice who follows no thread of it. */
function isForChannel({ kind, text = '' }: TicketEvent): boolean {
  return kind === 'reopened' || kind === 'released' || (kind === 'rated' && isBadRating(text));
}

/** One effect at the desk; the same `key` of a ticket is the same effect. */
export interface DeskEffect {
  readonly key: string;
  readonly operation: DeliveryOperation;
  /** Markdown. */
  readonly text?: string;
  readonly attachments?: readonly AttachmentReference[];
  readonly post: DeskPost;
}

interface DeskPlace {
  readonly session: Session;
  readonly ticket: Ticket;
  readonly desk: ChannelName;
}

export function deskDeliveries(
  { session, ticket, desk }: DeskPlace,
  effects: readonly DeskEffect[],
): readonly NewDelivery[] {
  return effects.map(({ key, operation, text = '', attachments, post }, index) => {
    const id = derivedId('desk', ticket.number, key);
    return {
      stored: false,
      delivery: {
        id,
        sessionId: session.id,
        messageId: id,
        channel: desk,
        target: { desk: String(ticket.number) },
        operation,
        part: ticket.version * MAX_PARTS + Math.min(index, MAX_PARTS - 1),
        content: { text, citations: [], desk: post, ...(attachments === undefined ? {} : { attachments }) },
      },
    };
  });
}
