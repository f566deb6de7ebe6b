/** The audit log: who did what to what. Append-only; each row's hash covers the one before. */
import { EntitySchema } from 'typeorm';
import { key, text, time } from './columns.ts';

export interface AuditRow {
  /** From 1, without gaps. */
  readonly seq: number;
  readonly at: number;
  readonly actor: string;
  readonly action: string;
  readonly object: string;
  readonly result: string;
  readonly previous_hash: string;
  readonly hash: string;
}

export const auditTable = new EntitySchema<AuditRow>({
  name: 'audit_log',
  columns: {
    seq: { ...key, type: 'bigint' },
    at: time,
    actor: text,
    action: text,
    object: text,
    result: text,
    previous_hash: text,
    hash: text,
  },
});
