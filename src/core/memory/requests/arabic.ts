import type { MemoryPatterns } from './memory-patterns.ts';

export const ARABIC: MemoryPatterns = {
  list: /^(?:ماذا|ما الذي|ما) (?:تعرف|تتذكر|تذكر|حفظت|تحفظ)(?:ه)? (?:عني|عنى)$/,
  all: /^(?:من فضلك )?(?:انسني|(?:انس|انسى|احذف|امسح) كل (?:شيء|شي|ما).{0,40})$/,
  one: /^(?:من فضلك )?(?:انس|انسى) (?:رقم |أن |ان )?(?<which>.+)$/,
};
