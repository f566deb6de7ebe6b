/** Everything that the open chat shows. Data only; it is replaced, never changed. */
import type { AttachmentReference } from '../../../../src/contract/event.ts';
import type { PublicMessage, PublicTicket } from '../../../../src/contract/public-shapes.ts';
import type { Handler, SessionStatus } from '../../../../src/contract/records.ts';
import type { OutboxItem } from './outbox.ts';
import type { Settings } from './settings.ts';

/** `idle`: no conversation yet. `refused`: the server does not want this page. */
export type Connection = 'idle' | 'connecting' | 'online' | 'reconnecting' | 'refused';

/** An answer while it is written. */
export interface Streaming {
  readonly messageId: string;
  readonly text: string;
  /** Index of the piece that continues the text; another one means that words were left out. */
  readonly nextIndex: number;
  /** A person took over before it was finished. */
  readonly isStopped: boolean;
}

export interface Typist {
  readonly role: 'assistant' | 'staff';
  readonly name?: string;
}

export interface Mode {
  readonly status: SessionStatus;
  readonly handler: Handler;
  readonly ticket?: PublicTicket;
  /** When a person will probably answer, ISO 8601; undefined when nobody knows. */
  readonly expectedReplyAt?: string;
}

/** A file beside the composer. */
export interface PendingFile {
  /** Of this page only. */
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly status: 'uploading' | 'ready' | 'failed';
  /** From 0 to 1. */
  readonly progress: number;
  /** The server's word for it, once it is there. */
  readonly reference?: AttachmentReference;
  /** Why it failed, for the customer. */
  readonly error?: string;
  readonly canRetry: boolean;
}

export type Rating = 'up' | 'down';

export interface ChatState {
  readonly settings: Settings;
  readonly isOpen: boolean;
  readonly connection: Connection;
  readonly mode: Mode;
  /** By sequence number. */
  readonly messages: readonly PublicMessage[];
  readonly streaming: Streaming | undefined;
  readonly outbox: readonly OutboxItem[];
  readonly typist: Typist | undefined;
  readonly ratings: Readonly<Record<string, Rating>>;
  /** `hidden` until the conversation is resolved. */
  readonly csat: 'hidden' | 'asked' | 'thanked';
  /** A sentence for the customer about the chat itself. */
  readonly notice: string | undefined;
  /** Sequence number of the newest message that was on screen. */
  readonly readSeq: number;
  readonly files: readonly PendingFile[];
  /** What became of a file last, for screen readers. */
  readonly fileNote: string;
  /** Text that the page or an example wants in the composer. */
  readonly draft: { readonly text: string; readonly version: number };
}

/** Nothing was said yet. */
export const EMPTY_CONVERSATION = {
  mode: { status: 'open', handler: 'bot' },
  messages: [],
  streaming: undefined,
  typist: undefined,
  ratings: {},
  csat: 'hidden',
  readSeq: 0,
} as const;

export function firstState(settings: Settings): ChatState {
  return {
    ...EMPTY_CONVERSATION,
    settings,
    isOpen: false,
    connection: 'idle',
    outbox: [],
    notice: undefined,
    files: [],
    fileNote: '',
    draft: { text: '', version: 0 },
  };
}
