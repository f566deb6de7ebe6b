/** Memories of customers in a map, with the promises of the stored ones. */
import type { MemoryStore } from '../../src/contract/memory-store.ts';
import type { Memory } from '../../src/contract/records.ts';

export function createMemoryMemories(): MemoryStore {
  const byId = new Map<string, Memory>();
  /** Ids of what was replaced, with what replaced them. */
  const replacedBy = new Map<string, string>();
  const ofCustomer = (customerId: string) =>
    [...byId.values()]
      .filter((memory) => memory.customerId === customerId)
      .sort((first, second) => second.importance - first.importance);
  const counts = ({ id }: Memory): boolean => !replacedBy.has(id);
  return {
    async remember(memory, keep, replaced = []) {
      byId.set(memory.id, memory);
      replacedBy.delete(memory.id);
      for (const { id } of ofCustomer(memory.customerId)) {
        if (id === memory.id) continue;
        if (replaced.includes(id) || replaced.includes(replacedBy.get(id) ?? ''))
          replacedBy.set(id, memory.id);
      }
      const all = ofCustomer(memory.customerId);
      const inOrder = [...all.filter(counts), ...all.filter((each) => !counts(each))];
      for (const forgotten of inOrder.slice(keep)) byId.delete(forgotten.id);
    },
    recall: async (customerId, now) =>
      ofCustomer(customerId)
        .filter(counts)
        .filter(({ expiresAt }) => expiresAt === undefined || expiresAt > now),
    former: async (customerId) => ofCustomer(customerId).filter((memory) => !counts(memory)),
    async forget(customerId, ids) {
      const known = ofCustomer(customerId);
      const isMeant = ({ id }: Memory): boolean =>
        ids === undefined || ids.includes(id) || ids.includes(replacedBy.get(id) ?? '');
      const gone = known.filter(isMeant);
      const forgotten = gone.filter(counts).length;
      for (const { id } of gone) {
        byId.delete(id);
        replacedBy.delete(id);
      }
      return forgotten;
    },
  };
}
