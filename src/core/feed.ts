/** Tells whoever watches a session in this process what happens in it. Rows are the truth; this only saves waiting. */
import type { SessionFeed, SessionSignal } from '../contract/conversation.ts';
import type { Logger } from '../contract/telemetry.ts';

type SessionListener = (signal: SessionSignal) => void;
type FeedListener = (sessionId: string, signal: SessionSignal) => void;

export function createSessionFeed(logger: Logger): SessionFeed {
  const bySession = new Map<string, Set<SessionListener>>();
  const everywhere = new Set<FeedListener>();

  /** A listener that throws is a bug of its own and must not stop the turn that publishes. */
  const tell = (listen: () => void): void => {
    try {
      listen();
    } catch (cause) {
      logger.error('feed-listener-failed', cause);
    }
  };

  return {
    publish(sessionId, signal) {
      for (const listener of everywhere) tell(() => listener(sessionId, signal));
      for (const listener of bySession.get(sessionId) ?? []) tell(() => listener(signal));
    },
    subscribe(sessionId, listener) {
      const listeners = bySession.get(sessionId) ?? new Set();
      bySession.set(sessionId, listeners.add(listener));
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0 && bySession.get(sessionId) === listeners) bySession.delete(sessionId);
      };
    },
    subscribeAll(listener) {
      everywhere.add(listener);
      return () => {
        everywhere.delete(listener);
      };
    },
  };
}
