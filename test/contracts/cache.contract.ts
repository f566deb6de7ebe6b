/** What every cache keeps to. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Cache } from '../../src/contract/cache.ts';

const LONG_MS = 60_000;
const SHORT_MS = 30;

/** `pass` lets time go by; without it the clock on the wall does. */
export function cacheContract(
  name: string,
  create: () => Cache,
  pass: (ms: number) => void | Promise<void> = sleep,
) {
  describe(`${name} as a cache`, () => {
    /** The same store may serve all tests. */
    const aKey = (): string => `key:${randomUUID()}`;

    it('answers what was set, and nothing for a key it does not have', async () => {
      const cache = create();
      const key = aKey();
      expect(await cache.get(key)).toBeUndefined();
      await cache.set(key, 'first', LONG_MS);
      await cache.set(key, 'grün \u{1f33f}\n', LONG_MS);
      expect(await cache.get(key)).toBe('grün \u{1f33f}\n');
      await cache.set(key, '', LONG_MS);
      expect(await cache.get(key)).toBe('');
    });

    it('forgets an entry when its time is over', async () => {
      const cache = create();
      const [short, long] = [aKey(), aKey()];
      await cache.set(short, 'x', SHORT_MS);
      await cache.set(long, 'y', LONG_MS);
      await pass(SHORT_MS * 3);
      expect(await cache.get(short)).toBeUndefined();
      expect(await cache.get(long)).toBe('y');
    });

    it('lets one of many claim a key', async () => {
      const cache = create();
      const key = aKey();
      const claims = await Promise.all(Array.from({ length: 20 }, () => cache.claim(key, LONG_MS)));
      expect(claims.filter(Boolean)).toHaveLength(1);
      expect(await cache.claim(aKey(), LONG_MS)).toBe(true);
    });

    it('lets a key be claimed again when its time is over, or when it was deleted', async () => {
      const cache = create();
      const [expiring, deleted] = [aKey(), aKey()];
      await cache.claim(expiring, SHORT_MS);
      await cache.claim(deleted, LONG_MS);
      await pass(SHORT_MS * 3);
      await cache.delete(deleted);
      expect(await cache.claim(expiring, LONG_MS)).toBe(true);
      expect(await cache.claim(deleted, LONG_MS)).toBe(true);
    });

    it('deletes one key and leaves the others', async () => {
      const cache = create();
      const [gone, kept] = [aKey(), aKey()];
      await cache.set(gone, 'x', LONG_MS);
      await cache.set(kept, 'y', LONG_MS);
      await cache.delete(gone);
      await cache.delete(aKey());
      expect(await cache.get(gone)).toBeUndefined();
      expect(await cache.get(kept)).toBe('y');
    });

    it('deletes what matches a pattern, in which only the star is special', async () => {
      const cache = create();
      const group = `group-${randomUUID()}`;
      const gone = Array.from({ length: 700 }, (_, index) => `${group}:a[1]:${index}`);
      const kept = [`${group}:a1:0`, `${group}:b:0`, `x${group}:a[1]:0`];
      await Promise.all([...gone, ...kept].map((key) => cache.set(key, 'x', LONG_MS)));
      await cache.deleteMatching(`${group}:a[1]*`);
      const left = await Promise.all(gone.map((key) => cache.get(key)));
      expect(left.filter((value) => value !== undefined)).toEqual([]);
      expect(await Promise.all(kept.map((key) => cache.get(key)))).toEqual(['x', 'x', 'x']);
      await cache.deleteMatching(`${group}:*:0`);
      expect(await Promise.all(kept.map((key) => cache.get(key)))).toEqual([undefined, undefined, 'x']);
    });
  });
}
