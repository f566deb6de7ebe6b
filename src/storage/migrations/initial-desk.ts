/** Tickets, counters and knowledge, as they were first. */
import type { TableParts } from './create-table.ts';
import { integer, optional, text, time } from './table-columns.ts';

export const TICKETS: readonly TableParts[] = [
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

export const KNOWLEDGE: readonly TableParts[] = [
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
