/** Receives one uploaded file of a form into memory. All uploads together are bounded, so that many at once cannot fill it. */
import type { Request, Response } from 'express';
import multer from 'multer';
import { AppError } from '../contract/errors.ts';

export interface UploadedFile {
  /** As the sender named it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Answers `{file}`, or an empty object when the form has none. */
export type ReceiveFile = (request: Request, response: Response) => Promise<unknown>;

/** Bytes of unfinished uploads at a time. */
const MAX_WAITING_BYTES = 64_000_000;
const RETRY_AFTER_MS = 5_000;
const FORM = 'multipart/form-data';

export function createFileReceiver(maxBytes: number): ReceiveFile {
  const memory = createBoundedMemory();
  const receive = multer({
    storage: memory.storage,
    defParamCharset: 'utf8',
    limits: { fileSize: maxBytes, files: 1, fields: 0, parts: 1, headerPairs: 20, fieldNameSize: 100 },
  }).single('file');

  return async (request, response) => {
    if (!request.is(FORM)) throw new AppError('unsupported-media-type', `Send the file as ${FORM}.`);
    response.once('close', () => memory.release(request));
    await new Promise<void>((resolve, reject) => {
      receive(request, response, (error?: unknown) => {
        if (error === undefined || error === null) resolve();
        else reject(asAppError(error));
      });
    });
    const { file } = request;
    return file === undefined ? {} : { file: { name: file.originalname, bytes: file.buffer } };
  };
}

/** Like multer's own memory, but it counts. */
function createBoundedMemory(): { readonly storage: multer.StorageEngine; release(request: object): void } {
  const held = new Map<object, number>();
  let total = 0;

  const release = (request: object): void => {
    total -= held.get(request) ?? 0;
    held.delete(request);
  };

  const storage: multer.StorageEngine = {
    _handleFile(request, file, done) {
      const parts: Buffer[] = [];
      file.stream.on('data', (part: Buffer) => {
        if (total + part.length > MAX_WAITING_BYTES) {
          file.stream.destroy(tooManyUploads());
          return;
        }
        total += part.length;
        held.set(request, (held.get(request) ?? 0) + part.length);
        parts.push(part);
      });
      file.stream.once('error', done);
      file.stream.once('end', () => done(null, { buffer: Buffer.concat(parts) }));
    },
    _removeFile(request, _file, done) {
      release(request);
      done(null);
    },
  };
  return { storage, release };
}

function tooManyUploads(): AppError {
  const retry = { retryAfterMs: RETRY_AFTER_MS };
  return new AppError('overloaded', 'Too many files are being sent. Please try again in a moment.', retry);
}

/** Everything else that goes wrong here is in what was sent. */
function asAppError(cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  const code = cause instanceof multer.MulterError ? cause.code : undefined;
  if (code === 'LIMIT_FILE_SIZE')
    return new AppError('payload-too-large', 'The file is too large.', { cause });
  return new AppError('invalid-request', 'Send one file in the form field "file", and nothing else.', {
    cause,
  });
}
