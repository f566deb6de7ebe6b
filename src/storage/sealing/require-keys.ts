/** Refuses to work on a database whose text is sealed with a key that is missing or another one. */
import { AppError } from '../../contract/errors.ts';
import type { SealingKey } from '../../contract/sealing.ts';
import { type EncryptionKeyRow, encryptionKeyTable } from '../schemas/key-tables.ts';
import type { Database } from '../sql/database.ts';
import { insertInto } from '../sql/write-rows.ts';
import { createSealing, missingKey } from './create-sealing.ts';

const PROBE = 'switchboard';

/** Remembers the key that writes. @throws AppError `storage-mismatch`, naming the key */
export async function requireKeys(
  { reader, dialect, transaction }: Database,
  keys: readonly SealingKey[],
  now: number,
): Promise<void> {
  const known = await reader.all<EncryptionKeyRow>('SELECT * FROM encryption_key ORDER BY created_at, id');
  for (const row of known) verify(row, keys);
  const [writing] = keys;
  if (writing === undefined || known.some(({ id }) => id === writing.id)) return;
  const probe = createSealing([writing]).sealText(placeOf(writing.id), PROBE);
  const insert = insertInto(dialect, encryptionKeyTable, 'ON CONFLICT DO NOTHING');
  await transaction((opened) => insert(opened, [{ id: writing.id, probe, created_at: now }]));
}

function verify({ id, probe }: EncryptionKeyRow, keys: readonly SealingKey[]): void {
  const key = keys.find((each) => each.id === id);
  if (key === undefined) throw missingKey(id);
  try {
    createSealing([key]).openText(placeOf(id), probe);
  } catch (cause) {
    const sentence = `The key "${id}" in ENCRYPTION_KEYS is not the one that stored text is sealed with.`;
    throw new AppError('storage-mismatch', sentence, { cause });
  }
}

function placeOf(id: string): string {
  return `encryption_key:probe:${id}`;
}
