/** How one language asks for a person. Every pattern is matched on `plainWords`, and every repetition in it is bounded. */
export interface RequestPatterns {
  /**
   * Beginnings of words, between spaces, as `plainWords` writes them; of scripts without spaces, pieces of them. A message in another
   * language is tried only when it has one of them: there are many patterns, and most messages ask for nobody.
   */
  readonly cues: string;
  readonly asks: readonly RegExp[];
  /** What sounds like asking and is not: `I don't need a human`, `I spoke to an agent yesterday`, `when are they there`. */
  readonly denies: readonly RegExp[];
}
