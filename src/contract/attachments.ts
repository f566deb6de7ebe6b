/** Files of a conversation: taking them in, keeping them, reading them. */
import type { AttachmentReference, InboundEvent } from './event.ts';

export interface StoredFile extends AttachmentReference {
  readonly sessionId: string;
  readonly createdAt: number;
}

export interface NewFile {
  /** As the sender named it; only its last part is kept, made harmless. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The platform's own id of the file: the same one in the same conversation is the same file, and is stored once. */
  readonly sourceId?: string;
}

/** Which conversation a platform's event belongs to, also before its session exists. */
export type ConversationPlace = Pick<InboundEvent, 'channel' | 'accountId' | 'conversationKey'>;

export interface Attachments {
  /**
   * Resolves once the bytes and the row are durable. What is not sent with a message within a day is forgotten.
   * @throws AppError `unsupported-media-type` by its bytes, `payload-too-large`, `quota-exceeded`, `invalid-request` when it is empty
   */
  store(sessionId: string, file: NewFile): Promise<AttachmentReference>;
  /** The same for a channel that has fetched a file of its event; the reference goes into the event's `attachments`. */
  storeFor(place: ConversationPlace, file: NewFile): Promise<AttachmentReference>;
  /** In the order of `ids`. @throws AppError `unknown-attachment` when one is not of this session */
  references(sessionId: string, ids: readonly string[]): Promise<readonly AttachmentReference[]>;
  /** @throws AppError `not-found` when there is no such file in this session */
  open(sessionId: string, id: string): Promise<{ readonly file: StoredFile; readonly bytes: Uint8Array }>;
}

/** Bytes, save `sessionFiles`. */
export interface FileQuota {
  readonly sessionBytes: number;
  readonly sessionFiles: number;
  readonly totalBytes: number;
}

/** The rows; bytes are in `FileBytes`. Errors as of every store, told in `records.ts`. */
export interface FileStore {
  /** `known`: there is a row with this id already. */
  add(file: StoredFile, quota: FileQuota): Promise<'stored' | 'known' | 'session-full' | 'total-full'>;
  /** Oldest first. */
  ofSession(sessionId: string): Promise<readonly StoredFile[]>;
  find(sessionId: string, id: string): Promise<StoredFile | undefined>;
  /** In order, behind `after`, at most `limit`; of all sessions. */
  ids(after: string, limit: number): Promise<readonly string[]>;
  /** Forgets files that were stored before that time and never sent with a message; answers their ids. */
  forgetUnsent(before: number): Promise<readonly string[]>;
}

/** What is kept of one file: its bytes, and the passages that were read from it. */
export type FilePart = 'content' | 'passages';

export interface FileBytes {
  /** Durable when it resolves; replaces what was there. */
  write(fileId: string, part: FilePart, bytes: Uint8Array): Promise<void>;
  /** Undefined when there is none. */
  read(fileId: string, part: FilePart): Promise<Uint8Array | undefined>;
  /** All parts; what is not there is passed over. */
  remove(fileId: string): Promise<void>;
}

/** Seals what is written to disk, and opens it again. `name` is bound to the bytes, so that they cannot be exchanged. */
export interface FileCodec {
  seal(name: string, bytes: Uint8Array): Uint8Array;
  open(name: string, sealed: Uint8Array): Uint8Array;
}

export interface FileKind {
  readonly mimeType: string;
  /** With the dot; the first one is used where the name has none of them. */
  readonly extensions: readonly string[];
}

/** Decides by the bytes; `name` only tells apart kinds of text. Undefined when no such file is taken. */
export type IdentifyFile = (bytes: Uint8Array, name: string) => Promise<FileKind | undefined>;

/** What a file says in one place. */
export interface FilePassage {
  /** Outermost first. */
  readonly headings: readonly string[];
  /** Markdown. */
  readonly text: string;
}

/**
 * Reads the words of a file; none when it holds no text, as a picture does.
 * @throws AppError `file-unreadable` when it is broken, locked or too complicated; `overloaded`
 */
export type ReadFile = (
  bytes: Uint8Array,
  mimeType: string,
  signal: AbortSignal,
) => Promise<readonly FilePassage[]>;

/** The words of a session's files. */
export interface SessionFiles {
  /** Oldest first; read when first asked for, then kept. */
  read(sessionId: string, signal: AbortSignal): Promise<readonly ReadableFile[]>;
}

export interface ReadableFile {
  readonly file: StoredFile;
  /** Undefined when it cannot be read. */
  readonly passages: readonly FilePassage[] | undefined;
}

/** How far each passage has the words that a question is about; 0 to 1. A long file takes a while, in which others are served. */
export type RankPassages = (
  question: string,
  passages: readonly RankedText[],
  signal: AbortSignal,
) => Promise<readonly number[]>;

export interface RankedText extends FilePassage {
  /** Of the file. */
  readonly title: string;
}
