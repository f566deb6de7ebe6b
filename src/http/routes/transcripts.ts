/** What was said in a session, for staff, also when it has no ticket. */
import { z } from 'zod';
import type { Conversations } from '../../contract/conversation.ts';
import { AppError } from '../../contract/errors.ts';
import { MAX_PAGE_MESSAGES } from '../../contract/limits.ts';
import { presentMessage, presentSession } from '../../contract/public-shapes.ts';
import type { SessionStore } from '../../contract/session-store.ts';
import type { Admissions } from '../admission.ts';
import type { Route } from '../route.ts';
import { get, json } from '../route.ts';
import { message, session, wholeNumber } from '../schemas.ts';

/** What a column of 32 bits holds. */
const MAX_SEQ = 2_147_483_647;

const page = z.object({
  after: wholeNumber({ min: 0, max: MAX_SEQ, usual: 0 }).describe('Only messages with a later `seq`.'),
  limit: wholeNumber({ min: 1, max: MAX_PAGE_MESSAGES, usual: MAX_PAGE_MESSAGES }),
});
const transcript = z
  .object({ session, messages: z.array(message), nextAfter: z.int() })
  .meta({ id: 'Transcript' });

export interface TranscriptRouteOptions {
  readonly admissions: Pick<Admissions, 'staffOnSession'>;
  readonly sessions: Pick<SessionStore, 'find'>;
  readonly conversations: Pick<Conversations, 'history'>;
}

export function transcriptRoutes({
  admissions,
  sessions,
  conversations,
}: TranscriptRouteOptions): readonly Route[] {
  return [
    get({
      path: '/api/admin/sessions/{id}/transcript',
      tag: 'Staff desk',
      summary: 'Read what was said in a session',
      admission: admissions.staffOnSession('read-transcripts'),
      input: page,
      answers: [{ status: 200, description: 'Oldest first.', schema: transcript }],
      async handle({ admitted: { subject: sessionId }, input: { after, limit } }) {
        const found = await sessions.find(sessionId);
        if (found === undefined) throw new AppError('session-not-found', 'This conversation does not exist.');
        const messages = await conversations.history(sessionId, after, limit);
        return json({
          session: presentSession(found.session),
          messages: messages.map(presentMessage),
          nextAfter: messages.at(-1)?.seq ?? after,
        });
      },
    }),
  ];
}
