/** Messages that the server has not acknowledged yet. They outlive a reload and are sent again under the same id. */
import type { AttachmentReference } from '../../../../src/contract/event.ts';
import { readReference } from './files/read-reference.ts';
import { randomId } from './random-id.ts';
import { parse, readItem, writeItem } from './stored-session.ts';

export interface OutboxItem {
  /** The server takes the same id once only. */
  readonly clientMessageId: string;
  readonly content: string;
  readonly attachments: readonly AttachmentReference[];
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  /** Newest sequence number on screen when it was written. */
  readonly afterSeq: number;
  /** It was on the wire at least once. */
  readonly wasTried: boolean;
  /** The customer sees *Not sent*, and may try again. */
  readonly hasFailed: boolean;
}

const MAX_STORED_ITEMS = 50;

export function readOutbox(server: string): readonly OutboxItem[] {
  const stored = parse(readItem(outboxKey(server)));
  return Array.isArray(stored) ? stored.map(readOutboxItem).filter((item) => item !== undefined) : [];
}

export function writeOutbox(server: string, outbox: readonly OutboxItem[]): void {
  const kept = outbox.slice(0, MAX_STORED_ITEMS);
  writeItem(outboxKey(server), kept.length === 0 ? undefined : JSON.stringify(kept));
}

export function createOutboxItem(
  content: string,
  attachments: readonly AttachmentReference[],
  afterSeq: number,
): OutboxItem {
  return {
    clientMessageId: randomId(),
    content,
    attachments,
    createdAt: Date.now(),
    afterSeq,
    wasTried: false,
    hasFailed: false,
  };
}

function readOutboxItem(stored: unknown): OutboxItem | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  if (!('clientMessageId' in stored) || typeof stored.clientMessageId !== 'string') return undefined;
  if (!('content' in stored) || typeof stored.content !== 'string') return undefined;
  const afterSeq = 'afterSeq' in stored && typeof stored.afterSeq === 'number' ? stored.afterSeq : 0;
  const createdAt = 'createdAt' in stored && typeof stored.createdAt === 'number' ? stored.createdAt : 0;
  const files = 'attachments' in stored && Array.isArray(stored.attachments) ? stored.attachments : [];
  const attachments = files.map(readReference).filter((file) => file !== undefined);
  const { clientMessageId, content } = stored;
  return { clientMessageId, content, attachments, createdAt, afterSeq, wasTried: true, hasFailed: false };
}

function outboxKey(server: string): string {
  return `support-chat-outbox:${server}`;
}
