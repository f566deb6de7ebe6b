/** Finds the name that somebody probably meant. */
import { distance } from 'fastest-levenshtein';

/** Shorter names are near to too many others. */
const SHORTEST_NAME = 6;
const MOST_EDITS = 2;

/** Undefined when no candidate is near, and when `name` itself is one. */
export function didYouMean(name: string, candidates: readonly string[]): string | undefined {
  if (name.length < SHORTEST_NAME || candidates.includes(name)) return undefined;
  const near = candidates
    .filter((candidate) => Math.abs(candidate.length - name.length) <= MOST_EDITS)
    .map((candidate) => ({ candidate, edits: distance(name, candidate) }))
    .filter(({ candidate, edits }) => edits <= MOST_EDITS && candidate.length >= SHORTEST_NAME)
    .toSorted((one, other) => one.edits - other.edits);
  return near[0]?.candidate;
}
