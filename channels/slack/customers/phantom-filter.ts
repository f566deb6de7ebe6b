/**
 * Slack now and then delivers a message a second time under another ts; only the id that the client gave it is the same. Kept in this
 * process for an hour: a message is never lost by it, a phantom after a restart is answered.
 */
import type { Receive } from '../../../src/contract/channel.ts';
import type { InboundEvent } from '../../../src/contract/event.ts';
import type { Clock } from '../../../src/contract/telemetry.ts';
import { createRecentMap } from '../recent-map.ts';

/** Receives the event unless its client's id came with another message before. `clientId`: as Slack sent it, if it did. */
export type ReceiveOnce = (event: InboundEvent, clientId: unknown) => Promise<void>;

const REMEMBERED_MS = 60 * 60 * 1_000;
const REMEMBERED = 20_000;

export function createPhantomFilter(receive: Receive, clock: Clock): ReceiveOnce {
  const seen = createRecentMap<{ readonly messageId: string; readonly at: number }>(REMEMBERED);

  /** Remembers the first message that comes with the id. */
  const isPhantom = (clientId: string, messageId: string): boolean => {
    const now = clock();
    const first = seen.get(clientId);
    if (first !== undefined && now - first.at < REMEMBERED_MS) return first.messageId !== messageId;
    seen.set(clientId, { messageId, at: now });
    return false;
  };

  return async (event, clientId) => {
    if (typeof clientId !== 'string' || event.kind !== 'message') return await receive(event);
    if (isPhantom(clientId, event.messageId)) return;
    try {
      await receive(event);
    } catch (cause) {
      // Not stored after all: whichever comes next is the first.
      seen.delete(clientId);
      throw cause;
    }
  };
}
