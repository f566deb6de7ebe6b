/** Golden questions are read from JSON lines and from Markdown, and what cannot be used is named by its line. */
import { describe, expect, it } from 'vitest';
import { readGoldenLines } from '../../../src/core/evaluation/golden-lines.ts';
import { readGoldenMarkdown } from '../../../src/core/evaluation/golden-markdown.ts';

const MARKDOWN = `# Refunds

Questions that customers asked in spring.

## and how long does it take?

- article: refunds.md
- article: delivery.md
- customer: How do I get a refund?
- bot: Send the parcel back.
- kind: follow-up
- language: en

## Which planets have rings?
- article: none

## Get me a person
- person: yes
`;

describe('golden questions in JSON lines', () => {
  it('are read with their line as id, and their kind is told from what they hold', () => {
    const { questions, mistakes } = readGoldenLines(
      [
        '{"text": "How do I get a refund?", "relevant": ["refunds.md"]}',
        '',
        '{"text": "Which planets have rings?", "relevant": []}',
        '{"text": "a person please", "person": true, "language": "en"}',
        '{"id": "late", "text": "and then?", "relevant": ["a.md"], "history": [{"role": "user", "text": "How?"}]}',
      ].join('\n'),
      'set.jsonl',
    );
    expect(mistakes).toEqual([]);
    expect(questions.map(({ question: { id, kind } }) => [id, kind])).toEqual([
      ['set.jsonl:1', 'answerable'],
      ['set.jsonl:3', 'unanswerable'],
      ['set.jsonl:4', 'person'],
      ['late', 'follow-up'],
    ]);
  });

  it.each([
    ['not json', 'is not a JSON object'],
    ['{"text": "", "relevant": []}', 'text'],
    ['{"text": "x"}', 'relevant: name the articles that answer it'],
    ['{"text": "x", "relevent": []}', 'relevent'],
    ['{"text": "x", "relevant": [], "language": "German"}', 'must be a language code'],
    ['{"text": "x", "relevant": [], "history": [{"role": "bot", "text": "y"}]}', 'history.0.role'],
  ])('are refused with their line when one is %s', (line, problem) => {
    const { questions, mistakes } = readGoldenLines(`\n${line}`, 'set.jsonl');
    expect(questions).toEqual([]);
    expect(mistakes).toEqual([{ place: 'set.jsonl:2', problem: expect.stringContaining(problem) }]);
  });
});

describe('golden questions in Markdown', () => {
  it('are headings with a list of what is right; other lines are notes', () => {
    const { questions, mistakes } = readGoldenMarkdown(MARKDOWN, 'refunds.md');
    expect(mistakes).toEqual([]);
    expect(questions.map(({ question }) => question)).toEqual([
      {
        id: 'refunds.md:5',
        text: 'and how long does it take?',
        relevant: ['refunds.md', 'delivery.md'],
        person: false,
        history: [
          { role: 'user', text: 'How do I get a refund?' },
          { role: 'assistant', text: 'Send the parcel back.' },
        ],
        kind: 'follow-up',
        language: 'en',
      },
      expect.objectContaining({ text: 'Which planets have rings?', relevant: [], kind: 'unanswerable' }),
      expect.objectContaining({ text: 'Get me a person', person: true, kind: 'person' }),
    ]);
  });

  it('name the line of a field that there is not, and of a question without a right answer', () => {
    const { mistakes } = readGoldenMarkdown(
      '- kind: lost\n## One?\n- artikel: a.md\n- person: maybe\n',
      'a.md',
    );
    expect(mistakes).toEqual([
      { place: 'a.md:1', problem: expect.stringContaining('before the first question') },
      { place: 'a.md:3', problem: expect.stringContaining('"artikel" is not a field') },
      { place: 'a.md:4', problem: expect.stringContaining('"person" is not a field') },
      { place: 'a.md:2', problem: expect.stringContaining('relevant: name the articles') },
    ]);
  });
});
