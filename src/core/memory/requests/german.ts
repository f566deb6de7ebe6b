import type { MemoryPatterns } from './memory-patterns.ts';

export const GERMAN: MemoryPatterns = {
  list: /^was (?:wei(?:ß|ss)t du|wissen sie|wisst ihr|(?:hast|haben|habt|merkst|merken) (?:du|sie|ihr)(?: dir| sich| euch)?)(?: .{0,20})?(?:uber mich|von mir)(?: .{0,20})?$|^erinner(?:st du dich|n sie sich) an mich$/,
  all: /^(?:bitte )?(?:vergiss|vergessen sie|vergesst|losche?|loschen sie)(?: bitte)? (?:alles|mich)(?: .{0,30})?$/,
  one: /^(?:bitte )?(?:vergiss|vergessen sie)(?: bitte)? (?:nummer |nr |dass |meinen? |meine[mnrs] )?(?<which>.+)$/,
};
