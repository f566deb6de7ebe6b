import { describe, expect, it } from 'vitest';
import { createGramReader, toGrams } from '../../../knowledge/search/grams.ts';

describe('pieces of words', () => {
  it('are shared by a word, its compounds and its misspellings', () => {
    const word = new Set(toGrams('Passwort'));
    expect(toGrams('Passwortänderung').filter((gram) => word.has(gram)).length).toBeGreaterThan(4);
    expect(toGrams('pasword').filter((gram) => word.has(gram)).length).toBeGreaterThan(1);
    expect(toGrams('Rechnung').some((gram) => word.has(gram))).toBe(false);
  });

  it('are single characters, simplified ones, where words have no spaces', () => {
    expect(toGrams('東京都')).toEqual(['东', '京', '都']);
  });

  it('keep numbers apart from characters that follow at once', () => {
    expect(toGrams('第50届')).toEqual(['第', '_50_', '届']);
  });

  it('are the same when they are remembered', () => {
    const read = createGramReader();
    expect(read('refund refund')).toEqual(toGrams('refund refund'));
    expect(read('refund')).toEqual(toGrams('refund'));
  });
});
