/** The tickets that the desk lists, kept up to date. */
import type { Calls } from './calls.ts';
import type { View } from './place.ts';
import type { Ticket } from './shapes.ts';
import { usePoll } from './use-poll.ts';
import { inOrder, newestFirst } from './words.ts';

export interface Tickets {
  /** Of the view; undefined until they are loaded, and where the view has none. */
  readonly shown: readonly Ticket[] | undefined;
  readonly counts: Readonly<Partial<Record<View, number>>>;
  /** How many nobody has claimed. */
  readonly waiting: number;
  /** Why the last attempt to load them failed. */
  readonly failure: unknown;
  refresh(): void;
}

const EVERY_MS = 5_000;

export function useTickets(calls: Calls, view: View, name: string): Tickets {
  const open = usePoll('open', EVERY_MS, (signal) => listAll(calls, ['queued', 'claimed'], signal));
  const closed = usePoll(view === 'resolved' ? 'closed' : undefined, EVERY_MS, (signal) =>
    listAll(calls, ['resolved', 'handed-back'], signal),
  );
  const all = open.value ?? [];
  const mine = all.filter(({ assignee, status }) => status === 'claimed' && assignee === name);
  const shown = {
    open: open.value && inOrder(all),
    mine: open.value && inOrder(mine),
    resolved: closed.value && newestFirst(closed.value),
    gaps: undefined,
    sources: undefined,
  };

  return {
    shown: shown[view],
    counts: open.value === undefined ? {} : { open: all.length, mine: mine.length },
    waiting: all.filter(({ status }) => status === 'queued').length,
    failure: open.failure ?? closed.failure,
    refresh() {
      open.refresh();
      closed.refresh();
    },
  };
}

async function listAll(
  calls: Calls,
  statuses: readonly Ticket['status'][],
  signal: AbortSignal,
): Promise<readonly Ticket[]> {
  return (await Promise.all(statuses.map((status) => calls.list(status, signal)))).flat();
}
