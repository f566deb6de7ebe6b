/** The files beside the composer: each is sent as soon as it is chosen, and waits there for the message that it goes with. */
import { MAX_MESSAGE_ATTACHMENTS } from '../../../../../src/contract/limits.ts';
import type { ChatState, PendingFile } from '../chat-state.ts';
import { fill } from '../launcher-strings.ts';
import type { Store } from '../store.ts';
import type { StoredSession } from '../stored-session.ts';
import type { Strings } from '../strings.ts';
import { refusalOf } from './acceptance.ts';
import { UploadRefused, uploadFile } from './upload.ts';

export interface UploadsOptions {
  readonly server: string;
  readonly store: Store<ChatState>;
  /** The conversation's session; a new one when there is none. */
  readonly needSession: () => Promise<StoredSession>;
  /** The server knows the session no more; a new one begins, and `restart` is called. */
  readonly sessionEnded: () => void;
}

export interface Uploads {
  add(files: readonly File[]): void;
  /** Stops it when it is still being sent. */
  remove(id: string): void;
  retry(id: string): void;
  /** Sends everything again, to the session that there is now. */
  restart(): void;
}

interface Running {
  readonly file: File;
  readonly stop: AbortController;
}

const SESSION_ENDED = ['session-expired', 'session-not-found', 'unauthorized'];

export function createUploads({ server, store, needSession, sessionEnded }: UploadsOptions): Uploads {
  const running = new Map<string, Running>();
  /** Sessions begun anew because of uploads, in a row: the second time, something else is wrong. */
  let endings = 0;
  let added = 0;

  const strings = (): Strings => store.read().settings.strings;
  const change = (id: string, changed: Partial<PendingFile>): void =>
    store.change((state) => ({
      ...state,
      files: state.files.map((file) => (file.id === id ? { ...file, ...changed } : file)),
    }));
  const say = (fileNote: string): void => store.change((state) => ({ ...state, fileNote }));

  const failed = (id: string, { name }: File, error: string, canRetry = false): void => {
    change(id, { status: 'failed', error, canRetry });
    say(`${name}: ${error}`);
  };
  const refused = (id: string, file: File, cause: unknown): void => {
    const { code, message } = cause instanceof UploadRefused ? cause : new UploadRefused('unavailable', '');
    if (SESSION_ENDED.includes(code) && endings === 0) {
      endings += 1;
      sessionEnded();
      return;
    }
    const final = finalRefusal(code, strings());
    failed(id, file, final ?? (message || strings().fileFailed), final === undefined);
  };

  const send = async (id: string, file: File): Promise<void> => {
    const stop = new AbortController();
    running.get(id)?.stop.abort();
    running.set(id, { file, stop });
    change(id, { status: 'uploading', progress: 0 });
    try {
      const session = await needSession();
      stop.signal.throwIfAborted();
      const progressed = (progress: number) => {
        if (!stop.signal.aborted) change(id, { progress });
      };
      const reference = await uploadFile({ server, session, file, progressed }, stop.signal);
      endings = 0;
      change(id, { status: 'ready', reference });
      say(fill(strings().attached, { name: file.name }));
    } catch (cause) {
      // Stopped by the customer, or begun again.
      if (!stop.signal.aborted) refused(id, file, cause);
    }
  };

  const add = (file: File): void => {
    const isFull = store.read().files.length >= MAX_MESSAGE_ATTACHMENTS;
    if (isFull) {
      const notice = fill(strings().tooManyFiles, { count: MAX_MESSAGE_ATTACHMENTS });
      store.change((state) => ({ ...state, notice }));
      return;
    }
    added += 1;
    const id = String(added);
    const { name, size } = file;
    const pending = { id, name, size, progress: 0, status: 'uploading', canRetry: false } as const;
    store.change((state) => ({ ...state, files: [...state.files, pending] }));
    const error = refusalOf(file, strings());
    if (error === undefined) void send(id, file);
    else failed(id, file, error);
  };
  const retry = (id: string): void => {
    const known = running.get(id);
    if (known !== undefined) void send(id, known.file);
  };
  /** Files whose message is on its way are needed no more. */
  const forgetSent = (): void => {
    const shown = new Set(store.read().files.map(({ id }) => id));
    for (const id of running.keys()) if (!shown.has(id)) running.delete(id);
  };

  return {
    add(files) {
      forgetSent();
      files.forEach(add);
    },
    remove(id) {
      running.get(id)?.stop.abort();
      store.change((state) => ({ ...state, files: state.files.filter((file) => file.id !== id) }));
      forgetSent();
    },
    retry,
    restart() {
      for (const { id, status } of store.read().files) if (status !== 'failed') retry(id);
    },
  };
}

/** Undefined when the same file may be taken another time. */
function finalRefusal(code: string, strings: Strings): string | undefined {
  switch (code) {
    case 'payload-too-large':
      return strings.fileTooLarge;
    case 'unsupported-media-type':
      return strings.fileType;
    case 'quota-exceeded':
      return strings.fileQuota;
    default:
      return undefined;
  }
}
