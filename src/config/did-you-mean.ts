/** Finds the name that somebody probably meant. */

/** Shorter names are near to too many others. */
const SHORTEST_NAME = 6;
const MOST_EDITS = 2;

/** Undefined when no candidate is near, and when `name` itself is one. */
export function didYouMean(name: string, candidates: readonly string[]): string | undefined {
  if (name.length < SHORTEST_NAME || candidates.includes(name)) return undefined;
  const near = candidates
    .filter((candidate) => Math.abs(candidate.length - name.length) <= MOST_EDITS)
    .map((candidate) => ({ candidate, edits: editDistance(name, candidate) }))
    .filter(({ candidate, edits }) => edits <= MOST_EDITS && candidate.length >= SHORTEST_NAME)
    .toSorted((one, other) => one.edits - other.edits);
  return near[0]?.candidate;
}

/** Fewest insertions, deletions and replacements that turn one text into the other. */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (const [column, wanted] of [...to].entries()) {
      const replaced = (previous[column] ?? 0) + (letter === wanted ? 0 : 1);
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
