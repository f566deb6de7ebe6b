/** A ticket's card was deleted on its platform, or cannot be changed there: where it stood is kept, and an open ticket gets another one with what was said so far. */
import type { StaffDesk } from '../../contract/desk.ts';
import type { DeskStore } from '../../contract/desk-store.ts';
import type { TicketStore } from '../../contract/ticket-store.ts';
import type { Announce } from './announce.ts';
import { type ChangeContext, deskDeliveries } from './show-at-desk.ts';
import { isOpen, keep } from './transitions.ts';

interface ReplaceCardOptions {
  readonly store: Pick<DeskStore, 'forgetCard'>;
  readonly tickets: Pick<TicketStore, 'change'>;
  readonly announce: Announce;
  readonly context: () => ChangeContext;
}

export type ReplaceCard = StaffDesk['replaceCard'];

export function createReplaceCard({ store, tickets, announce, context }: ReplaceCardOptions): ReplaceCard {
  return async (ticketNumber, which) => {
    const { now, desk } = context();
    const gone = await store.forgetCard(ticketNumber, which);
    if (gone === undefined || desk === undefined) return false;
    const change = await tickets.change(ticketNumber, (situation) => {
      const kept = keep(situation);
      const { session } = situation;
      if (!isOpen(kept.ticket)) return kept;
      const key = `anew:${gone.channel}:${gone.messageId}`;
      return {
        ...kept,
        deliveries: deskDeliveries({ session, ticket: kept.ticket, desk }, [
          { key: `card:${key}`, operation: 'card', post: { kind: 'card' } },
          { key: `transcript:${key}`, operation: 'post', post: { kind: 'transcript', until: now } },
        ]),
      };
    });
    announce(change);
    return true;
  };
}
