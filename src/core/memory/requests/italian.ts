import type { MemoryPatterns } from './memory-patterns.ts';

export const ITALIAN: MemoryPatterns = {
  list: /^(?:che )?cosa (?:sai|sa|ricordi|ricorda|sapete|hai salvato|ti ricordi)(?: ancora)? (?:di|su) me$/,
  all: /^(?:per favore )?(?:dimenticami|(?:dimentica|dimentichi|cancella|cancelli) tutto(?: (?:quello|cio) che .{0,30})?(?: (?:di|su) me)?)(?: per favore)?$/,
  one: /^(?:per favore )?(?:dimentica|dimentichi) (?:il numero |numero |che |il mio |la mia )?(?<which>.+)$/,
};
