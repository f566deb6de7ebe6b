/** Deadlines, also while garbage is collected. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { startDeadline } from '../../src/contract/deadline.ts';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');
const never = new AbortController().signal;

function aborted(signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(signal.reason);
    signal.addEventListener('abort', () => resolve(signal.reason), { once: true });
  });
}

describe('a deadline', () => {
  it('ends, although garbage is collected before', async () => {
    const { signal } = startDeadline(60, never);
    // What waits inside a combined signal is what the collector of Node 20 takes away.
    const combined = AbortSignal.any([signal, never]);
    for (let round = 0; round < 3; round += 1) {
      collectGarbage();
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(await aborted(combined)).toMatchObject({ name: 'TimeoutError' });
  });

  it('ends with the outer signal and its reason', async () => {
    const outer = new AbortController();
    const deadline = startDeadline(60_000, outer.signal);
    outer.abort(new Error('gone'));
    expect(await aborted(deadline.signal)).toMatchObject({ message: 'gone' });
    deadline.clear();
  });

  it('does not end while it is extended', async () => {
    const deadline = startDeadline(200, never);
    for (let round = 0; round < 10; round += 1) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      deadline.extend();
    }
    expect(deadline.signal.aborted).toBe(false);
    deadline.clear();
  });

  it('does not end after it was cleared', async () => {
    const deadline = startDeadline(20, never);
    deadline.clear();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(deadline.signal.aborted).toBe(false);
  });
});
