/** What is told about customers beside their name: their plan, their time zone and the page they came from. */
import type { MigrationInterface } from 'typeorm';

export function customerFacts(): MigrationInterface {
  return {
    name: 'CustomerFacts1764460800000',
    up: async (runner) => {
      // Added in SQL: TypeORM would copy the whole table on SQLite.
      for (const column of ['plan', 'time_zone', 'page']) {
        await runner.query(`ALTER TABLE customer ADD COLUMN ${column} text`);
      }
    },
    down: () => Promise.reject(new Error('Migrations go forward only.')),
  };
}
