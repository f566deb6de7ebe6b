/** How one language complains. Every pattern is matched on `plainWords`, and every repetition in it is bounded. */
export interface ComplaintPatterns {
  /** The end of somebody's patience with us: with the bot, its answers, the service, or having to ask again. A fault of a product alone is a question. */
  readonly frustrated: readonly RegExp[];
  /** The answer before did not help. Short, because a longer message says what is still missing and is better searched for. */
  readonly unhelped: readonly RegExp[];
}
