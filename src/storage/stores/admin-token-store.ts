/** Admin tokens: found by the hash of what a caller shows, listed and revoked for operators. */
import { type AdminToken, type AdminTokenStore, SCOPES } from '../../contract/access.ts';
import { AppError } from '../../contract/errors.ts';
import { type AdminTokenRow, adminTokenTable } from '../schemas/access-tables.ts';
import type { Database } from '../sql/database.ts';
import { insertInto } from '../sql/write-rows.ts';
import { fromStored, toStored } from '../stored-text.ts';
import type { WriteLane } from '../write-lane.ts';

const READ_BY_HASH = 'SELECT * FROM admin_token WHERE token_hash = $1';
const READ_LIVE_BY_NAME =
  'SELECT * FROM admin_token WHERE name = $1 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > $2)';
const LIST = 'SELECT * FROM admin_token ORDER BY created_at, id';
const REVOKE =
  'UPDATE admin_token SET revoked_at = $1 WHERE (name = $2 OR prefix = $3) AND revoked_at IS NULL RETURNING id';
const MARK_USED = 'UPDATE admin_token SET last_used_at = $1 WHERE id = $2';

export function createAdminTokenStore({ dialect, reader }: Database, writes: WriteLane): AdminTokenStore {
  const insert = insertInto(dialect, adminTokenTable);

  return {
    create: (token, hash) =>
      writes.exclusive(async (transaction) => {
        const name = toStored(token.name);
        const same = await transaction.all(READ_LIVE_BY_NAME, [name, token.createdAt]);
        if (same.length > 0) {
          throw new AppError('invalid-request', 'There is a live token with that name. Revoke it first.');
        }
        await insert(transaction, [toRow(token, hash)]);
      }),
    findByHash: async (hash) => {
      const [row] = await reader.all<AdminTokenRow>(READ_BY_HASH, [hash]);
      return row && toToken(row);
    },
    list: async () => (await reader.all<AdminTokenRow>(LIST)).map(toToken),
    revoke: (which, at) =>
      writes.exclusive(async (transaction) => {
        const revoked = await transaction.all(REVOKE, [at, toStored(which), toStored(which)]);
        return revoked.length > 0;
      }),
    markUsed: (id, at) =>
      writes.exclusive(async (transaction) => {
        await transaction.all(MARK_USED, [at, id]);
      }),
  };
}

function toToken(row: AdminTokenRow): AdminToken {
  const scopes = row.scopes.split(',');
  return {
    id: row.id,
    name: fromStored(row.name),
    prefix: row.prefix,
    scopes: SCOPES.filter((scope) => scopes.includes(scope)),
    createdAt: row.created_at,
    ...(row.expires_at !== null && { expiresAt: row.expires_at }),
    ...(row.last_used_at !== null && { lastUsedAt: row.last_used_at }),
    ...(row.revoked_at !== null && { revokedAt: row.revoked_at }),
  };
}

function toRow(token: AdminToken, hash: string): AdminTokenRow {
  return {
    id: token.id,
    name: toStored(token.name),
    prefix: token.prefix,
    token_hash: hash,
    scopes: token.scopes.join(','),
    created_at: token.createdAt,
    expires_at: token.expiresAt ?? null,
    last_used_at: token.lastUsedAt ?? null,
    revoked_at: token.revokedAt ?? null,
  };
}
