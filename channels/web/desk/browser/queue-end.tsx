/** Below a list: whether there are tickets that it does not show, and the way to them. */
import { useEffect, useRef } from 'preact/hooks';
import type { Older } from './use-tickets.ts';

interface QueueEndProps {
  /** How many tickets the list has. */
  readonly shown: number;
  readonly older: Older;
}

export function QueueEnd({ shown, older: { state, among, load } }: QueueEndProps) {
  const isPartial = state === 'unloaded' || state === 'loading';
  const sentence = useRef<HTMLParagraphElement>(null);
  const wasPartial = useRef(isPartial);
  useEffect(() => {
    // The button had the focus and is gone.
    const isLost = wasPartial.current && !isPartial && document.activeElement === document.body;
    if (isLost) sentence.current?.focus();
    wasPartial.current = isPartial;
  }, [isPartial]);

  return (
    <div class="queue-end">
      <p role="status" class="empty" tabIndex={-1} ref={sentence}>
        {sentenceOf(state, shown, among)}
      </p>
      {isPartial && (
        <button type="button" aria-disabled={state === 'loading'} onClick={load}>
          Load older tickets
        </button>
      )}
    </div>
  );
}

function sentenceOf(state: Older['state'], shown: number, among: number): string {
  const found = shown === among ? `${tickets(shown)} shown.` : `${tickets(shown)} among ${tickets(among)}.`;
  switch (state) {
    case 'none':
      return '';
    case 'unloaded':
      return `${found} There are older ones.`;
    case 'loading':
      return 'Loading older tickets…';
    case 'too-many':
      return `${found} Older ones are not loaded here: switchboard tickets list --before lists them.`;
    case 'loaded':
      return `${found} There are no older ones.`;
  }
}

function tickets(count: number): string {
  return count === 1 ? '1 ticket' : `${count.toLocaleString()} tickets`;
}
