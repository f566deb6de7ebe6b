/** What a customer writes is left to a person, who has the conversation or has just spoken: staff see it in the ticket's thread. Pure. */
import type { QueuedEvent } from '../../contract/delivery.ts';
import type { Ticket } from '../../contract/records.ts';
import type { TicketChange, TicketSituation } from '../../contract/ticket-store.ts';
import { isClosing, isGivingUp } from '../closing-words.ts';
import { type ChangeContext, type DeskEffect, deskDeliveries, showAtDesk } from './show-at-desk.ts';
import { isOpen, keep } from './transitions.ts';

/** Whoever replied that recently has the thread before them. */
const IDLE_AFTER_MS = 2 * 60 * 1_000;

/** `before`: what staff see in the thread first. */
export function customerWrote(
  situation: TicketSituation,
  events: readonly QueuedEvent[],
  context: ChangeContext,
  before: readonly DeskEffect[] = [],
): TicketChange {
  const kept = keep(situation);
  const texts = events.filter(({ event }) => event.kind === 'message').map(({ event }) => event.text);
  const isCase = isOpen(kept.ticket);
  const hasEnded = isCase && texts.some(isGivingUp);
  const ticket: Ticket = {
    ...(isCase && texts.length > 0 ? awaitStaff(kept.ticket, texts, context.now) : kept.ticket),
    ...(hasEnded ? { endedAt: context.now } : {}),
    version: kept.ticket.version + 1,
  };
  const change: TicketChange = {
    ...kept,
    ticket,
    events:
      hasEnded && kept.ticket.endedAt === undefined ? [{ at: context.now, kind: 'customer-ended' }] : [],
  };
  const { desk } = context;
  if (desk === undefined) return change;
  // What came earlier stands in the transcript.
  const mention = whoIsToLook(kept.ticket, texts, context.now);
  const lines = deskDeliveries({ session: situation.session, ticket: kept.ticket, desk }, [
    ...before,
    ...events
      .filter(({ event }) => event.receivedAt > kept.ticket.createdAt)
      .flatMap((queued, index) => [effectOf(queued, index === 0 ? mention : undefined), ...filesOf(queued)]),
  ]);
  return showAtDesk(situation, { ...change, deliveries: lines }, context);
}

/** Thanks ask for nothing. What is said after the customer had enough opens the case anew. */
function awaitStaff(ticket: Ticket, texts: readonly string[], now: number): Ticket {
  if (texts.every(isClosing)) return ticket;
  const { endedAt: _, nudgedAt: __, snoozedUntil: ___, ...kept } = ticket;
  if (ticket.awaiting === 'staff') return kept;
  return { ...kept, awaiting: 'staff', awaitingSince: now };
}

/** Whoever has the ticket, once a silence: not with every message, not for a thank-you, and not while they are at it. */
function whoIsToLook(ticket: Ticket, texts: readonly string[], now: number): string | undefined {
  const { status, awaiting, awaitingSince = now, assigneeId } = ticket;
  const isAtIt = awaiting !== 'customer' || now - awaitingSince < IDLE_AFTER_MS;
  return status !== 'claimed' || isAtIt || texts.every(isClosing) ? undefined : assigneeId;
}

/** Taken and checked already; a changed message brings no new ones. */
function filesOf({ id, event: { kind, attachments } }: QueuedEvent): readonly DeskEffect[] {
  if (kind !== 'message' || attachments.length === 0) return [];
  return [{ key: `files:${id}`, operation: 'post', attachments, post: { kind: 'files' } }];
}

function effectOf({ id, event }: QueuedEvent, mention: string | undefined): DeskEffect {
  const { name } = event.actor;
  const change = event.kind === 'edit' ? 'edited' : event.kind === 'delete' ? 'removed' : undefined;
  return {
    key: `customer:${id}`,
    operation: 'post',
    text: event.text,
    post: {
      kind: 'customer',
      ...(name === undefined ? {} : { name }),
      ...(change === undefined ? {} : { change }),
      ...(mention === undefined ? {} : { mention }),
    },
  };
}
