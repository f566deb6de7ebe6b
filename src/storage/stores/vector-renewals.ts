/** Vectors of a model that is to take another one's place, in a table of their own until all of them are there. */
import type { VectorRenewals } from '../../contract/knowledge.ts';
import { toBytes, toPassageWords } from '../records/knowledge-record.ts';
import type { ChunkRow, DocumentRow } from '../schemas/knowledge-tables.ts';
import type { Database } from '../sql/database.ts';
import type { WriteLane } from '../write-lane.ts';
import { RAISE_GENERATION } from './knowledge-store.ts';

const MODEL_IN_USE = `SELECT model, count(*) AS chunks FROM chunk WHERE model IS NOT NULL
  GROUP BY model ORDER BY 2 DESC, 1 LIMIT 1`;
const IS_MISSING = `(chunk.model IS NULL OR chunk.model <> $1)
  AND NOT EXISTS (SELECT 1 FROM kept_vector AS kept WHERE kept.content_hash = chunk.content_hash AND kept.model = $1)`;
const PROGRESS = `SELECT count(DISTINCT content_hash) AS total,
  count(DISTINCT CASE WHEN chunk.model = $1 THEN content_hash END) AS in_use,
  count(DISTINCT CASE WHEN ${IS_MISSING} THEN content_hash END) AS missing FROM chunk`;
const READ_MISSING = `SELECT document.title, chunk.headings, chunk.text, chunk.content_hash
  FROM chunk JOIN document ON document.id = chunk.document_id WHERE ${IS_MISSING} LIMIT $2`;
const KEEP = `INSERT INTO kept_vector (content_hash, model, vector) VALUES ($1, $2, $3)
  ON CONFLICT (content_hash, model) DO NOTHING`;
const ADOPT = `UPDATE chunk SET vector = kept.vector, model = kept.model FROM kept_vector AS kept
  WHERE kept.content_hash = chunk.content_hash AND kept.model = $1`;
/** Those of a model that was given up half-way too. */
const FORGET_KEPT = 'DELETE FROM kept_vector';

interface ProgressRow {
  readonly total: number;
  readonly in_use: number;
  readonly missing: number;
}

export function createVectorRenewals({ reader }: Database, writes: WriteLane): VectorRenewals {
  return {
    modelInUse: async () => (await reader.all<{ model: string }>(MODEL_IN_USE))[0]?.model,
    progress: async (model) => {
      const [row] = await reader.all<ProgressRow>(PROGRESS, [model]);
      return { total: row?.total ?? 0, inUse: row?.in_use ?? 0, missing: row?.missing ?? 0 };
    },
    missing: async (model, limit) => {
      type Row = Pick<DocumentRow, 'title'> & Pick<ChunkRow, 'headings' | 'text' | 'content_hash'>;
      return (await reader.all<Row>(READ_MISSING, [model, limit])).map(toPassageWords);
    },
    keep: (model, vectors) =>
      writes.exclusive(async (transaction) => {
        for (const [hash, vector] of vectors) await transaction.all(KEEP, [hash, model, toBytes(vector)]);
      }),
    adopt: (model) =>
      writes.exclusive(async (transaction) => {
        await transaction.all(RAISE_GENERATION);
        await transaction.all(ADOPT, [model]);
        await transaction.all(FORGET_KEPT);
      }),
  };
}
