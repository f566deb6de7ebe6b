/** A page that is loaded once, and again on a click. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { sentenceOf } from './notice.tsx';

interface ReportProps<Value> {
  readonly title: string;
  readonly load: (signal: AbortSignal) => Promise<Value>;
  readonly show: (value: Value) => ComponentChildren;
}

export function Report<Value>({ title, load, show }: ReportProps<Value>) {
  const [round, setRound] = useState(0);
  const [state, setState] = useState<{ value?: Value; failure?: unknown }>({});
  useEffect(() => {
    const left = new AbortController();
    load(left.signal).then(
      (value) => setState({ value }),
      (failure) => {
        if (!left.signal.aborted) setState({ failure });
      },
    );
    return () => left.abort();
  }, [round]);

  const isLoading = state.value === undefined && state.failure === undefined;
  const again = () => {
    setState({});
    setRound(round + 1);
  };
  return (
    <main class="report" aria-busy={isLoading}>
      <h2>{title}</h2>
      <button type="button" onClick={again}>
        Load again
      </button>
      <p role="alert" class="failed">
        {state.failure !== undefined && sentenceOf(state.failure)}
      </p>
      {isLoading && <p class="empty">Loading…</p>}
      {state.value !== undefined && show(state.value)}
    </main>
  );
}
