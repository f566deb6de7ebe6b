/** The staff desk's cases, what happened to them, and the counters that number things. */
import { EntitySchema } from 'typeorm';
import type {
  EscalationReason,
  TicketEventKind,
  TicketOutcome,
  TicketStatus,
} from '../../contract/records.ts';
import { integer, key, optionalText, optionalTime, text, time } from './columns.ts';

export interface TicketRow {
  readonly number: number;
  readonly session_id: string;
  readonly status: TicketStatus;
  readonly reason: EscalationReason;
  readonly detail: string | null;
  readonly assignee: string | null;
  readonly outcome: TicketOutcome | null;
  readonly version: number;
  readonly created_at: number;
  readonly claimed_at: number | null;
  readonly first_reply_at: number | null;
  readonly resolved_at: number | null;
}

export const ticketTable = new EntitySchema<TicketRow>({
  name: 'ticket',
  columns: {
    number: { type: 'integer', primary: true },
    session_id: text,
    status: text,
    reason: text,
    detail: optionalText,
    assignee: optionalText,
    outcome: optionalText,
    version: integer,
    created_at: time,
    claimed_at: optionalTime,
    first_reply_at: optionalTime,
    resolved_at: optionalTime,
  },
});

export interface TicketEventRow {
  readonly ticket_number: number;
  /** From 1 within the ticket. */
  readonly seq: number;
  readonly at: number;
  readonly kind: TicketEventKind;
  readonly actor: string | null;
  readonly text: string | null;
}

export const ticketEventTable = new EntitySchema<TicketEventRow>({
  name: 'ticket_event',
  columns: {
    ticket_number: { type: 'integer', primary: true },
    seq: { type: 'integer', primary: true },
    at: time,
    kind: text,
    actor: optionalText,
    text: optionalText,
  },
});

/** `ticket`: the last number given. `deployment`: see `deployment-id.ts`. `knowledge`: the generation. `probe`: written to see that writing works. */
export type CounterName = 'ticket' | 'knowledge' | 'probe';

export interface CounterRow {
  readonly name: CounterName;
  readonly value: number;
}

export const counterTable = new EntitySchema<CounterRow>({
  name: 'counter',
  columns: { name: key, value: time },
});
