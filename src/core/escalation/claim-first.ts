/** A claim and what follows it, as one change: no moment lies between them. Pure. */
import type { StaffPerson } from '../../contract/desk.ts';
import type { TicketChange, TicketSituation } from '../../contract/ticket-store.ts';
import { derivedId } from '../ids.ts';
import type { DeedContext } from './at-desk.ts';
import { act } from './staff-actions.ts';

/** @throws AppError `ticket-already-claimed` */
export function claimFirst(
  situation: TicketSituation,
  person: StaffPerson,
  context: DeedContext,
  follow: (claimed: TicketSituation) => TicketChange,
): TicketChange {
  const claimed = act(
    situation,
    {
      action: { kind: 'claim', takeOver: false, reopen: true },
      staff: person,
      messageId: derivedId('claim', context.eventId),
    },
    context,
  );
  const followed = follow({
    ...situation,
    ticket: claimed.ticket,
    session: { ...situation.session, handler: claimed.handler, status: claimed.status },
  });
  return {
    ...followed,
    events: [...claimed.events, ...followed.events],
    messages: [...claimed.messages, ...followed.messages],
    deliveries: [...claimed.deliveries, ...followed.deliveries],
  };
}
