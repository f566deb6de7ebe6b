/** What the bot offers to choose from when it asks back. */
import type { MigrationInterface } from 'typeorm';

export function choices(): MigrationInterface {
  return {
    name: 'Choices1764343600000',
    up: async (runner) => {
      // Added in SQL: TypeORM would copy the whole table on SQLite.
      await runner.query('ALTER TABLE message ADD COLUMN choices text');
    },
    down: () => Promise.reject(new Error('Migrations go forward only.')),
  };
}
