/**
 * A reply that stands in no line of its author, as from a button or an admin call: what became of it is shown at the desk's own post that
 * tells of it, and it can be sent again, as any line. Pure.
 */
import type { StaffMember } from '../../contract/records.ts';
import type { TicketChange } from '../../contract/ticket-store.ts';

/** Before the id of the delivery that posts it; no platform's name of a line begins so. */
const OWN_POST = 'post:';

export function trackReply(change: TicketChange, author: StaffMember, now: number): TicketChange {
  const post = change.deliveries.find(({ delivery: { content } }) => {
    return content.desk?.kind === 'event' && content.desk.event.kind === 'replied';
  });
  const reply = change.messages.find(({ role }) => role === 'staff');
  if (post === undefined || reply === undefined) return change;
  const { id: messageId, content: text, attachments } = reply;
  const line = {
    id: `${OWN_POST}${post.delivery.id}`,
    ticketNumber: change.ticket.number,
    author,
    text,
    ...(attachments === undefined ? {} : { attachments }),
    state: 'relayed' as const,
    messageId,
    at: now,
  };
  return { ...change, lines: [line] };
}

/** Id of the delivery that posted it; undefined = its author wrote it in the thread. */
export function postOfReply(lineId: string): string | undefined {
  return lineId.startsWith(OWN_POST) ? lineId.slice(OWN_POST.length) : undefined;
}
