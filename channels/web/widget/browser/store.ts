/** Holds one value and tells when it was replaced. Changes within one task are told once. */

export interface Store<Value> {
  read(): Value;
  change(update: (value: Value) => Value): void;
  /** Told after the current task's changes. */
  watch(listener: (value: Value) => void): void;
}

export function createStore<Value>(first: Value): Store<Value> {
  const listeners: ((value: Value) => void)[] = [];
  let value = first;
  let isDue = false;
  const tell = (): void => {
    isDue = false;
    for (const listener of listeners) listener(value);
  };
  return {
    read: () => value,
    change(update) {
      value = update(value);
      if (isDue) return;
      isDue = true;
      queueMicrotask(tell);
    },
    watch(listener) {
      listeners.push(listener);
    },
  };
}
