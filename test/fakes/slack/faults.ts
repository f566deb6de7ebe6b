/** What goes wrong at the Web API, as the test scripts it: each fault is used up by one call of its method. */

export type Fault =
  /** Over the limit. `retryAfter` in seconds. */
  | { readonly kind: 'rate-limited'; readonly retryAfter: number }
  /** The call has no effect. */
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'error'; readonly error: string }
  /** The call has its effect and the connection breaks before the answer. */
  | { readonly kind: 'lost-response' }
  /** The call has its effect and the answer is a server error. */
  | { readonly kind: 'failed-after-effect'; readonly status: number }
  /** The answer comes late. */
  | { readonly kind: 'slow'; readonly ms: number };

export interface Faults {
  /** The next call of `method` meets this fault; several are met in their order. */
  next(method: string, ...faults: readonly Fault[]): void;
  /** Every call of `method` meets this fault until it is taken away with `undefined`. */
  always(method: string, fault: Fault | undefined): void;
  /** Every call of every method, as when the app was uninstalled. */
  everywhere(fault: Fault | undefined): void;
  take(method: string): Fault | undefined;
}

export function createFaults(): Faults {
  const queued = new Map<string, Fault[]>();
  const standing = new Map<string, Fault>();
  let general: Fault | undefined;
  return {
    next(method, ...faults) {
      queued.set(method, [...(queued.get(method) ?? []), ...faults]);
    },
    always(method, fault) {
      if (fault === undefined) standing.delete(method);
      else standing.set(method, fault);
    },
    everywhere(fault) {
      general = fault;
    },
    take: (method) => queued.get(method)?.shift() ?? standing.get(method) ?? general,
  };
}
