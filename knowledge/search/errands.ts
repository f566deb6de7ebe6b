/**
 * Tells errands, `book us a table` or `can you give me their number?`, from questions that a page answers. Pages about a hotel say whether it has
 * parking; none of them books a room. English.
 */

/** Whoever looks for `my invoice` or asks `can I book` wants to be told how. */
const DEED =
  /(?<!\p{L})(?<!(?<!\p{L})(?:i|we) )(?:(?:book|reserve|recommend|suggest)|(?:find|looking for) (?:an?|some|one|me|us))(?!\p{L})/iu;
const ASKED_OF_US =
  /(?<!\p{L})(?:can|could|will|would) you (?:(?:please|also|just|maybe) )*(?:book|reserve|find|recommend|suggest|make|get|give|help|provide|send|select|check|look)(?!\p{L})/iu;

/** 0 to 1. */
export function errandIn(text: string): number {
  return (Number(DEED.test(text)) + Number(ASKED_OF_US.test(text))) / 2;
}
