import { describe, expect, it } from 'vitest';
import { split } from '../../../knowledge/ingest/split.ts';

function passagesOf(...blocks: readonly string[]): readonly string[] {
  return split({ title: 'Title', sections: [{ headings: ['Heading'], blocks }] }).map(({ text }) => text);
}

const SENTENCE = 'This sentence has exactly as many letters as it needs for this. ';

describe('splitting an article', () => {
  it('keeps short paragraphs of a section together and sections apart', () => {
    const passages = split({
      title: 'Title',
      sections: [
        { headings: [], blocks: ['One.', 'Two.'] },
        { headings: ['Three'], anchor: 'three', blocks: ['Three.'] },
      ],
    });
    expect(passages).toEqual([
      {
        headings: [],
        text: 'One.\n\nTwo.',
        embedded: 'Title\nOne.\n\nTwo.',
        embeddedPlace: 'Title',
        embeddedLines: [],
      },
      {
        headings: ['Three'],
        anchor: 'three',
        text: 'Three.',
        embedded: 'Title > Three\nThree.',
        embeddedPlace: 'Title > Three',
        embeddedLines: [],
      },
    ]);
  });

  it('counts a Chinese character as three letters, because it says as much', () => {
    const sentence = '您可以随时在设置页面里更改付款方式。';
    const passages = passagesOf(sentence.repeat(20));
    expect(passages.join('')).toBe(sentence.repeat(20));
    for (const passage of passages.slice(0, -1)) {
      expect(passage.length).toBeGreaterThan(100);
      expect(passage.length).toBeLessThanOrEqual(150);
    }
  });

  it('begins a new passage rather than cut a paragraph', () => {
    const paragraph = SENTENCE.repeat(4).trim();
    expect(passagesOf(paragraph, paragraph, 'Short.')).toEqual([paragraph, `${paragraph}\n\nShort.`]);
  });

  it('cuts a long paragraph between sentences and loses nothing', () => {
    const passages = passagesOf(SENTENCE.repeat(20).trim());
    expect(passages.length).toBeGreaterThan(1);
    expect(passages.join(' ')).toBe(SENTENCE.repeat(20).trim());
    for (const passage of passages) expect(passage).toMatch(/^This sentence .* for this\.$/);
  });

  it('cuts a long list between lines only', () => {
    const item = `- ${SENTENCE.repeat(3).trim()}`;
    expect(passagesOf([item, item, item, item].join('\n'))).toEqual([`${item}\n${item}`, `${item}\n${item}`]);
  });

  it('leaves code and tables whole', () => {
    const code = `\`\`\`sh\n${'npm run something --with-a-flag\n'.repeat(30)}\`\`\``;
    const table = `| a | b |\n|---|---|\n${'| one | two |\n'.repeat(60)}`.trim();
    expect(passagesOf('Before.', code, table, 'After.')).toEqual(['Before.', code, table, 'After.']);
  });

  it('embeds the words without Markdown marks', () => {
    const [passage] = split({
      title: 'Pay',
      sections: [{ headings: [], blocks: ['See **the** [guide](https://example.org/x) for `PORT`.'] }],
    });
    expect(passage?.embedded).toBe('Pay\nSee the guide for PORT.');
  });

  it('cuts a line without an end between words, and anywhere when there are none', () => {
    const words = 'word '.repeat(20_000).trim();
    for (const [text, joined] of [
      [words, ' '],
      ['x'.repeat(100_000), ''],
      [`\`\`\`\n${words}\n\`\`\``, ' '],
    ] as const) {
      const passages = split({ title: 'T', sections: [{ headings: [], blocks: [text] }] });
      expect(Math.max(...passages.map((passage) => passage.text.length))).toBeLessThanOrEqual(2_010);
      const all = passages.map((passage) => passage.text).join(joined);
      expect(all.match(/word|x/g)?.length).toBe(text.match(/word|x/g)?.length);
    }
  });
});
