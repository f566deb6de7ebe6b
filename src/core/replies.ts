/** Lets a REST call wait for the turn that answers its message, whichever node runs it. */
import { AppError } from '../contract/errors.ts';
import type { InboxStore } from '../contract/inbox-store.ts';
import type { StoredMessage } from '../contract/records.ts';

/** How often the database is asked, in case that another node has the lane. Turns of this node answer at once. */
const POLL_MS = 500;

interface Settled {
  readonly reply: StoredMessage | undefined;
}

export interface Replies {
  /** The bot's reply to an accepted event; undefined when it stayed silent. @throws AppError `reply-timeout` */
  wait(inboxId: string, signal: AbortSignal): Promise<StoredMessage | undefined>;
  /** A turn of this node has handled these events. */
  settle(inboxIds: readonly string[], reply: StoredMessage | undefined): void;
}

export function createReplies(store: InboxStore): Replies {
  const waiting = new Map<string, Set<(settled: Settled) => void>>();

  /** Resolves when a local turn settles the event, when the poll is due, or when `signal` aborts. */
  const nextNews = (inboxId: string, signal: AbortSignal): Promise<Settled | undefined> =>
    new Promise((resolve) => {
      const finish = (settled?: Settled): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
        listeners.delete(finish);
        if (listeners.size === 0) waiting.delete(inboxId);
        resolve(settled);
      };
      const onAbort = (): void => finish();
      const timer = setTimeout(() => finish(), POLL_MS);
      const listeners = waiting.get(inboxId) ?? new Set();
      waiting.set(inboxId, listeners.add(finish));
      signal.addEventListener('abort', onAbort, { once: true });
    });

  return {
    async wait(inboxId, signal) {
      while (!signal.aborted) {
        const news = nextNews(inboxId, signal);
        const outcome = await store.outcome(inboxId);
        if (outcome !== undefined && outcome.status !== 'pending') return outcome.reply;
        const settled = await news;
        if (settled !== undefined) return settled.reply;
      }
      throw new AppError(
        'reply-timeout',
        'The answer takes longer than usual. It will appear in the conversation.',
      );
    },
    settle(inboxIds, reply) {
      if (waiting.size === 0) return;
      for (const inboxId of inboxIds) {
        for (const finish of waiting.get(inboxId) ?? []) finish({ reply });
      }
    },
  };
}
