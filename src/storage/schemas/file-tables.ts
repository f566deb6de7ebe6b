/** Files that were sent to a session, or uploaded for it; the bytes are on disk. */
import { EntitySchema } from 'typeorm';
import { key, text, time } from './columns.ts';

/** May be there before its session: a channel stores a file before the event that brings it. */
export interface StoredFileRow {
  readonly id: string;
  readonly session_id: string;
  readonly name: string;
  readonly mime_type: string;
  readonly size: number;
  readonly created_at: number;
}

export const storedFileTable = new EntitySchema<StoredFileRow>({
  name: 'stored_file',
  columns: { id: key, session_id: text, name: text, mime_type: text, size: time, created_at: time },
});
