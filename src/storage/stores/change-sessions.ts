/** What a ticket's change makes of its conversation, and of the one that it leaves. */
import type { Session } from '../../contract/records.ts';
import type { TicketChange } from '../../contract/ticket-store.ts';
import { sessionTable } from '../schemas/session-tables.ts';
import type { Transaction } from '../sql/database.ts';
import type { Dialect } from '../sql/dialect.ts';
import { updateRows } from '../sql/write-rows.ts';

/** `hasCome`: the ticket has just been opened there, or comes from elsewhere. */
export function sessionAfter(
  session: Session,
  { ticket, handler, status, messages }: TicketChange,
  hasCome: boolean,
): Session {
  // A person's word while the bot has the conversation makes the answer that is under way obsolete.
  const spoken = session.handler === 'bot' && messages.some(({ role }) => role === 'staff');
  const turned = handler !== session.handler || status !== session.status || spoken;
  return {
    ...session,
    handler,
    status,
    version: session.version + (turned ? 1 : 0),
    lastSeq: session.lastSeq + messages.length,
    ticketNumber: hasCome ? ticket.number : (session.ticketNumber ?? ticket.number),
  };
}

/** `ticketNumber`: of the last one that is left there. */
export function sessionLeft(
  { ticketNumber: _, ...session }: Session,
  { messages }: Pick<TicketChange, 'messages'>,
  ticketNumber: number | undefined,
): Session {
  return {
    ...session,
    handler: 'bot',
    status: 'open',
    version: session.version + 1,
    lastSeq: session.lastSeq + messages.length,
    ...(ticketNumber === undefined ? {} : { ticketNumber }),
  };
}

export function createUpdateSession(dialect: Dialect) {
  const update = updateRows(dialect, sessionTable, 'id', [
    'handler',
    'status',
    'version',
    'last_seq',
    'ticket_number',
  ]);
  return async (transaction: Transaction, session: Session): Promise<void> => {
    const { id, handler, status, version, lastSeq, ticketNumber = null } = session;
    await update(transaction, [
      { id, handler, status, version, last_seq: lastSeq, ticket_number: ticketNumber },
    ]);
  };
}
