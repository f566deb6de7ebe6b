import type { MemoryPatterns } from './memory-patterns.ts';

export const ARABIC: MemoryPatterns = {
  list: /^(?:ماذا|ما الذي|ما) (?:تعرف|تتذكر|تذكر|حفظت|تحفظ)(?:ه)? (?:عني|عني)$/,
  all: /^(?:من فضلك )?(?:انسني|(?:انس|انسي|احذف|امسح) كل (?:شيء|شي|ما).{0,40})$/,
  one: /^(?:من فضلك )?(?:انس|انسي) (?:رقم |ان |ان )?(?<which>.+)$/,
};
