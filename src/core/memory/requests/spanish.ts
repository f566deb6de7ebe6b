import type { MemoryPatterns } from './memory-patterns.ts';

export const SPANISH: MemoryPatterns = {
  list: /^que (?:sabes?|recuerdas?|guardas?|has guardado|tienes guardado|has recordado)(?: usted)?(?: todavia)? (?:de|sobre|acerca de) mi$/,
  all: /^(?:por favor )?(?:olvidame|olvideme|(?:olvid[ae]|borr[ae]|elimin[ae]) todo(?: lo que .{0,30})?(?: (?:de|sobre) mi)?)(?: por favor)?$/,
  one: /^(?:por favor )?olvid[ae] (?:el numero |numero |que |mi |mis )?(?<which>.+)$/,
};
