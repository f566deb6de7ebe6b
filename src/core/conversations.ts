/** Conversations on the website: opening one, proving that it is yours, writing in it, reading it again. */
import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';
import type { Attachments } from '../contract/attachments.ts';
import type {
  Conversations,
  CustomerMessage,
  SessionFeed,
  SignedIdentity,
} from '../contract/conversation.ts';
import { AppError } from '../contract/errors.ts';
import type { AttachmentReference, InboundEvent } from '../contract/event.ts';
import type { MessageStore } from '../contract/message-store.ts';
import type { Customer, Session } from '../contract/records.ts';
import type { FoundSession, SessionStore } from '../contract/session-store.ts';
import type { Clock, Logger } from '../contract/telemetry.ts';
import { hashOf, isSameHash, randomToken } from './access/token-text.ts';
import { derivedId } from './ids.ts';
import type { AcceptEvent } from './inbox.ts';
import type { Replies } from './replies.ts';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const WEB_ACCOUNT = 'web';
/** Share of its life after which a token that is used is given a whole one again. */
const PROLONGED_AFTER = 1 / 16;

interface ConversationsOptions {
  readonly sessions: SessionStore;
  readonly messages: MessageStore;
  readonly attachments: Pick<Attachments, 'references'>;
  readonly accept: AcceptEvent;
  readonly replies: Pick<Replies, 'wait'>;
  readonly feed: Pick<SessionFeed, 'publish'>;
  /** How long a token is good after its last use. */
  readonly tokenLifetimeMs: number;
  readonly clock: Clock;
  readonly logger: Logger;
}

export function createConversations(options: ConversationsOptions): Conversations {
  const { sessions, messages, attachments, accept, replies, feed, tokenLifetimeMs, clock, logger } = options;

  /** Seldom: each use within this share of its life would be a write. Nobody waits for it, and a call does not fail because of it. */
  const prolongInTime = ({ session, tokenExpiresAt = 0 }: FoundSession, now: number): void => {
    const expiresAt = now + tokenLifetimeMs;
    if (expiresAt - tokenExpiresAt < tokenLifetimeMs * PROLONGED_AFTER) return;
    sessions
      .prolong(session.id, expiresAt)
      .catch(() => logger.warn('session-not-prolonged', { sessionId: session.id }));
  };

  const open: Conversations['open'] = async ({ signedId, ...customer }) => {
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
        id: signedId === undefined ? v7() : customerIdOf(signedId),
        createdAt: now,
      },
      ...(signedId === undefined ? {} : { platformId: signedId }),
      tokenHash: hashOf(token),
      tokenExpiresAt: now + tokenLifetimeMs,
      createdAt: now,
    });
    return { session, token };
  };

  /** Undefined when the session's customer is verified already. */
  const merge = async (session: Session, identity: SignedIdentity) => {
    const now = clock();
    const token = randomToken();
    const merged = await sessions.identify({
      sessionId: session.id,
      customer: signedCustomer(identity, now),
      accountId: WEB_ACCOUNT,
      platformId: identity.signedId,
      tokenHash: hashOf(token),
      tokenExpiresAt: now + tokenLifetimeMs,
    });
    return merged && { session: merged, token };
  };

  return {
    open,

    async authenticate(sessionId, token) {
      if (!TOKEN.test(token))
        throw new AppError('unauthorized', 'The session token is missing or malformed.');
      const found = await sessions.find(sessionId);
      // One answer for "no such session" and "not yours": nobody learns which sessions exist.
      if (found?.tokenHash === undefined || !isSameHash(found.tokenHash, hashOf(token))) {
        throw new AppError('session-not-found', 'There is no such session.');
      }
      const now = clock();
      if (found.tokenExpiresAt !== undefined && found.tokenExpiresAt <= now) {
        throw new AppError('session-expired', 'This conversation has been quiet for too long.');
      }
      prolongInTime(found, now);
      return found.session;
    },

    async identify(session, identity) {
      if (session.customerId === customerIdOf(identity.signedId)) {
        await sessions.prove(signedCustomer(identity, clock()));
        return { kind: 'same', session };
      }
      const merged = await merge(session, identity);
      if (merged === undefined) {
        return { kind: 'opened', ...(await open({ ...identity, assurance: 'verified' })) };
      }
      feed.publish(session.id, { kind: 'revoked' });
      return { kind: 'merged', ...merged };
    },

    async revoke(sessionId) {
      if (!(await sessions.revoke(sessionId))) {
        throw new AppError('session-not-found', 'There is no such session.');
      }
      feed.publish(sessionId, { kind: 'revoked' });
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

function signedCustomer({ signedId, ...known }: SignedIdentity, createdAt: number): Customer {
  return { ...known, id: customerIdOf(signedId), assurance: 'verified', createdAt };
}

/** The same one for the same id of the website, in every session. */
function customerIdOf(signedId: string): string {
  return derivedId('customer', WEB_ACCOUNT, signedId);
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
