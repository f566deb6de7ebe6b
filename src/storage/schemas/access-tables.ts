/** Admin tokens beside the root token. */
import { EntitySchema } from 'typeorm';
import { key, optionalTime, text, time } from './columns.ts';

/** Unique by `token_hash`. */
export interface AdminTokenRow {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  /** SHA-256, hexadecimal. */
  readonly token_hash: string;
  /** Separated by commas. */
  readonly scopes: string;
  readonly created_at: number;
  readonly expires_at: number | null;
  readonly last_used_at: number | null;
  readonly revoked_at: number | null;
}

export const adminTokenTable = new EntitySchema<AdminTokenRow>({
  name: 'admin_token',
  columns: {
    id: key,
    name: text,
    prefix: text,
    token_hash: text,
    scopes: text,
    created_at: time,
    expires_at: optionalTime,
    last_used_at: optionalTime,
    revoked_at: optionalTime,
  },
});
