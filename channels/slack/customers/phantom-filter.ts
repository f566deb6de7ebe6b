/**
 * Slack now and then delivers a message a second time under another ts; only the id that the client gave it is the same. Kept in this
 * process for an hour: a message is never lost by it, a phantom after a restart is answered.
 */
import type { Receive } from '../../../src/contract/channel.ts';
import type { InboundEvent } from '../../../src/contract/event.ts';
import type { Clock } from '../../../src/contract/telemetry.ts';

/** Receives the event unless its client's id came with another message before. `clientId`: as Slack sent it, if it did. */
export type ReceiveOnce = (event: InboundEvent, clientId: unknown) => Promise<void>;

const REMEMBERED_MS = 60 * 60 * 1_000;
const MAX_REMEMBERED = 20_000;

export function createPhantomFilter(receive: Receive, clock: Clock): ReceiveOnce {
  /** In the order in which they came. */
  const seen = new Map<string, { readonly messageId: string; readonly at: number }>();

  const forgetOld = (): void => {
    for (const [id, { at }] of seen) {
      if (seen.size < MAX_REMEMBERED && clock() - at < REMEMBERED_MS) return;
      seen.delete(id);
    }
  };

  return async (event, clientId) => {
    if (typeof clientId !== 'string' || event.kind !== 'message') return await receive(event);
    forgetOld();
    const first = seen.get(clientId);
    if (first !== undefined && first.messageId !== event.messageId) return;
    seen.set(clientId, first ?? { messageId: event.messageId, at: clock() });
    try {
      await receive(event);
    } catch (cause) {
      // Not stored after all: whichever comes next is the first.
      seen.delete(clientId);
      throw cause;
    }
  };
}
