/** Where the person is, as the address says after `#`: so going back, and a link to one ticket, work. */
import { useEffect, useState } from 'preact/hooks';

export const VIEWS = ['open', 'mine', 'resolved', 'gaps', 'sources'] as const;

export type View = (typeof VIEWS)[number];

export interface Place {
  readonly view: View;
  /** As in `T-1042`. */
  readonly ticket: string | undefined;
}

const FORM = /^#\/([a-z]+)(?:\/(T-\d{1,10}))?$/;

function readPlace(hash: string): Place {
  const [, named, ticket] = FORM.exec(hash) ?? [];
  return { view: VIEWS.find((view) => view === named) ?? 'open', ticket };
}

export function linkTo(view: View, ticket?: string): string {
  return ticket === undefined ? `#/${view}` : `#/${view}/${ticket}`;
}

export function usePlace(): Place {
  const [place, setPlace] = useState(() => readPlace(location.hash));
  useEffect(() => {
    const moved = () => setPlace(readPlace(location.hash));
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  return place;
}
