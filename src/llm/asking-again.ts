/** Asks a model again after a passing failure, but only while nothing was shown: a reply is never begun twice. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { ModelPart } from '../contract/models.ts';
import { readFailure } from './model-failure.ts';

interface Patience {
  /** Reading of `performance.now()` after which no wait may end. */
  readonly deadlineAt: number;
  readonly onRetry: (attempt: number, waitMs: number) => void;
}

const MAX_RETRIES = 3;
const FIRST_BACKOFF_MS = 500;

export async function* askAgain(
  ask: () => AsyncIterable<ModelPart>,
  patience: Patience,
  signal: AbortSignal,
): AsyncIterable<ModelPart> {
  for (let attempt = 0; ; attempt += 1) {
    let isShown = false;
    try {
      for await (const part of ask()) {
        isShown = true;
        yield part;
      }
      return;
    } catch (cause) {
      const waitMs = isShown ? undefined : waitBefore(attempt, cause);
      if (waitMs === undefined || signal.aborted || performance.now() + waitMs >= patience.deadlineAt)
        throw cause;
      patience.onRetry(attempt + 1, waitMs);
      await sleep(waitMs, undefined, { signal });
    }
  }
}

/** Full jitter, unless the server named a time. Undefined = asking again is pointless. */
function waitBefore(attempt: number, cause: unknown): number | undefined {
  const { kind, retryAfterMs } = readFailure(cause);
  if (kind === 'lasting' || attempt === MAX_RETRIES) return undefined;
  return retryAfterMs ?? Math.random() * FIRST_BACKOFF_MS * 2 ** attempt;
}
