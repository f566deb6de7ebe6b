import { describe, expect, it } from 'vitest';
import type { Ticket } from '../../../src/contract/records.ts';
import { createDeskClock } from '../../../src/core/escalation/business-hours.ts';
import {
  dueStep,
  firstReplyDueAt,
  resolutionDueAt,
  takeStep,
} from '../../../src/core/escalation/service-levels.ts';
import { act } from '../../../src/core/escalation/staff-actions.ts';
import { aSituation, aTicket, NOW } from '../builders.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const ALWAYS = createDeskClock(undefined);
const PROMISES = { firstReplyMs: 60 * MINUTE_MS, resolutionMs: 8 * HOUR_MS, hours: ALWAYS };
const CONTEXT = { isStored: () => true };

function due(ticket: Partial<Ticket>, afterMs: number) {
  return dueStep(aTicket({ awaiting: 'staff', awaitingSince: NOW, ...ticket }), NOW + afterMs, PROMISES);
}

describe('what time does to a ticket', () => {
  it.each([
    [44, undefined],
    [45, 75],
    [60, 100],
    [120, 200],
  ])('reminds of the first reply after %s of 60 minutes at level %s', (minutes, level) => {
    const step = due({}, minutes * MINUTE_MS);
    expect(step).toEqual(level === undefined ? undefined : { kind: 'remind', of: 'first-reply', level });
  });

  it('reminds of a level once', () => {
    expect(due({ remindedAt: 100 }, 70 * MINUTE_MS)).toBeUndefined();
    expect(due({ remindedAt: 100 }, 121 * MINUTE_MS)).toMatchObject({ level: 200 });
  });

  it('reminds of the resolution once a first reply was given, while the customer waits', () => {
    const replied = act(
      aSituation(aTicket({ status: 'claimed', assignee: 'Ada', remindedAt: 200 }), { handler: 'human' }),
      { action: { kind: 'reply', content: 'Hello.' }, staff: { name: 'Ada' }, messageId: 'message' },
      { ...CONTEXT, now: NOW },
    ).ticket;
    expect(replied).toMatchObject({ firstReplyAt: NOW, remindedAt: 0, awaiting: 'customer' });
    const waiting = { ...replied, awaiting: 'staff' as const };
    expect(due(waiting, 5 * HOUR_MS)).toBeUndefined();
    expect(due(waiting, 6 * HOUR_MS)).toEqual({ kind: 'remind', of: 'resolution', level: 75 });
    expect(due(waiting, 8 * HOUR_MS)).toMatchObject({ of: 'resolution', level: 100 });
    expect(dueStep(replied, NOW + 9 * HOUR_MS, PROMISES)).toBeUndefined();
    expect(resolutionDueAt(waiting, PROMISES)).toBe(NOW + 8 * HOUR_MS);
    expect(firstReplyDueAt(waiting, PROMISES)).toBeUndefined();
  });

  it('leaves a snoozed ticket alone until then', () => {
    const snoozedUntil = NOW + 3 * HOUR_MS;
    expect(due({ snoozedUntil }, 2 * HOUR_MS)).toBeUndefined();
    expect(due({ snoozedUntil }, 3 * HOUR_MS)).toMatchObject({ kind: 'remind' });
  });

  it('asks a silent customer once after a day, and ends the ticket after three', () => {
    const silent = { status: 'claimed', awaiting: 'customer', firstReplyAt: NOW } as const;
    expect(due(silent, 23 * HOUR_MS)).toBeUndefined();
    expect(due(silent, 24 * HOUR_MS)).toEqual({ kind: 'nudge' });
    expect(due({ ...silent, nudgedAt: NOW }, 48 * HOUR_MS)).toBeUndefined();
    expect(due({ ...silent, nudgedAt: NOW }, 72 * HOUR_MS)).toEqual({ kind: 'give-up' });
  });

  it('ends a ticket an hour after the customer had enough', () => {
    const ended = { endedAt: NOW };
    expect(due(ended, 59 * MINUTE_MS)).toBeUndefined();
    expect(due(ended, HOUR_MS)).toEqual({ kind: 'give-up' });
    const situation = aSituation(aTicket(ended), { handler: 'queue', status: 'escalated' });
    const change = takeStep(situation, 'message', PROMISES, { ...CONTEXT, now: NOW + HOUR_MS });
    expect(change).toMatchObject({ handler: 'bot', status: 'resolved', ticket: { outcome: 'no-answer' } });
    expect(change.messages).toMatchObject([{ role: 'system' }]);
  });
});

describe('the desk’s clock', () => {
  /** Monday, 2026-11-23. */
  const at = (time: string) => Date.parse(`2026-11-${time}:00Z`);
  const hours = createDeskClock({
    days: [1, 2, 3, 4, 5],
    opensAtMinute: 9 * 60,
    closesAtMinute: 17 * 60,
    timeZone: 'UTC',
  });

  it.each([
    ['23T08:59', false],
    ['23T09:01', true],
    ['23T16:59', true],
    ['23T17:01', false],
    ['28T12:00', false],
  ])('knows that the desk at %s is open: %s', (time, isOpen) => {
    expect(hours.isOpen(at(time))).toBe(isOpen);
  });

  it('passes only while the desk is open', () => {
    expect(hours.after(at('23T10:00'), 2 * HOUR_MS)).toBe(at('23T12:00'));
    expect(hours.after(at('23T16:00'), 2 * HOUR_MS)).toBe(at('24T10:00'));
    expect(hours.after(at('27T16:30'), HOUR_MS)).toBe(at('30T09:30'));
    expect(hours.after(at('28T12:00'), HOUR_MS)).toBe(at('30T10:00'));
  });

  it('keeps a service level over a weekend', () => {
    const ticket = aTicket({ createdAt: at('27T16:30'), awaiting: 'staff', awaitingSince: at('27T16:30') });
    const promises = { ...PROMISES, hours };
    expect(firstReplyDueAt(ticket, promises)).toBe(at('30T09:30'));
    expect(dueStep(ticket, at('29T12:00'), promises)).toBeUndefined();
    expect(dueStep(ticket, at('30T09:30'), promises)).toMatchObject({ kind: 'remind', level: 100 });
  });
});
