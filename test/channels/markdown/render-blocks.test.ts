import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../channels/markdown/parse-markdown.ts';
import { renderBlocks } from '../../../channels/markdown/render-blocks.ts';
import { mrkdwn } from '../../../channels/slack/render/mrkdwn.ts';

const render = (markdown: string, maxCharacters = 3_000) =>
  renderBlocks(parseMarkdown(markdown), { dialect: mrkdwn, maxCharacters });

describe('Markdown in the text of Slack', () => {
  it.each([
    ['# Refunds', '*Refunds*'],
    ['**bold** and *slanted* and ~~gone~~', '*bold* and _slanted_ and ~gone~'],
    ['[the page](https://a.example/?a=1&b=2)', '<https://a.example/?a=1&amp;b=2|the page>'],
    ['<https://a.example/>', '<https://a.example/>'],
    ['- one\n- two\n  1. deep', '• one\n• two\n    1. deep'],
    ['3. three\n4. four', '3. three\n4. four'],
    ['- [x] done\n- [ ] open', '• ☑ done\n• ☐ open'],
    ['> quoted\n> twice', '> quoted\n> twice'],
    ['`<code>`', '`&lt;code&gt;`'],
    ['```js\nif (a < b) {}\n```', '```\nif (a &lt; b) {}\n```'],
    ['| a | b |\n|---|---|\n| 1 | 22 |', '```\na  b\n-  --\n1  22\n```'],
  ])('writes %j as %j', (markdown, expected) => {
    expect(render(markdown).join('\n')).toBe(expected);
  });

  it('mentions nobody and names no false address', () => {
    const hostile = [
      '<!channel> <!here|all> <@U123> <#C1> <https://evil.example|https://bank.example>',
      '[https://bank.example](https://evil.example/)',
      '[click](javascript:alert(1)) [mail](mailto:a@b.example)',
      '`<!channel>` ```<!here>```',
      '![<!channel>](https://evil.example/x.png)',
      '<a href="x"><!channel></a>',
    ].join('\n\n');
    const text = render(hostile).join('\n');
    expect(text).not.toMatch(/<[!@#]/);
    expect(text).not.toMatch(/<https:[^>]*\|https:\/\/bank/);
    expect(text).not.toContain('javascript:');
    expect(text).toContain('<https://evil.example/>');
  });

  it('breaks between blocks, and code between its lines with fences around each piece', () => {
    const code = `\`\`\`\n${Array.from({ length: 200 }, (_, line) => `line ${line} <${'x'.repeat(20)}>`).join('\n')}\n\`\`\``;
    const blocks = render(`Before.\n\n${code}\n\nAfter.`, 1_000);
    expect(blocks.length).toBeGreaterThan(4);
    for (const block of blocks.slice(1, -1)) expect(block).toMatch(/^```\n[^`]*\n```$/);
    const lines = blocks.join('\n').match(/line \d+/g);
    expect(lines).toEqual(Array.from({ length: 200 }, (_, line) => `line ${line}`));
  });

  it('keeps within its limit and never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 2_000, unit: 'grapheme' }),
        fc.integer({ min: 100, max: 400 }),
        (text, limit) => {
          for (const block of render(text, limit)) expect(block.length).toBeLessThanOrEqual(limit);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('survives nesting without end', () => {
    expect(render(`${'> '.repeat(300)}deep`).join('')).toContain('deep');
    expect(render(`${'- '.repeat(300)}deep`).join('')).toContain('deep');
  });
});
