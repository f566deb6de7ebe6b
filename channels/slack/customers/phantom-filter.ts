/**
 * Slack now and then delivers a message a second time under another ts; only the id that the client gave it is the same. Kept in this
 * process for an hour: a message is never lost by it, a phantom after a restart is answered.
 */
import type { Clock } from '../../../src/contract/telemetry.ts';

export interface PhantomFilter {
  /** Whether this id came with another message before. Remembers it for this one. */
  isPhantom(clientMessageId: string, messageId: string): boolean;
  /** It was not stored after all. */
  forget(clientMessageId: string): void;
}

const REMEMBERED_MS = 60 * 60 * 1_000;
const MAX_REMEMBERED = 20_000;

export function createPhantomFilter(clock: Clock): PhantomFilter {
  /** In the order in which they came. */
  const seen = new Map<string, { readonly messageId: string; readonly at: number }>();

  const forgetOld = (): void => {
    for (const [id, { at }] of seen) {
      if (seen.size < MAX_REMEMBERED && clock() - at < REMEMBERED_MS) return;
      seen.delete(id);
    }
  };

  return {
    isPhantom(clientMessageId, messageId) {
      forgetOld();
      const first = seen.get(clientMessageId);
      if (first !== undefined) return first.messageId !== messageId;
      seen.set(clientMessageId, { messageId, at: clock() });
      return false;
    },
    forget: (clientMessageId) => void seen.delete(clientMessageId),
  };
}
