/** The staff desk without a chat platform: the same tickets, states and rules. */
import { z } from 'zod';
import type { Escalations, TicketAction, TicketSubject, TicketView } from '../../contract/conversation.ts';
import { MAX_CLIENT_MESSAGE_ID_CHARACTERS, MAX_MESSAGE_CHARACTERS } from '../../contract/limits.ts';
import { presentMessage, presentTicketNumber } from '../../contract/public-shapes.ts';
import type { Admissions, AdmittedStaff } from '../admission.ts';
import type { Call, Route } from '../route.ts';
import { get, json, post } from '../route.ts';
import { emptyBody, message, noInput, storableText, ticketNumber, wholeNumber } from '../schemas.ts';
import { staffNameFrom } from '../staff-name.ts';
import {
  knownTicket,
  presentKnownTicket,
  presentStaffTicket,
  presentTicketEvent,
  staffTicket,
  ticketEvent,
} from '../staff-shapes.ts';

const MAX_PAGE_TICKETS = 200;

const page = z.object({
  status: z.enum(['queued', 'claimed', 'resolved', 'handed-back']).optional(),
  limit: wholeNumber({ min: 1, max: MAX_PAGE_TICKETS, usual: MAX_PAGE_TICKETS }),
  before: ticketNumber.optional().describe('Only tickets that opened before this one, as in `T-1042`.'),
});
const claimBody = z
  .strictObject({
    takeOver: z.boolean().default(false).meta({ description: 'Also when somebody else has it.' }),
  })
  .meta({ id: 'Claim', example: { takeOver: false } });
const content = storableText(MAX_MESSAGE_CHARACTERS)
  .min(1)
  .refine((text) => text.trim() !== '', 'Must say something.');
const noteBody = z
  .strictObject({ content })
  .meta({ id: 'StaffNote', example: { content: 'Waits for the new invoice.' } });
const replyBody = z
  .strictObject({
    content,
    clientMessageId: storableText(MAX_CLIENT_MESSAGE_ID_CHARACTERS).min(1).optional().meta({
      description: 'Your own id. Sending it again to this ticket answers 200 and says nothing twice.',
    }),
  })
  .meta({
    id: 'StaffReply',
    example: { content: 'I have sent you a new invoice.', clientMessageId: '4f1c9a52' },
  });
const resolveBody = z
  .strictObject({ outcome: z.enum(['solved', 'no-answer', 'duplicate', 'spam']).default('solved') })
  .meta({ id: 'Resolution', example: { outcome: 'solved' } });

const ticketList = z
  .object({ tickets: z.array(knownTicket), nextBefore: z.string().nullable() })
  .meta({ id: 'TicketList' });
const ticketView = z
  .object({ ticket: knownTicket, events: z.array(ticketEvent), messages: z.array(message) })
  .meta({ id: 'TicketView' });
const changedTicket = z.object({ ticket: staffTicket }).meta({ id: 'ChangedTicket' });

type TicketCall = Pick<Call<AdmittedStaff<number>, unknown>, 'request' | 'admitted'>;

export interface TicketRouteOptions {
  readonly admissions: Pick<Admissions, 'staff' | 'staffOnTicket'>;
  readonly escalations: Escalations;
}

export function ticketRoutes({ admissions, escalations }: TicketRouteOptions): readonly Route[] {
  const act = async ({ request, admitted }: TicketCall, action: TicketAction) => {
    const staffName = staffNameFrom(request.get('x-staff-name'));
    const changed = await escalations.act(admitted.subject, action, staffName);
    return json({ ticket: presentStaffTicket(changed) });
  };
  const change = {
    tag: 'Staff desk',
    admission: admissions.staffOnTicket('act-on-tickets'),
    answers: [{ status: 200, description: 'The ticket as it is now.', schema: changedTicket }],
  } as const;

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
    post({
      ...change,
      path: '/api/admin/tickets/{number}/claim',
      deed: 'ticket.claim',
      summary: 'Take the conversation',
      input: claimBody,
      handle: (call) => act(call, { kind: 'claim', takeOver: call.input.takeOver }),
    }),
    post({
      ...change,
      path: '/api/admin/tickets/{number}/reply',
      deed: 'ticket.reply',
      summary: 'Write to the customer',
      input: replyBody,
      handle: (call) => {
        const { content, clientMessageId } = call.input;
        return act(call, {
          kind: 'reply',
          content,
          ...(clientMessageId !== undefined && { clientMessageId }),
        });
      },
    }),
    post({
      ...change,
      path: '/api/admin/tickets/{number}/note',
      deed: 'ticket.note',
      summary: 'Write a note that the customer never sees',
      input: noteBody,
      handle: (call) => act(call, { kind: 'note', content: call.input.content }),
    }),
    post({
      ...change,
      path: '/api/admin/tickets/{number}/resolve',
      deed: 'ticket.resolve',
      summary: 'Close the ticket',
      input: resolveBody,
      handle: (call) => act(call, { kind: 'resolve', outcome: call.input.outcome }),
    }),
    post({
      ...change,
      path: '/api/admin/tickets/{number}/handback',
      deed: 'ticket.hand-back',
      summary: 'Give the conversation back to the bot',
      input: emptyBody,
      handle: (call) => act(call, { kind: 'hand-back' }),
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
