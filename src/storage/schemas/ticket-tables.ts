/** The staff desk's cases, what happened to them, and the counters that number things. */
import { EntitySchema } from 'typeorm';
import type {
  EscalationReason,
  Ticket,
  TicketEventKind,
  TicketOutcome,
  TicketPriority,
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
  readonly assignee_id: string | null;
  readonly priority: TicketPriority;
  readonly awaiting: 'customer' | 'staff' | null;
  readonly awaiting_since: number | null;
  readonly snoozed_until: number | null;
  /** Percent of the service level. */
  readonly reminded_at: Ticket['remindedAt'];
  readonly nudged_at: number | null;
  readonly ended_at: number | null;
  /** Of the last change. */
  readonly changed_at: number;
  /** JSON; null = all of its one conversation. */
  readonly places: string | null;
  /** 0 = before it was kept. */
  readonly hands_version: number;
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
    assignee_id: optionalText,
    priority: text,
    awaiting: optionalText,
    awaiting_since: optionalTime,
    snoozed_until: optionalTime,
    reminded_at: integer,
    nudged_at: optionalTime,
    ended_at: optionalTime,
    changed_at: time,
    places: optionalText,
    hands_version: integer,
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
  readonly line_id: string | null;
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
    line_id: optionalText,
  },
});

/** `ticket`: the last number given. `deployment`: see `deployment-id.ts`. `knowledge`: the generation. `probe`: written to see that writing works. `desk`: events at the desk. */
export type CounterName = 'ticket' | 'knowledge' | 'probe' | 'desk';

export interface CounterRow {
  readonly name: CounterName;
  readonly value: number;
}

export const counterTable = new EntitySchema<CounterRow>({
  name: 'counter',
  columns: { name: key, value: time },
});
