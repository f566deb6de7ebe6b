/** Cutting a reply into pieces that can be judged while it is still being written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSentenceReader, type Piece } from '../../../../src/core/answer/support/sentence-reader.ts';

function read(text: string, size: number): readonly Piece[] {
  const reader = createSentenceReader();
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; at += size) pieces.push(...reader.push(text.slice(at, at + size)));
  return [...pieces, ...reader.flush()];
}

const textsOf = (pieces: readonly Piece[]) =>
  pieces.map(({ text }) => text).filter((text) => text.trim() !== '');

describe('a reply that is read while it is written', () => {
  it.each([
    ['Five days. [1] It is quick! [1][2] Is it?', ['Five days. [1] ', 'It is quick! [1][2] ', 'Is it?']],
    ['See e.g. the page. Or z. B. das hier. Next', ['See e.g. the page. ', 'Or z. B. das hier. ', 'Next']],
    ['Version 1.2.3 costs 3.5 euros. Dr. Who knows.', ['Version 1.2.3 costs 3.5 euros. ', 'Dr. Who knows.']],
    ['「はい。」次です。[1] 終わり', ['「はい。」', '次です。[1] ', '終わり']],
    ['- one\n- two [1]\n', ['- one\n', '- two [1]\n']],
  ])('cuts “%s” into its sentences', (text, sentences) => {
    for (const size of [1, 2, 5, 100]) expect(textsOf(read(text, size))).toEqual(sentences);
  });

  it('shows a sentence as soon as the next one begins', () => {
    const reader = createSentenceReader();
    expect(reader.push('Five days. [1]')).toEqual([]);
    expect(reader.push(' It').map(({ text }) => text)).toEqual(['Five days. [1] ']);
  });

  it('keeps steps, tables and code together', () => {
    const steps = '1. Open it. Then wait.\n\n2. Click.\n   Wait.\n';
    const code = '```sh\nnpm ci. Now\n```\n';
    const table = '| a | b |\n|---|---|\n';
    for (const size of [1, 3, 100]) {
      const blocks = read(`Do this:\n\n${steps}\n${code}${table}\nEnd.`, size).filter(
        ({ kind }) => kind !== 'sentence',
      );
      expect(blocks.map(({ kind, text }) => [kind, text.trimEnd()])).toEqual([
        ['steps', steps.trimEnd()],
        ['block', code.trimEnd()],
        ['block', table.trimEnd()],
      ]);
    }
  });

  it('loses nothing and adds nothing, however the text arrives', () => {
    const part = fc.constantFrom(
      'A',
      'b c',
      '. ',
      '! ',
      '? ',
      '\n',
      '\n\n',
      '1. ',
      '- ',
      '`',
      '```',
      '| ',
      '[1]',
      ' [2]',
      '。',
      '12',
      'e.g. ',
      '"',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), (parts, size) => {
        const text = parts.join('');
        const pieces = read(text, size);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces).toEqual(read(text, text.length + 1));
      }),
    );
  });
});
