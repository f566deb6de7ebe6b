/** After a change of a ticket is committed: the bot falls silent, and everybody who watches sees it. */
import type { SessionFeed } from '../../contract/conversation.ts';
import type { AppliedChange } from '../../contract/ticket-store.ts';
import type { Lanes } from '../lanes.ts';
import type { Outbox } from '../outbox.ts';
import type { ExpectedWait } from './expected-wait.ts';

export type Announce = (change: AppliedChange) => void;

interface AnnounceOptions {
  readonly feed: SessionFeed;
  readonly lanes: Pick<Lanes, 'take'>;
  readonly outbox: Pick<Outbox, 'wake'>;
  readonly wait: Pick<ExpectedWait, 'expectedReplyAt'>;
}

export function createAnnounce({ feed, lanes, outbox, wait }: AnnounceOptions): Announce {
  return (change) => {
    const { session, messages } = change;
    if (session.handler !== 'bot' || messages.some(({ role }) => role === 'staff')) lanes.take(session.id);
    publishChange(feed, change, wait);
    outbox.wake();
  };
}

/** Messages first, so that a client that closes a bubble on `status` has seen everything. */
export function publishChange(
  feed: SessionFeed,
  { session, ticket, messages, behind }: AppliedChange,
  wait: Pick<ExpectedWait, 'expectedReplyAt'>,
): void {
  for (const message of messages) feed.publish(session.id, { kind: 'message', message });
  const expectedReplyAt = wait.expectedReplyAt(ticket);
  feed.publish(session.id, {
    kind: 'status',
    status: session.status,
    handler: session.handler,
    ticketNumber: ticket.number,
    ...(expectedReplyAt === undefined ? {} : { expectedReplyAt }),
  });
  if (behind === undefined) return;
  for (const message of behind.messages) feed.publish(behind.session.id, { kind: 'message', message });
  const { id, status, handler } = behind.session;
  feed.publish(id, { kind: 'status', status, handler });
}
