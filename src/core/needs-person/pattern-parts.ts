/** Parts of which patterns on `plainWords` are put together. */

/** One of these; each may hold several, between `|`. */
export function anyOf(...alternatives: readonly string[]): string {
  return `(?:${alternatives.join('|')})`;
}

/** So many words in between, or fewer. */
export function upTo(words: number): string {
  return `(?: \\S+){0,${words}}`;
}
