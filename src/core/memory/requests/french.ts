import type { MemoryPatterns } from './memory-patterns.ts';

export const FRENCH: MemoryPatterns = {
  list: /^(?:quest ce que |que )(?:(?:vous|tu) (?:savez|sais|retenez|retiens|avez retenu|as retenu|avez enregistre|as enregistre)|savez vous|sais tu|retenez vous|retiens tu)(?: deja| encore)? (?:de|sur|a propos de|a mon) (?:moi|sujet)$/,
  all: /^(?:sil (?:vous|te) plait )?(?:oubli(?:ez|e)|supprim(?:ez|e)|effac(?:ez|e)) (?:moi|tout(?: ce que .{0,30})?(?: (?:de|sur) moi)?)(?: sil (?:vous|te) plait)?$/,
  one: /^(?:sil (?:vous|te) plait )?oubli(?:ez|e) (?:le numero |numero |que |mon |ma |mes )?(?<which>.+)$/,
};
