/** The keys that stored text is sealed with: their ids, and a value each by which the right key is recognised. And what is secret to this deployment. */
import { EntitySchema } from 'typeorm';
import { key, text, time } from './columns.ts';

export interface EncryptionKeyRow {
  readonly id: string;
  /** A known word, sealed with the key. */
  readonly probe: string;
  readonly created_at: number;
}

export const encryptionKeyTable = new EntitySchema<EncryptionKeyRow>({
  name: 'encryption_key',
  columns: { id: key, probe: text, created_at: time },
});

export interface SecretRow {
  readonly name: 'person';
  readonly value: string;
}

export const secretTable = new EntitySchema<SecretRow>({
  name: 'secret',
  columns: { name: key, value: text },
});
