/** Who of the staff takes no tickets at present. */
import type { MigrationInterface } from 'typeorm';
import { createTable } from './create-table.ts';
import { text, time } from './table-columns.ts';

export function staffDuty(): MigrationInterface {
  return {
    name: 'StaffDuty1764468000000',
    up: async (runner) => {
      const columns = [text('person_id'), time('since')];
      await createTable(runner, { name: 'off_duty', columns, keys: ['person_id'] }, []);
    },
    down: () => Promise.reject(new Error('Migrations go forward only.')),
  };
}
