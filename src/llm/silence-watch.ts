/** Ends a request that has been silent for too long. */

export interface SilenceWatch {
  /** Aborted after too long a silence, or with the outer signal. */
  readonly signal: AbortSignal;
  /** Passes values on; each one ends the silence. */
  over(values: AsyncIterable<string>): AsyncIterable<string>;
  stop(): void;
}

export function createSilenceWatch(maxSilenceMs: number, outer: AbortSignal): SilenceWatch {
  const silence = new AbortController();
  const timer = setTimeout(
    () => silence.abort(new DOMException('Silent for too long.', 'TimeoutError')),
    maxSilenceMs,
  );
  return {
    signal: AbortSignal.any([outer, silence.signal]),
    async *over(values) {
      for await (const value of values) {
        timer.refresh();
        yield value;
      }
    },
    stop: () => clearTimeout(timer),
  };
}
