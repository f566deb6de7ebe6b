/** Everything that was said about a ticket, wherever its customer was at the time. */

import type { MessageStore } from '../../contract/message-store.ts';
import type { StoredMessage, Ticket, TicketPlace } from '../../contract/records.ts';

const LIMIT = 500;
/** A customer who goes to and fro more often is shown from then on. */
const MAX_PLACES = 20;

/** Oldest first. */
export async function readCase(
  { sessionId, places = [{ sessionId, afterSeq: 0 }] }: Ticket,
  messages: Pick<MessageStore, 'after'>,
): Promise<readonly StoredMessage[]> {
  const read = async (place: TicketPlace): Promise<readonly StoredMessage[]> => {
    const { untilSeq = Number.MAX_SAFE_INTEGER } = place;
    const found = await messages.after(place.sessionId, place.afterSeq, LIMIT);
    return found.filter(({ seq }) => seq <= untilSeq);
  };
  return (await Promise.all(places.slice(-MAX_PLACES).map(read))).flat();
}
