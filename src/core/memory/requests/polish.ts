import type { MemoryPatterns } from './memory-patterns.ts';

export const POLISH: MemoryPatterns = {
  list: /^co (?:o mnie )?(?:wiesz|pamietasz|pamietacie|wiecie|zapamietales|zapamietano)(?: o mnie)?$/,
  all: /^(?:prosze )?(?:zapomnij|zapomnijcie|usun|skasuj) (?:o mnie|wszystko(?: co .{0,30})?(?: o mnie)?)$/,
  one: /^(?:prosze )?zapomnij (?:o )?(?:numer |numerze |ze |moj |moja |moje )?(?<which>.+)$/,
};
