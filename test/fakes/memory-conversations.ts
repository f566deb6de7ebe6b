/** Conversations, tickets and ratings kept in memory, with a bot that says what the test scripts. Follows the contract's rules without a database. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { Attachments } from '../../src/contract/attachments.ts';
import type { Conversations, Escalations, Feedback, SentMessage } from '../../src/contract/conversation.ts';
import { AppError } from '../../src/contract/errors.ts';
import type { Customer, Session, StoredMessage } from '../../src/contract/records.ts';
import { createMemoryFeed } from './memory-feed.ts';
import { createMemoryTickets } from './memory-tickets.ts';

export interface ScriptedAnswer {
  /** Streamed one by one; joined they are the reply. Empty = the bot stays silent. */
  readonly words: readonly string[];
  readonly citations?: StoredMessage['citations'];
  readonly choices?: readonly string[];
}

export interface MemoryConversationsOptions {
  /** What the bot says to a message; a promise that never settles is a bot that never answers. */
  readonly answer?: (content: string) => ScriptedAnswer | Promise<ScriptedAnswer>;
  readonly clock?: () => number;
  /** Where the files of messages are; none are known without it. */
  readonly attachments?: Pick<Attachments, 'references'>;
}

export type NewStoredMessage = Pick<StoredMessage, 'role' | 'content'> & Partial<StoredMessage>;

const NO_FILES: Pick<Attachments, 'references'> = {
  async references(_sessionId, ids) {
    if (ids.length === 0) return [];
    throw new AppError('unknown-attachment', 'One of the attachments does not exist.');
  },
};

const TOKEN_FORM = /^[\w-]{43}$/;

