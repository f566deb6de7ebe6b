/** What the buttons under an answer do, on channels that have buttons. Each may be pressed again. */
import { validate as isUuid } from 'uuid';
import type { AnswerActions } from '../contract/channel.ts';
import { AppError } from '../contract/errors.ts';
import type { Session } from '../contract/records.ts';
import type { Storage } from '../storage/open-storage.ts';
import type { Support } from './support.ts';

interface AnswerActionsOptions {
  readonly support: Pick<Support, 'feedback' | 'escalations'>;
  readonly storage: Pick<Storage, 'messages' | 'sessions'>;
}

export function createAnswerActions({ support, storage }: AnswerActionsOptions): AnswerActions {
  const sessionOf = async (messageId: string): Promise<Session> => {
    const message = isUuid(messageId) ? await storage.messages.find(messageId) : undefined;
    const found = message === undefined ? undefined : await storage.sessions.find(message.sessionId);
    if (found === undefined) throw new AppError('message-not-found', 'There is no such answer.');
    return found.session;
  };
  return {
    async rate(messageId, rating) {
      await support.feedback.rate(await sessionOf(messageId), messageId, rating);
    },
    async rateConversation(messageId, score) {
      await support.feedback.csat(await sessionOf(messageId), score);
    },
    async askForPerson(messageId) {
      const { id } = await sessionOf(messageId);
      await support.escalations.escalate(id, 'customer-request');
    },
  };
}
