/** How one language asks for a person. Every pattern is matched on `plainWords`, and every repetition in it is bounded. */
export interface RequestPatterns {
  readonly asks: readonly RegExp[];
  /** What sounds like asking and is not: `I don't need a human`, `I spoke to an agent yesterday`, `when are they there`. */
  readonly denies: readonly RegExp[];
}
