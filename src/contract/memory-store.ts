/** Facts kept about a customer. */
import type { Memory } from './records.ts';

export interface MemoryStore {
  /**
   * Adds or replaces by id, and forgets the least important beyond `keep`. `replaced`: ids of what it contradicts; they are kept as
   * what was true before, and no longer recalled.
   */
  remember(memory: Memory, keep: number, replaced?: readonly string[]): Promise<void>;
  /** Not expired at `now` and not replaced; most important first. */
  recall(customerId: string, now: number): Promise<readonly Memory[]>;
  /** What newer facts have replaced, newest first. */
  former(customerId: string): Promise<readonly Memory[]>;
  /**
   * For good, with what they replaced, and with the steps of earlier turns in which they may stand. `ids` undefined = everything.
   * Answers how many that could be recalled are gone.
   */
  forget(customerId: string, ids?: readonly string[]): Promise<number>;
}
