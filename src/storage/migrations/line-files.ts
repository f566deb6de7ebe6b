/** Files that come with a line at the desk, kept until its author has decided about it. */
import type { MigrationInterface } from 'typeorm';

export function lineFiles(): MigrationInterface {
  return {
    name: 'LineFiles1764340000000',
    up: async (runner) => {
      // Added in SQL: TypeORM would copy the whole table on SQLite.
      await runner.query('ALTER TABLE desk_line ADD COLUMN attachments text');
    },
    down: () => Promise.reject(new Error('Migrations go forward only.')),
  };
}
