import { describe, expect, it } from 'vitest';
import type { Ticket } from '../../../../channels/web/desk/browser/shapes.ts';
import {
  ageOf,
  countOf,
  detailOf,
  inOrder,
  stateOf,
  timeOf,
} from '../../../../channels/web/desk/browser/words.ts';

const aTicket = (ticket: Partial<Ticket>): Ticket => ({
  number: 'T-1001',
  sessionId: 's',
  status: 'queued',
  reason: 'customer-request',
  priority: 'normal',
  version: 1,
  createdAt: '2026-11-29T10:00:00.000Z',
  ...ticket,
});

const NOW = Date.parse('2026-11-29T12:00:00.000Z');
const LATER = '2026-11-29T13:00:00.000Z';

describe('the staff desk’s words', () => {
  it('put the most urgent ticket first, then whoever waits longest, and last who owes the next word', () => {
    const tickets = [
      aTicket({ number: 'T-4', createdAt: '2026-11-29T08:00:00.000Z', awaiting: 'customer' }),
      aTicket({ number: 'T-3', createdAt: '2026-11-29T11:00:00.000Z', awaiting: 'staff' }),
      aTicket({ number: 'T-2' }),
      aTicket({ number: 'T-5', priority: 'low' }),
      aTicket({ number: 'T-1', createdAt: '2026-11-29T12:00:00.000Z', priority: 'urgent' }),
    ];
    expect(inOrder(tickets, NOW).map(({ number }) => number)).toEqual(['T-1', 'T-2', 'T-3', 'T-4', 'T-5']);
  });

  it.each([
    ['2026-11-29T11:59:30.000Z', 'just now'],
    ['2026-11-29T11:56:00.000Z', '4 min'],
    ['2026-11-29T09:01:00.000Z', '2 h'],
    ['2026-11-26T11:00:00.000Z', '3 d'],
  ])('tell the age of %s', (since, age) => {
    expect(ageOf(since, Date.parse('2026-11-29T12:00:00.000Z'))).toBe(age);
  });

  it('tell a reason in words and keep what the customer said', () => {
    const detail = (text: string) => detailOf({ at: LATER, kind: 'reason-added', text });
    expect(detail('customer-request: Note: it broke')).toBe('asked for a person: Note: it broke');
    expect(detail('4 of 5')).toBe('4 of 5');
    expect(detailOf({ at: LATER, kind: 'snoozed', text: LATER })).toBe(`until ${timeOf(LATER)}`);
  });

  it('put what is snoozed last until its time has come, and tell until when', () => {
    const snoozed = aTicket({ number: 'T-1', priority: 'urgent', snoozedUntil: LATER });
    const low = aTicket({ number: 'T-2', priority: 'low', awaiting: 'customer' });
    expect(inOrder([snoozed, low], NOW)).toEqual([low, snoozed]);
    expect(stateOf(snoozed, NOW)).toBe(`Waiting for a person · snoozed until ${timeOf(LATER)}`);
    expect(inOrder([low, snoozed], Date.parse(LATER))).toEqual([snoozed, low]);
    expect(stateOf(snoozed, Date.parse(LATER))).toBe('Waiting for a person');
    const resolved = aTicket({ status: 'resolved', snoozedUntil: LATER });
    expect(stateOf(resolved, NOW)).toBe('Resolved (solved)');
  });

  it('tell a count that does not count all', () => {
    expect([countOf(200, true), countOf(7, false)]).toEqual(['200+', '7']);
  });
});
