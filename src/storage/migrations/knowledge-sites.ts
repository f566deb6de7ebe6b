/** Web pages as knowledge: which site a document is of, and what the last reading of a site left out. */
import type { MigrationInterface } from 'typeorm';
import { createTable } from './create-table.ts';
import { integer, text, time } from './table-columns.ts';

export function knowledgeSites(): MigrationInterface {
  return {
    name: 'KnowledgeSites1764327600000',
    up: async (runner) => {
      // Added in SQL: TypeORM would copy the whole table on SQLite.
      await runner.query('ALTER TABLE document ADD COLUMN site text');
      await runner.query('ALTER TABLE document ADD COLUMN etag text');
      const columns = [
        text('address'),
        integer('depth'),
        time('read_at'),
        integer('documents'),
        text('skipped'),
      ];
      await createTable(runner, { name: 'knowledge_site', columns, keys: ['address'] }, []);
    },
    down: () => Promise.reject(new Error('Migrations go forward only.')),
  };
}
