/** Citations in a text that arrives in pieces. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCitationFilter } from '../../../src/core/answer/citation-filter.ts';

function filterPieces(pieces: readonly string[]) {
  const filter = createCitationFilter((index) => index === 1 || index === 2);
  const shown = pieces.map((piece) => filter.push(piece)).join('') + filter.flush();
  return { shown, cited: filter.cited(), saysUnknown: filter.saysUnknown() };
}

describe('a citation filter', () => {
  it.each([
    ['Yes. [1]', 'Yes. [1]', [1]],
    ['Yes [1][2].', 'Yes [1][2].', [1, 2]],
    ['Yes [1, 2].', 'Yes [1][2].', [1, 2]],
    ['Yes [1, 9].', 'Yes [1].', [1]],
    ['No [9].', 'No.', []],
    ['No[9].', 'No.', []],
    ['Set `items[9]` and `a[1]` [2].', 'Set `items[9]` and `a[1]` [2].', [2]],
    ['```\nx = list[7] [9]\n```\nDone [1]', '```\nx = list[7] [9]\n```\nDone [1]', [1]],
    ['A [link](https://example.com) and [x].', 'A [link](https://example.com) and [x].', []],
    ['Not closed [1', 'Not closed [1', []],
    ['[ [ [1]', '[ [ [1]', [1]],
    ['[email] was masked [1]', '[email] was masked [1]', [1]],
    ['ends with space ', 'ends with space ', []],
  ] as const)('reads %s', (text, shown, cited) => {
    expect(filterPieces([text])).toMatchObject({ shown, cited });
  });

  it('numbers what is cited from 1 in order of appearance when told to, and still knows which it was', () => {
    const filter = createCitationFilter(
      (index) => index < 9,
      (place) => place,
    );
    expect(filter.push('One [4]. Two [2][4]. Three [9, 1].') + filter.flush()).toBe(
      'One [1]. Two [2][1]. Three [3].',
    );
    expect(filter.cited()).toEqual([4, 2, 1]);
  });

  it('shows the same however the text is cut', () => {
    const texts = fc.stringMatching(/^(?:[a z`\n]|\[1\]|\[2, 9\]|\[9\]|\[none\]| \[|\])*$/);
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 5 }), (text, length) => {
        const pieces = text.match(new RegExp(`[\\s\\S]{1,${length}}`, 'g')) ?? [];
        expect(filterPieces(pieces)).toEqual(filterPieces([text]));
      }),
    );
  });

  it('shows text at once unless it could become a citation', () => {
    const filter = createCitationFilter(() => true);
    expect(filter.push('Hello')).toBe('Hello');
    expect(filter.push(' [')).toBe('');
    expect(filter.push('note')).toBe(' [note');
  });

  it('hears that the model does not know, and shows nothing of it', () => {
    expect(filterPieces(['[no', 'ne]'])).toEqual({ shown: '', cited: [], saysUnknown: true });
  });
});
