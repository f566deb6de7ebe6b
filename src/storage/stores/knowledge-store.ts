/** The stored knowledge base, replaced a document at a time. */
import type { KnowledgeChunk, KnowledgeDocument, KnowledgeStore } from '../../contract/knowledge.ts';
import type { StoredChunkRow } from '../records/knowledge-record.ts';
import { toBytes, toChunk, toChunkRow, toDocument, toDocumentRow } from '../records/knowledge-record.ts';
import type { DocumentRow } from '../schemas/knowledge-tables.ts';
import { chunkTable, documentTable } from '../schemas/knowledge-tables.ts';
import type { Database, Transaction } from '../sql/database.ts';
import { insertInto } from '../sql/write-rows.ts';
import type { WriteLane } from '../write-lane.ts';

const READ_DOCUMENTS = 'SELECT * FROM document ORDER BY source';
const READ_CHUNKS = 'SELECT * FROM chunk ORDER BY document_id, ordinal';
const READ_GENERATION = "SELECT value FROM counter WHERE name = 'knowledge'";
export const RAISE_GENERATION = "UPDATE counter SET value = value + 1 WHERE name = 'knowledge'";
const SET_VECTOR = 'UPDATE chunk SET vector = $1 WHERE id = $2';
const DELETE_SAME = 'DELETE FROM document WHERE id = $1 OR source = $2';

export function createKnowledgeStore({ dialect, reader }: Database, writes: WriteLane): KnowledgeStore {
  const insertDocuments = insertInto(dialect, documentTable);
  const insertChunks = insertInto(dialect, chunkTable);
  const readChunksOf = `SELECT * FROM chunk WHERE document_id IN ${dialect.list('$1')} ORDER BY document_id, ordinal`;
  const deleteMany = `DELETE FROM document WHERE id IN ${dialect.list('$1')}`;

  async function replace(
    transaction: Transaction,
    document: KnowledgeDocument,
    chunks: readonly KnowledgeChunk[],
  ): Promise<void> {
    const row = toDocumentRow(document);
    // First, because it makes another node that replaces the same document wait.
    await transaction.all(RAISE_GENERATION);
    // Chunks go with their document.
    await transaction.all(DELETE_SAME, [row.id, row.source]);
    await insertDocuments(transaction, [row]);
    await insertChunks(transaction, chunks.map(toChunkRow));
    for (const { id, vector } of chunks) {
      if (vector !== undefined) await transaction.all(SET_VECTOR, [toBytes(vector), id]);
    }
  }

  return {
    documents: async () => (await reader.all<DocumentRow>(READ_DOCUMENTS)).map(toDocument),
    chunks: async (documentIds) => {
      const rows =
        documentIds === undefined
          ? await reader.all<StoredChunkRow>(READ_CHUNKS)
          : await reader.all<StoredChunkRow>(readChunksOf, [JSON.stringify(documentIds)]);
      return rows.map(toChunk);
    },
    replace: (document, chunks) => writes.exclusive((transaction) => replace(transaction, document, chunks)),
    remove: (documentIds) =>
      writes.exclusive(async (transaction) => {
        await transaction.all(RAISE_GENERATION);
        await transaction.all(deleteMany, [JSON.stringify(documentIds)]);
      }),
    generation: async () => {
      const [counter] = await reader.all<{ value: number }>(READ_GENERATION);
      return counter?.value ?? 0;
    },
  };
}
