/** Scrolls what has just appeared into view. */
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Put the answer on the element as its `ref`; it is revealed whenever `when` becomes another true value. */
export function useReveal<Shown extends HTMLElement>(when: unknown) {
  const shown = useRef<Shown>(null);
  useLayoutEffect(() => {
    if (when) shown.current?.scrollIntoView({ block: 'nearest' });
  }, [when]);
  return shown;
}
