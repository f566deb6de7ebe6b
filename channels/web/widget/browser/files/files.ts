/** Files in the chat: those that the customer adds, and those that are in its messages. */
import type { AttachmentReference } from '../../../../../src/contract/event.ts';
import { adoptStyle } from '../adopt-style.ts';
import type { ChatState } from '../chat-state.ts';
import type { SessionKeeper } from '../session-keeper.ts';
import type { Store } from '../store.ts';
import type { Uploads } from './uploads.ts';

export type FileParts = typeof import('./parts.ts')['FILE_PARTS'];

export interface Files {
  /** Loads what shows and sends files. Rejects when it cannot be had. */
  needFileParts(): Promise<FileParts>;
  attach(files: readonly File[]): void;
  removeFile(id: string): void;
  retryFile(id: string): void;
  /** The bytes of a file of this conversation. Rejects when they cannot be had. */
  loadFile(file: AttachmentReference): Promise<Blob>;
}

export interface FilesOptions {
  readonly server: string;
  readonly store: Store<ChatState>;
  readonly root: ShadowRoot;
  readonly sessions: SessionKeeper;
  readonly sessionEnded: () => void;
}

const LOAD_TIMEOUT_MS = 60_000;

export function createFiles({ server, store, root, sessions, sessionEnded }: FilesOptions) {
  let parts: Promise<FileParts> | undefined;
  let uploads: Uploads | undefined;
  /** Opening a conversation has a deadline of its own; it goes on when one file is taken back. */
  const needSession = () => sessions.need(new AbortController().signal);

  const needFileParts = async (): Promise<FileParts> => {
    parts ??= import('./parts.ts').then(({ FILE_PARTS }) => {
      adoptStyle(root, FILE_PARTS.FILE_STYLE);
      return FILE_PARTS;
    });
    try {
      return await parts;
    } catch (cause) {
      parts = undefined;
      throw cause;
    }
  };
  const attach = async (files: readonly File[]): Promise<void> => {
    try {
      const { createUploads } = await needFileParts();
      uploads ??= createUploads({ server, store, needSession, sessionEnded });
      uploads.add(files);
    } catch {
      store.change((state) => ({ ...state, notice: state.settings.strings.failed }));
    }
  };

  const files: Files = {
    needFileParts,
    attach: (chosen) => void attach(chosen),
    removeFile: (id) => uploads?.remove(id),
    retryFile: (id) => uploads?.retry(id),
    async loadFile({ id }) {
      const { sessionId, token } = await needSession();
      const stop = new AbortController();
      const timer = setTimeout(() => stop.abort(), LOAD_TIMEOUT_MS);
      try {
        const response = await fetch(`${server}/api/chat/sessions/${sessionId}/attachments/${id}`, {
          headers: { authorization: `Bearer ${token}` },
          credentials: 'omit',
          signal: stop.signal,
        });
        if (!response.ok) throw new Error(`The file was not given out (${response.status}).`);
        return await response.blob();
      } finally {
        clearTimeout(timer);
      }
    },
  };

  return {
    files,
    /** Those that are ready leave the composer. */
    takeReady(): readonly AttachmentReference[] {
      const ready = store.read().files.flatMap(({ reference }) => reference ?? []);
      store.change((state) => ({
        ...state,
        fileNote: '',
        files: state.files.filter(({ reference }) => reference === undefined),
      }));
      return ready;
    },
    restart: () => uploads?.restart(),
  };
}
