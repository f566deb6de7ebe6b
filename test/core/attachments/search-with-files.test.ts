import { describe, expect, it } from 'vitest';
import { createRankPassages } from '../../../knowledge/search/rank-passages.ts';
import { createTermReader } from '../../../knowledge/search/terms.ts';
import type { ReadableFile } from '../../../src/contract/attachments.ts';
import { createSearchWithFiles } from '../../../src/core/attachments/search-with-files.ts';
import { aPassage, createFixedSearch, findSurely, findUnsurely } from '../../fakes/fixed-search.ts';

const never = new AbortController().signal;

const aFile = (id: string, ...texts: readonly string[]): ReadableFile => ({
  file: { id, sessionId: 's', name: `${id}.pdf`, mimeType: 'application/pdf', size: 1, createdAt: 1 },
  passages: texts.map((text) => ({ headings: [], text })),
});

const INVOICE = aFile(
  'invoice',
  'Thank you for your order.',
  'The total amount due is 240 EUR.',
  'Bank details follow.',
);

function searching(files: readonly ReadableFile[], base = createFixedSearch(findUnsurely(aPassage()))) {
  const rank = createRankPassages(createTermReader());
  return createSearchWithFiles({ search: base, files: { read: async () => files }, rank });
}

describe('searching with files', () => {
  it('finds the passage of a file that has the words of the question, and is sure of it', async () => {
    const query = { text: 'What is the total amount?', limit: 3, sessionId: 's' };
    const found = await searching([INVOICE]).search(query, never);
    expect(found.confident).toBe(true);
    expect(found.passages[0]).toMatchObject({
      title: 'invoice.pdf',
      documentId: 'invoice',
      isFile: true,
      text: 'The total amount due is 240 EUR.',
    });
  });

  it('leaves a question about something else to the help centre', async () => {
    const base = createFixedSearch(findSurely(aPassage()));
    const query = { text: 'How do I embed the widget?', limit: 3, sessionId: 's' };
    const found = await searching([INVOICE], base).search(query, never);
    expect(found.passages[0]?.isFile).toBeUndefined();
    const unsure = await searching([INVOICE]).search(query, never);
    expect(unsure.confident).toBe(false);
  });

  it('offers how a file begins when it came with the question, whatever was asked', async () => {
    const query = { text: 'Can you look at this?', limit: 3, sessionId: 's', fileIds: ['invoice'] };
    const found = await searching([INVOICE]).search(query, never);
    expect(found.confident).toBe(true);
    expect(found.passages[0]?.text).toBe('Thank you for your order.');
  });

  it('lets a sure answer of the help centre stand beside a file that came along', async () => {
    const base = createFixedSearch(findSurely(aPassage()));
    const query = { text: 'Why is the widget not visible?', limit: 3, sessionId: 's', fileIds: ['invoice'] };
    const found = await searching([INVOICE], base).search(query, never);
    expect(found.passages.some(({ isFile }) => isFile === undefined)).toBe(true);
  });

  it('passes over files that cannot be read or hold no text, and asks for none without a session', async () => {
    const unreadable = { ...aFile('broken'), passages: undefined };
    const query = { text: 'What is the total?', limit: 3, sessionId: 's', fileIds: ['broken'] };
    expect((await searching([unreadable, aFile('picture')]).search(query, never)).confident).toBe(false);
    const outside = await searching([INVOICE]).search({ text: 'What is the total amount?', limit: 3 }, never);
    expect(outside.passages.every(({ isFile }) => isFile === undefined)).toBe(true);
  });
});
