/** A cache in this process's memory. Bounded by entries and by characters: what was used longest ago goes first. */
import type { Cache } from '../contract/cache.ts';
import type { Clock } from '../contract/telemetry.ts';
import { matchesPattern } from './key-pattern.ts';

export interface MemoryCache extends Cache {
  entries(): number;
}

interface Entry {
  readonly value: string;
  readonly endsAt: number;
}

const MAX_ENTRIES = 20_000;
/** UTF-16 code units of keys and values: 32 MB at most. */
const MAX_CHARACTERS = 16_000_000;

export function createMemoryCache(clock: Clock, maxEntries = MAX_ENTRIES): MemoryCache {
  /** Used longest ago first. */
  const entries = new Map<string, Entry>();
  let characters = 0;

  const forget = (key: string): void => {
    const entry = entries.get(key);
    if (entry === undefined) return;
    entries.delete(key);
    characters -= key.length + entry.value.length;
  };

  const read = (key: string): string | undefined => {
    const entry = entries.get(key);
    if (entry === undefined) return undefined;
    entries.delete(key);
    if (entry.endsAt <= clock()) {
      characters -= key.length + entry.value.length;
      return undefined;
    }
    entries.set(key, entry);
    return entry.value;
  };

  const write = (key: string, value: string, ttlMs: number): void => {
    forget(key);
    entries.set(key, { value, endsAt: clock() + ttlMs });
    characters += key.length + value.length;
    while (entries.size > maxEntries || characters > MAX_CHARACTERS) {
      const [oldest] = entries.keys();
      if (oldest === undefined) return;
      forget(oldest);
    }
  };

  return {
    get: async (key) => read(key),
    set: async (key, value, ttlMs) => write(key, value, ttlMs),
    async claim(key, ttlMs) {
      if (read(key) !== undefined) return false;
      write(key, '', ttlMs);
      return true;
    },
    delete: async (key) => forget(key),
    async deleteMatching(pattern) {
      for (const key of [...entries.keys()]) {
        if (matchesPattern(pattern, key)) forget(key);
      }
    },
    entries: () => entries.size,
  };
}
