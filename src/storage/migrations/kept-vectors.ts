/** Vectors of an embedding model that is to take another one's place, until they are all there. */
import type { MigrationInterface } from 'typeorm';
import { createTable } from './create-table.ts';
import { text } from './table-columns.ts';

export function keptVectors(): MigrationInterface {
  return {
    name: 'KeptVectors1764349200000',
    up: async (runner) => {
      const vector = {
        name: 'vector',
        type: runner.connection.options.type === 'sqlite' ? 'blob' : 'bytea',
      };
      const parts = {
        name: 'kept_vector',
        columns: [text('content_hash'), text('model')],
        keys: ['content_hash', 'model'],
      };
      await createTable(runner, parts, [vector]);
    },
    down: () => Promise.reject(new Error('Migrations go forward only.')),
  };
}
