/** Rows of files in memory. Nothing is ever sent with a message here. */
import type { FileStore, StoredFile } from '../../src/contract/attachments.ts';

export function createMemoryFiles(): FileStore {
  const files = new Map<string, StoredFile>();
  const of = (sessionId: string) => [...files.values()].filter((file) => file.sessionId === sessionId);
  const bytesOf = (all: Iterable<StoredFile>) => [...all].reduce((sum, { size }) => sum + size, 0);

  return {
    async add(file, quota) {
      if (files.has(file.id)) return 'known';
      const own = of(file.sessionId);
      if (own.length >= quota.sessionFiles || bytesOf(own) + file.size > quota.sessionBytes)
        return 'session-full';
      if (bytesOf(files.values()) + file.size > quota.totalBytes) return 'total-full';
      files.set(file.id, file);
      return 'stored';
    },
    ofSession: async (sessionId) => of(sessionId),
    find: async (sessionId, id) => of(sessionId).find((file) => file.id === id),
    ids: async (after, limit) =>
      [...files.keys()]
        .filter((id) => id > after)
        .toSorted()
        .slice(0, limit),
    async forgetUnsent(before) {
      const old = [...files.values()].filter(({ createdAt }) => createdAt < before).map(({ id }) => id);
      for (const id of old) files.delete(id);
      return old;
    },
  };
}
