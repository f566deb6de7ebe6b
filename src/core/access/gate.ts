/** The one place where a caller becomes somebody, and where somebody may do something or not. */
import {
  type AdminTokenStore,
  type Gate,
  type Principal,
  SCOPE_OF,
  SCOPES,
  type Scope,
  type Staff,
  type StaffOperation,
} from '../../contract/access.ts';
import type { RecordDeed } from '../../contract/audit.ts';
import type { Conversations } from '../../contract/conversation.ts';
import { AppError, type ErrorCode } from '../../contract/errors.ts';
import type { Clock, Logger, Metrics } from '../../contract/telemetry.ts';
import { isLive } from './admin-tokens.ts';
import type { FailedAttempts } from './failed-attempts.ts';
import { hashOf, isSameHash } from './token-text.ts';

/** Precise enough to see which tokens are in use, rare enough to cost nothing. */
const USE_NOTED_EVERY_MS = 60_000;

const ROOT: Staff = { kind: 'staff', tokenName: 'root', scopes: SCOPES };

const MISSING: Readonly<Record<Scope, ErrorCode>> = {
  read: 'missing-scope-read',
  reply: 'missing-scope-reply',
  knowledge: 'missing-scope-knowledge',
  admin: 'missing-scope-admin',
};

interface GateOptions {
  readonly conversations: Pick<Conversations, 'authenticate'>;
  readonly tokens: Pick<AdminTokenStore, 'findByHash' | 'markUsed'>;
  /** The token in the configuration; undefined = the staff calls do not exist, whatever other tokens there are. */
  readonly rootToken: string | undefined;
  readonly attempts: FailedAttempts;
  /** Of calls that were refused. */
  readonly recordDeed: RecordDeed;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

export function createGate(options: GateOptions): Gate {
  const { conversations, tokens, rootToken, attempts, recordDeed, clock, logger, metrics } = options;
  const rootHash = rootToken === undefined ? undefined : hashOf(rootToken);

  /** Undefined = nobody. */
  const staffWith = async (hash: string): Promise<Staff | undefined> => {
    if (rootHash === undefined) return undefined;
    if (isSameHash(rootHash, hash)) return ROOT;
    const token = await tokens.findByHash(hash);
    if (token === undefined || !isLive(token, clock())) return undefined;
    if (clock() - (token.lastUsedAt ?? 0) >= USE_NOTED_EVERY_MS) noteUse(token.id);
    return { kind: 'staff', tokenName: token.name, scopes: token.scopes };
  };

  /** Nobody waits for it, and a call does not fail because of it. */
  const noteUse = (id: string): void => {
    tokens.markUsed(id, clock()).catch(() => logger.warn('token-use-not-noted', { tokenId: id }));
  };

  return {
    customer: conversations.authenticate,
    admitsStaff: rootHash !== undefined,
    async staff(operation, token, address) {
      const hash = hashOf(token);
      attempts.check(address, hash);
      const staff = await staffWith(hash);
      if (staff === undefined) {
        attempts.failed(address);
        metrics.count('access_refused', { reason: 'unauthorized' });
        await recordDeed({
          actor: 'unknown',
          action: 'access.refused',
          object: operation,
          result: 'unauthorized',
        });
        throw new AppError('unauthorized', 'This needs a valid admin token.');
      }
      attempts.succeeded(hash);
      if (mayDo(staff, operation)) return staff;
      const scope = SCOPE_OF[operation];
      metrics.count('access_refused', { reason: MISSING[scope] });
      const actor = `token:${staff.tokenName}`;
      await recordDeed({ actor, action: 'access.refused', object: operation, result: MISSING[scope] });
      throw new AppError(MISSING[scope], `This needs an admin token with the scope "${scope}".`);
    },
  };
}

/** Customers never do what staff do; what they do in their own session needs no leave beyond its token. */
function mayDo(principal: Principal, operation: StaffOperation): boolean {
  if (principal.kind !== 'staff') return false;
  return principal.scopes.includes('admin') || principal.scopes.includes(SCOPE_OF[operation]);
}
