/** Groups the texts of all callers into batches, first come first served. */
import { setImmediate } from 'node:timers/promises';
import { AppError } from '../contract/errors.ts';

export interface EmbeddingQueue {
  /** Texts that wait. */
  size(): number;
  /** Rejects with what the batch failed of, or with the signal's reason when that came before its batch. */
  embed(text: string, signal: AbortSignal): Promise<Float32Array>;
}

interface WaitingText {
  readonly text: string;
  readonly signal: AbortSignal;
  readonly resolve: (vector: Float32Array) => void;
  readonly reject: (reason: unknown) => void;
}

/** Few enough that a question does not wait long behind an article that is being ingested. */
const MAX_BATCH = 8;

/** `embedBatch` is called again only after it has answered. Its vectors are in the order of the texts. */
export function createEmbeddingQueue(
  embedBatch: (texts: readonly string[]) => Promise<readonly Float32Array[]>,
): EmbeddingQueue {
  const waiting: WaitingText[] = [];
  let isWorking = false;

  async function work(): Promise<void> {
    if (isWorking) return;
    isWorking = true;
    // What comes in the same turn of the event loop shares the first batch.
    await setImmediate();
    while (waiting.length > 0) {
      const batch = takeBatch(waiting);
      if (batch.length > 0) await settle(batch);
    }
    isWorking = false;
  }

  async function settle(batch: readonly WaitingText[]): Promise<void> {
    try {
      const vectors = await embedBatch(batch.map(({ text }) => text));
      for (const [index, { resolve, reject }] of batch.entries()) {
        const vector = vectors[index];
        if (vector === undefined) reject(new AppError('embeddings-unavailable', 'A text was left out.'));
        else resolve(vector);
      }
    } catch (cause) {
      for (const { reject } of batch) reject(cause);
    }
  }

  return {
    size: () => waiting.length,
    embed(text, signal) {
      return new Promise((resolve, reject) => {
        waiting.push({ text, signal, resolve, reject });
        void work();
      });
    },
  };
}

/** Those that nobody waits for any more are left out. */
function takeBatch(waiting: WaitingText[]): readonly WaitingText[] {
  const batch: WaitingText[] = [];
  while (batch.length < MAX_BATCH) {
    const next = waiting.shift();
    if (next === undefined) break;
    if (next.signal.aborted) next.reject(next.signal.reason);
    else batch.push(next);
  }
  return batch;
}
