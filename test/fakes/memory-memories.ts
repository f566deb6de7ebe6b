/** Memories of customers in a map, with the promises of the stored ones. */
import type { Memory } from '../../src/contract/records.ts';
import type { MemoryStore } from '../../src/contract/stores.ts';

export function createMemoryMemories(): MemoryStore {
  const byId = new Map<string, Memory>();
  const ofCustomer = (customerId: string) =>
    [...byId.values()]
      .filter((memory) => memory.customerId === customerId)
      .sort((first, second) => second.importance - first.importance);
  return {
    async remember(memory, keep) {
      byId.set(memory.id, memory);
      for (const forgotten of ofCustomer(memory.customerId).slice(keep)) byId.delete(forgotten.id);
    },
    recall: async (customerId, now) =>
      ofCustomer(customerId).filter(({ expiresAt }) => expiresAt === undefined || expiresAt > now),
  };
}
