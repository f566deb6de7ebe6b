/** Admin tokens, and sessions whose tokens end. */
import type { MigrationInterface } from 'typeorm';
import { createTable } from './create-table.ts';
import { optional, text, time } from './table-columns.ts';

export function access(): MigrationInterface {
  return {
    name: 'Access1764300000000',
    up: async (runner) => {
      await createTable(
        runner,
        {
          name: 'admin_token',
          columns: [
            text('id'),
            text('name'),
            text('prefix'),
            text('token_hash'),
            text('scopes'),
            time('created_at'),
            optional(time('expires_at')),
            optional(time('last_used_at')),
            optional(time('revoked_at')),
          ],
          keys: ['id'],
          uniques: [['token_hash']],
        },
        [],
      );
      // Added in SQL: TypeORM would copy the whole table on SQLite.
      await runner.query('ALTER TABLE session ADD COLUMN token_expires_at bigint');
    },
    down: () => Promise.reject(new Error('Migrations go forward only.')),
  };
}
