/** How one language speaks of law and danger. Every pattern is matched on `plainWords`, and every repetition in it is bounded. */
export interface SeriousPatterns {
  /** A step that somebody takes or threatens; a question about terms or contracts is none. */
  readonly legal: readonly RegExp[];
  /** Not only what harms but what says that it happens: `fire` alone is a colour, a phone and a mattress label. */
  readonly safety: readonly RegExp[];
}
