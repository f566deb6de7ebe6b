/** The staff desk without a chat platform: which tickets there are, and one of them whole. What staff do with them is `ticket-deeds.ts`. */
import { z } from 'zod';
import type { Escalations, TicketSubject, TicketView } from '../../contract/conversation.ts';
import { presentMessage, presentTicketNumber } from '../../contract/public-shapes.ts';
import type { Admissions } from '../admission.ts';
import type { Route } from '../route.ts';
import { get, json } from '../route.ts';
import { message, noInput, ticketNumber, wholeNumber } from '../schemas.ts';
import { knownTicket, presentKnownTicket, presentTicketEvent, ticketEvent } from '../staff-shapes.ts';

const MAX_PAGE_TICKETS = 200;

const page = z.object({
  status: z.enum(['queued', 'claimed', 'resolved', 'handed-back']).optional(),
  limit: wholeNumber({ min: 1, max: MAX_PAGE_TICKETS, usual: MAX_PAGE_TICKETS }),
  before: ticketNumber.optional().describe('Only tickets that opened before this one, as in `T-1042`.'),
});
const ticketList = z
  .object({ tickets: z.array(knownTicket), nextBefore: z.string().nullable() })
  .meta({ id: 'TicketList' });
const ticketView = z
  .object({ ticket: knownTicket, events: z.array(ticketEvent), messages: z.array(message) })
  .meta({ id: 'TicketView' });

export interface TicketRouteOptions {
  readonly admissions: Pick<Admissions, 'staff' | 'staffOnTicket'>;
  readonly escalations: Pick<Escalations, 'list' | 'read' | 'subjects'>;
}

export function ticketRoutes({ admissions, escalations }: TicketRouteOptions): readonly Route[] {
  return [
    get({
      path: '/api/admin/tickets',
      tag: 'Staff desk',
      admission: admissions.staff('read-tickets'),
      summary: 'List tickets, newest first',
      description: '`nextBefore` is the `before` of the next page, null at the end.',
      input: page,
      answers: [{ status: 200, description: 'At most `limit` tickets.', schema: ticketList }],
      async handle({ input: { status, limit, before } }) {
        // One more tells whether there is another page.
        const found = await escalations.list(status, { limit: limit + 1, before });
        const tickets = found.slice(0, limit);
        const subjects = await escalations.subjects(tickets.map(({ number }) => number));
        const last = found.length > limit ? tickets.at(-1) : undefined;
        return json({
          tickets: tickets.map((ticket) => presentKnownTicket(ticket, subjects)),
          nextBefore: last === undefined ? null : presentTicketNumber(last.number),
        });
      },
    }),
    get({
      path: '/api/admin/tickets/{number}',
      tag: 'Staff desk',
      admission: admissions.staffOnTicket('read-tickets'),
      summary: 'Read a ticket with its conversation',
      input: noInput,
      answers: [{ status: 200, description: 'Oldest first.', schema: ticketView }],
      async handle({ admitted: { subject: number } }) {
        const view = await escalations.read(number);
        return json(presentView(view, await escalations.subjects([number])));
      },
    }),
  ];
}

function presentView({ ticket, events, messages }: TicketView, subjects: readonly TicketSubject[]) {
  return {
    ticket: presentKnownTicket(ticket, subjects),
    events: events.map(presentTicketEvent),
    messages: messages.map(presentMessage),
  };
}
