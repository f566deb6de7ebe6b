/**
 * Shows answers while they are made. Where Slack streams by itself, in threads, its own methods are used; elsewhere, and where it refuses,
 * a message is posted and changed now and then. An answer that is there soon is not streamed at all: it is posted whole.
 */
import type { Draft, LiveView } from '../../../src/contract/channel.ts';
import { createLiveAnswer, type LiveAnswer, type LiveAnswerOptions } from './live-answer.ts';

export interface LiveAnswers extends LiveView {
  /** Ends showing. Answers the ts of the message that was shown, which is now to be made what it should be; undefined = there is none. */
  finish(messageId: string): Promise<string | undefined>;
  /** Resolves when nothing is under way any more. */
  stop(): Promise<void>;
}

/** Slack shows this beside the name of the app. */
const STATUS = 'is looking that up…';

export function createLiveAnswers(options: Omit<LiveAnswerOptions, 'draft'>): LiveAnswers {
  const { api, logger } = options;
  const open = new Map<string, LiveAnswer>();
  const closing = new Set<Promise<void>>();

  const close = (work: Promise<unknown>): void => {
    const done: Promise<void> = work
      .then(() => undefined)
      .catch((cause: unknown) => logger.error('slack-live-failed', cause))
      .finally(() => closing.delete(done));
    closing.add(done);
  };

  /** Only in threads of direct messages, where the assistant lives; it goes away with the next message. */
  const setStatus = ({ target: { channel = '', thread } }: Draft, status: string): void => {
    if (thread === undefined || !channel.startsWith('D')) return;
    close(api.call('assistant.threads.setStatus', { channel_id: channel, thread_ts: thread, status }));
  };

  return {
    typing: (draft) => setStatus(draft, STATUS),
    stream(draft, text) {
      const answer = open.get(draft.messageId) ?? createLiveAnswer({ ...options, draft });
      open.set(draft.messageId, answer);
      answer.show(text);
    },
    abandon(draft, why) {
      const answer = open.get(draft.messageId);
      open.delete(draft.messageId);
      if (answer === undefined) return setStatus(draft, '');
      close(answer.abandon(why));
    },
    async finish(messageId) {
      const answer = open.get(messageId);
      open.delete(messageId);
      return await answer?.finish();
    },
    async stop() {
      for (const answer of open.values()) close(answer.abandon('again'));
      open.clear();
      await Promise.all(closing);
    },
  };
}
