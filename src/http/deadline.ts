/** Ends a wait when nobody can use its result any more. */
import type { Response } from 'express';

/** Aborts when the client has gone before its answer or the time is over, whichever comes first. */
export function signalUntilClosed(response: Response, timeoutMs: number): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), timeoutMs);
  response.once('close', () => {
    clearTimeout(timer);
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}
