import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../knowledge/ingest/read-html.ts';
import { readMarkdown } from '../../../knowledge/ingest/read-markdown.ts';
import { readText } from '../../../knowledge/ingest/read-text.ts';

describe('reading Markdown', () => {
  it('takes title and address from the front matter', () => {
    const article = readMarkdown(
      '---\ntitle: "Pay: by card"\nurl: https://example.org\n---\n\nText.',
      'File',
    );
    expect(article).toEqual({
      title: 'Pay: by card',
      url: 'https://example.org',
      sections: [{ headings: [], blocks: ['Text.'] }],
    });
  });

  it('takes the first top heading as the title, else the name of the file', () => {
    expect(readMarkdown('# Pay\n\nText.', 'File')).toMatchObject({
      title: 'Pay',
      sections: [{ headings: [], anchor: 'pay' }],
    });
    expect(readMarkdown('## Pay\n\nText.', 'File').title).toBe('File');
    expect(readMarkdown('Intro.\n\n# Late\n\nText.', 'File').title).toBe('File');
  });

  it('keeps the headings above each section, and their anchors as GitHub makes them', () => {
    const { sections } = readMarkdown(
      '## Set up `A`\n\none\n\n### Why? (2)\n\ntwo\n\n## Über *uns*\n\nthree\n\n## Über uns\n\nfour',
      'File',
    );
    expect(sections.map(({ headings, anchor }) => [headings.join('/'), anchor])).toEqual([
      ['Set up A', 'set-up-a'],
      ['Set up A/Why? (2)', 'why-2'],
      ['Über uns', 'über-uns'],
      ['Über uns', 'über-uns-1'],
    ]);
  });

  it('keeps blocks as they are written and leaves out raw HTML', () => {
    const { sections } = readMarkdown(
      '- a\n- b\n\n<script>x</script>\n\n```sh\nnpm start\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |',
      'File',
    );
    expect(sections[0]?.blocks).toEqual([
      '- a\n- b',
      '```sh\nnpm start\n```',
      '| a | b |\n|---|---|\n| 1 | 2 |',
    ]);
  });

  it('does not take a heading in a code block for one', () => {
    const { sections } = readMarkdown('## Real\n\n```\n# not one\n```', 'File');
    expect(sections).toHaveLength(1);
  });
});

describe('reading HTML', () => {
  it('takes the main content as Markdown, without navigation, scripts and forms', () => {
    const page = `<html><head><title>Site: Pay</title><link rel="canonical" href="https://example.org/pay"></head><body>
      <nav>Home</nav><main><h1>Pay</h1><p>By <b>card</b>.</p><script>alert(1)</script><h2>When?</h2><ul><li>Now</li></ul>
      <form><button>Buy</button></form><p hidden>Hidden</p></main><footer>Imprint</footer></body></html>`;
    expect(readHtml(page, 'File')).toEqual({
      title: 'Pay',
      url: 'https://example.org/pay',
      sections: [
        { headings: [], anchor: 'pay', blocks: ['By **card**.'] },
        { headings: ['When?'], anchor: 'when', blocks: ['-   Now'] },
      ],
    });
  });

  it('knows where a page leads, and whether it wants to be found', () => {
    const page =
      '<meta name="robots" content="NoIndex"><nav><a href="/a?b=1">A</a></nav><p>Text <a href="c">c</a></p>';
    expect(readHtml(page, 'File')).toMatchObject({ links: ['/a?b=1', 'c'], isUnlisted: true });
  });

  it('reads a fragment without any frame', () => {
    expect(readHtml('<p>Only this.', 'File')).toEqual({
      title: 'File',
      sections: [{ headings: [], blocks: ['Only this.'] }],
    });
  });
});

describe('reading plain text', () => {
  it('takes paragraphs between blank lines', () => {
    expect(readText('One\nline.\n\n\n  Two.\n', 'File').sections).toEqual([
      { headings: [], blocks: ['One\nline.', 'Two.'] },
    ]);
    expect(readText(' \n', 'File').sections).toEqual([]);
  });
});
