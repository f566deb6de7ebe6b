import { describe, expect, it } from 'vitest';
import { createTold } from '../../../channels/web/told.ts';

describe('what visitors were told', () => {
  it('is complete as long as nothing is missing, in whatever order it came', () => {
    const told = createTold(2);
    for (const seq of [5, 3, 3, 1]) told.add(seq);
    expect([told.complete(), told.hasGap()]).toEqual([3, true]);
    expect([2, 3, 4, 5, 6].map(told.has)).toEqual([true, true, false, true, false]);
    told.add(4);
    expect([told.complete(), told.hasGap()]).toEqual([5, false]);
  });

  it('lacks nothing that was looked for and is not there', () => {
    const told = createTold(0);
    for (const seq of [3, 4, 6]) told.add(seq);
    told.settle(3);
    expect([told.complete(), told.hasGap()]).toEqual([4, true]);
    told.settle(2);
    expect(told.complete()).toBe(4);
    told.settle(7);
    expect([told.complete(), told.hasGap()]).toEqual([7, false]);
  });
});
