import { describe, expect, it } from 'vitest';
import { backoffMs } from '../../src/core/backoff.ts';

const BACKOFF = { firstMs: 1_000, maxMs: 10_000 };

describe('backoffMs', () => {
  it('doubles the longest wait with each attempt', () => {
    const longest = [1, 2, 3, 4].map((attempt) => backoffMs(attempt, BACKOFF, () => 1));
    expect(longest).toEqual([1_000, 2_000, 4_000, 8_000]);
  });

  it('never waits longer than the limit', () => {
    expect(backoffMs(5, BACKOFF, () => 1)).toBe(10_000);
    expect(backoffMs(5_000, BACKOFF, () => 1)).toBe(10_000);
  });

  it('spreads waiters over the whole time, from no wait at all', () => {
    expect(backoffMs(3, BACKOFF, () => 0)).toBe(0);
    expect(backoffMs(3, BACKOFF, () => 0.25)).toBe(1_000);
  });
});
