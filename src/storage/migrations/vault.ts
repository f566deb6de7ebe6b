/** Keys that text is sealed with, and the audit log. Rows that were stored plain stay readable as they are. */
import type { MigrationInterface } from 'typeorm';
import { createTable } from './create-table.ts';
import { text, time } from './table-columns.ts';

export function vault(): MigrationInterface {
  return {
    name: 'Vault1764320000000',
    up: async (runner) => {
      const key = { name: 'encryption_key', columns: [text('id'), text('probe'), time('created_at')] };
      await createTable(runner, { ...key, keys: ['id'] }, []);
      const columns = [
        time('seq'),
        time('at'),
        ...['actor', 'action', 'object', 'result', 'previous_hash', 'hash'].map(text),
      ];
      await createTable(runner, { name: 'audit_log', columns, keys: ['seq'] }, []);
    },
    down: () => Promise.reject(new Error('Migrations go forward only.')),
  };
}
