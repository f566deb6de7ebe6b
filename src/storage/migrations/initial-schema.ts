/** The first schema, the same on SQLite and PostgreSQL. A migration that has been released is never edited. */
import type { MigrationInterface } from 'typeorm';
import { createTable } from './create-table.ts';
import { CUSTOMERS, SESSIONS } from './initial-conversations.ts';
import { DELIVERIES } from './initial-deliveries.ts';
import { KNOWLEDGE, TICKETS } from './initial-desk.ts';
import { optional } from './table-columns.ts';

/** TypeORM wants something that `new` can be called on; a function that answers the migration will do. */
export function initialSchema(): MigrationInterface {
  return {
    name: 'InitialSchema1763800000000',
    up: async (runner) => {
      const vector = optional({
        name: 'vector',
        type: runner.connection.options.type === 'sqlite' ? 'blob' : 'bytea',
      });
      for (const parts of [...CUSTOMERS, ...SESSIONS, ...DELIVERIES, ...TICKETS, ...KNOWLEDGE]) {
        await createTable(runner, parts, parts.name === 'chunk' ? [vector] : []);
      }
      await runner.query(
        "INSERT INTO counter (name, value) VALUES ('ticket', 1000), ('knowledge', 0), ('probe', 0)",
      );
    },
    down: () => Promise.reject(new Error('Migrations go forward only.')),
  };
}
