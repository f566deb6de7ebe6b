/** With which version a ticket last changed hands, so that a button of before says so instead of doing something else. */
import type { MigrationInterface } from 'typeorm';

export function ticketHands(): MigrationInterface {
  return {
    name: 'TicketHands1764464400000',
    up: async (runner) => {
      // Added in SQL: TypeORM would copy the whole table on SQLite.
      await runner.query('ALTER TABLE ticket ADD COLUMN hands_version integer NOT NULL DEFAULT 0');
    },
    down: () => Promise.reject(new Error('Migrations go forward only.')),
  };
}
