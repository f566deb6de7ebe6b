/** Markdown in the terminal: readable, and unable to drive it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settledMarkdown } from '../../src/cli/settled-markdown.ts';
import { createMarkdownRenderer } from '../../src/cli/terminal-markdown.ts';

const plain = createMarkdownRenderer(false);
const styled = createMarkdownRenderer(true);

const OWN_STYLES = [1, 22, 3, 23, 9, 29, 36, 39].map((code) => `\u001b[${code}m`);

const ANSWER = [
  '## Change the **port**',
  'Set `PORT` [1], as *all* settings, in the [configuration](https://example.com/configure).',
  '1. Open **.env**.\n2. Write a line:\n   ```sh\n   PORT=8080\n   ```\n\n3. Start again.',
  '> Below 1024 you need rights.',
  '| name | default |\n| --- | --- |\n| PORT | 3000 |',
  '```\nnpm start\n\nnpm test\n```',
  'That is all.',
].join('\n\n');

describe('Markdown in a terminal', () => {
  it('is plain text for a file or another program', () => {
    expect(plain(ANSWER)).toBe(
      [
        'Change the port',
        'Set PORT [1], as all settings, in the configuration (https://example.com/configure).',
        '1. Open .env.\n2. Write a line:\n        PORT=8080\n3. Start again.',
        '│ Below 1024 you need rights.',
        '    name  default\n    ----  -------\n    PORT  3000',
        '    npm start\n    \n    npm test',
        'That is all.',
      ].join('\n\n'),
    );
  });

  it('has styles in a terminal, none of which ends another too early', () => {
    expect(styled('# A **b** c\n\n`code` ~~old~~ *new*')).toBe(
      '\u001b[1mA b c\u001b[22m\n\n\u001b[36mcode\u001b[39m \u001b[9mold\u001b[29m \u001b[3mnew\u001b[23m',
    );
  });

  it('shows the address where the words of a link name another place', () => {
    expect(plain('[https://bank.example](https://evil.example/x)')).toBe('https://evil.example/x');
  });

  it.each([
    'red \u001b[31m',
    'csi \u009b31m',
    'entity &#27;[31m and &#x9b;31m',
    '`code \u001b]0;title\u0007`',
    '```\n\u001b[2J\n```',
    '[label \u001b[31m](https://x.example/\u001b[31m)',
    '<https://x.example/\u001b>',
    '| \u001b[31m |\n| --- |\n| &#27;[31m |',
    '<b \u001b[31m>',
    '![\u001b[31m](https://x.example/a.png)',
    '[^\u001b]\n\n[^\u001b]: note\u001b[31m',
  ])('lets no escape sequence through: %j', (text) => {
    expect(plain(text)).not.toMatch(/[^\P{Cc}\n]/u);
    const foreign = OWN_STYLES.reduce((shown, style) => shown.replaceAll(style, ''), styled(text));
    expect(foreign).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it('lets none through, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '\u001b',
        '\u009b',
        '&#27;',
        '\u0007',
        '`',
        '**',
        '[',
        '](',
        ')',
        '|',
        '\n',
        '- ',
        '~~~\n',
      ),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(plain(pieces.join(''))).not.toMatch(/[^\P{Cc}\n\t]/u);
      }),
    );
  });
});

describe('an answer that is still written', () => {
  const prefixes = Array.from(ANSWER, (_, length) => ANSWER.slice(0, length));

  it('never shows what has to be taken back', () => {
    const whole = plain(ANSWER);
    expect(prefixes.filter((text) => !whole.startsWith(plain(settledMarkdown(text))))).toEqual([]);
  });

  it('shows plain words as they come, and marked ones once they are whole', () => {
    expect(settledMarkdown('Run it twice, ple')).toBe('Run it twice,');
    expect(settledMarkdown('It stands in the guide [1]. Then re')).toBe('It stands in the guide [1]. Then');
    expect(settledMarkdown('Set **PORT** in the ')).toBe('Set');
    expect(settledMarkdown('Set **PORT** first.\n\nThen st')).toBe('Set **PORT** first.\n\nThen');
    expect(settledMarkdown('1. Open it\n2. Re')).toBe('');
  });
});
