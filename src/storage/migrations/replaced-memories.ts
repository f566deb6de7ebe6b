/** What a remembered fact is about, and which newer one replaced it. */
import type { MigrationInterface } from 'typeorm';

export function replacedMemories(): MigrationInterface {
  return {
    name: 'ReplacedMemories1764331200000',
    up: async (runner) => {
      // Added in SQL: TypeORM would copy the whole table on SQLite.
      await runner.query('ALTER TABLE memory ADD COLUMN subject text');
      await runner.query('ALTER TABLE memory ADD COLUMN superseded_at bigint');
      await runner.query('ALTER TABLE memory ADD COLUMN superseded_by text');
    },
    down: () => Promise.reject(new Error('Migrations go forward only.')),
  };
}
