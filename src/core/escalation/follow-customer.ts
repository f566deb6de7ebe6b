/** A customer goes on in another conversation: their ticket comes along, so that one row still says who may speak (I7). Pure. */
import type { QueuedEvent } from '../../contract/delivery.ts';
import { AppError } from '../../contract/errors.ts';
import type { NewMessage } from '../../contract/message-store.ts';
import type { Session, Ticket, TicketEvent, TicketPlace } from '../../contract/records.ts';
import type { TicketChange, TicketSituation } from '../../contract/ticket-store.ts';
import { deliveriesOf } from '../deliveries.ts';
import { derivedId } from '../ids.ts';
import { languageOf } from '../phrases/language.ts';
import { announceGoneOn, announceGoneOnElsewhere } from './announcements.ts';
import { customerWrote } from './customer-wrote.ts';
import type { ChangeContext } from './show-at-desk.ts';

export interface Following {
  readonly events: readonly QueuedEvent[];
  /** Sequence number of the last message here before them. */
  readonly afterSeq: number;
}

/** @throws AppError `conflict` when the ticket is here already */
export function followCustomer(
  situation: TicketSituation,
  { events, afterSeq }: Following,
  context: ChangeContext,
): TicketChange {
  const { session, ticket: before, from } = situation;
  if (before === undefined || from === undefined) throw new AppError('conflict', 'This is settled already.');
  const ticket: Ticket = {
    ...before,
    sessionId: session.id,
    places: [...placesBefore(before, from), { sessionId: session.id, afterSeq }],
  };
  const event: TicketEvent = { at: context.now, kind: 'moved', text: `${from.channel} ${session.channel}` };
  const wrote = customerWrote({ ...situation, ticket }, events, context, [
    { key: `moved:${ticket.version}`, operation: 'post', post: { kind: 'event', event } },
  ]);
  const here = [saidIn(session, announceGoneOn(ticket, languageOf(session.locale ?? from.locale)), ticket)];
  const there = [saidIn(from, announceGoneOnElsewhere(ticket, languageOf(from.locale)), ticket)];
  return {
    ...wrote,
    events: [event, ...wrote.events],
    handler: ticket.status === 'claimed' ? 'human' : 'queue',
    status: 'escalated',
    messages: here,
    deliveries: [...wrote.deliveries, ...deliveriesOf(session, here, context.isStored)],
    left: { messages: there, deliveries: deliveriesOf(from, there, context.isStored) },
  };
}

/** What is said where it was, later on, is not of this case. */
function placesBefore({ places, sessionId }: Ticket, { lastSeq }: Session): readonly TicketPlace[] {
  const before = places ?? [{ sessionId, afterSeq: 0 }];
  return before.map((place) => (place.untilSeq === undefined ? { ...place, untilSeq: lastSeq } : place));
}

function saidIn({ id }: Session, content: string, { number, version }: Ticket): NewMessage {
  return { id: derivedId('moved', id, number, version), role: 'system', content, citations: [] };
}
