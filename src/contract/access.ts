/** Who may do what. Every entrance, REST, sockets, files and streams, asks the one gate that is described here. */
import type { Session } from './records.ts';

/** What an admin token may be good for. `admin` includes the others; no other one includes another. */
export const SCOPES = ['read', 'reply', 'knowledge', 'admin'] as const;

export type Scope = (typeof SCOPES)[number];

/** What staff and operators can do, and the scope that it takes. */
export const SCOPE_OF = {
  'read-metrics': 'read',
  'read-tickets': 'read',
  'read-transcripts': 'read',
  'read-traces': 'read',
  'read-audit': 'admin',
  'read-sources': 'read',
  'read-gaps': 'read',
  'act-on-tickets': 'reply',
  'change-sources': 'knowledge',
  'revoke-sessions': 'admin',
} as const satisfies Readonly<Record<string, Scope>>;

export type StaffOperation = keyof typeof SCOPE_OF;

/** A caller with an admin token. */
export interface Staff {
  readonly kind: 'staff';
  /** Of the token; `root` for the one in the configuration. */
  readonly tokenName: string;
  readonly scopes: readonly Scope[];
}

/** A caller with the token of a session: may do in that session whatever a customer can. */
export interface SessionHolder {
  readonly kind: 'customer';
  readonly session: Session;
}

export type Principal = Staff | SessionHolder;

export interface Gate {
  /**
   * The session that the token belongs to.
   * @throws AppError `unauthorized` for a malformed token, `session-not-found` for an unknown session or another one's token
   */
  customer(sessionId: string, token: string): Promise<Session>;
  /** False = the staff calls do not exist. */
  readonly admitsStaff: boolean;
  /**
   * `address` is where failed attempts are counted.
   * @throws AppError `unauthorized`, `missing-scope-…`, `rate-limited` after too many wrong tokens from one address
   */
  staff(operation: StaffOperation, token: string, address: string): Promise<Staff>;
}

/** An admin token as it is kept: everything but the token itself. */
export interface AdminToken {
  readonly id: string;
  readonly name: string;
  /** The token's first characters, by which people tell one from another. */
  readonly prefix: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: number;
  /** Undefined = good until revoked. */
  readonly expiresAt?: number;
  /** To the minute. */
  readonly lastUsedAt?: number;
  readonly revokedAt?: number;
}

export interface AdminTokenStore {
  /** `hash` is the SHA-256 of the token, hexadecimal. @throws AppError `invalid-request` when a live token has that name */
  create(token: AdminToken, hash: string): Promise<void>;
  /** Also when it is expired or revoked. */
  findByHash(hash: string): Promise<AdminToken | undefined>;
  /** Oldest first, those that are no longer good too. */
  list(): Promise<readonly AdminToken[]>;
  /** `which` is a name or a prefix. False when no live token is called so. */
  revoke(which: string, at: number): Promise<boolean>;
  markUsed(id: string, at: number): Promise<void>;
}
