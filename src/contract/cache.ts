/**
 * What is kept for a while because making it again costs time. Never the truth: any entry may vanish at any moment, and nobody decides from one
 * who may speak or what was said.
 */

export interface Cache {
  /** Undefined when there is none, or its time is over. */
  get(key: string): Promise<string | undefined>;
  /** `ttlMs` is positive. */
  set(key: string, value: string, ttlMs: number): Promise<void>;
  /** True for the first caller, false for everyone after it until `ttlMs` is over or the key is deleted. */
  claim(key: string, ttlMs: number): Promise<boolean>;
  delete(key: string): Promise<void>;
  /** `*` in the pattern stands for any text, everything else for itself. Looks at every key: for rare occasions. */
  deleteMatching(pattern: string): Promise<void>;
}

/** Counts that every node holds of its own, such as open connections of an address. What a crashed node held is soon forgotten. */
export interface SharedCounts {
  /** This node's count from now on; 0 = none. */
  hold(key: string, count: number): void;
  /** What other nodes hold; 0 while that cannot be known. */
  heldElsewhere(key: string): Promise<number>;
}
