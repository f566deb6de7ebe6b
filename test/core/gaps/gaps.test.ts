/** The report of what the knowledge base lacks: questions in groups, old and double articles, nothing personal. */
import { describe, expect, it } from 'vitest';
import type { GapStore, MissedQuestion } from '../../../src/contract/gaps.ts';
import type { KnowledgeChunk, KnowledgeDocument } from '../../../src/contract/knowledge.ts';
import { createGaps } from '../../../src/core/gaps/report-gaps.ts';
import { createWordEmbeddings } from '../../fakes/word-embeddings.ts';

const DAY_MS = 86_400_000;
const NOW = 400 * DAY_MS;
const { signal } = new AbortController();
const SILENT = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

interface Known {
  readonly missed?: readonly (Partial<MissedQuestion> & { readonly text: string })[];
  readonly disliked?: Awaited<ReturnType<GapStore['disliked']>>;
  readonly proposed?: Awaited<ReturnType<GapStore['proposed']>>;
  readonly documents?: readonly Partial<KnowledgeDocument>[];
  readonly chunks?: readonly Partial<KnowledgeChunk>[];
}

function gapsOf({ missed = [], disliked = [], proposed = [], documents = [], chunks = [] }: Known) {
  const embeddings = createWordEmbeddings();
  const asked: number[] = [];
  const gaps = createGaps({
    store: {
      async missed(since) {
        asked.push(since);
        return missed.map((question, at) => ({ sessionId: `s${at}`, askedAt: NOW - at, ...question }));
      },
      disliked: async () => disliked,
      proposed: async () => proposed,
    },
    knowledge: {
      documents: async () =>
        documents.map((document, at) => ({
          id: `d${at}`,
          source: `${at}.md`,
          title: 'T',
          contentHash: 'h',
          updatedAt: NOW,
          ...document,
        })),
      chunks: async () =>
        chunks.map((chunk, at) => ({
          id: `c${at}`,
          documentId: `d${at}`,
          ordinal: 0,
          headings: [],
          text: `text ${at}`,
          contentHash: 'h',
          ...chunk,
        })),
    },
    embeddings,
    clock: () => NOW,
    logger: SILENT,
  });
  return { report: () => gaps.report({ days: 30, staleDays: 100 }, signal), embeddings, asked };
}

describe('words that staff proposed', () => {
  it('are masked, and in one line', async () => {
    const proposedAt = NOW - 5;
    const { report } = gapsOf({
      proposed: [
        {
          ticketNumber: 1001,
          question: 'Do you ship\nto Rome?',
          text: 'Yes; ask kim@example.com.',
          proposedAt,
        },
        { ticketNumber: 1002, text: 'We do.', proposedAt },
      ],
    });
    const { proposed } = await report();
    expect(proposed).toMatchObject([
      { ticketNumber: 1001, question: 'Do you ship to Rome?', proposedAt },
      { ticketNumber: 1002, text: 'We do.', proposedAt },
    ]);
    expect(JSON.stringify(proposed)).not.toContain('kim@');
  });
});

describe('questions without an answer', () => {
  const missed = [
    { text: 'Do you sell bicycles?', sessionId: 'a' },
    { text: 'Which parking places are there?', sessionId: 'b' },
    { text: 'do you sell BICYCLES here?', sessionId: 'b' },
    { text: 'can you sell bicycles', sessionId: 'b' },
  ];

  it('stand together when they mean the same, most often asked first', async () => {
    const { unanswered } = await gapsOf({ missed }).report();
    expect(unanswered.map(({ asked, conversations }) => [asked, conversations])).toEqual([
      [3, 2],
      [1, 1],
    ]);
    expect(unanswered[0]?.question).toMatch(/bicycles/i);
    expect(unanswered[0]?.others).toHaveLength(2);
    expect(unanswered[0]?.lastAskedAt).toBe(NOW);
  });

  it('are compared by words while the embedding model is gone', async () => {
    const { report, embeddings } = gapsOf({ missed });
    embeddings.setAvailable(false);
    expect((await report()).unanswered.map(({ asked }) => asked)).toEqual([3, 1]);
  });

  it('hold no personal data, and are embedded without any', async () => {
    const { report, embeddings } = gapsOf({
      missed: [{ text: 'Why was kim@example.com charged on card 4111 1111 1111 1111?' }],
    });
    const [cluster] = (await report()).unanswered;
    expect(cluster?.question).toBe('Why was [email] charged on card [card]?');
    expect(embeddings.embedded).toEqual([cluster?.question]);
  });

  it('are looked for as far back as was asked', async () => {
    const { report, asked } = gapsOf({});
    expect([(await report()).since, asked]).toEqual([NOW - 30 * DAY_MS, [NOW - 30 * DAY_MS]]);
  });
});

describe('answers with a thumbs down', () => {
  it('name their articles and hold no personal data', async () => {
    const { disliked } = await gapsOf({
      documents: [{ id: 'refunds', source: 'shop/refunds.md' }],
      disliked: [
        {
          question: 'refund to kim@example.com?',
          answer: 'Within 30 days. [1]',
          comment: 'call me: +49 170 1234567',
          documentIds: ['refunds', 'gone'],
          ratedAt: 5,
        },
      ],
    }).report();
    expect(disliked).toEqual([
      {
        question: 'refund to [email]?',
        answer: 'Within 30 days. [1]',
        comment: 'call me: [phone]',
        articles: ['shop/refunds.md', 'gone'],
        ratedAt: 5,
      },
    ]);
  });
});

describe('articles', () => {
  it('that were not changed for long are listed, the oldest first', async () => {
    const { stale } = await gapsOf({
      documents: [{ updatedAt: NOW - 101 * DAY_MS }, { updatedAt: NOW - 99 * DAY_MS }, { updatedAt: 1 }],
    }).report();
    expect(stale.map(({ source, changedAt }) => [source, changedAt])).toEqual([
      ['2.md', 1],
      ['0.md', NOW - 101 * DAY_MS],
    ]);
  });

  it('that say the same are named by their passages; what one article repeats is its own matter', async () => {
    const vector = (...numbers: readonly number[]) => Float32Array.from(numbers);
    const { duplicates } = await gapsOf({
      documents: [{}, {}, {}],
      chunks: [
        { vector: vector(1, 0), model: 'm', headings: ['How do I pay?'] },
        { vector: vector(0.99, 0.14), model: 'm', headings: ['Paying'] },
        { documentId: 'd1', vector: vector(1, 0), model: 'other' },
        { documentId: 'd2', vector: vector(0, 1), model: 'm', text: 'the same words' },
        { documentId: 'd0', text: 'the same words' },
        { documentId: 'd2', text: 'the same words' },
      ],
    }).report();
    expect(
      duplicates.map(({ similarity, first, second }) => [similarity, first.source, second.source]),
    ).toEqual([
      [1, '2.md', '0.md'],
      [1, '0.md', '2.md'],
      [expect.closeTo(0.99), '0.md', '1.md'],
    ]);
    expect(duplicates[2]?.first.headings).toEqual(['How do I pay?']);
  });
});
