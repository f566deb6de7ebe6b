/** Ends a wait when nobody can use its result any more. */
import type { Response } from 'express';

/** Aborts when the client has gone or the time is over, whichever comes first. */
export function signalUntilClosed(response: Response, timeoutMs: number): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), timeoutMs);
  response.once('close', () => {
    clearTimeout(timer);
    controller.abort();
  });
  return controller.signal;
}
