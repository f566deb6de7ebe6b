/** Tickets of several states, each from its newest page on, as far back as somebody has asked. */
import type { Calls } from './calls.ts';
import type { Ticket } from './shapes.ts';

export interface LoadedTickets {
  readonly tickets: readonly Ticket[];
  /** Of each state. */
  readonly pages: number;
  readonly hasOlder: boolean;
}

export async function loadTickets(
  calls: Pick<Calls, 'list'>,
  statuses: readonly Ticket['status'][],
  pages: number,
  signal: AbortSignal,
): Promise<LoadedTickets> {
  const loaded = await Promise.all(statuses.map((status) => loadPages(calls, status, pages, signal)));
  return {
    tickets: loaded.flatMap(({ tickets }) => tickets),
    pages,
    hasOlder: loaded.some(({ hasOlder }) => hasOlder),
  };
}

async function loadPages(
  calls: Pick<Calls, 'list'>,
  status: Ticket['status'],
  pages: number,
  signal: AbortSignal,
): Promise<Omit<LoadedTickets, 'pages'>> {
  const tickets: Ticket[] = [];
  let before: string | undefined;
  for (let page = 0; page < pages; page += 1) {
    const { tickets: found, nextBefore } = await calls.list(status, before, signal);
    tickets.push(...found);
    if (nextBefore === null) return { tickets, hasOlder: false };
    before = nextBefore;
  }
  return { tickets, hasOlder: true };
}
