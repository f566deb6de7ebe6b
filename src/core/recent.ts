/** Keeps what was used last: for what is read once from a text that comes again and again. */

export interface Recent<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
}

/**
 * `entries`: so many at least, and at most twice as many. In two halves: when the newer is full, the older is forgotten as a whole. Forgetting one by one the first key of a map takes ever longer
 * the more it holds: it is looked for behind all that were taken away before.
 */
export function createRecent<Value>(entries: number): Recent<Value> {
  let newer = new Map<string, Value>();
  let older = new Map<string, Value>();

  const set = (key: string, value: Value): void => {
    if (newer.size >= entries && !newer.has(key)) {
      older = newer;
      newer = new Map();
    }
    newer.set(key, value);
  };

  return {
    get(key) {
      const known = newer.get(key);
      if (known !== undefined) return known;
      const value = older.get(key);
      if (value !== undefined) set(key, value);
      return value;
    },
    set,
  };
}
