/** What the API takes and answers, shared by several routes. Requests are validated with these; both are documented from them. */
import { z } from 'zod';
import { isStorableText, MAX_COMMENT_CHARACTERS } from '../contract/limits.ts';
import { readTicketNumber, TICKET_NUMBER_FORM } from './path-ids.ts';

export const MAX_NAME_CHARACTERS = 100;
/** RFC 5321: 64 before the sign, 255 after it, 254 in all. */
export const MAX_EMAIL_CHARACTERS = 254;

const NOT_STORABLE = 'Must not contain U+0000 or half of a surrogate pair.';

/** Text that comes back as it came. */
export function storableText(maxCharacters: number) {
  return z.string().max(maxCharacters).refine(isStorableText, NOT_STORABLE);
}

/** A number in a query; `Number` alone would also take an empty text, ` 5 ` and `0x10`. */
export function wholeNumber({ min, max, usual }: { min: number; max: number; usual: number }) {
  return z
    .string()
    .regex(/^\d{1,10}$/, 'Must be a whole number.')
    .transform(Number)
    .pipe(z.int().min(min).max(max))
    .default(usual)
    .meta({ type: 'integer', minimum: min, maximum: max, default: usual });
}

/** In a query or a body, as in a path. */
export const ticketNumber = z
  .string()
  .transform((text, context) => {
    const number = readTicketNumber(text);
    if (number === undefined) context.addIssue({ code: 'custom', message: TICKET_NUMBER_FORM });
    return number ?? z.NEVER;
  })
  .meta({ type: 'string', example: 'T-1042' });

export const comment = storableText(MAX_COMMENT_CHARACTERS);

export const time = z.iso.datetime().meta({ example: '2026-11-22T10:30:00.000Z' });
export const uuid = z.uuid().meta({ example: '019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071' });

export const noInput = z.object({});
/** For a POST that needs no body; unknown fields are refused all the same. */
export const emptyBody = z.strictObject({});

export const channel = z.enum(['web', 'slack', 'discord', 'teams']);

export const ticket = z
  .object({
    number: z.string().meta({ example: 'T-1042' }),
    status: z.enum(['queued', 'claimed', 'resolved', 'handed-back']),
    createdAt: time,
  })
  .meta({ id: 'Ticket', description: 'A case at the staff desk, as its customer sees it.' });

export const session = z
  .object({
    id: uuid,
    status: z.enum(['open', 'escalated', 'resolved', 'closed']),
    handler: z
      .enum(['bot', 'queue', 'human'])
      .meta({ description: 'Who may speak; `queue` waits for a person.' }),
    channel,
    createdAt: time,
    ticket: ticket.optional(),
    expectedReplyAt: time
      .optional()
      .meta({ description: 'When a person will probably answer; only while one is waited for.' }),
  })
  .meta({ id: 'Session' });

const citation = z
  .object({
    index: z.int().min(1).meta({ description: 'Stands in the text as `[1]`.' }),
    title: z.string(),
    url: z.string().optional(),
    documentId: z.string(),
    quote: z.string().meta({ description: 'The words that the answer rests on.' }),
  })
  .meta({ id: 'Citation' });

export const attachment = z
  .object({ id: z.string(), name: z.string(), mimeType: z.string(), size: z.int().min(0) })
  .meta({ id: 'Attachment' });

/** The answer that is a file. */
export const anyFile = {
  status: 200,
  description: 'The file, to be saved.',
  contentType: 'application/octet-stream',
  schema: z.string().meta({ format: 'binary' }),
} as const;

export const message = z
  .object({
    id: uuid,
    seq: z.int().min(1).meta({ description: 'Rises by one within the session.' }),
    role: z.enum(['user', 'assistant', 'staff', 'system']),
    author: z.string().optional().meta({ description: 'Display name of a member of staff.' }),
    content: z.string().meta({ description: 'Markdown.' }),
    citations: z.array(citation).meta({
      description:
        'Of each answer of the bot at least one. Without any it greets, asks back, says that it does not know, or hands over: nothing to rate.',
    }),
    attachments: z.array(attachment),
    choices: z.array(z.string()).optional().meta({
      description: 'Topics to choose from, when the bot asks back. Send one as a message to choose it.',
    }),
    createdAt: time,
    editedAt: time.optional(),
    deletedAt: time.optional(),
  })
  .meta({
    id: 'Message',
    example: {
      id: '019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6072',
      seq: 2,
      role: 'assistant',
      content: 'Paste one script tag before `</body>`. [1]',
      citations: [
        {
          index: 1,
          title: 'Embed the widget',
          documentId: 'embed-the-widget',
          quote: 'Paste one script tag…',
        },
      ],
      attachments: [],
      createdAt: '2026-11-22T10:30:01.000Z',
    },
  });

export const problem = z
  .object({
    type: z.string().meta({ description: 'Address of the page that explains the code.' }),
    title: z.string(),
    status: z.int(),
    code: z.string().meta({ description: 'Stable; decide by this one.', example: 'session-not-found' }),
    requestId: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457.' });
