/** Articles and their passages with vectors. */
import { EntitySchema } from 'typeorm';
import { integer, key, optionalText, text, time } from './columns.ts';

/** Unique by `source`. */
export interface DocumentRow {
  readonly id: string;
  readonly source: string;
  readonly title: string;
  readonly url: string | null;
  readonly content_hash: string;
  readonly updated_at: number;
  readonly site: string | null;
  readonly etag: string | null;
}

export const documentTable = new EntitySchema<DocumentRow>({
  name: 'document',
  columns: {
    id: key,
    source: text,
    title: text,
    url: optionalText,
    content_hash: text,
    updated_at: time,
    site: optionalText,
    etag: optionalText,
  },
});

export interface ChunkRow {
  readonly id: string;
  readonly document_id: string;
  readonly ordinal: number;
  /** JSON. */
  readonly headings: string;
  readonly anchor: string | null;
  readonly text: string;
  readonly content_hash: string;
  readonly model: string | null;
}

/** Beside these columns a chunk has `vector`: 32-bit floats, little endian, in the database's own type for bytes. */
export const chunkTable = new EntitySchema<ChunkRow>({
  name: 'chunk',
  columns: {
    id: key,
    document_id: text,
    ordinal: integer,
    headings: text,
    anchor: optionalText,
    text,
    content_hash: text,
    model: optionalText,
  },
});

export interface SiteRow {
  readonly address: string;
  readonly depth: number;
  readonly read_at: number;
  readonly documents: number;
  /** JSON. */
  readonly skipped: string;
}

export const siteTable = new EntitySchema<SiteRow>({
  name: 'knowledge_site',
  columns: { address: key, depth: integer, read_at: time, documents: integer, skipped: text },
});

export interface KeptVectorRow {
  readonly content_hash: string;
  readonly model: string;
}

/** Beside these columns it has `vector`, as a chunk. */
export const keptVectorTable = new EntitySchema<KeptVectorRow>({
  name: 'kept_vector',
  columns: { content_hash: key, model: key },
});
