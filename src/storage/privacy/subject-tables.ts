/** Where a person's data stands, in the order in which rows can be deleted. `$1` is the JSON list of customer ids. */
import type { EntitySchema } from 'typeorm';
import { customerTable, identityTable, memoryTable } from '../schemas/customer-tables.ts';
import { inboxTable, laneTable, outboxTable, turnStepTable, turnTable } from '../schemas/delivery-tables.ts';
import { storedFileTable } from '../schemas/file-tables.ts';
import { attachmentTable, feedbackTable, messageTable, sessionTable } from '../schemas/session-tables.ts';
import { ticketEventTable, ticketTable } from '../schemas/ticket-tables.ts';
import type { Dialect } from '../sql/dialect.ts';

interface SubjectTable {
  readonly name: string;
  /** Condition of the rows. */
  readonly where: string;
}

export function subjectTables({ list }: Dialect): readonly SubjectTable[] {
  const ofCustomers = `customer_id IN ${list('$1')}`;
  const ofSessions = `session_id IN (SELECT id FROM session WHERE ${ofCustomers})`;
  const ofTurns = `turn_id IN (SELECT id FROM turn WHERE ${ofSessions})`;
  const ofTickets = `ticket_number IN (SELECT number FROM ticket WHERE ${ofSessions})`;
  const table = <Row extends object>({ options }: EntitySchema<Row>, where: string): SubjectTable => ({
    name: options.name,
    where,
  });
  return [
    table(outboxTable, ofSessions),
    table(turnStepTable, ofTurns),
    table(turnTable, ofSessions),
    table(inboxTable, ofSessions),
    table(feedbackTable, ofSessions),
    table(attachmentTable, ofSessions),
    table(storedFileTable, ofSessions),
    table(ticketEventTable, ofTickets),
    table(ticketTable, ofSessions),
    table(messageTable, ofSessions),
    table(laneTable, ofSessions),
    table(sessionTable, ofCustomers),
    table(memoryTable, ofCustomers),
    table(identityTable, ofCustomers),
    table(customerTable, `id IN ${list('$1')}`),
  ];
}
