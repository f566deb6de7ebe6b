/** Sending a message and getting its answer, in one piece or streamed, and reading the conversation so far. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type {
  Conversations,
  CustomerMessage,
  RateLimiter,
  Readers,
  SessionFeed,
} from '../../contract/conversation.ts';
import {
  MAX_CLIENT_MESSAGE_ID_CHARACTERS,
  MAX_MESSAGE_ATTACHMENTS,
  MAX_MESSAGE_CHARACTERS,
  MAX_PAGE_MESSAGES,
} from '../../contract/limits.ts';
import { presentMessage } from '../../contract/public-shapes.ts';
import type { Logger } from '../../contract/telemetry.ts';
import type { Admissions } from '../admission.ts';
import { presentAnswered } from '../answered-message.ts';
import { signalUntilClosed } from '../deadline.ts';
import type { DescribeProblem } from '../problems.ts';
import { streamReply } from '../reply-stream.ts';
import type { Route } from '../route.ts';
import { get, json, post } from '../route.ts';
import { message, storableText, wholeNumber } from '../schemas.ts';

const EVENT_STREAM = 'text/event-stream';
const USUAL_PAGE_MESSAGES = 50;
/** What a column of 32 bits holds. */
const MAX_SEQ = 2_147_483_647;

const newMessage = z
  .strictObject({
    content: storableText(MAX_MESSAGE_CHARACTERS).meta({
      description: 'Kept byte for byte. May be empty when files come with it.',
    }),
    clientMessageId: storableText(MAX_CLIENT_MESSAGE_ID_CHARACTERS)
      .min(1)
      .optional()
      .meta({ description: 'Your own id. Sending it again answers the same result and runs nothing.' }),
    attachmentIds: z
      .array(z.string())
      .max(MAX_MESSAGE_ATTACHMENTS)
      .optional()
      .meta({ description: 'Files uploaded for this session before.' }),
  })
  .refine(({ content, attachmentIds = [] }) => content.trim() !== '' || attachmentIds.length > 0, {
    path: ['content'],
    message: 'Must say something, or come with a file.',
  })
  .meta({
    id: 'NewMessage',
    example: { content: 'How do I embed the widget?', clientMessageId: '4f1c9a52' },
  });

const answeredMessage = z
  .object({
    message,
    reply: z
      .union([message, z.null()])
      .meta({ description: 'Null when a person has the conversation or it waits for one.' }),
  })
  .meta({ id: 'AnsweredMessage' });

const page = z.object({
  after: wholeNumber({ min: 0, max: MAX_SEQ, usual: 0 }).describe('Only messages with a later `seq`.'),
  limit: wholeNumber({ min: 1, max: MAX_PAGE_MESSAGES, usual: USUAL_PAGE_MESSAGES }),
});

const messagePage = z
  .object({
    messages: z.array(message).meta({ description: 'Oldest first.' }),
    nextAfter: z
      .int()
      .meta({ description: 'The `after` of the next page, also when this one is the last so far.' }),
  })
  .meta({ id: 'MessagePage' });

export interface MessageRouteOptions {
  readonly admissions: Pick<Admissions, 'customer'>;
  readonly conversations: Pick<Conversations, 'send' | 'reply' | 'history'>;
  readonly feed: Pick<SessionFeed, 'subscribe'>;
  readonly readers: Readers;
  readonly messagesPerSession: RateLimiter;
  readonly replyTimeoutMs: number;
  readonly describeProblem: DescribeProblem;
  readonly logger: Logger;
}

export function messageRoutes(options: MessageRouteOptions): readonly Route[] {
  const { admissions, conversations, readers, messagesPerSession, replyTimeoutMs } = options;
  return [
    post({
      path: '/api/chat/sessions/{id}/messages',
      tag: 'Conversations',
      summary: 'Send a message and get the answer',
      description:
        'With `Accept: text/event-stream` the answer is streamed: `event: delta` with `{messageId, index, text}`, where index 0 ' +
        'starts the text anew, then one `event: message` with `{message, reply}`, or one `event: error` with a problem. ' +
        'The final message is the truth; a slow reader may miss deltas. Closing the stream stops nothing.',
      admission: admissions.customer,
      input: newMessage,
      answers: [
        { status: 200, description: 'Once the turn is committed.', schema: answeredMessage },
        { status: 200, description: 'The same, streamed.', contentType: EVENT_STREAM, schema: z.string() },
      ],
      async handle({ request, response, admitted: session, input }) {
        await messagesPerSession.consume(session.id);
        const customerMessage = readMessage(input);
        const signal = signalUntilClosed(response, replyTimeoutMs);
        if (request.headers.accept?.includes(EVENT_STREAM)) {
          await streamReply({ response, session, customerMessage, signal }, options);
          return { kind: 'streamed' };
        }
        const sent = await conversations.send(session, customerMessage);
        const reply = await conversations.reply(sent, signal);
        return json(presentAnswered(sent.message, reply));
      },
    }),
    get({
      path: '/api/chat/sessions/{id}/messages',
      tag: 'Conversations',
      summary: 'Read the conversation',
      admission: admissions.customer,
      input: page,
      answers: [{ status: 200, description: 'One page.', schema: messagePage }],
      async handle({ admitted: session, input: { after, limit } }) {
        const messages = await conversations.history(session.id, after, limit);
        readers.saw(session.id);
        return json({ messages: messages.map(presentMessage), nextAfter: messages.at(-1)?.seq ?? after });
      },
    }),
  ];
}

function readMessage({
  content,
  clientMessageId,
  attachmentIds,
}: z.output<typeof newMessage>): CustomerMessage {
  return {
    content,
    clientMessageId: clientMessageId ?? randomUUID(),
    ...(attachmentIds !== undefined && { attachmentIds }),
  };
}
