/** Words of a question that no page has, in the words that the pages have. */
import { describe, expect, it } from 'vitest';
import { withItsWords } from '../../../knowledge/search/other-words.ts';

function knowing(language: 'de' | 'en' | 'ru', ...words: readonly string[]) {
  return {
    language,
    languages: new Set([language]),
    knows: (word: string) => words.includes(word),
    wordThatBegins: (beginning: string, maxLength: number) =>
      words.find((word) => word.startsWith(beginning) && word.length <= maxLength),
  };
}

describe('a question in other words than the pages', () => {
  it.each([
    ['how long is the warranty', ['guarantee'], 'how long is the warranty guarantee'],
    ['Can I get a coupon?', ['gift', 'card'], 'Can I get a coupon? gift card'],
    ['do you repair bikes', ['fix', 'bicycle'], 'do you repair bikes fix bicycle'],
  ])('is searched for in theirs too: %s', (text, words, asked) => {
    expect(withItsWords(text, knowing('en', ...words))).toBe(asked);
  });

  it.each([
    ['Wie viel Rabatt gibt es mit dem Gutschein?', ['gutscheincod'], 'gutscheincod'],
    ['Ich habe meinen Einzelfahrschein verloren', ['ticket'], 'ticket'],
  ])('also in another language: %s', (text, words, added) => {
    expect(withItsWords(text, knowing('de', ...words))).toBe(`${text} ${added}`);
  });

  it.each([
    ['says the same already', 'how long is the guarantee', ['guarantee']],
    ['is about what no page is about', 'how long is the warranty', ['parking']],
    ['only sounds alike', 'do I have to wear a costume', ['price']],
    ['is about anything at all', 'is a ticket needed', ['required']],
    ['has a word of several of which one is known', 'Can I get a coupon?', ['card']],
  ])('stays as it is when it %s', (_, text, words) => {
    expect(withItsWords(text, knowing('en', ...words))).toBeUndefined();
  });

  it('takes no long word for a short beginning', () => {
    expect(withItsWords('Fährt ein Bus?', knowing('de', 'zugeschickt', 'zugangsdat'))).toBeUndefined();
  });

  it('knows nothing in a language that the glossary does not have', () => {
    expect(withItsWords('гарантия', knowing('ru', 'guarantee'))).toBeUndefined();
  });
});
