/** Lists the files of a knowledge folder, and decides which of them may be read at all. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { AppError } from '../../src/contract/errors.ts';

export type SkipReason =
  | 'unknown-extension'
  | 'too-large'
  | 'outside-folder'
  | 'unreadable'
  | 'binary'
  | 'invalid-utf-8'
  | 'empty';

export interface FoundFile {
  /** Relative to the folder, with `/`. */
  readonly source: string;
  readonly path: string;
  /** Lower case, with the dot. */
  readonly extension: string;
  /** Undefined when the file may be read. */
  readonly skipped?: SkipReason;
}

const MAX_BYTES = 5_000_000;
/** Of documents with pictures and fonts in them. */
const MAX_DOCUMENT_BYTES = 20_000_000;
const DOCUMENTS: readonly string[] = ['.pdf', '.docx'];

/** By source. Names that begin with a dot are left out. @throws AppError `knowledge-unreadable` */
export async function findFiles(
  folder: string,
  extensions: ReadonlySet<string>,
): Promise<readonly FoundFile[]> {
  const root = await realpath(folder).catch((cause: unknown) => {
    throw new AppError('knowledge-unreadable', 'The knowledge folder cannot be read.', { cause });
  });
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files: FoundFile[] = [];
  for (const entry of entries) {
    if (entry.isDirectory()) continue;
    const path = join(entry.parentPath, entry.name);
    const source = relative(root, path).split(sep).join('/');
    if (source.split('/').some((part) => part.startsWith('.'))) continue;
    const extension = extname(entry.name).toLowerCase();
    const skipped = extensions.has(extension) ? await refuse(root, path, extension) : 'unknown-extension';
    files.push({ source, path, extension, ...(skipped !== undefined && { skipped }) });
  }
  return files.sort((left, right) => (left.source < right.source ? -1 : 1));
}

async function refuse(root: string, path: string, extension: string): Promise<SkipReason | undefined> {
  try {
    const real = await realpath(path);
    if (!real.startsWith(root + sep)) return 'outside-folder';
    const { size } = await stat(real);
    const maxBytes = DOCUMENTS.includes(extension) ? MAX_DOCUMENT_BYTES : MAX_BYTES;
    return size > maxBytes ? 'too-large' : undefined;
  } catch {
    return 'unreadable';
  }
}
