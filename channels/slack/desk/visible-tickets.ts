/** Which tickets somebody may look at outside of their threads: those whose cards stand where this person is staff. */
import type { StaffDesk } from '../../../src/contract/desk.ts';
import type { Ticket } from '../../../src/contract/records.ts';
import type { DeskPlaces } from './desk-places.ts';
import type { Roster } from './roster.ts';

interface VisibleTicketsOptions {
  readonly board: Pick<StaffDesk, 'tickets' | 'placesFrom'>;
  readonly roster: Pick<Roster, 'placesOf'>;
  readonly places: DeskPlaces;
}

/** Newest first. */
export type VisibleTickets = (userId: string) => Promise<readonly Ticket[]>;

export function createVisibleTickets({ board, roster, places }: VisibleTicketsOptions): VisibleTickets {
  return async (userId) => {
    const tickets = await board.tickets();
    const oldest = tickets.at(-1);
    if (oldest === undefined || places.all.size === 1) return tickets;
    const [shownIn, theirs] = await Promise.all([board.placesFrom(oldest.number), roster.placesOf(userId)]);
    return tickets.filter(({ number }) => theirs.has(placeIn(shownIn, number, places)));
  };
}

/** Those without a card, and those whose channel is no longer of the desk, are for the main one. */
export function placeIn(
  shownIn: ReadonlyMap<number, string>,
  ticketNumber: number,
  { all, main }: DeskPlaces,
): string {
  const place = shownIn.get(ticketNumber) ?? main;
  return all.has(place) ? place : main;
}
