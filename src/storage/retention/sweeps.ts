/** For each kind of thing that has a period: where its rows are, when one of them is past it, and how it is forgotten. */
import type { Retained } from '../../contract/retention.ts';
import { type SubjectTable, sessionTables, ticketTables } from '../privacy/subject-tables.ts';
import { customerTable, identityTable, memoryTable } from '../schemas/customer-tables.ts';
import { turnStepTable, turnTable } from '../schemas/delivery-tables.ts';
import { storedFileTable } from '../schemas/file-tables.ts';
import { attachmentTable } from '../schemas/session-tables.ts';
import type { Dialect } from '../sql/dialect.ts';

export interface Sweep {
  readonly table: string;
  /** Its key, in whose order the table is gone through. */
  readonly key: string;
  /** What a row is that nobody has needed since `before`, a parameter. */
  readonly isOld: (before: string) => string;
  /** Statements that forget the rows whose keys are the JSON list `$1`. */
  readonly forget: readonly string[];
}

/** An event is longer than this, whatever it says; what stands in its place once its text is forgotten is shorter, also when it is sealed. */
const LONGEST_FORGOTTEN_TEXT = 120;

const IS_SETTLED = "status NOT IN ('pending', 'sending')";

/** Nothing that waits for somebody is old: no open ticket, no event without a turn, no delivery under way. */
const isQuietSession = (before: string) => `created_at < ${before}
  AND NOT EXISTS (SELECT 1 FROM message WHERE message.session_id = session.id AND message.created_at >= ${before})
  AND NOT EXISTS (SELECT 1 FROM ticket WHERE ticket.session_id = session.id
    AND (ticket.status IN ('queued', 'claimed') OR ticket.changed_at >= ${before}))
  AND NOT EXISTS (SELECT 1 FROM lane WHERE lane.session_id = session.id AND lane.pending > 0)
  AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.session_id = session.id AND outbox.status IN ('pending', 'sending'))`;

/** Somebody whose conversations are all gone, and of whom nothing else is kept. */
const isUnknownCustomer = (before: string) => `created_at < ${before}
  AND NOT EXISTS (SELECT 1 FROM session WHERE session.customer_id = customer.id)
  AND NOT EXISTS (SELECT 1 FROM memory WHERE memory.customer_id = customer.id)`;

export function createSweeps({ list }: Dialect): Readonly<Record<Retained, readonly Sweep[]>> {
  const given = list('$1');
  const byId = (table: string, isOld: Sweep['isOld'], forget: readonly string[]): Sweep => ({
    table,
    key: 'id',
    isOld,
    forget,
  });
  const memories = [deletion({ name: memoryTable.options.name, where: `id IN ${given}` })];
  const tickets = `(SELECT number FROM ticket WHERE CAST(number AS text) IN ${given})`;
  return {
    conversations: [byId('session', isQuietSession, sessionTables(given).map(deletion))],
    customers: [
      byId('customer', isUnknownCustomer, [
        deletion({ name: identityTable.options.name, where: `customer_id IN ${given}` }),
        deletion({ name: customerTable.options.name, where: `id IN ${given}` }),
      ]),
    ],
    tickets: [
      {
        table: 'ticket',
        key: 'number',
        isOld: (before) => `status NOT IN ('queued', 'claimed') AND changed_at < ${before}`,
        forget: [
          `UPDATE session SET ticket_number = NULL WHERE ticket_number IN ${tickets}`,
          ...ticketTables(tickets).map(deletion),
        ],
      },
    ],
    files: [
      byId('stored_file', (before) => `created_at < ${before}`, [
        deletion({ name: attachmentTable.options.name, where: `id IN ${given}` }),
        deletion({ name: storedFileTable.options.name, where: `id IN ${given}` }),
      ]),
    ],
    memories: [byId('memory', (before) => `updated_at < ${before}`, memories)],
    'expired-memories': [byId('memory', (before) => `expires_at < ${before}`, memories)],
    texts: [
      byId(
        'inbox',
        (before) =>
          `${IS_SETTLED} AND received_at < ${before} AND length(payload) > ${LONGEST_FORGOTTEN_TEXT}`,
        [],
      ),
      byId(
        'outbox',
        (before) => `${IS_SETTLED} AND coalesce(last_try_at, run_at) < ${before} AND payload IS NOT NULL`,
        [`UPDATE outbox SET payload = NULL WHERE id IN ${given}`],
      ),
    ],
    traces: [
      byId('turn', (before) => `status <> 'running' AND ended_at < ${before}`, [
        deletion({ name: turnStepTable.options.name, where: `turn_id IN ${given}` }),
        deletion({ name: turnTable.options.name, where: `id IN ${given}` }),
      ]),
    ],
  };
}

function deletion({ name, where }: SubjectTable): string {
  return `DELETE FROM ${name} WHERE ${where}`;
}
