/** What is stored about one person: found, handed out, forgotten. And the keys that it is sealed with. */

/** A message that went to a platform, and is not ours to take back. */
export interface PlatformCopy {
  readonly channel: string;
  readonly sessionId: string;
  /** The platform's id of the message. */
  readonly externalId: string;
}

export interface Erasure {
  readonly rows: number;
  /** Files whose bytes are to be removed. */
  readonly fileIds: readonly string[];
  readonly copies: readonly PlatformCopy[];
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
