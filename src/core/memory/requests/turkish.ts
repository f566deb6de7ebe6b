import type { MemoryPatterns } from './memory-patterns.ts';

export const TURKISH: MemoryPatterns = {
  list: /^(?:benim )?hakkimda (?:ne|neler|neyi) (?:biliyorsun|hatirliyorsun|sakliyorsun)(?:uz)?$/,
  all: /^(?:lutfen )?(?:hakkimdaki |benimle ilgili )?(?:her ?seyi|beni) (?:unut|sil)(?:un|in|unuz)?$/,
  one: /^(?:lutfen )?(?<which>.+?)(?: numarayi| numarali bilgiyi| bilgisini)? unut(?:un|unuz)?$/,
};
