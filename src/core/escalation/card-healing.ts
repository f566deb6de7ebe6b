/** How often a card is made right that shows an old state: ever more seldom, and not for ever. A change of its ticket begins anew. */
import type { Ticket } from '../../contract/records.ts';
import type { Clock, Logger } from '../../contract/telemetry.ts';

interface Healed {
  readonly version: number;
  readonly times: number;
  readonly nextAt: number;
}

/** Those of the stale tickets whose cards are to be shown once more now. */
export type PickHealable = (stale: readonly Ticket[]) => readonly Ticket[];

const FIRST_AGAIN_MS = 5_000;
/** Within five minutes, all in all. */
const MOST_TIMES = 6;

export function createCardHealing(clock: Clock, logger: Logger): PickHealable {
  let healed = new Map<number, Healed>();

  const heal = ({ number, version }: Ticket): Healed => {
    const before = healed.get(number);
    const times = before?.version === version ? before.times : 0;
    if (times === MOST_TIMES) logger.warn('desk-card-given-up', { ticketNumber: number });
    return { version, times: times + 1, nextAt: clock() + FIRST_AGAIN_MS * 2 ** times };
  };

  return (stale) => {
    const isDue = ({ number, version }: Ticket): boolean => {
      const before = healed.get(number);
      if (before?.version !== version) return true;
      return before.times <= MOST_TIMES && before.nextAt <= clock();
    };
    const due = new Set(stale.filter(isDue).map(({ number }) => number));
    // Only those that are still stale are remembered.
    const kept = stale.flatMap((ticket) => {
      const now = due.has(ticket.number) ? heal(ticket) : healed.get(ticket.number);
      return now === undefined ? [] : [[ticket.number, now] as const];
    });
    healed = new Map(kept);
    return stale.filter(({ number }) => due.has(number) && (healed.get(number)?.times ?? 0) <= MOST_TIMES);
  };
}
