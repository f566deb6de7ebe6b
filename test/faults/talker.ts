/** One customer's conversation, followed message by message: what was acknowledged, and what answers said. */
export interface Talker {
  /** Sends the next numbered message; resolves when it is acknowledged. */
  say(): Promise<void>;
  /** Numbers in the order in which they were sent. */
  readonly acknowledged: readonly string[];
  /** Numbers that answers named, in the order of the answers. */
  answered(): readonly string[];
  /** What contradicts the protocol, in words; empty when all is well. */
  complaints(): Promise<readonly string[]>;
  close(): void;
}
