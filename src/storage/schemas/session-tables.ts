/** Conversations: sessions, their messages, attachments and ratings. */
import { EntitySchema } from 'typeorm';
import type { ChannelName } from '../../contract/event.ts';
import type { Handler, MessageRole, SessionStatus } from '../../contract/records.ts';
import { integer, key, optionalInteger, optionalText, optionalTime, text, time } from './columns.ts';

/** Unique by channel, account and conversation key. Changed only by who holds its lane's row. */
export interface SessionRow {
  readonly id: string;
  readonly channel: ChannelName;
  readonly account_id: string;
  readonly conversation_key: string;
  readonly customer_id: string;
  readonly status: SessionStatus;
  readonly handler: Handler;
  readonly version: number;
  readonly last_seq: number;
  readonly misses: number;
  readonly locale: string | null;
  /** JSON. */
  readonly reply_to: string;
  readonly token_hash: string | null;
  readonly token_expires_at: number | null;
  readonly ticket_number: number | null;
  readonly created_at: number;
}

export const sessionTable = new EntitySchema<SessionRow>({
  name: 'session',
  columns: {
    id: key,
    channel: text,
    account_id: text,
    conversation_key: text,
    customer_id: text,
    status: text,
    handler: text,
    version: integer,
    last_seq: integer,
    misses: integer,
    locale: optionalText,
    reply_to: text,
    token_hash: optionalText,
    token_expires_at: optionalTime,
    ticket_number: optionalInteger,
    created_at: time,
  },
});

/** Unique by session and `seq`. */
export interface MessageRow {
  readonly id: string;
  readonly session_id: string;
  readonly seq: number;
  readonly role: MessageRole;
  readonly author: string | null;
  readonly content: string;
  /** JSON; null = none. */
  readonly citations: string | null;
  /** JSON; null = none. */
  readonly attachments: string | null;
  /** JSON; null = none. */
  readonly choices: string | null;
  readonly turn_id: string | null;
  /** The event that it came in with. */
  readonly inbox_id: string | null;
  readonly created_at: number;
  readonly edited_at: number | null;
  readonly deleted_at: number | null;
}

export const messageTable = new EntitySchema<MessageRow>({
  name: 'message',
  columns: {
    id: key,
    session_id: text,
    seq: integer,
    role: text,
    author: optionalText,
    content: text,
    citations: optionalText,
    attachments: optionalText,
    choices: optionalText,
    turn_id: optionalText,
    inbox_id: optionalText,
    created_at: time,
    edited_at: optionalTime,
    deleted_at: optionalTime,
  },
});

/** Which files belong to a session; the bytes are elsewhere. */
export interface AttachmentRow {
  readonly id: string;
  readonly session_id: string;
  readonly message_id: string;
  readonly name: string;
  readonly mime_type: string;
  readonly size: number;
  readonly created_at: number;
}

export const attachmentTable = new EntitySchema<AttachmentRow>({
  name: 'attachment',
  columns: {
    id: key,
    session_id: key,
    message_id: text,
    name: text,
    mime_type: text,
    size: time,
    created_at: time,
  },
});

/** One rating a subject: a message's id, or `csat` for the session itself. */
export interface FeedbackRow {
  readonly session_id: string;
  readonly subject: string;
  readonly kind: string;
  readonly score: number | null;
  readonly comment: string | null;
  readonly at: number;
}

export const feedbackTable = new EntitySchema<FeedbackRow>({
  name: 'feedback',
  columns: {
    session_id: key,
    subject: key,
    kind: text,
    score: optionalInteger,
    comment: optionalText,
    at: time,
  },
});
