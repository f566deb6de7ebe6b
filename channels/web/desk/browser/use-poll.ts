/** A poll as a component sees it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Poll, startPoll } from './poll.ts';

export interface Polled<Value> {
  /** The last that was loaded; undefined until then. */
  readonly value: Value | undefined;
  /** Why the last attempt failed. */
  readonly failure: unknown;
  refresh(): void;
}

/** Begins anew when `key` changes; `undefined` as key = not at all. */
export function usePoll<Value>(
  key: string | undefined,
  everyMs: number,
  load: (signal: AbortSignal) => Promise<Value>,
): Polled<Value> {
  const [state, setState] = useState<{ key?: string; value?: Value; failure?: unknown }>({});
  const poll = useRef<Poll>();
  const latest = useRef(load);
  latest.current = load;

  useEffect(() => {
    if (key === undefined) return;
    const started = startPoll({
      load: (signal) => latest.current(signal),
      everyMs,
      loaded: (value) => setState({ key, value }),
      failed: (failure) => setState((before) => ({ ...before, failure })),
    });
    poll.current = started;
    return started.stop;
  }, [key, everyMs]);

  return {
    value: state.key === key ? state.value : undefined,
    failure: state.failure,
    refresh: () => poll.current?.refresh(),
  };
}
