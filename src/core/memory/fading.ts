/** Facts fade: what was not said again for long counts less and less, and in the end nothing. */
import type { Memory } from '../../contract/records.ts';

/** The most important fact is told for this long, one of half the importance for half as long. */
const FADED_AFTER_MS = 730 * 86_400_000;

/** Strongest first; what has faded is left out. */
export function notFaded(memories: readonly Memory[], now: number): readonly Memory[] {
  return memories
    .map((memory) => ({ memory, strength: strengthOf(memory, now) }))
    .filter(({ strength }) => strength > 0)
    .sort((first, second) => second.strength - first.strength)
    .map(({ memory }) => memory);
}

/** At most the importance. */
function strengthOf({ importance, updatedAt }: Memory, now: number): number {
  return importance - Math.max(0, now - updatedAt) / FADED_AFTER_MS;
}
