/** Where a person's data stands, in the order in which rows can be deleted. `$1` is a JSON list of ids. */
import type { EntitySchema } from 'typeorm';
import { customerTable, identityTable, memoryTable } from '../schemas/customer-tables.ts';
import { inboxTable, laneTable, outboxTable, turnStepTable, turnTable } from '../schemas/delivery-tables.ts';
import { deskCardTable, deskEventTable, deskLineTable, formerCardTable } from '../schemas/desk-tables.ts';
import { storedFileTable } from '../schemas/file-tables.ts';
import { attachmentTable, feedbackTable, messageTable, sessionTable } from '../schemas/session-tables.ts';
import { ticketEventTable, ticketTable } from '../schemas/ticket-tables.ts';
import type { Dialect } from '../sql/dialect.ts';

export interface SubjectTable {
  readonly name: string;
  /** Condition of the rows. */
  readonly where: string;
}

/** Everything of the customers in `$1`. */
export function subjectTables({ list }: Dialect): readonly SubjectTable[] {
  const ofCustomers = `customer_id IN ${list('$1')}`;
  return [
    ...sessionTables(`(SELECT id FROM session WHERE ${ofCustomers})`),
    table(memoryTable, ofCustomers),
    table(identityTable, ofCustomers),
    table(customerTable, `id IN ${list('$1')}`),
  ];
}

/** Everything of the sessions that `sessions`, a sub-select, answers. */
export function sessionTables(sessions: string): readonly SubjectTable[] {
  const ofSessions = `session_id IN ${sessions}`;
  return [
    table(outboxTable, ofSessions),
    table(turnStepTable, `turn_id IN (SELECT id FROM turn WHERE ${ofSessions})`),
    table(turnTable, ofSessions),
    table(inboxTable, ofSessions),
    table(feedbackTable, ofSessions),
    table(attachmentTable, ofSessions),
    table(storedFileTable, ofSessions),
    ...ticketTables(`(SELECT number FROM ticket WHERE ${ofSessions})`),
    table(messageTable, ofSessions),
    table(laneTable, ofSessions),
    table(sessionTable, `id IN ${sessions}`),
  ];
}

/** Everything of the tickets that `tickets`, a sub-select, answers, at the staff desk too. */
export function ticketTables(tickets: string): readonly SubjectTable[] {
  const ofTickets = `ticket_number IN ${tickets}`;
  return [
    table(deskEventTable, ofTickets),
    table(deskLineTable, ofTickets),
    table(deskCardTable, ofTickets),
    table(formerCardTable, ofTickets),
    table(ticketEventTable, ofTickets),
    table(ticketTable, `number IN ${tickets}`),
  ];
}

function table<Row extends object>({ options }: EntitySchema<Row>, where: string): SubjectTable {
  return { name: options.name, where };
}
