/** Rows of files. Quotas are checked in the transaction that adds a row. */
import type { FileQuota, FileStore, StoredFile } from '../../contract/attachments.ts';
import type { StoredFileRow } from '../schemas/file-tables.ts';
import { storedFileTable } from '../schemas/file-tables.ts';
import type { Database, Transaction } from '../sql/database.ts';
import { insertInto } from '../sql/write-rows.ts';
import { fromStored, toStored } from '../stored-text.ts';
import type { WriteLane } from '../write-lane.ts';

const READ_SESSION = 'SELECT * FROM stored_file WHERE session_id = $1 ORDER BY created_at, id';
const READ_IDS = 'SELECT id FROM stored_file WHERE id > $1 ORDER BY id LIMIT $2';
const READ_ONE = 'SELECT * FROM stored_file WHERE id = $1';
/** Nodes that add at the same moment may go over a quota by one file each. */
const READ_USE = `SELECT CAST(coalesce(sum(size), 0) AS bigint) AS total_bytes,
    (SELECT count(*) FROM stored_file WHERE session_id = $1) AS session_files,
    (SELECT CAST(coalesce(sum(size), 0) AS bigint) FROM stored_file WHERE session_id = $1) AS session_bytes
  FROM stored_file`;
const FORGET = `DELETE FROM stored_file WHERE created_at < $1 AND NOT EXISTS
    (SELECT 1 FROM attachment WHERE attachment.session_id = stored_file.session_id AND attachment.id = stored_file.id)
  RETURNING id`;

interface Use {
  readonly total_bytes: number;
  readonly session_files: number;
  readonly session_bytes: number;
}

export function createFileStore({ dialect, reader }: Database, writes: WriteLane): FileStore {
  const insertFiles = insertInto(dialect, storedFileTable);
  const open = (row: StoredFileRow) => toFile(dialect.vault.open(storedFileTable, row));

  return {
    add: (file, quota) =>
      writes.exclusive(async (transaction) => {
        const known = await transaction.all<StoredFileRow>(READ_ONE, [file.id]);
        if (known.length > 0) return 'known';
        const full = await findFull(transaction, file, quota);
        if (full !== undefined) return full;
        await insertFiles(transaction, [toRow(file)]);
        return 'stored';
      }),
    ofSession: async (sessionId) => (await reader.all<StoredFileRow>(READ_SESSION, [sessionId])).map(open),
    find: async (sessionId, id) => {
      const [row] = await reader.all<StoredFileRow>(READ_ONE, [id]);
      return row?.session_id === sessionId ? open(row) : undefined;
    },
    ids: async (after, limit) => {
      const rows = await reader.all<{ readonly id: string }>(READ_IDS, [after, limit]);
      return rows.map(({ id }) => id);
    },
    forgetUnsent: (before) =>
      writes.exclusive(async (transaction) => {
        const rows = await transaction.all<{ readonly id: string }>(FORGET, [before]);
        return rows.map(({ id }) => id);
      }),
  };
}

async function findFull(
  transaction: Transaction,
  { sessionId, size }: StoredFile,
  quota: FileQuota,
): Promise<'session-full' | 'total-full' | undefined> {
  const [use] = await transaction.all<Use>(READ_USE, [sessionId]);
  if (use === undefined) return undefined;
  const isFull = use.session_files >= quota.sessionFiles || use.session_bytes + size > quota.sessionBytes;
  if (isFull) return 'session-full';
  return use.total_bytes + size > quota.totalBytes ? 'total-full' : undefined;
}

function toFile(row: StoredFileRow): StoredFile {
  return {
    id: row.id,
    sessionId: row.session_id,
    name: fromStored(row.name),
    mimeType: row.mime_type,
    size: row.size,
    createdAt: row.created_at,
  };
}

function toRow(file: StoredFile): StoredFileRow {
  return {
    id: file.id,
    session_id: file.sessionId,
    name: toStored(file.name),
    mime_type: file.mimeType,
    size: file.size,
    created_at: file.createdAt,
  };
}
