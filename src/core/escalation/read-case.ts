/** Everything that was said about a ticket, wherever its customer was at the time. */

import type { MessageStore } from '../../contract/message-store.ts';
import type { StoredMessage, Ticket } from '../../contract/records.ts';

/** In each place; what was said longer ago is left out. */
const LIMIT = 500;
/** A customer who goes to and fro more often is shown from then on. */
const MAX_PLACES = 20;

/** Oldest first. */
export async function readCase(
  { sessionId, places = [{ sessionId, afterSeq: 0 }] }: Ticket,
  messages: Pick<MessageStore, 'latest'>,
): Promise<readonly StoredMessage[]> {
  const read = places.slice(-MAX_PLACES).map((place) => messages.latest(place, LIMIT));
  return (await Promise.all(read)).flat();
}
