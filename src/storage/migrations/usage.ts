/** When steps of a turn began, how long its question waited, and a quick sum of what a day's turns used. */
import type { MigrationInterface } from 'typeorm';

export function usage(): MigrationInterface {
  return {
    name: 'Usage1764320000000',
    up: async (runner) => {
      // Added in SQL: TypeORM would copy the whole table on SQLite.
      await runner.query('ALTER TABLE turn ADD COLUMN waited_ms integer');
      await runner.query('ALTER TABLE turn_step ADD COLUMN started_at bigint');
      await runner.query('CREATE INDEX turn_started_at ON turn (started_at)');
    },
    down: () => Promise.reject(new Error('Migrations go forward only.')),
  };
}
