/** Who reads a conversation over HTTP: such a reader holds no connection, and is there as long as they come back soon. */
import type { Readers } from '../contract/conversation.ts';
import type { Clock } from '../contract/telemetry.ts';

/** Whoever polls, polls sooner. */
const THERE_FOR_MS = 30_000;
const MAX_READERS = 10_000;

export interface KnownReaders extends Readers {
  isThere(sessionId: string): boolean;
}

export function createReaders(clock: Clock): KnownReaders {
  /** When they last read, the longest ago first. */
  const readAt = new Map<string, number>();

  return {
    saw(sessionId) {
      readAt.delete(sessionId);
      const [oldest] = readAt.keys();
      if (readAt.size >= MAX_READERS && oldest !== undefined) readAt.delete(oldest);
      readAt.set(sessionId, clock());
    },
    isThere(sessionId) {
      const at = readAt.get(sessionId);
      return at !== undefined && clock() - at < THERE_FOR_MS;
    },
  };
}
