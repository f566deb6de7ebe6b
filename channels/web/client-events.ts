/** What happens on each event that a client sends, and what its acknowledgement says. */
import type {
  Conversations,
  Escalations,
  Feedback,
  RateLimiter,
  SessionFeed,
} from '../../src/contract/conversation.ts';
import { MAX_PAGE_MESSAGES } from '../../src/contract/limits.ts';
import { type PublicMessage, presentMessage } from '../../src/contract/public-shapes.ts';
import type { Session } from '../../src/contract/records.ts';
import {
  csatFrame,
  escalateFrame,
  feedbackFrame,
  messageFrame,
  readFrame,
  readFrameAs,
  resumeFrame,
  typingFrame,
} from './frames.ts';

export interface ClientEventOptions {
  readonly conversations: Conversations;
  readonly escalations: Pick<Escalations, 'escalate'>;
  readonly feedback: Feedback;
  readonly feed: Pick<SessionFeed, 'publish'>;
  /** Counts messages by session id. */
  readonly messageLimiter: RateLimiter;
}

/** Fields of the acknowledgement beside `ok`. */
type AcknowledgedFields = Readonly<Record<string, unknown>>;

/** @throws AppError when the event is refused */
export type ClientEventHandler = (session: Session, payload: unknown) => Promise<AcknowledgedFields>;

/** A client that was away for longer resumes again from the last message that it got. */
const MAX_RESUMED_MESSAGES = 5_000;

export function createClientEventHandlers(
  options: ClientEventOptions,
): ReadonlyMap<string, ClientEventHandler> {
  const { conversations, escalations, feedback, feed, messageLimiter } = options;

  return new Map<string, ClientEventHandler>([
    [
      'message',
      async (session, payload) => {
        const customerMessage = readFrameAs(messageFrame, payload);
        await messageLimiter.consume(session.id);
        const { message } = await conversations.send(session, customerMessage);
        return { messageId: message.id, seq: message.seq };
      },
    ],
    [
      'resume',
      async (session, payload) => {
        const { afterSeq } = readFrameAs(resumeFrame, payload);
        return { messages: await readLaterMessages(conversations, session.id, afterSeq) };
      },
    ],
    [
      'escalate',
      async (session, payload) => {
        const { reason } = readFrameAs(escalateFrame, payload);
        await escalations.escalate(session.id, 'customer-request', reason);
        return {};
      },
    ],
    [
      'feedback',
      async (session, payload) => {
        const { messageId, rating, comment } = readFrameAs(feedbackFrame, payload);
        await feedback.rate(session, messageId, rating, comment);
        return {};
      },
    ],
    [
      'csat',
      async (session, payload) => {
        const { score, comment } = readFrameAs(csatFrame, payload);
        await feedback.csat(session, score, comment);
        return {};
      },
    ],
    [
      'typing',
      async (session, payload) => {
        readFrameAs(typingFrame, payload);
        feed.publish(session.id, { kind: 'typing', role: 'user' });
        return {};
      },
    ],
    [
      'read',
      async (_session, payload) => {
        readFrameAs(readFrame, payload);
        return {};
      },
    ],
  ]);
}

/** In order; reads page by page. */
async function readLaterMessages(
  conversations: Pick<Conversations, 'history'>,
  sessionId: string,
  afterSeq: number,
): Promise<readonly PublicMessage[]> {
  const messages: PublicMessage[] = [];
  while (messages.length < MAX_RESUMED_MESSAGES) {
    const newestSeq = messages.at(-1)?.seq ?? afterSeq;
    const page = await conversations.history(sessionId, newestSeq, MAX_PAGE_MESSAGES);
    messages.push(...page.map(presentMessage));
    if (page.length < MAX_PAGE_MESSAGES) break;
  }
  return messages;
}
