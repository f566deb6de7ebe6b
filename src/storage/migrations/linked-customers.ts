/** Who is the same person on several channels, and through which conversations a ticket went with them. */
import type { MigrationInterface } from 'typeorm';
import { createTable } from './create-table.ts';
import { text } from './table-columns.ts';

export function linkedCustomers(): MigrationInterface {
  return {
    name: 'LinkedCustomers1764352800000',
    up: async (runner) => {
      // Added in SQL: TypeORM would copy the whole table on SQLite.
      await runner.query('ALTER TABLE customer ADD COLUMN person_key text');
      await runner.query('ALTER TABLE ticket ADD COLUMN places text');
      await runner.query(
        'CREATE INDEX customer_person ON customer (person_key) WHERE person_key IS NOT NULL',
      );
      await createTable(
        runner,
        { name: 'secret', columns: [text('name'), text('value')], keys: ['name'] },
        [],
      );
    },
    down: () => Promise.reject(new Error('Migrations go forward only.')),
  };
}
