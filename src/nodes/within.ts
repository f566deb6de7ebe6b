/** A time limit on one answer of Redis. */
import { AppError } from '../contract/errors.ts';

/** @throws AppError `cache-unavailable` when `answer` takes longer; what it brings later is dropped */
export function within<Answer>(limitMs: number, answer: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new AppError('cache-unavailable', 'The cache took too long.'));
    // An event loop that was busy runs its timers before it reads what has come: one more turn lets the answer win.
    const timer = setTimeout(() => setImmediate(giveUp), limitMs);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
