import { describe, expect, it } from 'vitest';
import { sourceWords } from '../../../knowledge/search/source-words.ts';

describe('words of a page’s address', () => {
  it.each([
    ['billing/cancel-plan.md', 'cancel plan'],
    ['https://example.org/docs/spa_support/?lang=en#top', 'spa support'],
    ['hotel-0-12', 'hotel'],
    ['docs/%C3%A4nderung', ''],
    ['', ''],
  ])('%s', (source, words) => {
    expect(sourceWords(source)).toBe(words);
  });
});
