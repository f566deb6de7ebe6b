/** Sends one file to the server and tells how far it is. `fetch` cannot tell that of what it sends. */
import type { AttachmentReference } from '../../../../../src/contract/event.ts';
import { parse, type StoredSession } from '../stored-session.ts';
import { readReference } from './read-reference.ts';

/** Rejected with; `code` is the server's, or `unavailable` when there was no answer. */
export class UploadRefused extends Error {
  readonly code: string;

  constructor(code: string, title: string) {
    super(title);
    this.code = code;
  }
}

export interface UploadRequest {
  readonly server: string;
  readonly session: StoredSession;
  readonly file: File;
  /** From 0 to 1. */
  readonly progressed: (share: number) => void;
}

/** A large file over a poor connection. */
const UPLOAD_TIMEOUT_MS = 300_000;

export function uploadFile(
  { server, session, file, progressed }: UploadRequest,
  signal: AbortSignal,
): Promise<AttachmentReference> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const refuse = () => reject(refusalIn(request.responseText));
    request.open('POST', `${server}/api/chat/sessions/${session.sessionId}/attachments`);
    request.setRequestHeader('authorization', `Bearer ${session.token}`);
    request.timeout = UPLOAD_TIMEOUT_MS;
    request.upload.onprogress = ({ loaded, total }) => progressed(total === 0 ? 0 : loaded / total);
    request.onerror = refuse;
    request.ontimeout = refuse;
    request.onabort = refuse;
    request.onload = () => {
      const stored = request.status === 201 ? readReference(parse(request.responseText)) : undefined;
      if (stored === undefined) refuse();
      else resolve(stored);
    };
    signal.addEventListener('abort', () => request.abort(), { once: true });
    const form = new FormData();
    form.append('file', file, file.name);
    request.send(form);
  });
}

function refusalIn(text: string): UploadRefused {
  const problem = parse(text);
  if (typeof problem === 'object' && problem !== null && 'code' in problem && 'title' in problem) {
    return new UploadRefused(String(problem.code), String(problem.title));
  }
  return new UploadRefused('unavailable', '');
}
