/** Tickets one below the other: who asks what, since when, and how urgent it is. */
import { linkTo, type View } from './place.ts';
import { QueueEnd } from './queue-end.tsx';
import type { Ticket } from './shapes.ts';
import type { Older } from './use-tickets.ts';
import { ageOf, nameOf, reasonOf, stateOf, timeOf } from './words.ts';

interface QueueProps {
  readonly view: View;
  /** Undefined until they are loaded. */
  readonly tickets: readonly Ticket[] | undefined;
  readonly older: Older;
  readonly selected: string | undefined;
}

export function Queue({ view, tickets, older, selected }: QueueProps) {
  return (
    <section class="queue" aria-label="Tickets">
      {tickets === undefined && <p class="empty">Loading…</p>}
      {tickets?.length === 0 && <p class="empty">{EMPTY[view]}</p>}
      <ul>
        {tickets?.map((ticket) => (
          <li key={ticket.number}>
            <a
              href={linkTo(view, ticket.number)}
              aria-current={ticket.number === selected ? 'true' : undefined}
            >
              <Row ticket={ticket} />
            </a>
          </li>
        ))}
      </ul>
      {tickets !== undefined && <QueueEnd shown={tickets.length} older={older} />}
    </section>
  );
}

const EMPTY: Readonly<Partial<Record<View, string>>> = {
  open: 'Nobody waits for a person.',
  mine: 'You have no ticket. Claim one of the open ones.',
  resolved: 'No ticket was resolved yet.',
};

function Row({ ticket }: { readonly ticket: Ticket }) {
  const { number, priority, createdAt, question, detail, awaiting, status } = ticket;
  const isUrgent = priority === 'urgent' || priority === 'high';
  return (
    <>
      <span class="row-head">
        <b dir="auto">{nameOf(ticket)}</b>
        <span class="number">{number}</span>
        {isUrgent && <span class={`badge ${priority}`}>{priority}</span>}
        <time dateTime={createdAt} title={timeOf(createdAt)}>
          {ageOf(createdAt, Date.now())}
        </time>
      </span>
      <span class="question" dir="auto">
        {question ?? detail ?? 'Nothing was written yet.'}
      </span>
      <span class="state">
        {stateOf(ticket, Date.now())} · {reasonOf(ticket)}
        {status === 'claimed' && awaiting === 'staff' && ' · customer waits'}
      </span>
    </>
  );
}
