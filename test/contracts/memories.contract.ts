/** What every store of memories does. */
import { describe, expect, it } from 'vitest';
import type { MemoryStore } from '../../src/contract/memory-store.ts';
import type { Memory } from '../../src/contract/records.ts';

export const CUSTOMERS = ['a customer', 'another'] as const;
const [CUSTOMER, ANOTHER] = CUSTOMERS;

/** `open`: the customers are known to it. */
export function memoriesContract(name: string, open: () => Promise<MemoryStore>): void {
  describe(`memories on ${name}`, () => {
    const fact = (id: string, more: Partial<Memory> = {}): Memory => ({
      id,
      customerId: CUSTOMER,
      text: `fact ${id}`,
      importance: 0.5,
      createdAt: 1,
      updatedAt: 1,
      ...more,
    });
    const idsOf = (memories: readonly Memory[]) => memories.map(({ id }) => id);

    it('keeps a fact with its subject as it was given', async () => {
      const memories = await open();
      const memory = fact('a', { subject: 'plan', expiresAt: 900 });
      await memories.remember(memory, 9);
      expect(await memories.recall(CUSTOMER, 1)).toEqual([memory]);
      expect(await memories.recall(ANOTHER, 1)).toEqual([]);
    });

    it('keeps what was replaced as history, and forgets it together with what replaced it', async () => {
      const memories = await open();
      await memories.remember(fact('first'), 9);
      await memories.remember(fact('second', { updatedAt: 2 }), 9, ['first']);
      await memories.remember(fact('third', { updatedAt: 3 }), 9, ['second']);
      await memories.remember(fact('other', { importance: 0.1 }), 9);
      expect(idsOf(await memories.recall(CUSTOMER, 5))).toEqual(['third', 'other']);
      expect(new Set(idsOf(await memories.former(CUSTOMER)))).toEqual(new Set(['first', 'second']));
      expect(await memories.forget(CUSTOMER, ['third'])).toBe(1);
      expect(await memories.former(CUSTOMER)).toEqual([]);
      expect(idsOf(await memories.recall(CUSTOMER, 5))).toEqual(['other']);
    });

    it('gives up history before anything that counts', async () => {
      const memories = await open();
      await memories.remember(fact('old', { importance: 1 }), 9);
      await memories.remember(fact('new', { importance: 0.2 }), 9, ['old']);
      await memories.remember(fact('more', { importance: 0.1 }), 2);
      expect(idsOf(await memories.recall(CUSTOMER, 5))).toEqual(['new', 'more']);
      expect(await memories.former(CUSTOMER)).toEqual([]);
    });

    it('forgets everything of one customer alone', async () => {
      const memories = await open();
      await memories.remember(fact('a'), 9);
      await memories.remember(fact('b'), 9, ['a']);
      await memories.remember(fact('c', { customerId: ANOTHER }), 9);
      expect(await memories.forget(CUSTOMER)).toBe(1);
      expect([await memories.recall(CUSTOMER, 1), await memories.former(CUSTOMER)]).toEqual([[], []]);
      expect(idsOf(await memories.recall(ANOTHER, 1))).toEqual(['c']);
      expect(await memories.forget(CUSTOMER)).toBe(0);
    });
  });
}
