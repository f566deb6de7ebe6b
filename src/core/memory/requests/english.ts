import type { MemoryPatterns } from './memory-patterns.ts';

export const ENGLISH: MemoryPatterns = {
  list: /^(?:(?:please |can you |could you )*(?:tell|show) me )?what (?:(?:do|does|have|has) (?:you|the bot|it)|(?:you|the bot|it)(?: have| has)?|is)(?: still| already)? (?:remember(?:s|ed)?|knows?|known|stored?|saved?|kept|learn(?:ed|t))(?: about| of)? ?(?:about )?me(?: .{0,20})?$|^(?:please )?(?:show|list|tell)(?: me)? (?:my|your) memor(?:y|ies)(?: (?:of|about) me)?$|^whats (?:stored|saved|remembered|known) about me$|^do you remember (?:me|anything about me)$/,
  all: /^(?:please |can you |could you )*(?:forget|delete|erase|remove|clear) (?:everything|all|all of it|it all)(?: (?:that )?(?:you|the bot)(?: have| has)? ?(?:knows?|remember(?:s|ed)?|stored|saved)?)?(?: (?:about|of) me)?(?: please)?$|^(?:please )?forget (?:about )?me(?: please)?$|^(?:please )?(?:delete|clear|erase) (?:my|your) memor(?:y|ies)(?: (?:of|about) me)?$/,
  one: /^(?:please |can you |could you )*forget (?:number |no |nr |fact |memory |about |that |the fact that )?(?:(?:about )?(?:that )?my )?(?<which>.+?)(?: please)?$/,
};
