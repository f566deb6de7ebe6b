/** Takes in files for a conversation: says by their bytes what they are, keeps within quotas, and gives them out to that conversation alone. */
import { v7 } from 'uuid';
import type {
  Attachments,
  FileBytes,
  FileQuota,
  FileStore,
  IdentifyFile,
  NewFile,
  StoredFile,
} from '../../contract/attachments.ts';
import { AppError } from '../../contract/errors.ts';
import type { AttachmentReference } from '../../contract/event.ts';
import type { Clock } from '../../contract/telemetry.ts';
import { derivedId } from '../ids.ts';
import { sessionIdOf } from '../session-id.ts';
import { harmlessName } from './file-name.ts';

export interface AttachmentLimits extends FileQuota {
  /** Of one file. */
  readonly fileBytes: number;
}

interface AttachmentsOptions {
  readonly store: FileStore;
  readonly bytes: FileBytes;
  readonly identify: IdentifyFile;
  readonly limits: AttachmentLimits;
  readonly clock: Clock;
}

export function createAttachments(options: AttachmentsOptions): Attachments {
  const { store, bytes, identify, limits, clock } = options;

  const describe = async (sessionId: string, file: NewFile): Promise<StoredFile> => {
    if (file.bytes.length === 0) throw new AppError('invalid-request', 'The file is empty.');
    if (file.bytes.length > limits.fileBytes)
      throw new AppError('payload-too-large', 'The file is too large.');
    const kind = await identify(file.bytes, file.name);
    if (kind === undefined) {
      throw new AppError('unsupported-media-type', 'Files of this type are not taken.');
    }
    return {
      id: file.sourceId === undefined ? v7() : derivedId('file', sessionId, file.sourceId),
      sessionId,
      name: harmlessName(file.name, kind),
      mimeType: kind.mimeType,
      size: file.bytes.length,
      createdAt: clock(),
    };
  };

  const keep = async (sessionId: string, file: NewFile): Promise<AttachmentReference> => {
    const stored = await describe(sessionId, file);
    // The bytes first: a row always has its bytes.
    await bytes.write(stored.id, 'content', file.bytes);
    switch (await store.add(stored, limits)) {
      case 'stored':
      case 'known':
        return referenceTo(stored);
      case 'session-full':
        await bytes.remove(stored.id);
        throw new AppError('quota-exceeded', 'This conversation holds as many files as it may.');
      case 'total-full':
        await bytes.remove(stored.id);
        throw new AppError('quota-exceeded', 'No more files can be taken at the moment.');
    }
  };

  return {
    store: keep,
    storeFor: async (place, file) => await keep(sessionIdOf(place), file),
    async references(sessionId, ids) {
      if (ids.length === 0) return [];
      const files = new Map((await store.ofSession(sessionId)).map((file) => [file.id, file]));
      return [...new Set(ids)].map((id) => {
        const file = files.get(id);
        if (file === undefined)
          throw new AppError('unknown-attachment', 'One of the attachments does not exist.');
        return referenceTo(file);
      });
    },
    async open(sessionId, id) {
      const file = await store.find(sessionId, id);
      const content = file && (await bytes.read(id, 'content'));
      if (file === undefined || content === undefined)
        throw new AppError('not-found', 'There is no such file.');
      return { file, bytes: content };
    },
  };
}

function referenceTo({ id, name, mimeType, size }: StoredFile): AttachmentReference {
  return { id, name, mimeType, size };
}
