/** What somebody asked for at the desk, in a modal, by a command or a shortcut, as the core's event. Pure. */
import type { StaffEvent } from '../../../src/contract/desk.ts';
import type { ViewPayload } from '../payload.ts';

export function staffEventBy(
  payload: Pick<ViewPayload, 'teamId' | 'userId' | 'userTeamId'>,
  ticketNumber: number,
  { id, deed }: { readonly id: string; readonly deed: StaffEvent['deed'] },
): StaffEvent {
  const { teamId, userId, userTeamId } = payload;
  return {
    eventId: `${teamId}:${userId}:${id}`,
    ticketNumber,
    actorId: userId,
    ...(userTeamId === teamId ? {} : { stranger: 'external' }),
    deed,
    sentAtUs: 0,
  };
}
