/** A customer asks for a person. */
import { z } from 'zod';
import type { Escalations } from '../../contract/conversation.ts';
import { presentTicket } from '../../contract/public-shapes.ts';
import type { Admissions } from '../admission.ts';
import type { Route } from '../route.ts';
import { json, post } from '../route.ts';
import { comment, ticket } from '../schemas.ts';

const escalation = z
  .strictObject({ reason: comment.optional().meta({ description: 'In the customer’s words, for staff.' }) })
  .meta({ id: 'Escalation', example: { reason: 'I would rather speak to a person.' } });

const openTicket = z.object({ ticket }).meta({ id: 'OpenTicket' });

export interface EscalationRouteOptions {
  readonly admissions: Pick<Admissions, 'customer'>;
  readonly escalations: Pick<Escalations, 'escalate'>;
}

export function escalationRoutes({ admissions, escalations }: EscalationRouteOptions): readonly Route[] {
  return [
    post({
      path: '/api/chat/sessions/{id}/escalate',
      tag: 'Conversations',
      summary: 'Ask for a person',
      admission: admissions.customer,
      input: escalation,
      answers: [{ status: 200, description: 'The open ticket, new or not.', schema: openTicket }],
      async handle({ admitted: session, input: { reason } }) {
        const opened = await escalations.escalate(session.id, 'customer-request', reason);
        return json({ ticket: presentTicket(opened) });
      },
    }),
  ];
}
