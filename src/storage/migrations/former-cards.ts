/** Where tickets' cards stood that somebody deleted, so that what is written in their threads still finds its ticket. */
import type { MigrationInterface } from 'typeorm';
import { createTable } from './create-table.ts';
import { integer, text } from './table-columns.ts';

export function formerCards(): MigrationInterface {
  return {
    name: 'FormerCards1764432000000',
    up: async (runner) => {
      await createTable(
        runner,
        {
          name: 'former_card',
          columns: [text('channel'), text('message_id'), integer('ticket_number')],
          keys: ['channel', 'message_id'],
          belongsTo: { ticket_number: 'ticket' },
          indexes: [{ columns: ['ticket_number'] }],
        },
        [],
      );
    },
    down: () => Promise.reject(new Error('Migrations go forward only.')),
  };
}
