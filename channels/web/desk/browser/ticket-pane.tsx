/** One ticket: whose it is, what was said, and what the person can do about it. */
import { useEffect, useRef } from 'preact/hooks';
import { saveFile } from '../../widget/browser/files/save-file.ts';
import type { Calls } from './calls.ts';
import { Composer } from './composer.tsx';
import type { Drafts } from './drafts.ts';
import { NoticeLine, sentenceOf } from './notice.tsx';
import type { Ticket } from './shapes.ts';
import { TicketActions } from './ticket-actions.tsx';
import { Transcript } from './transcript.tsx';
import { useDeeds } from './use-deeds.ts';
import { usePoll } from './use-poll.ts';
import { nameOf, reasonOf, stateOf } from './words.ts';

export interface TicketPaneProps {
  readonly number: string;
  /** Of the person at the desk. */
  readonly name: string;
  /** Names of others who have tickets. */
  readonly colleagues: readonly string[];
  readonly calls: Calls;
  readonly drafts: Drafts;
  /** Address of the list. */
  readonly back: string;
  /** Something was done with the ticket. */
  readonly changed: () => void;
}

const TICKET_EVERY_MS = 4_000;

export function TicketPane({ number, name, colleagues, calls, drafts, back, changed }: TicketPaneProps) {
  const { value, failure, refresh } = usePoll(number, TICKET_EVERY_MS, (signal) =>
    calls.read(number, signal),
  );
  const { notice, isBusy, act, tell } = useDeeds({
    calls,
    number,
    seen: value?.ticket.version ?? 0,
    done() {
      refresh();
      changed();
    },
  });
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = value !== undefined;
  useEffect(() => heading.current?.focus(), [isThere]);
  useEffect(() => {
    // The button that had the focus went with what can be done.
    if (document.activeElement === document.body) heading.current?.focus();
  }, [value?.ticket.status]);

  if (value === undefined) {
    return (
      <section class="ticket" aria-label={number}>
        <a href={back}>Back to the list</a>
        <p role="alert" class="failed">
          {failure !== undefined && sentenceOf(failure)}
        </p>
        {failure === undefined && <p class="empty">Loading…</p>}
      </section>
    );
  }
  const { ticket, events, messages } = value;
  const isOpen = ticket.status === 'queued' || ticket.status === 'claimed';
  const isMine = ticket.status === 'claimed' && ticket.assignee === name;
  const save = (attachmentId: string, fileName: string) =>
    void calls.file(number, attachmentId).then(
      (bytes) => saveFile(bytes, fileName),
      (cause) => tell({ kind: 'failed', text: sentenceOf(cause) }),
    );

  return (
    <section class="ticket" aria-labelledby="ticket-heading">
      <a class="back" href={back}>
        Back to the list
      </a>
      <p role="alert" class="failed">
        {failure !== undefined && sentenceOf(failure)}
      </p>
      <NoticeLine notice={notice} />
      <div class="ticket-head">
        <h2 id="ticket-heading" ref={heading} tabIndex={-1} dir="auto">
          {nameOf(ticket)} <span class="number">{number}</span>
        </h2>
        <p>{stateOf(ticket, Date.now())}</p>
        <About ticket={ticket} />
        <TicketActions
          {...{ ticket, colleagues, isOpen, isMine, isBusy, drafts, act }}
          onDone={() => heading.current?.focus()}
        />
      </div>
      <Transcript customer={nameOf(ticket)} messages={messages} events={events} save={save} />
      {isMine && <Composer kind="reply" {...{ number, drafts, isBusy, act }} to={nameOf(ticket)} />}
      {isOpen && !isMine && <p class="empty">Claim this ticket to write to the customer.</p>}
      <Composer kind="note" {...{ number, drafts, isBusy, act }} />
    </section>
  );
}

function About({ ticket }: { readonly ticket: Ticket }) {
  const { customer, channel, detail } = ticket;
  const parts = [
    channel === undefined ? undefined : `on ${channel}`,
    customer?.email,
    customer?.locale,
    customer?.isVerified === false && (customer.name ?? customer.email) ? 'not verified' : undefined,
  ].filter((part) => part !== undefined);
  return (
    <p class="about" dir="auto">
      {parts.length > 0 && <>{parts.join(' · ')} · </>}
      {reasonOf(ticket)}
      {detail !== undefined && `: ${detail}`}
    </p>
  );
}
