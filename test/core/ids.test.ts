import { v5, v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { derivedId, orderedId } from '../../src/core/ids.ts';

describe('derivedId', () => {
  it('makes the same id from the same parts, in every version of the product', () => {
    expect(derivedId('turn', 'a', 1)).toBe(derivedId('turn', 'a', 1));
    // Stored rows carry such ids: a change here would double deliveries after an upgrade.
    expect(derivedId('delivery', 'a', 0)).toBe('967e2967-7c12-5301-b9b3-0ce9ae67a457');
  });

  it('is of version 5, as the `uuid` package makes them', () => {
    const namespace = '6f0cfb0e-5c0f-4c55-9f0b-8d2b4a3f7a11';
    for (const name of ['', 'a', 'Zürich', '你好', ...Array.from({ length: 40 }, (_, at) => `row ${at}`)]) {
      expect(derivedId(name)).toBe(v5(name, namespace));
    }
  });

  it('tells apart where one part ends and the next begins', () => {
    expect(derivedId('ab', 'c')).not.toBe(derivedId('a', 'bc'));
    expect(derivedId('a', 'b')).not.toBe(derivedId('b', 'a'));
  });
});

describe('orderedId', () => {
  it('sorts as the ids that it is made from do, from one to the next', () => {
    const origins = [1, 2, 3].map((day) => v7({ msecs: Date.UTC(2026, 10, day) }));
    const turns = origins.map((origin) => orderedId('turn', origin));
    const deliveries = turns.map((turn) => orderedId('delivery', turn, 0));
    expect(turns.toSorted()).toEqual(turns);
    expect(deliveries.toSorted()).toEqual(deliveries);
    expect(new Set([...origins, ...turns, ...deliveries]).size).toBe(9);
  });

  it('is the same in every version of the product, and a UUID', () => {
    const id = orderedId('answer', '01a2234b-5566-755b-8edb-eab107fbb25d', 1);
    expect(id).toBe(orderedId('answer', '01a2234b-5566-755b-8edb-eab107fbb25d', 1));
    expect(id).toMatch(/^01a2234b-5566-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it('is like derivedId where the origin has no time: rows of earlier versions keep their ids', () => {
    const origin = '967e2967-7c12-5301-b9b3-0ce9ae67a457';
    expect(orderedId('delivery', origin, 0)).toBe(derivedId('delivery', origin, 0));
  });
});
