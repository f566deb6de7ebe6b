/** Loads something again and again while the page is seen: one request at a time, ever more slowly while it fails. */

export interface PollOptions<Value> {
  readonly load: (signal: AbortSignal) => Promise<Value>;
  readonly everyMs: number;
  readonly loaded: (value: Value) => void;
  readonly failed: (cause: unknown) => void;
}

export interface Poll {
  /** Loads at once; what is on its way is out of date and ignored. */
  refresh(): void;
  stop(): void;
}

const SLOWEST_MS = 30_000;

export function startPoll<Value>({ load, everyMs, loaded, failed }: PollOptions<Value>): Poll {
  let running: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  const rest = (): void => {
    clearTimeout(timer);
    running?.abort();
    running = undefined;
  };
  const run = async (): Promise<void> => {
    rest();
    const own = new AbortController();
    running = own;
    try {
      const value = await load(own.signal);
      if (own.signal.aborted) return;
      failures = 0;
      loaded(value);
    } catch (cause) {
      if (own.signal.aborted) return;
      failures += 1;
      failed(cause);
    }
    timer = setTimeout(refresh, Math.min(everyMs * 2 ** failures, SLOWEST_MS));
  };
  const refresh = (): void => {
    if (document.visibilityState === 'visible') void run();
    else rest();
  };

  document.addEventListener('visibilitychange', refresh);
  refresh();
  return {
    refresh,
    stop() {
      document.removeEventListener('visibilitychange', refresh);
      rest();
    },
  };
}
