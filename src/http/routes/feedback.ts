/** What customers think of an answer, and of the conversation. */
import { z } from 'zod';
import type { Feedback } from '../../contract/conversation.ts';
import type { Admissions } from '../admission.ts';
import { messageIdIn } from '../path-ids.ts';
import type { Route } from '../route.ts';
import { empty, post } from '../route.ts';
import { comment } from '../schemas.ts';

const MAX_SCORE = 5;

const rating = z
  .strictObject({ rating: z.enum(['up', 'down']), comment: comment.optional() })
  .meta({ id: 'Rating', example: { rating: 'up' } });

const satisfaction = z
  .strictObject({ score: z.int().min(1).max(MAX_SCORE), comment: comment.optional() })
  .meta({ id: 'Satisfaction', example: { score: 5, comment: 'Quick and kind.' } });

export interface FeedbackRouteOptions {
  readonly admissions: Pick<Admissions, 'customer' | 'customerOfMessage'>;
  readonly feedback: Feedback;
}

export function feedbackRoutes({ admissions, feedback }: FeedbackRouteOptions): readonly Route[] {
  return [
    post({
      path: '/api/chat/messages/{id}/feedback',
      tag: 'Conversations',
      summary: 'Rate an answer of the bot',
      admission: admissions.customerOfMessage,
      input: rating,
      answers: [{ status: 204, description: 'Kept; a later rating replaces it.' }],
      async handle({ request, admitted: session, input }) {
        await feedback.rate(session, messageIdIn(request), input.rating, input.comment);
        return empty;
      },
    }),
    post({
      path: '/api/chat/sessions/{id}/csat',
      tag: 'Conversations',
      summary: 'Rate the conversation',
      admission: admissions.customer,
      input: satisfaction,
      answers: [{ status: 204, description: 'Kept; a later score replaces it.' }],
      async handle({ admitted: session, input }) {
        await feedback.csat(session, input.score, input.comment);
        return empty;
      },
    }),
  ];
}
