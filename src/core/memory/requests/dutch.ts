import type { MemoryPatterns } from './memory-patterns.ts';

export const DUTCH: MemoryPatterns = {
  list: /^wat (?:weet|onthoud|onthoudt|herinner|heb|hebt) (?:je|u|jij|jullie)(?: je| zich)?(?: nog)? (?:over|van) (?:mij|me)(?: onthouden| opgeslagen)?$/,
  all: /^(?:alsjeblieft )?(?:vergeet|wis|verwijder) (?:mij|me|alles(?: wat .{0,30})?(?: (?:over|van) (?:mij|me))?)(?: alsjeblieft| alstublieft| aub)?$/,
  one: /^(?:alsjeblieft )?vergeet (?:nummer |nr |dat |mijn )?(?<which>.+)$/,
};
