import type { MemoryPatterns } from './memory-patterns.ts';

export const PORTUGUESE: MemoryPatterns = {
  list: /^o que (?:voce |voces |e que )?(?:sabe[sm]?|lembra[sm]?|guardou|guarda) (?:de|sobre) mim$/,
  all: /^(?:por favor )?(?:esqueca|esquece|apague|apaga) (?:me|tudo(?: o que .{0,30})?(?: (?:de|sobre) mim)?)(?: por favor)?$/,
  one: /^(?:por favor )?(?:esqueca|esquece) (?:o numero |numero |que |meu |minha )?(?<which>.+)$/,
};
