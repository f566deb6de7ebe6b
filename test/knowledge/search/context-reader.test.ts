import { describe, expect, it } from 'vitest';
import { createContextReader } from '../../../knowledge/search/context-reader.ts';
import { readQuestion } from '../../../knowledge/search/question.ts';
import { createTermReader } from '../../../knowledge/search/terms.ts';

const readTerms = createTermReader();

describe('what was said before', () => {
  it('counts by its telling words, without those of the question, each once', () => {
    const question = readQuestion('And the refunds?', readTerms, 'en');
    const read = createContextReader(readTerms);
    const words = read('Refunds for parcels\nParcels and invoices', question, 'en');
    expect(words.map(({ text }) => text)).toEqual(['parcel', 'invoic']);
  });

  it('is read anew when the knowledge base is in another language', () => {
    const question = readQuestion('?', readTerms, 'en');
    const read = createContextReader(readTerms);
    const wordsIn = (language: 'en' | 'de') => read('Rechnungen', question, language).map(({ text }) => text);
    expect(wordsIn('en')).not.toEqual(wordsIn('de'));
  });
});
