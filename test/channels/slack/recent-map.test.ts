import { describe, expect, it } from 'vitest';
import { createRecentMap } from '../../../channels/slack/recent-map.ts';

describe('a map of what came last', () => {
  it('keeps so many at least, and at most twice as many', () => {
    const map = createRecentMap<number>(100);
    for (let number = 0; number < 1_000; number += 1) {
      map.set(`key ${number}`, number);
      expect(map.get(`key ${Math.max(0, number - 99)}`)).toBe(Math.max(0, number - 99));
      expect(map.get(`key ${number - 200}`)).toBeUndefined();
    }
  });

  it('takes the newest value of a key, and forgets it wherever it is', () => {
    const map = createRecentMap<string>(2);
    for (const value of ['old', 'b', 'c']) map.set(value === 'old' ? 'a' : value, value);
    map.set('a', 'new');
    expect(map.get('a')).toBe('new');
    map.delete('a');
    expect(map.get('a')).toBeUndefined();
  });
});
