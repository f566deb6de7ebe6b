import { describe, expect, it } from 'vitest';
import { loadTickets } from '../../../../channels/web/desk/browser/load-tickets.ts';
import type { Ticket } from '../../../../channels/web/desk/browser/shapes.ts';

const PAGE = 2;
const signal = new AbortController().signal;

function aTicket(status: Ticket['status'], number: number): Ticket {
  return {
    number: `T-${number}`,
    sessionId: '0199d1f2-aaaa-7bbb-8ccc-0123456789ab',
    status,
    reason: 'customer-request',
    priority: 'normal',
    version: 1,
    createdAt: '2026-11-29T10:00:00.000Z',
  };
}

/** As the server answers, with two a page. */
function serverWith(all: readonly Ticket[]) {
  const asked: string[] = [];
  return {
    asked,
    async list(status: Ticket['status'], before: string | undefined) {
      asked.push(`${status} ${before ?? '-'}`);
      const older = all.filter((ticket) => ticket.status === status && (!before || ticket.number < before));
      const tickets = older.slice(0, PAGE);
      const nextBefore = older.length > PAGE ? (tickets.at(-1)?.number ?? null) : null;
      return { tickets, nextBefore };
    },
  };
}

describe('tickets by pages', () => {
  const queued = [9, 7, 5, 4, 2].map((number) => aTicket('queued', number));
  const claimed = [8, 3].map((number) => aTicket('claimed', number));

  it('are loaded of each state as far back as is wanted', async () => {
    const server = serverWith([...queued, ...claimed]);
    const loaded = await loadTickets(server, ['queued', 'claimed'], 2, signal);
    expect(loaded.tickets.map(({ number }) => number)).toEqual(['T-9', 'T-7', 'T-5', 'T-4', 'T-8', 'T-3']);
    expect(loaded).toMatchObject({ pages: 2, hasOlder: true });
    expect(server.asked.toSorted()).toEqual(['claimed -', 'queued -', 'queued T-7']);
  });

  it('end with the oldest', async () => {
    const loaded = await loadTickets(serverWith([...queued, ...claimed]), ['queued', 'claimed'], 9, signal);
    expect(loaded.tickets).toHaveLength(7);
    expect(loaded.hasOlder).toBe(false);
  });
});
