/** How the bot came to what it said in a session, step by step. */
import { z } from 'zod';
import { AppError } from '../../contract/errors.ts';
import type { MessageStore } from '../../contract/message-store.ts';
import type { SessionStore } from '../../contract/session-store.ts';
import type { Admissions } from '../admission.ts';
import type { Route } from '../route.ts';
import { get, json } from '../route.ts';
import { wholeNumber } from '../schemas.ts';
import { presentTurn, turn } from '../staff-shapes.ts';

const page = z.object({ limit: wholeNumber({ min: 1, max: 100, usual: 20 }) });
const trace = z.object({ turns: z.array(turn) }).meta({ id: 'Trace' });

export interface TraceRouteOptions {
  readonly admissions: Pick<Admissions, 'staffOnSession'>;
  readonly sessions: Pick<SessionStore, 'find'>;
  readonly messages: Pick<MessageStore, 'trace'>;
}

export function traceRoutes({ admissions, sessions, messages }: TraceRouteOptions): readonly Route[] {
  return [
    get({
      path: '/api/admin/sessions/{id}/trace',
      tag: 'Staff desk',
      summary: 'Read the turns of a session, newest first',
      admission: admissions.staffOnSession('read-traces'),
      input: page,
      answers: [{ status: 200, description: 'Each turn with its steps.', schema: trace }],
      async handle({ admitted: { subject: sessionId }, input: { limit } }) {
        if ((await sessions.find(sessionId)) === undefined) {
          throw new AppError('session-not-found', 'This conversation does not exist.');
        }
        const turns = await messages.trace(sessionId, limit);
        return json({ turns: turns.map(({ turn, steps }) => presentTurn(turn, steps)) });
      },
    }),
  ];
}
