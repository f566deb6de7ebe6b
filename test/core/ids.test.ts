import { describe, expect, it } from 'vitest';
import { derivedId } from '../../src/core/ids.ts';

describe('derivedId', () => {
  it('makes the same id from the same parts, in every version of the product', () => {
    expect(derivedId('turn', 'a', 1)).toBe(derivedId('turn', 'a', 1));
    // Stored rows carry such ids: a change here would double deliveries after an upgrade.
    expect(derivedId('delivery', 'a', 0)).toBe('967e2967-7c12-5301-b9b3-0ce9ae67a457');
  });

  it('tells apart where one part ends and the next begins', () => {
    expect(derivedId('ab', 'c')).not.toBe(derivedId('a', 'bc'));
    expect(derivedId('a', 'b')).not.toBe(derivedId('b', 'a'));
  });
});
