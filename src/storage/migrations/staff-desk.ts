/** What the staff desk needs: more about a ticket, cards, lines, events, and an order of deliveries for each place they go to. */
import type { MigrationInterface } from 'typeorm';
import { createTable, type TableParts } from './create-table.ts';
import { integer, optional, text, time } from './table-columns.ts';

const COLUMNS: readonly (readonly [table: string, column: string])[] = [
  ['ticket', 'assignee_id text'],
  ['ticket', "priority text NOT NULL DEFAULT 'normal'"],
  ['ticket', 'awaiting text'],
  ['ticket', 'awaiting_since bigint'],
  ['ticket', 'snoozed_until bigint'],
  ['ticket', 'reminded_at integer NOT NULL DEFAULT 0'],
  ['ticket', 'nudged_at bigint'],
  ['ticket', 'ended_at bigint'],
  ['ticket', 'changed_at bigint NOT NULL DEFAULT 0'],
  ['ticket_event', 'line_id text'],
  ['outbox', "stream text NOT NULL DEFAULT ''"],
];

const TABLES: readonly TableParts[] = [
  {
    name: 'desk_card',
    columns: [integer('ticket_number'), text('channel'), text('message_id'), integer('shown_version')],
    keys: ['ticket_number'],
    uniques: [['channel', 'message_id']],
    belongsTo: { ticket_number: 'ticket' },
  },
  {
    name: 'desk_line',
    columns: [
      text('id'),
      integer('ticket_number'),
      optional(text('author_id')),
      text('author'),
      text('content'),
      text('state'),
      optional(text('message_id')),
      optional(time('held_until')),
      optional(text('receipt')),
      time('at'),
    ],
    keys: ['id'],
    belongsTo: { ticket_number: 'ticket' },
    indexes: [
      { columns: ['ticket_number'], where: "state = 'held'" },
      { columns: ['held_until'], where: "state = 'held'" },
      { columns: ['at'], where: "state = 'relayed' AND (receipt IS NULL OR receipt = 'stored')" },
    ],
  },
  {
    name: 'desk_event',
    columns: [
      text('id'),
      text('event_key'),
      integer('ticket_number'),
      time('seq'),
      time('batch'),
      time('sent_at'),
      integer('is_line'),
      text('payload'),
      text('status'),
      integer('attempts'),
      time('run_at'),
      optional(text('lease_owner')),
    ],
    keys: ['id'],
    uniques: [['event_key']],
    belongsTo: { ticket_number: 'ticket' },
    indexes: [
      { columns: ['ticket_number', 'seq'] },
      { columns: ['ticket_number', 'batch', 'sent_at', 'seq'], where: "status = 'pending'" },
    ],
  },
];

export function staffDesk(): MigrationInterface {
  return {
    name: 'StaffDesk1764320400000',
    up: async (runner) => {
      for (const [table, column] of COLUMNS) await runner.query(`ALTER TABLE ${table} ADD COLUMN ${column}`);
      await runner.query('UPDATE ticket SET changed_at = created_at');
      await runner.query('UPDATE outbox SET stream = session_id');
      await runner.query(
        "CREATE INDEX outbox_stream ON outbox (stream, message_seq, part) WHERE status IN ('pending', 'sending')",
      );
      for (const parts of TABLES) await createTable(runner, parts, []);
      await runner.query("INSERT INTO counter (name, value) VALUES ('desk', 0)");
    },
    down: () => Promise.reject(new Error('Migrations go forward only.')),
  };
}
