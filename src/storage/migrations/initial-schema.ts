/** The first schema, the same on SQLite and PostgreSQL. A migration that has been released is never edited. */
import type { MigrationInterface, TableColumnOptions } from 'typeorm';
import type { TableParts } from './create-table.ts';
import { createTable } from './create-table.ts';

const text = (name: string): TableColumnOptions => ({ name, type: 'text' });
const integer = (name: string): TableColumnOptions => ({ name, type: 'integer' });
const time = (name: string): TableColumnOptions => ({ name, type: 'bigint' });
const number = (name: string): TableColumnOptions => ({ name, type: 'double precision' });
const optional = (column: TableColumnOptions): TableColumnOptions => ({ ...column, isNullable: true });

const CUSTOMERS: readonly TableParts[] = [
  {
    name: 'customer',
    columns: [
      text('id'),
      text('assurance'),
      optional(text('name')),
      optional(text('email')),
      optional(text('locale')),
      time('created_at'),
    ],
    keys: ['id'],
    indexes: [{ columns: ['email'] }],
  },
  {
    name: 'identity',
    columns: [text('channel'), text('account_id'), text('platform_id'), text('customer_id')],
    keys: ['channel', 'account_id', 'platform_id'],
    belongsTo: { customer_id: 'customer' },
    indexes: [{ columns: ['customer_id'] }],
  },
  {
    name: 'memory',
    columns: [
      text('id'),
      text('customer_id'),
      text('text'),
      number('importance'),
      time('created_at'),
      time('updated_at'),
      optional(time('expires_at')),
    ],
    keys: ['id'],
    belongsTo: { customer_id: 'customer' },
    indexes: [{ columns: ['customer_id', 'importance'] }],
  },
];

const SESSIONS: readonly TableParts[] = [
  {
    name: 'session',
    columns: [
      text('id'),
      text('channel'),
      text('account_id'),
      text('conversation_key'),
      text('customer_id'),
      text('status'),
      text('handler'),
      integer('version'),
      integer('last_seq'),
      integer('misses'),
      optional(text('locale')),
      text('reply_to'),
      optional(text('token_hash')),
      optional(integer('ticket_number')),
      time('created_at'),
    ],
    keys: ['id'],
    uniques: [['channel', 'account_id', 'conversation_key']],
    belongsTo: { customer_id: 'customer' },
    indexes: [{ columns: ['customer_id'] }],
  },
  {
    name: 'message',
    columns: [
      text('id'),
      text('session_id'),
      integer('seq'),
      text('role'),
      optional(text('author')),
      text('content'),
      optional(text('citations')),
      optional(text('attachments')),
      optional(text('turn_id')),
      optional(text('inbox_id')),
      time('created_at'),
      optional(time('edited_at')),
      optional(time('deleted_at')),
    ],
    keys: ['id'],
    uniques: [['session_id', 'seq']],
    belongsTo: { session_id: 'session' },
  },
  {
    name: 'attachment',
    columns: [
      text('id'),
      text('session_id'),
      text('message_id'),
      text('name'),
      text('mime_type'),
      time('size'),
      time('created_at'),
    ],
    keys: ['session_id', 'id'],
    belongsTo: { session_id: 'session' },
  },
  {
    name: 'feedback',
    columns: [
      text('session_id'),
      text('subject'),
      text('kind'),
      optional(integer('score')),
      optional(text('comment')),
      time('at'),
    ],
    keys: ['session_id', 'subject'],
    belongsTo: { session_id: 'session' },
  },
];