export function createMemoryConversations(options: MemoryConversationsOptions = {}) {
  const { answer = sayHello, clock = Date.now, attachments = NO_FILES } = options;
  const feed = createMemoryFeed();
  const sessions = new Map<string, Session>();
  const tokens = new Map<string, string>();
  const customers = new Map<string, Customer>();
  const messages: StoredMessage[] = [];
  const ratings: Record<string, unknown>[] = [];
  const sentByClientId = new Map<string, SentMessage>();
  const replies = new Map<string, Promise<StoredMessage | undefined>>();

  const sessionOf = (sessionId: string): Session => {
    const session = sessions.get(sessionId);
    if (session === undefined) throw new AppError('session-not-found', 'This conversation does not exist.');
    return session;
  };

  /** Stores a message of any role under the next sequence number and tells whoever watches. */
  const store = (sessionId: string, fresh: NewStoredMessage): StoredMessage => {
    const session = sessionOf(sessionId);
    const seq = session.lastSeq + 1;
    const message = {
      id: randomUUID(),
      sessionId,
      seq,
      citations: [],
      attachments: [],
      createdAt: clock(),
      ...fresh,
    };
    messages.push(message);
    sessions.set(sessionId, { ...session, lastSeq: seq });
    feed.publish(sessionId, { kind: 'message', message });
    return message;
  };

  const update = (sessionId: string, change: Partial<Session>): void => {
    const session = sessionOf(sessionId);
    const { status, handler, ticketNumber } = { ...session, ...change };
    sessions.set(sessionId, { ...session, ...change, version: session.version + 1 });
    feed.publish(sessionId, {
      kind: 'status',
      status,
      handler,
      ...(ticketNumber !== undefined && { ticketNumber }),
    });
  };

  const tickets = createMemoryTickets({
    clock,
    sessionOf,
    customerOf: (id) => customers.get(id),
    update,
    store,
    messagesOf: (id) => messages.filter(({ sessionId }) => sessionId === id),
  });

  const runTurn = async (sessionId: string, content: string): Promise<StoredMessage | undefined> => {
    await new Promise(setImmediate);
    const { words, citations = [], choices } = await answer(content);
    if (words.length === 0 || sessionOf(sessionId).handler !== 'bot') return undefined;
    const messageId = randomUUID();
    words.forEach((text, index) => {
      feed.publish(sessionId, { kind: 'delta', messageId, index, text });
    });
    return store(sessionId, {
      id: messageId,
      role: 'assistant',
      content: words.join(''),
      citations,
      ...(choices !== undefined && { choices }),
    });
  };

  const conversations: Conversations = {
    async open(customer) {
      const id = randomUUID();
      const customerId = randomUUID();
      const token = randomBytes(32).toString('base64url');
      const session: Session = {
        id,
        channel: 'web',
        customerId,
        status: 'open',
        handler: 'bot',
        version: 1,
        lastSeq: 0,
        misses: 0,
        replyTo: { sessionId: id },
        createdAt: clock(),
      };
      customers.set(customerId, { ...customer, id: customerId, createdAt: clock() });
      sessions.set(id, session);
      tokens.set(id, token);
      return { session, token };
    },
    async authenticate(sessionId, token) {
      if (!TOKEN_FORM.test(token)) throw new AppError('unauthorized', 'The session token is not valid.');
      const session = sessionOf(sessionId);
      if (tokens.get(sessionId) !== token) {
        throw new AppError('session-not-found', 'This conversation does not exist.');
      }
      return session;
    },
    async identify(session, { signedId }) {
      const identified = sessionOf(session.id);
      if (identified.customerId === signedId) return { kind: 'same', session: identified };
      const token = randomBytes(32).toString('base64url');
      tokens.set(session.id, token);
      sessions.set(session.id, { ...identified, customerId: signedId });
      feed.publish(session.id, { kind: 'revoked' });
      return { kind: 'merged', session: sessionOf(session.id), token };
    },
    async revoke(sessionId) {
      sessionOf(sessionId);
      tokens.delete(sessionId);
      feed.publish(sessionId, { kind: 'revoked' });
    },
    async send({ id: sessionId }, { content, clientMessageId, attachmentIds = [] }) {
      const known = sentByClientId.get(`${sessionId}:${clientMessageId}`);
      if (known !== undefined) return { ...known, duplicate: true };
      if (sessionOf(sessionId).status === 'closed') {
        throw new AppError('session-closed', 'This conversation is closed.');
      }
      const files = await attachments.references(sessionId, attachmentIds);
      const message = store(sessionId, { role: 'user', content, attachments: files });
      const sent: SentMessage = { inboxId: randomUUID(), message, duplicate: false };
      sentByClientId.set(`${sessionId}:${clientMessageId}`, sent);
      const hasBot = sessionOf(sessionId).handler === 'bot';
      replies.set(sent.inboxId, hasBot ? runTurn(sessionId, content) : Promise.resolve(undefined));
      return sent;
    },
    async reply(sent, signal) {
      const ended = new Promise<never>((_, reject) => {
        const fail = () => reject(new AppError('reply-timeout', 'The answer takes longer than usual.'));
        if (signal.aborted) fail();
        signal.addEventListener('abort', fail, { once: true });
      });
      return await Promise.race([replies.get(sent.inboxId), ended]);
    },
    async history(sessionId, afterSeq, limit) {
      return messages
        .filter((message) => message.sessionId === sessionId && message.seq > afterSeq)
        .slice(0, limit);
    },
  };

  const feedback: Feedback = {
    async rate(session, messageId, rating, comment) {
      const message = messages.find(({ id, sessionId }) => id === messageId && sessionId === session.id);
      if (message?.role !== 'assistant') {
        throw new AppError('message-not-found', 'This message does not exist.');
      }
      ratings.push({ sessionId: session.id, messageId, rating, comment });
    },
    async csat(session, score, comment) {
      ratings.push({ sessionId: session.id, score, comment });
    },
  };

  const escalations: Escalations = tickets.escalations;
  return {
    conversations,
    /** The customers' side of the gate. */
    gate: { customer: conversations.authenticate },
    escalations,
    promise: tickets.promise,
    moveTicket: tickets.move,
    feedback,
    feed,
    /** Adds a message of any role, or closes a session, behind the product's back. */
    store,
    update,
    find: async (messageId: string) => messages.find(({ id }) => id === messageId),
    session: (sessionId: string) => sessions.get(sessionId),
    customers: () => [...customers.values()],
    ratings: () => ratings,
    /** Everything that is kept, for tests that show that nothing changed. */
    snapshot: () =>
      JSON.stringify({ sessions: [...sessions.values()], messages, ratings, tickets: tickets.all() }),
  };
}

export type MemoryConversations = ReturnType<typeof createMemoryConversations>;

function sayHello(content: string): ScriptedAnswer {
  return { words: ['You ', 'asked: ', content] };
}
