/** Lets a bounded number of calls run at once; the others wait in order, and beyond a bound they are refused. */
import { AppError } from './errors.ts';

/** Ends one's turn; calling it again does nothing. */
export type Leave = () => void;

export interface Turnstile {
  /** @throws AppError `overloaded` when too many wait already; the abort reason when `signal` ends the wait */
  enter(signal: AbortSignal): Promise<Leave>;
}

interface TurnstileLimits {
  readonly maxRunning: number;
  readonly maxWaiting: number;
}

export function createTurnstile({ maxRunning, maxWaiting }: TurnstileLimits): Turnstile {
  const waiting = new Set<() => void>();
  let running = 0;

  function leaveOnce(): Leave {
    let isInside = true;
    return () => {
      if (!isInside) return;
      isInside = false;
      running -= 1;
      const [next] = waiting;
      if (next === undefined) return;
      waiting.delete(next);
      next();
    };
  }

  return {
    async enter(signal) {
      signal.throwIfAborted();
      if (running < maxRunning) {
        running += 1;
        return leaveOnce();
      }
      if (waiting.size >= maxWaiting) {
        throw new AppError('overloaded', 'Too much is waiting. Please try again in a moment.');
      }
      await new Promise<void>((resolve, reject) => {
        const proceed = () => {
          signal.removeEventListener('abort', giveUp);
          running += 1;
          resolve();
        };
        const giveUp = () => {
          waiting.delete(proceed);
          reject(signal.reason);
        };
        waiting.add(proceed);
        signal.addEventListener('abort', giveUp, { once: true });
      });
      return leaveOnce();
    },
  };
}
