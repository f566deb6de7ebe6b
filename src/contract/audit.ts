/** The audit log: who did what to what, and how it ended. It holds no content: no text, name or address of a customer. */

export interface AuditEntry {
  /** As in `cli`, `admin`, `token:desk-bot`, `staff:U1`. */
  readonly actor: string;
  /** As in `customer.erase`, `ticket.claim`, `keys.rotate`. */
  readonly action: string;
  /** An id; empty where there is none. */
  readonly object: string;
  /** As in `done`, `refused`, `failed`. */
  readonly result: string;
}

export interface RecordedEntry extends AuditEntry {
  /** From 1, without gaps. */
  readonly seq: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** SHA-256 of this entry and of the hash before it, hexadecimal. */
  readonly hash: string;
}

/** `brokenAt`: the first entry that was changed, or behind which one is missing; undefined = the chain is whole. */
export interface AuditVerdict {
  readonly entries: number;
  readonly brokenAt?: number;
}

export interface Audit {
  /** Resolves once it is durable. */
  record(entry: AuditEntry): Promise<void>;
  /** Newest first, before `beforeSeq` when given. */
  list(limit: number, beforeSeq?: number): Promise<readonly RecordedEntry[]>;
  verify(): Promise<AuditVerdict>;
}

/** Records for parts whose own work must not fail when that does. Never rejects. */
export type RecordDeed = (entry: AuditEntry) => Promise<void>;
