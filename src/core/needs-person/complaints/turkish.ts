import type { ComplaintPatterns } from './complaint-patterns.ts';

export const TURKISH: ComplaintPatterns = {
  frustrated: [
    /\b(?:ise yaramaz\w{0,4}|hicbir ise yaram\w{1,8}|rezalet|sacmalik|kabul edilemez|berbat (?:bir )?(?:hizmet|destek|servis))\b/,
    /\b(?:biktim|usandim|cok (?:sinirliyim|kizginim|sinirlendim)|(?:ucuncu|dorduncu|besinci|onuncu|kacinci) (?:kez|kere|defa)|(?:beni )?anlamiyorsun(?:uz)?|zaten soyledim|kac kere soyle\w{1,8})\b/,
  ],
  unhelped: [
    /^(?:hayir )?(?:bu )?(?:yardimci olmadi|ise yaramadi|yardim etmedi|sordugum bu degil(?:di)?|cevap bu degil)$/,
  ],
};
