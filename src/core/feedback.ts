/** What customers think of single answers and of the whole conversation. */
import type { Feedback } from '../contract/conversation.ts';
import { AppError } from '../contract/errors.ts';
import type { MessageStore } from '../contract/message-store.ts';
import type { Clock } from '../contract/telemetry.ts';
import type { DecideTicket, TicketStore } from '../contract/ticket-store.ts';
import type { Announce } from './escalation/announce.ts';
import { ratingText } from './escalation/rating-text.ts';
import type { ChangeContext } from './escalation/show-at-desk.ts';
import { rate } from './escalation/transitions.ts';

interface FeedbackOptions {
  readonly messages: Pick<MessageStore, 'find' | 'rate'>;
  readonly tickets: Pick<TicketStore, 'change'>;
  readonly announce: Announce;
  readonly context: () => ChangeContext;
  readonly clock: Clock;
}

export function createFeedback({ messages, tickets, announce, context, clock }: FeedbackOptions): Feedback {
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
      const at = clock();
      await messages.rate({ sessionId: session.id, kind: 'csat', score, at, ...commentOf(comment) });
      if (session.ticketNumber === undefined) return;
      const text = ratingText(score, comment);
      const decide: DecideTicket = (situation) => rate(situation, text, context());
      announce(await tickets.change(session.ticketNumber, decide, { isRating: true }));
    },
  };
}

function commentOf(comment: string | undefined): { comment?: string } {
  return comment === undefined ? {} : { comment };
}
