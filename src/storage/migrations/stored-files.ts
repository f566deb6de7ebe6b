/** Files that customers send. */
import type { MigrationInterface } from 'typeorm';
import { createTable } from './create-table.ts';
import { text, time } from './table-columns.ts';

export function storedFiles(): MigrationInterface {
  return {
    name: 'StoredFiles1764316800000',
    up: async (runner) => {
      const columns = [
        text('id'),
        text('session_id'),
        text('name'),
        text('mime_type'),
        time('size'),
        time('created_at'),
      ];
      const indexes = [{ columns: ['session_id', 'created_at'] }, { columns: ['created_at'] }];
      await createTable(runner, { name: 'stored_file', columns, keys: ['id'], indexes }, []);
    },
    down: () => Promise.reject(new Error('Migrations go forward only.')),
  };
}
