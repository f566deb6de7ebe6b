import { describe, expect, it } from 'vitest';
import { createRecent } from '../../src/core/recent.ts';

describe('what was used last', () => {
  it('is kept, and what was used longest ago makes room', () => {
    const recent = createRecent<number>(2);
    recent.set('first', 1);
    recent.set('second', 2);
    expect(recent.get('first')).toBe(1);
    recent.set('third', 3);
    expect([recent.get('first'), recent.get('second'), recent.get('third')]).toEqual([1, undefined, 3]);
  });

  it('takes the place of what had the same key', () => {
    const recent = createRecent<number>(2);
    recent.set('key', 1);
    recent.set('key', 2);
    expect(recent.get('key')).toBe(2);
  });
});
