/** Admin tokens as the command line manages them, without a server; may run beside one on the same data. */
import type { ListedToken, TokenDesk } from '../cli/product.ts';
import type { Config } from '../config.ts';
import type { AdminToken } from '../contract/access.ts';
import { createAdminTokens, isLive } from '../core/access/admin-tokens.ts';
import { openStorageBesideServer } from './without-server.ts';

export async function openTokens(config: Config): Promise<TokenDesk> {
  const storage = await openStorageBesideServer(config);
  const tokens = createAdminTokens(storage.adminTokens, Date.now);
  const recordDeed = (action: string, object: string) =>
    storage.audit.record({ actor: 'cli', action, object, result: 'done' });
  return {
    async create(request) {
      const { token, record } = await tokens.create(request);
      await recordDeed('token.create', record.prefix);
      return { token, record: present(record) };
    },
    list: async () => (await tokens.list()).map(present),
    async revoke(which) {
      await tokens.revoke(which);
      await recordDeed('token.revoke', which);
    },
    close: storage.close,
  };
}

function present(token: AdminToken): ListedToken {
  const { name, prefix, scopes, createdAt, expiresAt, lastUsedAt } = token;
  return {
    name,
    prefix,
    scopes,
    status: statusOf(token),
    createdAt: new Date(createdAt).toISOString(),
    ...(expiresAt !== undefined && { expiresAt: new Date(expiresAt).toISOString() }),
    ...(lastUsedAt !== undefined && { lastUsedAt: new Date(lastUsedAt).toISOString() }),
  };
}

function statusOf(token: AdminToken): ListedToken['status'] {
  if (token.revokedAt !== undefined) return 'revoked';
  return isLive(token, Date.now()) ? 'live' : 'expired';
}
