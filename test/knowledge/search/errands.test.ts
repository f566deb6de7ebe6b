import { describe, expect, it } from 'vitest';
import { errandIn } from '../../../knowledge/search/errands.ts';

describe('errands', () => {
  it.each([
    ['Please book a table for 6 people at 11:00 on Sunday.', 0.5],
    ['I am looking for a hotel in the south', 0.5],
    ['could you please give me their number?', 0.5],
    ['Can you recommend a place to stay?', 1],
    ['Can I book a table ahead of time?', 0],
    ['I am looking for my invoice, where do I find it?', 0],
    ['Is there a bookshelf in the rooms?', 0],
    ['', 0],
  ])('%s', (text, errand) => {
    expect(errandIn(text)).toBe(errand);
  });
});
