/** The words of a session's files: read once, then kept beside the bytes. */
import { z } from 'zod';
import type {
  FileBytes,
  FilePassage,
  FileStore,
  ReadableFile,
  ReadFile,
  SessionFiles,
  StoredFile,
} from '../../contract/attachments.ts';
import { AppError } from '../../contract/errors.ts';

const keptPassages = z.array(z.object({ headings: z.array(z.string()), text: z.string() }));

/** Of one session; older ones are left out. */
const MAX_FILES = 20;
const UNREADABLE = 'unreadable';

interface SessionFilesOptions {
  readonly store: Pick<FileStore, 'ofSession'>;
  readonly bytes: FileBytes;
  readonly readFile: ReadFile;
}

export function createSessionFiles({ store, bytes, readFile }: SessionFilesOptions): SessionFiles {
  const readKept = async (id: string): Promise<readonly FilePassage[] | 'unreadable' | undefined> => {
    const kept = await bytes.read(id, 'passages');
    if (kept === undefined) return undefined;
    const text = Buffer.from(kept).toString('utf8');
    return text === UNREADABLE ? UNREADABLE : keptPassages.parse(JSON.parse(text));
  };

  const keep = (id: string, text: string): Promise<void> => bytes.write(id, 'passages', Buffer.from(text));

  const readNow = async ({ id, mimeType }: StoredFile, signal: AbortSignal) => {
    const content = await bytes.read(id, 'content');
    if (content === undefined) return undefined;
    try {
      const passages = await readFile(content, mimeType, signal);
      await keep(id, JSON.stringify(passages));
      return passages;
    } catch (cause) {
      if (!(cause instanceof AppError) || cause.code !== 'file-unreadable') throw cause;
      // What cannot be read today is not tried again with every question.
      await keep(id, UNREADABLE);
      return undefined;
    }
  };

  const read = async (file: StoredFile, signal: AbortSignal): Promise<ReadableFile> => {
    const kept = await readKept(file.id);
    if (kept !== undefined) return { file, passages: kept === UNREADABLE ? undefined : kept };
    return { file, passages: await readNow(file, signal) };
  };

  return {
    async read(sessionId, signal) {
      const files = await store.ofSession(sessionId);
      return await Promise.all(files.slice(-MAX_FILES).map((file) => read(file, signal)));
    },
  };
}
