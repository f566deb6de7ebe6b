/** Customers, who they are on each channel, and what is remembered about them. */
import { EntitySchema } from 'typeorm';
import type { Assurance } from '../../contract/event.ts';
import { fraction, key, optionalText, optionalTime, text, time } from './columns.ts';

export interface PersonRow {
  readonly id: string;
  readonly assurance: Assurance;
  readonly name: string | null;
  readonly email: string | null;
  readonly locale: string | null;
  readonly created_at: number;
  /** Of the address, when it is proven; the same for one person on every channel. */
  readonly person_key: string | null;
}

/** With what is told about them for staff. */
export interface CustomerRow extends PersonRow {
  readonly plan: string | null;
  readonly time_zone: string | null;
  readonly page: string | null;
}

export const PERSON_COLUMNS: readonly (keyof PersonRow)[] = [
  'id',
  'assurance',
  'name',
  'email',
  'locale',
  'created_at',
  'person_key',
];

export const customerTable = new EntitySchema<CustomerRow>({
  name: 'customer',
  columns: {
    id: key,
    assurance: text,
    name: optionalText,
    email: optionalText,
    locale: optionalText,
    created_at: time,
    person_key: optionalText,
    plan: optionalText,
    time_zone: optionalText,
    page: optionalText,
  },
});

/** Unique by channel, account and platform id. */
export interface IdentityRow {
  readonly channel: string;
  readonly account_id: string;
  readonly platform_id: string;
  readonly customer_id: string;
}

export const identityTable = new EntitySchema<IdentityRow>({
  name: 'identity',
  columns: { channel: key, account_id: key, platform_id: key, customer_id: text },
});

export interface MemoryRow {
  readonly id: string;
  readonly customer_id: string;
  readonly text: string;
  /** 0 to 1. */
  readonly importance: number;
  readonly created_at: number;
  readonly updated_at: number;
  readonly expires_at: number | null;
  readonly subject: string | null;
  /** When a newer fact replaced it, and which one; null = it still counts. */
  readonly superseded_at: number | null;
  readonly superseded_by: string | null;
}

export const memoryTable = new EntitySchema<MemoryRow>({
  name: 'memory',
  columns: {
    id: key,
    customer_id: text,
    text,
    importance: fraction,
    created_at: time,
    updated_at: time,
    expires_at: optionalTime,
    subject: optionalText,
    superseded_at: optionalTime,
    superseded_by: optionalText,
  },
});
