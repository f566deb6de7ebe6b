/** Conversations on the website: opening one, proving that it is yours, writing in it, reading it again. */
import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';
import type { Attachments } from '../contract/attachments.ts';
import type { Conversations, CustomerMessage } from '../contract/conversation.ts';
import { AppError } from '../contract/errors.ts';
import type { AttachmentReference, InboundEvent } from '../contract/event.ts';
import type { Session } from '../contract/records.ts';
import type { MessageStore, SessionStore } from '../contract/stores.ts';
import type { Clock } from '../contract/telemetry.ts';
import { hashOf, isSameHash, randomToken } from './access/token-text.ts';
import { derivedId } from './ids.ts';
import type { AcceptEvent } from './inbox.ts';
import type { Replies } from './replies.ts';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const WEB_ACCOUNT = 'web';

interface ConversationsOptions {
  readonly sessions: SessionStore;
  readonly messages: MessageStore;
  readonly attachments: Pick<Attachments, 'references'>;
  readonly accept: AcceptEvent;
  readonly replies: Pick<Replies, 'wait'>;
  readonly clock: Clock;
}

export function createConversations(options: ConversationsOptions): Conversations {
  const { sessions, messages, attachments, accept, replies, clock } = options;

  return {
    async open({ signedId, ...customer }) {
      const now = clock();
      const id = randomUUID();
      const token = randomToken();
      const session = await sessions.create({
        id,
        channel: 'web',
        accountId: WEB_ACCOUNT,
        conversationKey: id,
        replyTo: { sessionId: id },
        customer: {
          ...customer,
          id: signedId === undefined ? v7() : derivedId('customer', WEB_ACCOUNT, signedId),
          createdAt: now,
        },
        ...(signedId === undefined ? {} : { platformId: signedId }),
        tokenHash: hashOf(token),
        createdAt: now,
      });
      return { session, token };
    },

    async authenticate(sessionId, token) {
      if (!TOKEN.test(token))
        throw new AppError('unauthorized', 'The session token is missing or malformed.');
      const found = await sessions.find(sessionId);
      // One answer for "no such session" and "not yours": nobody learns which sessions exist.
      if (found?.tokenHash === undefined || !isSameHash(found.tokenHash, hashOf(token))) {
        throw new AppError('session-not-found', 'There is no such session.');
      }
      return found.session;
    },

    async send(session, message) {
      if (session.status === 'closed') throw new AppError('session-closed', 'This conversation is closed.');
      const files = await attachments.references(session.id, message.attachmentIds ?? []);
      const accepted = await accept(webEvent(session, message, files, clock()));
      if (accepted.message === undefined) throw new AppError('internal', 'The message could not be stored.');
      return {
        inboxId: accepted.inboxId,
        message: accepted.message,
        duplicate: accepted.kind === 'duplicate',
      };
    },

    async reply(sent, signal) {
      return await replies.wait(sent.inboxId, signal);
    },

    async history(sessionId, afterSeq, limit) {
      return await messages.after(sessionId, afterSeq, limit);
    },
  };
}

function webEvent(
  session: Session,
  { clientMessageId, content }: CustomerMessage,
  attachments: readonly AttachmentReference[],
  now: number,
): InboundEvent {
  return {
    eventId: `${session.id}:${clientMessageId}`,
    channel: 'web',
    accountId: WEB_ACCOUNT,
    kind: 'message',
    conversationKey: session.id,
    replyTo: session.replyTo,
    messageId: clientMessageId,
    revision: 0,
    actor: { platformId: session.customerId, role: 'customer', assurance: 'anonymous' },
    visibility: 'public',
    addressed: 'dm',
    text: content,
    attachments,
    external: false,
    sentAt: now,
    receivedAt: now,
  };
}
