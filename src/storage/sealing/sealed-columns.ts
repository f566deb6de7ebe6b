/** Which columns are sealed. Everything else of a row is ids, keyed hashes, times, states and numbers. */
import type { EntitySchema } from 'typeorm';
import { customerTable, memoryTable } from '../schemas/customer-tables.ts';
import { inboxTable, outboxTable, turnStepTable } from '../schemas/delivery-tables.ts';
import { deskEventTable, deskLineTable } from '../schemas/desk-tables.ts';
import { storedFileTable } from '../schemas/file-tables.ts';
import { secretTable } from '../schemas/key-tables.ts';
import { attachmentTable, feedbackTable, messageTable } from '../schemas/session-tables.ts';
import { ticketEventTable, ticketTable } from '../schemas/ticket-tables.ts';

export interface SealedTable {
  readonly name: string;
  /** The primary key, in order. */
  readonly keys: readonly string[];
  readonly columns: readonly string[];
}

export const SEALED_TABLES: readonly SealedTable[] = [
  sealed(customerTable, ['name', 'email', 'plan', 'time_zone', 'page']),
  sealed(memoryTable, ['text', 'subject']),
  sealed(messageTable, ['author', 'content', 'citations', 'attachments', 'choices']),
  sealed(attachmentTable, ['name']),
  sealed(storedFileTable, ['name']),
  sealed(feedbackTable, ['comment']),
  sealed(inboxTable, ['payload']),
  sealed(turnStepTable, ['result']),
  sealed(outboxTable, ['payload']),
  sealed(ticketTable, ['detail']),
  sealed(ticketEventTable, ['text']),
  sealed(deskLineTable, ['content', 'attachments']),
  sealed(deskEventTable, ['payload']),
  sealed(secretTable, ['value']),
];

function sealed<Row extends object>(
  table: EntitySchema<Row>,
  columns: readonly (keyof Row & string)[],
): SealedTable {
  const keys = Object.entries<{ primary?: boolean } | undefined>(table.options.columns).flatMap(
    ([name, column]) => (column?.primary === true ? name : []),
  );
  return { name: table.options.name, keys, columns };
}
