/** Turns: their steps on the way, and the one commit that ends them (I7). */
import type { Lease, TurnRecord, TurnStep } from './delivery.ts';
import type { NewMessage } from './message-store.ts';
import type { NewDelivery } from './outbox-store.ts';
import type { StoredMessage } from './records.ts';
import type { AppliedChange, DecideTicket } from './ticket-store.ts';

export interface TurnCommit {
  readonly lease: Lease;
  readonly turn: TurnRecord;
  /** Events that this turn answered; they become `done`. */
  readonly eventIds: readonly string[];
  /** Events given up on; they become `quarantined`. */
  readonly quarantinedIds: readonly string[];
  /** The session must still have this version and handler `bot`; undefined = the turn says nothing and needs no leave. */
  readonly sessionVersion?: number;
  /** The turn leaves its events to a person: void if the bot has been given the conversation meanwhile. */
  readonly leftToPerson?: boolean;
  readonly messages: readonly NewMessage[];
  readonly deliveries: readonly NewDelivery[];
  /** Steps that were not journalled on the way. */
  readonly steps: readonly TurnStep[];
  /** New value of the session's `misses`; undefined = unchanged. */
  readonly misses?: number;
  /** New value of the session's `locale`; undefined = unchanged. */
  readonly locale?: string;
}

/**
 * `superseded`: somebody took or changed the conversation first, nothing of this turn was said. Its events wait for a new turn, which
 * sees who has the conversation now; `taken`: it is a person. `fenced`: the lease was void, nothing was written.
 */
export type CommitResult =
  | { readonly kind: 'committed'; readonly messages: readonly StoredMessage[] }
  | { readonly kind: 'superseded'; readonly taken: boolean }
  | { readonly kind: 'fenced' };

export type HandOverResult =
  | { readonly kind: 'committed'; readonly change: AppliedChange }
  | Exclude<CommitResult, { kind: 'committed' }>;

export interface TurnStore {
  /** Durable before it resolves. False when the lease is void: stop at once. */
  journal(lease: Lease, turn: TurnRecord, step: TurnStep): Promise<boolean>;
  /** A turn that handled no event, with its one step; the step of an earlier record of it stays. */
  record(turn: TurnRecord, step: TurnStep): Promise<void>;
  /** Steps journalled by earlier attempts of this turn, by number. */
  steps(turnId: string): Promise<readonly TurnStep[]>;
  /** One transaction; also releases the lane. Many commits share one. */
  commit(commit: TurnCommit): Promise<CommitResult>;
  /**
   * The same, and changes the session's ticket in the same transaction. The change's messages begin with the commit's. `elsewhere`: number of
   * a ticket of another session instead; `superseded` when it is open there no more.
   */
  handOver(commit: TurnCommit, decide: DecideTicket, elsewhere?: number): Promise<HandOverResult>;
}
