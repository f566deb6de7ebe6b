/** What customers think of single answers and of the whole conversation. */
import type { Feedback } from '../contract/conversation.ts';
import { AppError } from '../contract/errors.ts';
import type { MessageStore } from '../contract/stores.ts';
import type { Clock } from '../contract/telemetry.ts';

interface FeedbackOptions {
  readonly messages: MessageStore;
  readonly clock: Clock;
}

export function createFeedback({ messages, clock }: FeedbackOptions): Feedback {
  return {
    async rate(session, messageId, rating, comment) {
      const message = await messages.find(messageId);
      if (message?.sessionId !== session.id || message.role !== 'assistant') {
        throw new AppError('message-not-found', 'There is no such answer in this conversation.');
      }
      await messages.rate({
        sessionId: session.id,
        messageId,
        kind: rating,
        at: clock(),
        ...commentOf(comment),
      });
    },
    async csat(session, score, comment) {
      await messages.rate({ sessionId: session.id, kind: 'csat', score, at: clock(), ...commentOf(comment) });
    },
  };
}

function commentOf(comment: string | undefined): { comment?: string } {
  return comment === undefined ? {} : { comment };
}
