/** A session feed for tests: listeners are told at once, in the order in which they subscribed. */
import type { SessionFeed, SessionSignal } from '../../src/contract/conversation.ts';

export function createMemoryFeed(): SessionFeed & { listeners(): number } {
  const everywhere = new Set<(sessionId: string, signal: SessionSignal) => void>();
  const subscribeAll: SessionFeed['subscribeAll'] = (listener) => {
    everywhere.add(listener);
    return () => everywhere.delete(listener);
  };
  return {
    publish(sessionId, signal) {
      for (const listener of everywhere) listener(sessionId, signal);
    },
    subscribe: (sessionId, listener) =>
      subscribeAll((id, signal) => {
        if (id === sessionId) listener(signal);
      }),
    subscribeAll,
    listeners: () => everywhere.size,
  };
}
