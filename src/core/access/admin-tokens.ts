/** Admin tokens beside the root token: made by a command, shown once, each with its own scopes. */
import { v7 } from 'uuid';
import type { AdminToken, AdminTokenStore, Scope } from '../../contract/access.ts';
import { AppError } from '../../contract/errors.ts';
import type { Clock } from '../../contract/telemetry.ts';
import { hashOf, randomToken } from './token-text.ts';

/** Lets scanners of repositories and logs know one when they see it. */
const KIND = 'swb_';
const PREFIX_CHARACTERS = 12;

export interface TokenRequest {
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** Milliseconds since the epoch; undefined = until revoked. */
  readonly expiresAt: number | undefined;
}

export interface AdminTokens {
  /** `token` is shown here and never again. @throws AppError `invalid-request` when a live token has that name */
  create(request: TokenRequest): Promise<{ readonly token: string; readonly record: AdminToken }>;
  /** Oldest first. */
  list(): Promise<readonly AdminToken[]>;
  /** `which` is a name or a prefix. @throws AppError `not-found` */
  revoke(which: string): Promise<void>;
}

export function createAdminTokens(store: AdminTokenStore, clock: Clock): AdminTokens {
  return {
    async create({ name, scopes, expiresAt }) {
      const token = KIND + randomToken();
      const record: AdminToken = {
        id: v7(),
        name,
        prefix: token.slice(0, PREFIX_CHARACTERS),
        scopes,
        createdAt: clock(),
        ...(expiresAt === undefined ? {} : { expiresAt }),
      };
      await store.create(record, hashOf(token));
      return { token, record };
    },
    list: store.list,
    async revoke(which) {
      if (await store.revoke(which, clock())) return;
      throw new AppError('not-found', 'There is no live token with that name or prefix.');
    },
  };
}

export function isLive({ expiresAt, revokedAt }: AdminToken, now: number): boolean {
  return revokedAt === undefined && (expiresAt === undefined || now < expiresAt);
}
