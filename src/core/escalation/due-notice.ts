/** Whether a notice is still needed when it is due, and what it says then: staff may have seen the ticket, the customer may be back. */
import type { Delivery } from '../../contract/delivery.ts';
import type { DeskStore } from '../../contract/desk-store.ts';
import type { MessageStore } from '../../contract/message-store.ts';
import type { DueNotice, NoticeData, NoticeKind, ReadDueNotice } from '../../contract/notice.ts';
import type { Customer, StoredMessage, Ticket } from '../../contract/records.ts';
import type { SessionStore } from '../../contract/session-store.ts';
import type { Clock } from '../../contract/telemetry.ts';
import type { TicketStore } from '../../contract/ticket-store.ts';
import { type Notice, noticeIn } from './notices.ts';
import { isOpen } from './transitions.ts';

interface DueNoticeOptions {
  readonly tickets: Pick<TicketStore, 'find' | 'subjects'>;
  readonly messages: Pick<MessageStore, 'find'>;
  readonly sessions: Pick<SessionStore, 'find'>;
  readonly desk: Pick<DeskStore, 'card' | 'customerOf'>;
  /** Whether staff work at a chat platform, where cards show them their tickets. */
  readonly hasDesk: boolean;
  readonly isPresent: (sessionId: string) => boolean;
  readonly clock: Clock;
}

/** In which a card is usually there, or a page that was reloaded again. */
const GRACE_MS = 60_000;
const NEEDLESS: DueNotice = { kind: 'needless' };

export function createReadDueNotice(options: DueNoticeOptions): ReadDueNotice {
  const { tickets, messages, sessions, desk, hasDesk, isPresent, clock } = options;

  const describe = async (type: NoticeKind, ticket: Ticket, message?: StoredMessage): Promise<DueNotice> => {
    const [found, customer, [subject]] = await Promise.all([
      sessions.find(ticket.sessionId),
      desk.customerOf(ticket.sessionId),
      tickets.subjects([ticket.number]),
    ]);
    if (found === undefined) return NEEDLESS;
    const { id, channel, locale } = found.session;
    const data = {
      ticket: describeTicket(ticket, subject?.question),
      session: { id, channel, ...(locale !== undefined && { locale }) },
      ...(customer !== undefined && { customer: describeCustomer(customer) }),
      ...(message !== undefined && { message: describeMessage(message) }),
    };
    return { kind: 'due', type, data };
  };

  /** Staff have it at their desk, or in hand. */
  const isTicketSeen = async ({ version, since }: Notice, ticket: Ticket): Promise<boolean> => {
    if (!isOpen(ticket) || (ticket.claimedAt ?? 0) > since) return true;
    const card = hasDesk ? await desk.card(ticket.number) : undefined;
    return card !== undefined && card.shownVersion >= version;
  };

  const readTicket = async (notice: Notice, ticket: Ticket): Promise<DueNotice> => {
    if (await isTicketSeen(notice, ticket)) return NEEDLESS;
    // Without a desk there is nothing to wait for.
    return (hasDesk && early(notice, clock())) || (await describe(notice.kind, ticket));
  };

  const readReply = async (notice: Notice, ticket: Ticket, delivery: Delivery): Promise<DueNotice> => {
    if (isPresent(delivery.sessionId)) return NEEDLESS;
    const message = await messages.find(delivery.messageId);
    if (message === undefined || message.deletedAt !== undefined) return NEEDLESS;
    return early(notice, clock()) ?? (await describe(notice.kind, ticket, message));
  };

  return async (delivery) => {
    const notice = noticeIn(delivery);
    const found = notice && (await tickets.find(notice.ticketNumber));
    if (notice === undefined || found === undefined) return NEEDLESS;
    return notice.kind === 'ticket.unseen'
      ? await readTicket(notice, found.ticket)
      : await readReply(notice, found.ticket, delivery);
  };
}

/** Undefined = it has waited long enough. */
function early({ since }: Notice, now: number): DueNotice | undefined {
  const afterMs = since + GRACE_MS - now;
  return afterMs > 0 ? { kind: 'early', afterMs } : undefined;
}

function describeTicket(ticket: Ticket, question: string | undefined): NoticeData['ticket'] {
  const { number, status, priority, reason, createdAt } = ticket;
  return {
    number: `T-${number}`,
    status,
    priority,
    reason,
    createdAt: new Date(createdAt).toISOString(),
    ...(question !== undefined && { question }),
  };
}

function describeCustomer({ id, name, email, assurance }: Customer): NonNullable<NoticeData['customer']> {
  return { id, assurance, ...(name !== undefined && { name }), ...(email !== undefined && { email }) };
}

function describeMessage({
  id,
  author,
  content,
  createdAt,
}: StoredMessage): NonNullable<NoticeData['message']> {
  return {
    id,
    content,
    createdAt: new Date(createdAt).toISOString(),
    ...(author !== undefined && { author }),
  };
}
