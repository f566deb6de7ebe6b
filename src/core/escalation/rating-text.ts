/** How a customer rated a conversation, as its ticket tells staff: `2 of 5: too late`. */

const BEST = 5;
const BAD = new RegExp(`^[12] of ${BEST}\\b`, 'u');

/** `score`: from 1 to 5. */
export function ratingText(score: number, comment: string | undefined): string {
  const rating = `${score} of ${BEST}`;
  return comment ? `${rating}: ${comment}` : rating;
}

/** One that somebody has to look after. */
export function isBadRating(text: string): boolean {
  return BAD.test(text);
}
