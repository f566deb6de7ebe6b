import { describe, expect, it } from 'vitest';
import { toGrams } from '../../../knowledge/search/grams.ts';
import { readPhrasings } from '../../../knowledge/search/phrasings.ts';

const RETURNS = 'How do I return it?\nI want to send the mattress back\nreturns';
const PRICES = 'What does a mattress cost?\nprices\nIs there a discount on two of them';
const PAGE = 'You can send the mattress back within 100 nights. We fetch it at your door.';

const pieces = (text: string) => [...new Set(toGrams(text))].map((gram) => ({ text: gram, weight: 1 }));

describe('the wording of FAQ entries', () => {
  it('is nearest in the entry that has a line like the question, spelt as it may be', () => {
    const nearness = readPhrasings([RETURNS, PRICES, PAGE]).nearnessTo(
      pieces('i want to sent the matress back'),
    );
    expect(nearness(0)).toBeGreaterThan(0.5);
    expect(nearness(1)).toBeLessThan(0.2);
  });

  it('is the same for a line that is the question, and nothing for other pages', () => {
    const nearness = readPhrasings([RETURNS, PRICES, PAGE]).nearnessTo(pieces('Returns!'));
    expect(nearness(0)).toBe(1);
    expect(nearness(2)).toBe(0);
  });

  it('forgets the question before', () => {
    const phrasings = readPhrasings([RETURNS, PRICES]);
    phrasings.nearnessTo(pieces('prices'))(1);
    expect(phrasings.nearnessTo(pieces('returns'))(1)).toBeLessThan(0.1);
  });
});
