/** What staff do with a ticket without a chat platform. The rules are the core's. */
import { z } from 'zod';
import type { Escalations, TicketAction } from '../../contract/conversation.ts';
import { MAX_CLIENT_MESSAGE_ID_CHARACTERS, MAX_MESSAGE_CHARACTERS } from '../../contract/limits.ts';
import type { Admissions } from '../admission.ts';
import type { Route } from '../route.ts';
import { json, post } from '../route.ts';
import { storableText } from '../schemas.ts';
import { staffName, staffNameFrom } from '../staff-name.ts';
import { presentStaffTicket, priority, staffTicket } from '../staff-shapes.ts';

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
const version = z.int().min(1).optional().meta({
  description:
    'Of the ticket as you saw it. When it is another one by now nothing is done: 409 `ticket-changed`.',
});
const resolveBody = z
  .strictObject({
    outcome: z.enum(['solved', 'no-answer', 'duplicate', 'spam', 'not-a-ticket']).default('solved').meta({
      description:
        'After `not-a-ticket` the bot has the conversation again, and the customer is told nothing.',
    }),
    version,
  })
  .meta({ id: 'Resolution', example: { outcome: 'solved' } });
const handBackBody = z.strictObject({ version }).meta({ id: 'HandBack', example: {} });
const snoozeBody = z
  .strictObject({ until: z.iso.datetime({ offset: true }).meta({ description: 'In the future.' }), version })
  .meta({ id: 'Snooze', example: { until: '2099-11-30T09:00:00Z' } });
const priorityBody = z
  .strictObject({ priority, version })
  .meta({ id: 'Priority', example: { priority: 'high' } });
const assignBody = z
  .strictObject({ to: staffName.describe('Name of a colleague, as the customer sees it.'), version })
  .meta({ id: 'Assignment', example: { to: 'Alan' } });

const changedTicket = z.object({ ticket: staffTicket }).meta({ id: 'ChangedTicket' });

interface TicketDeedRouteOptions {
  readonly admissions: Pick<Admissions, 'staffOnTicket'>;
  readonly escalations: Pick<Escalations, 'act'>;
}

interface TicketDeed<Schema extends z.ZodObject> {
  /** Last in the address. */
  readonly verb: string;
  /** In the audit log. */
  readonly deed: string;
  readonly summary: string;
  readonly description?: string;
  readonly input: Schema;
  readonly decide: (input: z.output<Schema>) => Decision;
}

interface Decision {
  readonly action: TicketAction;
  /** Version of the ticket on which it was decided. */
  readonly seen?: number | undefined;
}

export function ticketDeedRoutes({ admissions, escalations }: TicketDeedRouteOptions): readonly Route[] {
  const deed = <Schema extends z.ZodObject>({ verb, decide, ...definition }: TicketDeed<Schema>): Route =>
    post({
      ...definition,
      path: `/api/admin/tickets/{number}/${verb}`,
      tag: 'Staff desk',
      admission: admissions.staffOnTicket('act-on-tickets'),
      answers: [{ status: 200, description: 'The ticket as it is now.', schema: changedTicket }],
      async handle({ request, admitted: { subject: number }, input }) {
        const { action, seen } = decide(input);
        const name = staffNameFrom(request.get('x-staff-name'));
        return json({ ticket: presentStaffTicket(await escalations.act(number, action, name, seen)) });
      },
    });

  return [
    deed({
      verb: 'claim',
      deed: 'ticket.claim',
      summary: 'Take the conversation',
      input: claimBody,
      decide: ({ takeOver }) => ({ action: { kind: 'claim', takeOver } }),
    }),
    deed({
      verb: 'reply',
      deed: 'ticket.reply',
      summary: 'Write to the customer',
      input: replyBody,
      decide: ({ content, clientMessageId }) => ({
        action: { kind: 'reply', content, ...(clientMessageId !== undefined && { clientMessageId }) },
      }),
    }),
    deed({
      verb: 'note',
      deed: 'ticket.note',
      summary: 'Write a note that the customer never sees',
      input: noteBody,
      decide: ({ content }) => ({ action: { kind: 'note', content } }),
    }),
    deed({
      verb: 'resolve',
      deed: 'ticket.resolve',
      summary: 'Close the ticket',
      input: resolveBody,
      decide: ({ outcome, version: seen }) => ({ action: { kind: 'resolve', outcome }, seen }),
    }),
    deed({
      verb: 'handback',
      deed: 'ticket.hand-back',
      summary: 'Give the conversation back to the bot',
      input: handBackBody,
      decide: ({ version: seen }) => ({ action: { kind: 'hand-back' }, seen }),
    }),
    ...courseRoutes(deed),
  ];
}

/** What changes who looks after a ticket, and when. */
function courseRoutes(deed: <Schema extends z.ZodObject>(given: TicketDeed<Schema>) => Route) {
  return [
    deed({
      verb: 'snooze',
      deed: 'ticket.snooze',
      summary: 'Be reminded of the ticket later',
      description: 'Ends when the customer writes, or staff do.',
      input: snoozeBody,
      decide: ({ until, version: seen }) => ({ action: { kind: 'snooze', until: Date.parse(until) }, seen }),
    }),
    deed({
      verb: 'priority',
      deed: 'ticket.prioritize',
      summary: 'Say how urgent the ticket is',
      input: priorityBody,
      decide: ({ priority: chosen, version: seen }) => ({
        action: { kind: 'prioritize', priority: chosen },
        seen,
      }),
    }),
    deed({
      verb: 'assign',
      deed: 'ticket.assign',
      summary: 'Give the ticket to a colleague',
      description:
        'The customer is told that they have joined. Whoever acts with this name in `X-Staff-Name` has it.',
      input: assignBody,
      decide: ({ to, version: seen }) => ({ action: { kind: 'assign', to: { name: to } }, seen }),
    }),
  ];
}
