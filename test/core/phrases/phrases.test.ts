/** The product's own sentences, in every language that it speaks. */
import { describe, expect, it } from 'vitest';
import { readLanguage } from '../../../src/core/answer/read-language.ts';
import { LANGUAGES, languageOf, nameOfLanguage } from '../../../src/core/phrases/language.ts';
import { fillIn, offersPerson, phrasesIn } from '../../../src/core/phrases/phrases.ts';

describe.each(LANGUAGES)('in %s', (language) => {
  const phrases = phrasesIn(language);
  const sentences = [...Object.values(phrases), ...Object.values(phrases.queue)].filter(
    (phrase) => typeof phrase === 'string',
  );

  it('has every sentence, each with the holes that are filled in', () => {
    const holes = sentences.flatMap((sentence) => sentence.match(/\{\w+\}/g) ?? []);
    expect(holes.sort()).toEqual(['{language}', '{name}', '{name}', '{question}', '{ticket}', '{ticket}']);
    expect(sentences.every((sentence) => sentence.trim() === sentence && sentence !== '')).toBe(true);
  });

  it('is written in that language', async () => {
    expect(await readLanguage(`${phrases.unknown} ${phrases.queue.notFound} ${phrases.queue.next}`)).toBe(
      language,
    );
  });

  it('offers a person so that the answer to it is understood', () => {
    expect(offersPerson(`${phrases.unknown}\n\n${phrases.offer}`)).toBe(true);
  });
});

describe('a language', () => {
  it.each([
    ['de-AT', 'de'],
    ['PT_br', 'pt'],
    ['sv', 'en'],
    ['english', 'en'],
    [undefined, 'en'],
  ])('for locale %s is %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });

  it('is named as its reader calls it', () => {
    expect(nameOfLanguage('fr', 'de')).toBe('Französisch');
  });
});

it('fills in a name as it is', () => {
  expect(fillIn('{name} is here.', { name: "$& $' {ticket}" })).toBe("$& $' {ticket} is here.");
});