const DELIVERIES: readonly TableParts[] = [
  {
    name: 'lane',
    columns: [
      text('session_id'),
      integer('next_seq'),
      integer('pending'),
      time('ready_at'),
      time('ready_latest'),
      optional(text('lease_owner')),
      time('lease_until'),
      integer('epoch'),
    ],
    keys: ['session_id'],
    withoutRowid: true,
    belongsTo: { session_id: 'session' },
    indexes: [{ columns: ['ready_at'], where: 'pending > 0' }],
  },
  {
    name: 'inbox',
    columns: [
      text('id'),
      text('channel'),
      text('account_id'),
      text('event_id'),
      text('session_id'),
      integer('seq'),
      text('status'),
      integer('attempts'),
      integer('crashes'),
      optional(text('turn_id')),
      optional(text('message_id')),
      text('payload'),
      time('received_at'),
      optional(time('done_at')),
    ],
    keys: ['id'],
    uniques: [['channel', 'account_id', 'event_id']],
    belongsTo: { session_id: 'session' },
    // Only of what waits: the lane's row numbers its events, so this stays small and hot.
    indexes: [{ columns: ['session_id', 'seq'], where: "status = 'pending'", isUnique: true }],
  },
  {
    name: 'turn',
    columns: [
      text('id'),
      text('session_id'),
      text('status'),
      text('decision'),
      optional(text('model')),
      optional(integer('input_tokens')),
      optional(integer('output_tokens')),
      time('started_at'),
      time('ended_at'),
    ],
    keys: ['id'],
    withoutRowid: true,
    belongsTo: { session_id: 'session' },
    indexes: [{ columns: ['session_id', 'started_at'] }],
  },
  {
    name: 'turn_step',
    columns: [
      text('turn_id'),
      integer('number'),
      text('kind'),
      text('name'),
      text('input_hash'),
      text('result'),
      number('took_ms'),
    ],
    keys: ['turn_id', 'number'],
    belongsTo: { turn_id: 'turn' },
  },
  {
    name: 'outbox',
    columns: [
      text('id'),
      text('session_id'),
      text('message_id'),
      integer('message_seq'),
      integer('part'),
      text('channel'),
      text('target'),
      text('operation'),
      optional(text('payload')),
      text('status'),
      integer('attempts'),
      integer('uncertain'),
      optional(time('first_try_at')),
      optional(time('last_try_at')),
      time('run_at'),
      optional(text('lease_owner')),
      optional(text('external_id')),
      optional(text('error_code')),
    ],
    keys: ['id'],
    belongsTo: { session_id: 'session' },
    indexes: [
      { columns: ['session_id', 'message_seq', 'part'], where: "status IN ('pending', 'sending')" },
      { columns: ['run_at'], where: "status IN ('pending', 'sending')" },
    ],
  },
];

const TICKETS: readonly TableParts[] = [
  {
    name: 'ticket',
    columns: [
      integer('number'),
      text('session_id'),
      text('status'),
      text('reason'),
      optional(text('detail')),
      optional(text('assignee')),
      optional(text('outcome')),
      integer('version'),
      time('created_at'),
      optional(time('claimed_at')),
      optional(time('first_reply_at')),
      optional(time('resolved_at')),
    ],
    keys: ['number'],
    belongsTo: { session_id: 'session' },
    indexes: [{ columns: ['session_id', 'number'] }, { columns: ['status', 'number'] }],
  },
  {
    name: 'ticket_event',
    columns: [
      integer('ticket_number'),
      integer('seq'),
      time('at'),
      text('kind'),
      optional(text('actor')),
      optional(text('text')),
    ],
    keys: ['ticket_number', 'seq'],
    belongsTo: { ticket_number: 'ticket' },
  },
  { name: 'counter', columns: [text('name'), time('value')], keys: ['name'] },
];

const KNOWLEDGE: readonly TableParts[] = [
  {
    name: 'document',
    columns: [
      text('id'),
      text('source'),
      text('title'),
      optional(text('url')),
      text('content_hash'),
      time('updated_at'),
    ],
    keys: ['id'],
    uniques: [['source']],
  },
  {
    name: 'chunk',
    columns: [
      text('id'),
      text('document_id'),
      integer('ordinal'),
      text('headings'),
      optional(text('anchor')),
      text('text'),
      text('content_hash'),
      optional(text('model')),
    ],
    keys: ['id'],
    belongsTo: { document_id: 'document' },
    indexes: [{ columns: ['document_id', 'ordinal'] }],
  },
];

/** TypeORM wants something that `new` can be called on; a function that answers the migration will do. */
export function initialSchema(): MigrationInterface {
  return {
    name: 'InitialSchema1763800000000',
    up: async (runner) => {
      const vector = optional({
        name: 'vector',
        type: runner.connection.options.type === 'sqlite' ? 'blob' : 'bytea',
      });
      for (const parts of [...CUSTOMERS, ...SESSIONS, ...DELIVERIES, ...TICKETS, ...KNOWLEDGE]) {
        await createTable(runner, parts, parts.name === 'chunk' ? [vector] : []);
      }
      await runner.query(
        "INSERT INTO counter (name, value) VALUES ('ticket', 1000), ('knowledge', 0), ('probe', 0)",
      );
    },
    down: () => Promise.reject(new Error('Migrations go forward only.')),
  };
}
