/** Keeps bytes of files in a folder, under names made here. Everything that reaches the disk passes the codec. */
import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileBytes, FileCodec, FilePart } from '../contract/attachments.ts';
import { AppError } from '../contract/errors.ts';

const PARTS: readonly FilePart[] = ['content', 'passages'];
/** Our own ids only: nothing that a client wrote ever becomes a part of a path. */
const FILE_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const OWNER_ONLY = 0o600;
const OWNER_ONLY_FOLDER = 0o700;
/** Sub-folders keep listings short. */
const PREFIX_CHARACTERS = 2;

/** `codec` undefined = bytes are stored as they are. */
export function createFileFolder(folder: string, codec?: FileCodec): FileBytes {
  const folderOf = (fileId: string): string => join(folder, checked(fileId).slice(0, PREFIX_CHARACTERS));
  const pathOf = (fileId: string, part: FilePart): string => join(folderOf(fileId), nameOf(fileId, part));

  return {
    async write(fileId, part, bytes) {
      const path = pathOf(fileId, part);
      const sealed = codec === undefined ? bytes : codec.seal(nameOf(fileId, part), bytes);
      try {
        await mkdir(folderOf(fileId), { recursive: true, mode: OWNER_ONLY_FOLDER });
        await replaceFile(path, sealed);
      } catch (cause) {
        throw new AppError('storage-unavailable', 'The file could not be stored.', { cause });
      }
    },
    async read(fileId, part) {
      const sealed = await readIfThere(pathOf(fileId, part));
      if (sealed === undefined || codec === undefined) return sealed;
      return codec.open(nameOf(fileId, part), sealed);
    },
    async remove(fileId) {
      for (const part of PARTS) await rm(pathOf(fileId, part), { force: true });
    },
  };
}

function nameOf(fileId: string, part: FilePart): string {
  return `${fileId}.${part}`;
}

function checked(fileId: string): string {
  if (FILE_ID.test(fileId)) return fileId;
  throw new AppError('not-found', 'There is no such file.');
}

/** Whole or not at all, also when the process dies meanwhile. */
async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.${randomUUID()}.new`;
  try {
    const file = await open(unfinished, 'wx', OWNER_ONLY);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (cause) {
    await rm(unfinished, { force: true });
    throw cause;
  }
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw new AppError('storage-unavailable', 'The file could not be read.', { cause });
  }
}
