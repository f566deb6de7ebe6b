import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, readBlocks } from '../../../../channels/web/widget/browser/markdown/blocks.ts';
import { type Inline, readInlines } from '../../../../channels/web/widget/browser/markdown/inlines.ts';
import { safeUrl } from '../../../../channels/web/widget/browser/markdown/safe-url.ts';

const paragraph = (text: string) => ({ kind: 'paragraph', text });

describe('blocks of Markdown', () => {
  it.each<[string, string, readonly unknown[]]>([
    ['paragraphs', 'One\ntwo\n\nthree', [paragraph('One\ntwo'), paragraph('three')]],
    ['a heading', '## Title ##', [{ kind: 'heading', level: 2, text: 'Title' }]],
    ['a fence', '```js\na < b\n```\nend', [{ kind: 'code', text: 'a < b' }, paragraph('end')]],
    ['a fence that is still open', '~~~\nlet x', [{ kind: 'code', text: 'let x' }]],
    ['a quote', '> one\n> two', [{ kind: 'quote', blocks: [paragraph('one\ntwo')] }]],
    ['a rule', 'a\n\n---\n\nb', [paragraph('a'), { kind: 'rule' }, paragraph('b')]],
    ['a hash without a title', '#hashtag', [paragraph('#hashtag')]],
    ['nothing', ' \n\n', []],
  ])('reads %s', (_name, markdown, blocks) => {
    expect(readBlocks(markdown)).toEqual(blocks);
  });

  it('reads a list in a list, and text after it', () => {
    expect(readBlocks('3. one\n   - inner\n   - more\n\n4. two\n\nend')).toEqual([
      {
        kind: 'list',
        isOrdered: true,
        start: 3,
        items: [
          [
            paragraph('one'),
            { kind: 'list', isOrdered: false, start: 1, items: [[paragraph('inner')], [paragraph('more')]] },
          ],
          [paragraph('two')],
        ],
      },
      paragraph('end'),
    ]);
  });

  it('reads a code block within a list item', () => {
    expect(readBlocks('- Run:\n\n  ```\n  npm start\n  ```\n- Done')).toEqual([
      {
        kind: 'list',
        isOrdered: false,
        start: 1,
        items: [[paragraph('Run:'), { kind: 'code', text: 'npm start' }], [paragraph('Done')]],
      },
    ]);
  });

  it('reads a table with alignments, escaped bars and missing cells', () => {
    expect(readBlocks('| a | b |\n|:--|--:|\n| 1 \\| 2 | **x** |\n| 3 |')).toEqual([
      {
        kind: 'table',
        header: ['a', 'b'],
        alignments: ['left', 'right'],
        rows: [['1 | 2', '**x**'], ['3']],
      },
    ]);
  });

  it('stops nesting instead of running out of stack', () => {
    expect(() => readBlocks('> '.repeat(3_900))).not.toThrow();
    expect(() =>
      readBlocks(Array.from({ length: 90 }, (_, at) => `${'  '.repeat(at)}- x`).join('\n')),
    ).not.toThrow();
  });
});

describe('inlines of Markdown', () => {
  const text = (value: string) => ({ kind: 'text', text: value });

  it.each<[string, readonly unknown[]]>([
    ['plain', [text('plain')]],
    ['**a _b_**', [{ kind: 'strong', inlines: [text('a '), { kind: 'emphasis', inlines: [text('b')] }] }]],
    [
      '*a* ~~b~~',
      [{ kind: 'emphasis', inlines: [text('a')] }, text(' '), { kind: 'deleted', inlines: [text('b')] }],
    ],
    ['snake_case_name 2 * 3 * 4', [text('snake_case_name 2 * 3 * 4')]],
    ['`**a**`', [{ kind: 'code', text: '**a**' }]],
    ['\\*a\\*', [text('*'), text('a'), text('*')]],
    ['Pay [1][2].', [text('Pay '), { kind: 'source', index: 1 }, { kind: 'source', index: 2 }, text('.')]],
    [
      '[a](https://x.example/b_(c) "t")',
      [{ kind: 'link', url: 'https://x.example/b_(c)', inlines: [text('a')] }],
    ],
    [
      'See https://x.example/a, ok',
      [
        text('See '),
        { kind: 'link', url: 'https://x.example/a', inlines: [text('https://x.example/a')] },
        text(', ok'),
      ],
    ],
    ['a  \nb', [text('a'), { kind: 'break' }, text('b')]],
    ['**not closed', [text('**not closed')]],
  ])('reads %j', (markdown, inlines) => {
    expect(readInlines(markdown)).toEqual(inlines);
  });

  it('shows a picture as a link, because loading it would tell its host who reads', () => {
    expect(readInlines('![logo](https://x.example/a.png)')).toEqual([
      { kind: 'link', url: 'https://x.example/a.png', inlines: [text('logo')] },
    ]);
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert)',
    '[x](java\tscript:alert)',
    '[x](data:text/html,hi)',
    '[x](vbscript:x)',
    '[x](//evil.example)',
    '[x](/relative)',
    '[x](file:///etc/passwd)',
    '<javascript:alert(1)>',
    '<img src=x onerror=alert(1)>',
    '[x](blob:a)',
  ])('makes no link of %s', (markdown) => {
    expect(JSON.stringify(readInlines(markdown))).not.toContain('"link"');
  });
});

describe('any text at all', () => {
  const hostile = fc.string({
    unit: fc.constantFrom(
      '*',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '~',
      '#',
      '-',
      '|',
      ':',
      '\\',
      '\n',
      ' ',
      'a',
      '1',
    ),
    maxLength: 300,
  });

  it('is read without an error, and every link in it is safe', () => {
    fc.assert(
      fc.property(hostile, (markdown) => {
        for (const url of linksIn(readBlocks(markdown))) expect(safeUrl(url)).toBe(url);
      }),
      { numRuns: 300 },
    );
  });

  it('without marks comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '🙂', ' ', '<', '>', '&', '"') }), (plain) => {
        expect(
          readInlines(plain)
            .map((inline) => (inline.kind === 'text' ? inline.text : ''))
            .join(''),
        ).toBe(plain);
      }),
    );
  });
});

function linksIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(linksInBlock);
}

function linksInBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return readInlines(block.text).flatMap(linksOf);
    case 'quote':
      return linksIn(block.blocks);
    case 'list':
      return block.items.flatMap(linksIn);
    case 'table':
      return [block.header, ...block.rows].flat().flatMap((cell) => readInlines(cell).flatMap(linksOf));
    case 'code':
    case 'rule':
      return [];
  }
}

function linksOf(inline: Inline): readonly string[] {
  if (inline.kind === 'link') return [inline.url];
  return 'inlines' in inline ? inline.inlines.flatMap(linksOf) : [];
}
