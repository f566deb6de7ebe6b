import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createPump } from '../../src/core/pump.ts';
import { createHeldPromise } from '../fakes/held-promise.ts';
import { createRecordingLogger } from '../fakes/recording-telemetry.ts';

/** Longer than any test: only wake-ups run the job. */
const NEVER_POLLS_MS = 60_000;

function startPump(run: () => Promise<boolean>, { pollMs = NEVER_POLLS_MS, atOnce = 1 } = {}) {
  const logger = createRecordingLogger();
  const pump = createPump({ run, atOnce, pollMs, failed: 'job-failed', logger });
  onTestFinished(pump.stop);
  pump.start();
  return { pump, logger };
}

describe('pump', () => {
  it('runs once when started, and again when woken', async () => {
    let runs = 0;
    const { pump } = startPump(async () => {
      runs += 1;
      return false;
    });
    await sleep(1);
    expect(runs).toBe(1);
    pump.wake();
    await sleep(1);
    expect(runs).toBe(2);
  });

  it('runs once more when woken during a run, however often, and never twice at a time', async () => {
    const firstRun = createHeldPromise();
    let runs = 0;
    let atOnce = 0;
    let mostAtOnce = 0;
    const { pump } = startPump(async () => {
      runs += 1;
      atOnce += 1;
      mostAtOnce = Math.max(mostAtOnce, atOnce);
      if (runs === 1) await firstRun.promise;
      atOnce -= 1;
      return false;
    });
    for (let wakeUp = 0; wakeUp < 100; wakeUp += 1) pump.wake();
    firstRun.resolve();
    await sleep(1);
    expect({ runs, mostAtOnce }).toEqual({ runs: 2, mostAtOnce: 1 });
  });

  it('runs beside a run that is under way when it may, but begins only once in a turn of the event loop', async () => {
    const held = createHeldPromise();
    let runs = 0;
    const { pump } = startPump(
      async () => {
        runs += 1;
        await held.promise;
        return false;
      },
      { atOnce: 3 },
    );
    for (let wakeUp = 0; wakeUp < 100; wakeUp += 1) pump.wake();
    expect(runs).toBe(1);
    for (const expected of [2, 3, 3]) {
      await sleep(1);
      for (let wakeUp = 0; wakeUp < 100; wakeUp += 1) pump.wake();
      expect(runs).toBe(expected);
    }
    held.resolve();
    await sleep(1);
    expect(runs).toBe(4);
  });

  it('loses no wake-up, at whatever moment of a run it comes', async () => {
    const queue: number[] = [];
    const taken: number[] = [];
    const { pump } = startPump(async () => {
      for (const one of queue.splice(0)) taken.push(one);
      for (let turn = Math.floor(Math.random() * 4); turn > 0; turn -= 1) await Promise.resolve();
      return false;
    });
    for (let number = 0; number < 2_000; number += 1) {
      queue.push(number);
      pump.wake();
      for (let turn = number % 7; turn > 0; turn -= 1) await Promise.resolve();
    }
    await sleep(1);
    expect(taken).toEqual(Array.from({ length: 2_000 }, (_, number) => number));
  });

  it('runs on at once while there may be more to do', async () => {
    let left = 5;
    startPump(async () => {
      left -= 1;
      return left > 0;
    });
    await sleep(1);
    expect(left).toBe(0);
  });

  it('runs by itself now and then', async () => {
    const thirdRun = createHeldPromise();
    let runs = 0;
    startPump(
      async () => {
        runs += 1;
        if (runs === 3) thirdRun.resolve();
        return false;
      },
      { pollMs: 5 },
    );
    await thirdRun.promise;
  });

  it('logs a run that fails, and runs again when woken, after a rest and once', async () => {
    const cause = new Error('the database is away');
    let runs = 0;
    const { pump, logger } = startPump(async () => {
      runs += 1;
      if (runs === 1) throw cause;
      return false;
    });
    await sleep(1);
    expect(logger.events).toEqual([{ level: 'error', event: 'job-failed', cause, fields: {} }]);
    for (let message = 0; message < 100; message += 1) pump.wake();
    await sleep(1);
    expect(runs).toBe(1);
    await vi.waitFor(() => expect(runs).toBe(2), 5_000);
    pump.wake();
    await sleep(1);
    expect(runs).toBe(3);
  });

  it('is stopped only when the last run has ended, and does not run again', async () => {
    const held = createHeldPromise();
    let runs = 0;
    let hasStopped = false;
    const { pump } = startPump(async () => {
      runs += 1;
      await held.promise;
      return true;
    });
    const stopped = pump.stop().then(() => {
      hasStopped = true;
    });
    await sleep(1);
    expect(hasStopped).toBe(false);
    held.resolve();
    await stopped;
    pump.wake();
    await sleep(1);
    expect(runs).toBe(1);
  });
});
