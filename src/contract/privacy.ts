/** What is stored about one person: found, handed out, forgotten, also on platforms. And the keys that it is sealed with. */
import type { ChannelName } from './event.ts';

/**
 * A message that is left on a platform. `pending`: it is ours, and is taken back as soon as the platform lets us. `refused`: the platform
 * will not. `not-ours`: a person wrote it. `unknown`: it is not known whether it arrived; then the id is that of the delivery.
 */
export interface LeftCopy {
  readonly channel: string;
  /** The platform's id of the message. */
  readonly externalId: string;
  readonly why: 'pending' | 'refused' | 'not-ours' | 'unknown';
  /** The platform's word for it. */
  readonly code?: string;
}

/** A message of ours that is to be taken back. */
export interface Removal {
  readonly id: string;
  readonly channel: ChannelName;
  readonly externalId: string;
  /** From 1. */
  readonly attempt: number;
}

export type RemovalOutcome =
  | { readonly kind: 'gone' }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'later'; readonly code: string; readonly runAt: number };

/** Messages to be taken back; rows outlive the customer and say nothing about them. */
export interface RemovalStore {
  /** The one that is due longest; nobody else gets it for `leaseMs`. */
  claim(leaseMs: number): Promise<Removal | undefined>;
  settle(id: string, outcome: RemovalOutcome): Promise<void>;
  /** What is not gone, at most `limit`. */
  left(limit: number): Promise<readonly LeftCopy[]>;
}

export interface Erasure {
  readonly rows: number;
  /** Files whose bytes are to be removed. */
  readonly fileIds: readonly string[];
  /** Messages of ours on platforms, now to be taken back. */
  readonly removals: readonly Pick<Removal, 'channel' | 'externalId'>[];
  /** Messages there that we cannot take back. */
  readonly copies: readonly LeftCopy[];
}

export type StoredRow = Readonly<Record<string, unknown>>;

export interface SubjectStore {
  /** Ids of customers, by customer id, platform id, e-mail address or session id; several people may give one address. */
  find(who: string): Promise<readonly string[]>;
  /** Rows by table, opened. */
  read(customerIds: readonly string[]): Promise<Readonly<Record<string, readonly StoredRow[]>>>;
  /** One transaction. */
  erase(customerIds: readonly string[]): Promise<Erasure>;
  /**
   * Takes out of the database's files what was deleted or replaced.
   * @throws AppError `storage-unavailable` when another process does not let go of the write-ahead log
   */
  purge(): Promise<void>;
}

/** `keyId` undefined = stored plain. A row whose columns have several keys counts for each. */
export interface KeyUse {
  readonly keyId: string | undefined;
  readonly rows: number;
}

export interface KeyRing {
  /** Reads every row. The key that writes comes first, also without rows. */
  status(): Promise<readonly KeyUse[]>;
  /** Seals with the first key whatever is plain or has another one, a bounded batch a transaction. Answers how many rows. */
  rotate(): Promise<number>;
  /** Forgets keys that no row has any more: the start no longer asks for them. */
  forgetUnused(): Promise<void>;
}
