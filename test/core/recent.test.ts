import { describe, expect, it } from 'vitest';
import { createRecent } from '../../src/core/recent.ts';

describe('what was used last', () => {
  it('keeps so many at least, and at most twice as many', () => {
    const recent = createRecent<number>(100);
    for (let number = 0; number < 1_000; number += 1) {
      recent.set(`key ${number}`, number);
      const kept = Math.max(0, number - 99);
      expect(recent.get(`key ${number - 200}`)).toBeUndefined();
      if (number % 100 === 99) expect(recent.get(`key ${kept}`)).toBe(kept);
    }
  });

  it('is kept, and what was used longest ago makes room', () => {
    const recent = createRecent<number>(2);
    for (const [at, key] of ['first', 'second', 'third'].entries()) recent.set(key, at);
    expect(recent.get('first')).toBe(0);
    for (const [at, key] of ['fourth', 'fifth'].entries()) recent.set(key, at);
    expect([recent.get('first'), recent.get('second'), recent.get('fifth')]).toEqual([0, undefined, 1]);
  });

  it('takes the place of what had the same key', () => {
    const recent = createRecent<number>(2);
    recent.set('key', 1);
    recent.set('key', 2);
    expect(recent.get('key')).toBe(2);
  });
});
