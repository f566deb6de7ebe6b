import { describe, expect, it } from 'vitest';
import { createReaders } from '../../src/core/readers.ts';

describe('readers over HTTP', () => {
  it('are there for half a minute after they have read', () => {
    let now = 1_000;
    const readers = createReaders(() => now);
    expect(readers.isThere('session')).toBe(false);
    readers.saw('session');
    now += 29_000;
    expect(readers.isThere('session')).toBe(true);
    now += 2_000;
    expect(readers.isThere('session')).toBe(false);
  });

  it('are remembered in a bounded number, the newest', () => {
    const readers = createReaders(() => 1);
    for (let number = 0; number <= 10_000; number += 1) readers.saw(`session-${number}`);
    expect(readers.isThere('session-0')).toBe(false);
    expect(readers.isThere('session-10000')).toBe(true);
  });
});
