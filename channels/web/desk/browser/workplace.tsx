/** The desk of somebody who was let in: what there is to do on one side, the ticket in hand on the other. */
import { useEffect, useRef } from 'preact/hooks';
import type { Calls } from './calls.ts';
import { createDrafts } from './drafts.ts';
import { GapsView } from './gaps-view.tsx';
import { Navigation } from './navigation.tsx';
import { isUnauthorized, sentenceOf } from './notice.tsx';
import { linkTo, usePlace } from './place.ts';
import { Queue } from './queue.tsx';
import { SourcesView } from './sources-view.tsx';
import { TicketPane } from './ticket-pane.tsx';
import { useTickets } from './use-tickets.ts';

interface WorkplaceProps {
  /** Of the person. */
  readonly name: string;
  readonly calls: Calls;
  readonly leave: (why?: string) => void;
}

export function Workplace({ name, calls, leave }: WorkplaceProps) {
  const { view, ticket } = usePlace();
  const { shown, older, counts, waiting, colleagues, failure, refresh } = useTickets(calls, view, name);
  const drafts = useRef(createDrafts());
  useEffect(() => {
    if (isUnauthorized(failure)) leave(sentenceOf(failure));
  }, [failure]);
  useEffect(() => {
    document.title = waiting === '' ? 'Staff desk' : `(${waiting}) Staff desk`;
  }, [waiting]);

  return (
    <>
      <header>
        <h1>Staff desk</h1>
        <Navigation view={view} counts={counts} />
        <p class="who">
          <span dir="auto">{name}</span>
          <button type="button" onClick={() => leave()}>
            Sign out
          </button>
        </p>
      </header>
      <p role="alert" class="failed banner">
        {failure !== undefined && `${sentenceOf(failure)} What you see may be out of date; trying again.`}
      </p>
      {view === 'gaps' && <GapsView calls={calls} />}
      {view === 'sources' && <SourcesView calls={calls} />}
      {view !== 'gaps' && view !== 'sources' && (
        <main class={ticket === undefined ? 'desk' : 'desk has-ticket'}>
          <Queue key={view} view={view} tickets={shown} older={older} selected={ticket} />
          {ticket !== undefined && (
            <TicketPane
              key={ticket}
              number={ticket}
              {...{ name, colleagues, calls }}
              drafts={drafts.current}
              back={linkTo(view)}
              changed={refresh}
            />
          )}
        </main>
      )}
    </>
  );
}
