/** How long to wait before another try: full jitter, so that many waiters do not come back together. */

interface Backoff {
  readonly firstMs: number;
  readonly maxMs: number;
}

/**
 * A random wait of 0 to `firstMs · 2^(attempt-1)`, at most `maxMs`. `attempt` counts from 1.
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function backoffMs(attempt: number, backoff: Backoff, random: () => number = Math.random): number {
  const ceiling = Math.min(backoff.maxMs, backoff.firstMs * 2 ** Math.max(0, attempt - 1));
  return Math.round(random() * ceiling);
}
