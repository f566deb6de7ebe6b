import fc from 'fast-check';
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { plainParagraphs } from '../../../channels/markdown/plain-paragraphs.ts';

function parsed(text: string): unknown {
  return withoutPlaces(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
}

function withoutPlaces(tree: Root): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value)));
}

const PIECES = [
  'word',
  'Ünïcode',
  '42',
  '1',
  '[1]',
  '[',
  ']',
  '(',
  ')',
  '.',
  ',',
  '-',
  '?',
  '"',
  "'",
  '$',
  '%',
  '/',
];
const MARKS = [
  '*',
  '_',
  '~',
  '`',
  '#',
  '>',
  '|',
  '<b>',
  '!',
  '\\',
  '&amp;',
  '@',
  ':',
  '=',
  '+',
  '\t',
  '\n',
  'www.a.de',
];

describe('plain sentences', () => {
  it('make the tree that parsing them makes', () => {
    expect(plainParagraphs('It takes 3 days [1].\n\nThen (mostly) it is there, [2] says so.')).toBeDefined();
    const piece = fc.oneof(
      { weight: 30, arbitrary: fc.constantFrom(...PIECES, ' ', ' ', '\n\n') },
      { weight: 1, arbitrary: fc.constantFrom(...MARKS) },
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const plain = plainParagraphs(text);
        if (plain !== undefined) expect(plain, JSON.stringify(text)).toEqual(parsed(text));
      }),
      { numRuns: 20_000 },
    );
  });

  it('are told from everything that means more', () => {
    for (const text of [
      '',
      'a *b*',
      '1. one',
      '- one',
      'a\nb',
      '[a](b)',
      'a@b.de',
      'www.a.de',
      ' a',
      'a ',
      '---',
    ]) {
      expect(plainParagraphs(text), JSON.stringify(text)).toBeUndefined();
    }
  });
});
