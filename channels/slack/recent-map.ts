/**
 * Remembers what came last, in two halves: when the newer is full, the older is forgotten as a whole. Forgetting one by one the first key of
 * a map takes ever longer the more it holds: it is looked for behind all that were taken away before.
 */
export interface RecentMap<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  delete(key: string): void;
}

/** `size`: so many at least, and at most twice as many. */
export function createRecentMap<Value>(size: number): RecentMap<Value> {
  let newer = new Map<string, Value>();
  let older = new Map<string, Value>();
  return {
    get: (key) => newer.get(key) ?? older.get(key),
    set(key, value) {
      if (newer.size >= size) {
        older = newer;
        newer = new Map();
      }
      newer.set(key, value);
    },
    delete(key) {
      newer.delete(key);
      older.delete(key);
    },
  };
}
