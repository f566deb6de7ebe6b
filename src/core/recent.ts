/** Keeps what was used last, up to a number of entries: for what is read once from a text that comes again and again. */

export interface Recent<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
}

export function createRecent<Value>(maxEntries: number): Recent<Value> {
  /** Used longest ago first. */
  const known = new Map<string, Value>();

  const set = (key: string, value: Value): void => {
    known.delete(key);
    known.set(key, value);
    const [oldest] = known.keys();
    if (known.size > maxEntries && oldest !== undefined) known.delete(oldest);
  };

  return {
    get(key) {
      const value = known.get(key);
      if (value !== undefined) set(key, value);
      return value;
    },
    set,
  };
}
