/** What is kept of the staff desk's platform: cards, lines in threads, and what staff did that waits to be handled. */
import { EntitySchema } from 'typeorm';
import type { DeskLineState, LineReceipt } from '../../contract/desk.ts';
import { integer, key, optionalText, optionalTime, text, time } from './columns.ts';

export interface DeskCardRow {
  readonly ticket_number: number;
  readonly channel: string;
  readonly message_id: string;
  readonly shown_version: number;
}

export const deskCardTable = new EntitySchema<DeskCardRow>({
  name: 'desk_card',
  columns: {
    ticket_number: { type: 'integer', primary: true },
    channel: text,
    message_id: text,
    shown_version: integer,
  },
});

/** Where a card stood that was deleted: people may still write in its thread. */
export interface FormerCardRow {
  readonly channel: string;
  readonly message_id: string;
  readonly ticket_number: number;
}

export const formerCardTable = new EntitySchema<FormerCardRow>({
  name: 'former_card',
  columns: {
    channel: key,
    message_id: key,
    ticket_number: integer,
  },
});

export interface DeskLineRow {
  readonly id: string;
  readonly ticket_number: number;
  readonly author_id: string | null;
  readonly author: string;
  readonly content: string;
  readonly state: DeskLineState;
  readonly message_id: string | null;
  readonly held_until: number | null;
  readonly receipt: LineReceipt | null;
  readonly at: number;
  /** JSON. */
  readonly attachments: string | null;
}

export const deskLineTable = new EntitySchema<DeskLineRow>({
  name: 'desk_line',
  columns: {
    id: key,
    ticket_number: integer,
    author_id: optionalText,
    author: text,
    content: text,
    state: text,
    message_id: optionalText,
    held_until: optionalTime,
    receipt: optionalText,
    at: time,
    attachments: optionalText,
  },
});

/** Of one ticket in the order of `batch`, `sent_at`, `seq`; a batch is an action, or the lines between two. */
export interface DeskEventRow {
  readonly id: string;
  readonly event_key: string;
  readonly ticket_number: number;
  readonly seq: number;
  readonly batch: number;
  readonly sent_at: number;
  readonly is_line: number;
  /** The event, JSON. */
  readonly payload: string;
  readonly status: 'pending' | 'done' | 'dead';
  readonly attempts: number;
  readonly run_at: number;
  readonly lease_owner: string | null;
}

export const deskEventTable = new EntitySchema<DeskEventRow>({
  name: 'desk_event',
  columns: {
    id: key,
    event_key: text,
    ticket_number: integer,
    seq: time,
    batch: time,
    sent_at: time,
    is_line: integer,
    payload: text,
    status: text,
    attempts: integer,
    run_at: time,
    lease_owner: optionalText,
  },
});

/** Members of staff who take no tickets at present, by the platform's id. */
export interface OffDutyRow {
  readonly person_id: string;
  readonly since: number;
}

export const offDutyTable = new EntitySchema<OffDutyRow>({
  name: 'off_duty',
  columns: { person_id: key, since: time },
});
