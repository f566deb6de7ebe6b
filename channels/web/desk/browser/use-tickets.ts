/** The tickets that the desk lists, kept up to date. */
import { useState } from 'preact/hooks';
import type { Calls } from './calls.ts';
import { type LoadedTickets, loadTickets } from './load-tickets.ts';
import type { View } from './place.ts';
import type { Ticket } from './shapes.ts';
import { type Polled, usePoll } from './use-poll.ts';
import { countOf, inOrder, newestFirst } from './words.ts';

export interface Tickets {
  /** Of the view; undefined until they are loaded, and where the view has none. */
  readonly shown: readonly Ticket[] | undefined;
  readonly older: Older;
  /** In words: with a sign where there are more than were loaded. */
  readonly counts: Readonly<Partial<Record<View, string>>>;
  /** How many nobody has claimed, in words; empty when there are none. */
  readonly waiting: string;
  /** Names of others who have tickets. */
  readonly colleagues: readonly string[];
  /** Why the last attempt to load them failed. */
  readonly failure: unknown;
  refresh(): void;
}

/** Tickets of a view that may not be shown yet. */
export interface Older {
  /** `none`: one page holds them all. `unloaded`: there are some. `too-many`: no more are loaded. `loaded`: so all are. */
  readonly state: 'none' | 'unloaded' | 'loading' | 'too-many' | 'loaded';
  /** Among so many tickets those that are shown were looked for. */
  readonly among: number;
  load(): void;
}

const EVERY_MS = 5_000;
/** Of each state; they are all loaded again and again. */
const MAX_PAGES = 10;

export function useTickets(calls: Calls, view: View, name: string): Tickets {
  const [open, olderOpen] = usePages('open', ['queued', 'claimed'], calls);
  const [closed, olderClosed] = usePages(
    view === 'resolved' ? 'closed' : undefined,
    ['resolved', 'handed-back'],
    calls,
  );
  const { tickets: all = [], hasOlder = false } = open.value ?? {};
  const mine = all.filter(({ assignee, status }) => status === 'claimed' && assignee === name);
  const shown = {
    open: open.value && inOrder(all, Date.now()),
    mine: open.value && inOrder(mine, Date.now()),
    resolved: closed.value && newestFirst(closed.value.tickets),
    gaps: undefined,
    sources: undefined,
  };
  const waiting = all.filter(({ status }) => status === 'queued').length;

  return {
    shown: shown[view],
    older: view === 'resolved' ? olderClosed : olderOpen,
    counts:
      open.value === undefined
        ? {}
        : { open: countOf(all.length, hasOlder), mine: countOf(mine.length, hasOlder) },
    waiting: waiting === 0 ? '' : countOf(waiting, hasOlder),
    colleagues: [...new Set(all.flatMap(({ assignee = name }) => assignee))]
      .filter((assignee) => assignee !== name)
      .toSorted(),
    failure: open.failure ?? closed.failure,
    refresh() {
      open.refresh();
      closed.refresh();
    },
  };
}

/** The more there are, the more rarely they are loaded. */
function usePages(
  key: string | undefined,
  statuses: readonly Ticket['status'][],
  calls: Calls,
): readonly [Polled<LoadedTickets>, Older] {
  const [wanted, setWanted] = useState(1);
  const polled = usePoll(key, EVERY_MS * wanted, (signal) => loadTickets(calls, statuses, wanted, signal));
  const { tickets = [], pages = wanted, hasOlder = false } = polled.value ?? {};
  const older = {
    state: pages < wanted ? 'loading' : stateOf(hasOlder, pages),
    among: tickets.length,
    load: () => setWanted(Math.min(pages + 1, MAX_PAGES)),
  } as const;
  return [polled, older];
}

function stateOf(hasOlder: boolean, pages: number): Older['state'] {
  if (!hasOlder) return pages === 1 ? 'none' : 'loaded';
  return pages < MAX_PAGES ? 'unloaded' : 'too-many';
}
