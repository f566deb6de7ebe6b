/** Documents and chunks: from rows to contract types and back. */
import type { KnowledgeChunk, KnowledgeDocument, PassageWords } from '../../contract/knowledge.ts';
import type { ChunkRow, DocumentRow } from '../schemas/knowledge-tables.ts';
import { fromStored, fromStoredJson, toOptional, toStored, toStoredJson } from '../stored-text.ts';

/** As it is read: with the vector's bytes. */
export interface StoredChunkRow extends ChunkRow {
  readonly vector: Buffer | null;
}

export function toDocument(row: DocumentRow): KnowledgeDocument {
  return {
    id: row.id,
    source: fromStored(row.source),
    title: fromStored(row.title),
    ...(row.url !== null && { url: fromStored(row.url) }),
    contentHash: row.content_hash,
    updatedAt: row.updated_at,
    ...(row.site !== null && { site: fromStored(row.site) }),
    ...(row.etag !== null && { etag: fromStored(row.etag) }),
  };
}

export function toDocumentRow(document: KnowledgeDocument): DocumentRow {
  return {
    id: document.id,
    source: toStored(document.source),
    title: toStored(document.title),
    url: toOptional(document.url),
    content_hash: document.contentHash,
    updated_at: document.updatedAt,
    site: toOptional(document.site),
    etag: toOptional(document.etag),
  };
}

export function toChunk(row: StoredChunkRow): KnowledgeChunk {
  return {
    id: row.id,
    documentId: row.document_id,
    ordinal: row.ordinal,
    headings: fromStoredJson<readonly string[]>(row.headings),
    ...(row.anchor !== null && { anchor: fromStored(row.anchor) }),
    text: fromStored(row.text),
    contentHash: row.content_hash,
    ...(row.vector !== null && { vector: toVector(row.vector) }),
    ...(row.model !== null && { model: row.model }),
  };
}

export function toChunkRow(chunk: KnowledgeChunk): ChunkRow {
  return {
    id: chunk.id,
    document_id: chunk.documentId,
    ordinal: chunk.ordinal,
    headings: toStoredJson(chunk.headings),
    anchor: toOptional(chunk.anchor),
    text: toStored(chunk.text),
    content_hash: chunk.contentHash,
    model: chunk.model ?? null,
  };
}

export function toPassageWords(
  row: Pick<DocumentRow, 'title'> & Pick<ChunkRow, 'headings' | 'text' | 'content_hash'>,
): PassageWords {
  return {
    title: fromStored(row.title),
    headings: fromStoredJson<readonly string[]>(row.headings),
    text: fromStored(row.text),
    contentHash: row.content_hash,
  };
}

/** Copied, because a driver's buffer need not begin where a float may. */
function toVector(bytes: Buffer): Float32Array {
  return new Float32Array(Uint8Array.from(bytes).buffer);
}

export function toBytes(vector: Float32Array): Buffer {
  return Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength);
}
