/** Shows staff their App Home, and takes what they press there. */
import type { StaffDesk, StaffRoster } from '../../../src/contract/desk.ts';
import type { Clock } from '../../../src/contract/telemetry.ts';
import type { ActionPayload } from '../payload.ts';
import type { SlackApi } from '../slack-api.ts';
import { isMine } from './commands.ts';
import type { DeskHealth } from './desk-health.ts';
import { renderHome } from './home.ts';
import { staffEventBy } from './staff-event-by.ts';
import type { VisibleTickets } from './visible-tickets.ts';

interface HomeOptions {
  readonly api: Pick<SlackApi, 'call'>;
  readonly board: StaffDesk;
  readonly roster: StaffRoster;
  readonly visibleTickets: VisibleTickets;
  readonly health: Pick<DeskHealth, 'read'>;
  readonly clock: Clock;
}

export interface Home {
  /** For staff alone. */
  show(user: string): Promise<void>;
  /** Everything that they have waits for somebody else. Resolves when it is stored. */
  goOffDuty(payload: ActionPayload): Promise<void>;
  /** Resolves when it is stored. */
  comeBack(payload: ActionPayload): Promise<void>;
}

export function createHome(options: HomeOptions): Home {
  const { api, board, roster, visibleTickets, health, clock } = options;
  return {
    async show(user) {
      const person = await roster.identify(user);
      if (!person.isStaff) return;
      const offDutySince = await board.offDutySince(user);
      const state = { now: clock(), trouble: health.read()?.detail, offDutySince };
      const view = renderHome(await visibleTickets(user), person, state);
      await api.call('views.publish', { user_id: user, view });
    },
    async goOffDuty(payload) {
      await board.setOffDuty(payload.userId, clock());
      const theirs = (await board.tickets()).filter((ticket) => isMine(ticket, { id: payload.userId }));
      for (const { number } of theirs) {
        const id = `home:away:${payload.triggerId ?? ''}:${number}`;
        const deed = { kind: 'action', action: { kind: 'release' } } as const;
        await board.accept(staffEventBy(payload, number, { id, deed }));
      }
    },
    comeBack: async ({ userId }) => await board.setOffDuty(userId, undefined),
  };
}
