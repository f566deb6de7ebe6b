/** What CONTRACT.md promises of each answer, strictly: a field too many or too few fails the test that reads it. */
import { expect } from 'vitest';
import { z } from 'zod';

const INTERNALS =
  /node_modules|\.[jt]s\b|\n\s+at |SELECT |INSERT |SQLITE|sqlite|postgres|pg_|typeorm|zod|express|\/(?:tmp|work|home|usr)\//i;
const time = z.iso.datetime();

const ticket = z.strictObject({
  number: z.string().regex(/^T-\d+$/),
  status: z.enum(['queued', 'claimed', 'resolved', 'handed-back']),
  createdAt: time,
});

export const session = z.strictObject({
  id: z.uuid(),
  status: z.enum(['open', 'escalated', 'resolved', 'closed']),
  handler: z.enum(['bot', 'queue', 'human']),
  channel: z.literal('web'),
  createdAt: time,
  ticket: ticket.optional(),
  expectedReplyAt: time.optional(),
});

export const openedSession = session.extend({ token: z.string().min(32) });

export const message = z.strictObject({
  id: z.uuid(),
  seq: z.int().min(1),
  role: z.enum(['user', 'assistant', 'staff', 'system']),
  author: z.string().min(1).optional(),
  content: z.string(),
  citations: z.array(
    z.strictObject({
      index: z.int().min(1),
      title: z.string().min(1),
      url: z.string().optional(),
      documentId: z.string().min(1),
      quote: z.string().min(1),
    }),
  ),
  choices: z.array(z.string().min(1)).min(2).max(3).optional(),
  attachments: z.array(
    z.strictObject({ id: z.uuid(), name: z.string(), mimeType: z.string(), size: z.int().min(1) }),
  ),
  createdAt: time,
  editedAt: time.optional(),
  deletedAt: time.optional(),
});

export type Message = z.infer<typeof message>;

export const answered = z.strictObject({ message, reply: message.nullable() });
export const page = z.strictObject({ messages: z.array(message), nextAfter: z.int().min(0) });
export const openTicket = z.strictObject({ ticket });
export const delta = z.strictObject({ messageId: z.uuid(), index: z.int().min(0), text: z.string().min(1) });

const problem = z.strictObject({
  type: z.url(),
  title: z.string().min(1),
  status: z.int(),
  code: z.string().min(1),
  requestId: z.string().min(1),
  errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
});

/** Status and code of a refusal, which must be a well-formed problem that tells nothing of the inside. */
export async function refusalOf(response: Response): Promise<readonly [number, string]> {
  const text = await response.text();
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(text).not.toMatch(INTERNALS);
  const { status, code, requestId } = problem.parse(JSON.parse(text));
  expect([status, requestId]).toEqual([response.status, response.headers.get('x-request-id')]);
  return [status, code];
}
