/** The durable core: lanes, the inbox, turns with their steps, and the outbox. */
import { EntitySchema } from 'typeorm';
import type {
  DeliveryChannel,
  DeliveryOperation,
  DeliveryStatus,
  TurnStatus,
  TurnStep,
} from '../../contract/delivery.ts';
import type { ChannelName } from '../../contract/event.ts';
import { integer, key, optionalInteger, optionalText, optionalTime, text, time } from './columns.ts';

/** One a session. Whoever changes anything of a session locks this row first. */
export interface LaneRow {
  readonly session_id: string;
  /** Number of the next event. */
  readonly next_seq: number;
  readonly pending: number;
  readonly ready_at: number;
  /** The lane is ready then whatever else arrives; 0 = nothing arrived since the last claim. */
  readonly ready_latest: number;
  /** Null when nobody has it. */
  readonly lease_owner: string | null;
  readonly lease_until: number;
  /** Rises with every claim. */
  readonly epoch: number;
}

export const laneTable = new EntitySchema<LaneRow>({
  name: 'lane',
  columns: {
    session_id: key,
    next_seq: integer,
    pending: integer,
    ready_at: time,
    ready_latest: time,
    lease_owner: optionalText,
    lease_until: time,
    epoch: integer,
  },
});

/** Unique by channel, account and event id; while pending also by session and `seq`. */
export interface InboxRow {
  readonly id: string;
  readonly channel: ChannelName;
  readonly account_id: string;
  readonly event_id: string;
  readonly session_id: string;
  readonly seq: number;
  readonly status: 'pending' | 'done' | 'quarantined';
  readonly attempts: number;
  /** Handlings that began and did not end. */
  readonly crashes: number;
  readonly turn_id: string | null;
  readonly message_id: string | null;
  /** The event, JSON. */
  readonly payload: string;
  readonly received_at: number;
  readonly done_at: number | null;
}

export const inboxTable = new EntitySchema<InboxRow>({
  name: 'inbox',
  columns: {
    id: key,
    channel: text,
    account_id: text,
    event_id: text,
    session_id: text,
    seq: integer,
    status: text,
    attempts: integer,
    crashes: integer,
    turn_id: optionalText,
    message_id: optionalText,
    payload: text,
    received_at: time,
    done_at: optionalTime,
  },
});

export interface TurnRow {
  readonly id: string;
  readonly session_id: string;
  readonly status: TurnStatus;
  readonly decision: string;
  readonly model: string | null;
  readonly input_tokens: number | null;
  readonly output_tokens: number | null;
  readonly started_at: number;
  readonly ended_at: number;
  readonly waited_ms: number | null;
}

export const turnTable = new EntitySchema<TurnRow>({
  name: 'turn',
  columns: {
    id: key,
    session_id: text,
    status: text,
    decision: text,
    model: optionalText,
    input_tokens: optionalInteger,
    output_tokens: optionalInteger,
    started_at: time,
    ended_at: time,
    waited_ms: optionalInteger,
  },
});

export interface TurnStepRow {
  readonly turn_id: string;
  readonly number: number;
  readonly kind: TurnStep['kind'];
  readonly name: string;
  readonly input_hash: string;
  readonly result: string;
  readonly took_ms: number;
  readonly started_at: number | null;
}

export const turnStepTable = new EntitySchema<TurnStepRow>({
  name: 'turn_step',
  columns: {
    turn_id: key,
    number: { type: 'integer', primary: true },
    kind: text,
    name: text,
    input_hash: text,
    result: text,
    took_ms: { type: 'double precision' },
    started_at: optionalTime,
  },
});

/** A delivery. Its id is made from the turn and the part, so it is the idempotency key as well. */
export interface OutboxRow {
  readonly id: string;
  readonly session_id: string;
  /** Deliveries of one stream go out one after another: those to a customer, or those to a ticket's thread. */
  readonly stream: string;
  readonly message_id: string;
  /** With `part`, the order of a session's deliveries. */
  readonly message_seq: number;
  readonly part: number;
  readonly channel: DeliveryChannel;
  /** JSON. */
  readonly target: string;
  readonly operation: DeliveryOperation;
  /** The content, JSON; null where the stored message is itself the delivery. */
  readonly payload: string | null;
  readonly status: DeliveryStatus;
  readonly attempts: number;
  /** 1 = an attempt ended in doubt. */
  readonly uncertain: number;
  readonly first_try_at: number | null;
  readonly last_try_at: number | null;
  /** `pending`: when to try; `sending`: when the lease ends. */
  readonly run_at: number;
  readonly lease_owner: string | null;
  readonly external_id: string | null;
  readonly error_code: string | null;
}

export const outboxTable = new EntitySchema<OutboxRow>({
  name: 'outbox',
  columns: {
    id: key,
    session_id: text,
    stream: text,
    message_id: text,
    message_seq: integer,
    part: integer,
    channel: text,
    target: text,
    operation: text,
    payload: optionalText,
    status: text,
    attempts: integer,
    uncertain: integer,
    first_try_at: optionalTime,
    last_try_at: optionalTime,
    run_at: time,
    lease_owner: optionalText,
    external_id: optionalText,
    error_code: optionalText,
  },
});
