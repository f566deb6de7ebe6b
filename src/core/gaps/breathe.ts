/** Lets other work have its turn while something long is computed. */
import { setImmediate } from 'node:timers/promises';

const EVERY_MS = 8;

/** What it answers is cheap to call often, and rejects with the abort reason. */
export function createBreathe(signal: AbortSignal): () => Promise<void> {
  let lastAt = performance.now();
  return async () => {
    signal.throwIfAborted();
    if (performance.now() - lastAt < EVERY_MS) return;
    await setImmediate();
    lastAt = performance.now();
  };
}
