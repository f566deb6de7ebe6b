/** What deleting needs: rows found by their session without reading whole tables, and copies on platforms that are to be taken back. */
import type { MigrationInterface } from 'typeorm';
import { createTable } from './create-table.ts';
import { integer, optional, text, time } from './table-columns.ts';

/** Tables whose rows go with their session; without an index each deleted session would read them whole. */
const OF_SESSIONS = ['inbox', 'outbox'] as const;

export function forgetting(): MigrationInterface {
  return {
    name: 'Forgetting1764324000000',
    up: async (runner) => {
      for (const table of OF_SESSIONS) {
        await runner.query(`CREATE INDEX ${table}_session ON ${table} (session_id)`);
      }
      const columns = [
        text('id'),
        text('channel'),
        text('external_id'),
        text('status'),
        integer('attempts'),
        time('run_at'),
        optional(text('error_code')),
        time('created_at'),
      ];
      await createTable(runner, { name: 'removal', columns, keys: ['id'] }, []);
    },
    down: () => Promise.reject(new Error('Migrations go forward only.')),
  };
}
