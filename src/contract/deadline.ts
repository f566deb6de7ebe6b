/** Time limits that hold: on Node 20 a timeout inside `AbortSignal.any` may be collected as garbage, and then never fires. */

export interface Deadline {
  /** Aborted when the time is over, or with the outer signal. */
  readonly signal: AbortSignal;
  /** The time begins anew. */
  extend(): void;
  /** Frees the timer; to be called when the work is done. */
  clear(): void;
}

/** Here the timer itself holds what it aborts, https://github.com/nodejs/node/issues/57736. */
export function startDeadline(afterMs: number, outer: AbortSignal): Deadline {
  const late = new AbortController();
  const abort = () => late.abort(new DOMException('The time is over.', 'TimeoutError'));
  const timer = setTimeout(abort, afterMs);
  return {
    signal: AbortSignal.any([outer, late.signal]),
    extend: () => timer.refresh(),
    clear: () => clearTimeout(timer),
  };
}
