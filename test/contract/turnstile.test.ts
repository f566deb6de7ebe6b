/** Who may run, who waits, and who is refused. */
import { expect, it } from 'vitest';
import { createTurnstile } from '../../src/contract/turnstile.ts';

const never = new AbortController().signal;

it('lets those who wait in by the order in which they came', async () => {
  const turnstile = createTurnstile({ maxRunning: 1, maxWaiting: 2 });
  const order: string[] = [];
  const leave = await turnstile.enter(never);
  const waiting = ['first', 'second'].map(async (name) => {
    const leaveAgain = await turnstile.enter(never);
    order.push(name);
    leaveAgain();
  });
  leave();
  await Promise.all(waiting);
  expect(order).toEqual(['first', 'second']);
});

it('refuses whoever comes when too many wait', async () => {
  const turnstile = createTurnstile({ maxRunning: 1, maxWaiting: 0 });
  await turnstile.enter(never);
  await expect(turnstile.enter(never)).rejects.toMatchObject({ code: 'overloaded' });
});

it('forgets who gave up waiting', async () => {
  const turnstile = createTurnstile({ maxRunning: 1, maxWaiting: 1 });
  const leave = await turnstile.enter(never);
  const leaving = new AbortController();
  const gone = turnstile.enter(leaving.signal);
  leaving.abort(new Error('gone'));
  await expect(gone).rejects.toThrow('gone');
  const next = turnstile.enter(never);
  leave();
  expect(await next).toBeTypeOf('function');
});

it('counts a place that is left twice once', async () => {
  const turnstile = createTurnstile({ maxRunning: 1, maxWaiting: 0 });
  const leave = await turnstile.enter(never);
  leave();
  leave();
  await turnstile.enter(never);
  await expect(turnstile.enter(never)).rejects.toMatchObject({ code: 'overloaded' });
});
