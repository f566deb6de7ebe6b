/** Tickets: changed in one transaction with what it means for the conversation, and read. */
import { AppError } from '../../contract/errors.ts';
import type { Clock } from '../../contract/telemetry.ts';
import type { TicketStore } from '../../contract/ticket-store.ts';
import { toTicket, toTicketEvent } from '../records/ticket-record.ts';
import {
  type TicketEventRow,
  type TicketRow,
  ticketEventTable,
  ticketTable,
} from '../schemas/ticket-tables.ts';
import type { Database } from '../sql/database.ts';
import type { WriteLane } from '../write-lane.ts';
import { createApplyChange } from './apply-change.ts';

const READ = 'SELECT * FROM ticket WHERE number = $1';
const READ_EVENTS = 'SELECT * FROM ticket_event WHERE ticket_number = $1 ORDER BY seq';
const LIST = 'SELECT * FROM ticket ORDER BY number DESC LIMIT $1';
const LIST_BY_STATUS = 'SELECT * FROM ticket WHERE status = $1 ORDER BY number DESC LIMIT $2';

export function createTicketStore(
  { dialect, reader }: Database,
  writes: WriteLane,
  clock: Clock,
): TicketStore {
  const applyChange = createApplyChange(dialect, clock);
  const openTicket = (row: TicketRow) => toTicket(dialect.vault.open(ticketTable, row));
  return {
    changeOfSession: (sessionId, decide) =>
      writes.exclusive((transaction) => applyChange(transaction, sessionId, decide)),
    change: (ticketNumber, decide, subject = {}) =>
      writes.exclusive(async (transaction) => {
        const [row] = await transaction.all<TicketRow>(READ, [ticketNumber]);
        if (row === undefined) throw new AppError('ticket-not-found', 'There is no such ticket.');
        return applyChange(transaction, row.session_id, decide, { number: ticketNumber, ...subject });
      }),
    find: async (ticketNumber) => {
      const [row] = await reader.all<TicketRow>(READ, [ticketNumber]);
      if (row === undefined) return undefined;
      const events = await reader.all<TicketEventRow>(READ_EVENTS, [ticketNumber]);
      return {
        ticket: openTicket(row),
        events: events.map((event) => toTicketEvent(dialect.vault.open(ticketEventTable, event))),
      };
    },
    list: async (status, limit) => {
      const rows =
        status === undefined
          ? await reader.all<TicketRow>(LIST, [limit])
          : await reader.all<TicketRow>(LIST_BY_STATUS, [status, limit]);
      return rows.map(openTicket);
    },
  };
}
