/** Whoever leaves a channel of the desk, or is deactivated: what they had there waits for somebody else. */
import { z } from 'zod';
import type { StaffDesk } from '../../../src/contract/desk.ts';
import type { EventPayload } from '../payload.ts';
import { isMine } from './commands.ts';
import type { DeskPlaces } from './desk-places.ts';
import { placeIn } from './visible-tickets.ts';

interface LeavingStaffOptions {
  readonly board: Pick<StaffDesk, 'tickets' | 'placesFrom' | 'accept'>;
  readonly places: DeskPlaces;
}

/** False = nobody has left. Resolves when it is stored. */
export type TakeLeaving = (payload: EventPayload) => Promise<boolean>;

const leaving = z.union([
  z.looseObject({ type: z.literal('member_left_channel'), user: z.string(), channel: z.string() }),
  z.looseObject({
    type: z.literal('user_change'),
    user: z.looseObject({ id: z.string(), deleted: z.literal(true) }),
  }),
]);

const LEAVING_TYPES: ReadonlySet<string> = new Set(['member_left_channel', 'user_change']);

export function createTakeLeaving({ board, places }: LeavingStaffOptions): TakeLeaving {
  return async ({ teamId, event }) => {
    const left = whoLeft(event, places);
    if (left === undefined) return false;
    const theirs = (await board.tickets()).filter((ticket) => isMine(ticket, { id: left.user }));
    const oldest = theirs.at(-1);
    if (oldest === undefined) return true;
    const shownIn = await board.placesFrom(oldest.number);
    for (const { number, version } of theirs) {
      if (left.channel !== undefined && placeIn(shownIn, number, places) !== left.channel) continue;
      await board.accept({
        eventId: `${teamId}:left:${left.user}:${number}:${version}`,
        ticketNumber: number,
        actorId: left.user,
        deed: { kind: 'left' },
        sentAtUs: 0,
      });
    }
    return true;
  };
}

/** Undefined `channel` = all of them. */
function whoLeft(
  event: EventPayload['event'],
  { all }: DeskPlaces,
): { readonly user: string; readonly channel?: string } | undefined {
  if (!LEAVING_TYPES.has(event.type)) return undefined;
  const left = leaving.safeParse(event).data;
  if (left?.type === 'user_change') return { user: left.user.id };
  return left !== undefined && all.has(left.channel) ? left : undefined;
}
