/** Fetches what was said while this browser was not connected. */
import type { ChatState } from './chat-state.ts';
import type { ChatSocket } from './connection.ts';
import type { Store } from './store.ts';
import { addMessages, completeSeq } from './timeline.ts';

const ACKNOWLEDGE_TIMEOUT_MS = 10_000;
const MAX_ROUNDS = 20;

/** Until everything up to `lastSeq` is here. What could not be fetched is asked for again after the next gap or connection. */
export async function catchUp(socket: ChatSocket, store: Store<ChatState>, lastSeq: number): Promise<void> {
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const afterSeq = completeSeq(store.read().messages);
    if (afterSeq >= lastSeq) return;
    const acknowledgement = await socket
      .timeout(ACKNOWLEDGE_TIMEOUT_MS)
      .emitWithAck('resume', { afterSeq })
      .catch(() => undefined);
    if (!acknowledgement?.ok || acknowledgement.messages.length === 0) return;
    const { messages } = acknowledgement;
    store.change((state) => addMessages(state, messages));
  }
}
