/** Slack's assistant: a new thread is offered questions to begin with. */
import { z } from 'zod';
import type { Logger } from '../../../src/contract/telemetry.ts';
import type { EventPayload } from '../payload.ts';
import type { SlackApi } from '../slack-api.ts';

interface AssistantOptions {
  readonly api: SlackApi;
  /** Questions that the product can answer, best first. */
  readonly suggestQuestions: () => Promise<readonly string[]>;
  readonly logger: Logger;
}

const started = z.looseObject({
  assistant_thread: z.looseObject({ channel_id: z.string(), thread_ts: z.string() }),
});

/** https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts */
const MAX_PROMPTS = 4;
const MAX_TITLE_CHARACTERS = 60;

/** True when the event was the assistant's. Offers are made without being waited for. */
export function createAssistant(options: AssistantOptions): (payload: EventPayload) => boolean {
  const { api, suggestQuestions, logger } = options;

  const offer = async (channel: string, thread: string): Promise<void> => {
    try {
      const questions = (await suggestQuestions()).slice(0, MAX_PROMPTS);
      if (questions.length === 0) return;
      const prompts = questions.map((message) => ({
        title: message.slice(0, MAX_TITLE_CHARACTERS),
        message,
      }));
      await api.call('assistant.threads.setSuggestedPrompts', {
        channel_id: channel,
        thread_ts: thread,
        prompts,
      });
    } catch (cause) {
      logger.error('slack-prompts-failed', cause);
    }
  };

  return ({ event }) => {
    switch (event.type) {
      case 'assistant_thread_started': {
        const thread = started.safeParse(event).data?.assistant_thread;
        if (thread !== undefined) void offer(thread.channel_id, thread.thread_ts);
        return true;
      }
      case 'assistant_thread_context_changed':
        return true;
      default:
        return false;
    }
  };
}
