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
import type { Database, Transaction } from '../sql/database.ts';
import type { Dialect } from '../sql/dialect.ts';
import type { WriteLane } from '../write-lane.ts';
import { createApplyChange } from './apply-change.ts';
import { createLockLanes } from './lane-state.ts';
import { createReadSubjects } from './ticket-subjects.ts';

const MAX_LOOKS = 5;
const READ = 'SELECT * FROM ticket WHERE number = $1';
const READ_EVENTS = 'SELECT * FROM ticket_event WHERE ticket_number = $1 ORDER BY seq';
const LIST = 'SELECT * FROM ticket WHERE number < $1 ORDER BY number DESC LIMIT $2';
const LIST_BY_STATUS = 'SELECT * FROM ticket WHERE status = $1 AND number < $2 ORDER BY number DESC LIMIT $3';
/** What an `integer` column of either database can hold. */
const MAX_NUMBER = 2 ** 31 - 1;

export function createTicketStore(database: Database, writes: WriteLane, clock: Clock): TicketStore {
  const { dialect, reader } = database;
  const applyChange = createApplyChange(dialect, clock);
  const lockPlace = createLockPlace(dialect);
  const openTicket = (row: TicketRow) => toTicket(dialect.vault.open(ticketTable, row));
  return {
    changeOfSession: (sessionId, decide) =>
      writes.exclusive((transaction) => applyChange(transaction, sessionId, decide)),
    change: (ticketNumber, decide, subject = {}) =>
      writes.exclusive(async (transaction) => {
        const sessionId = await lockPlace(transaction, ticketNumber);
        return applyChange(transaction, sessionId, decide, { number: ticketNumber, ...subject });
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
    list: async (status, limit, before = MAX_NUMBER) => {
      const rows =
        status === undefined
          ? await reader.all<TicketRow>(LIST, [before, limit])
          : await reader.all<TicketRow>(LIST_BY_STATUS, [status, before, limit]);
      return rows.map(openTicket);
    },
    subjects: createReadSubjects(database),
  };
}

/** The conversation that a ticket is in, locked: it may have moved while its lane was waited for. */
function createLockPlace(dialect: Dialect) {
  const lockLanes = createLockLanes(dialect);
  const read = async (transaction: Transaction, ticketNumber: number): Promise<string> => {
    const [row] = await transaction.all<TicketRow>(READ, [ticketNumber]);
    if (row === undefined) throw new AppError('ticket-not-found', 'There is no such ticket.');
    return row.session_id;
  };

  return async (transaction: Transaction, ticketNumber: number): Promise<string> => {
    for (let looked = 0; looked < MAX_LOOKS; looked += 1) {
      const sessionId = await read(transaction, ticketNumber);
      await lockLanes(transaction, [sessionId]);
      if ((await read(transaction, ticketNumber)) === sessionId) return sessionId;
    }
    throw new AppError('overloaded', 'This ticket changes too fast.');
  };
}
