import { describe, expect, it } from 'vitest';
import { shortLines } from '../../../knowledge/ingest/short-lines.ts';

describe('lines that stand for themselves', () => {
  it('are those of example questions', () => {
    const entry = 'How do I return it?\nreturns\nCan I send the mattress back after a month\n100 nights';
    expect(shortLines(entry)).toEqual(entry.split('\n'));
  });

  it('may all be about as long', () => {
    const entry =
      'is there any fee for a plastic card?\nwhere do you send it to next?\ncan i get an actual card?\ndo i have to pay for it';
    expect(shortLines(entry)).toEqual(entry.split('\n'));
  });

  it.each([
    ['a paragraph', 'You can return it within a month. Write to us and we send a label.'],
    ['a list', '- one\n- two of them\n- three'],
    ['steps', '1. Open it\n2. Turn it on\n3. Wait for the light'],
    ['a table', '| a | b |\n|---|---|\n| 1 | 2 |'],
    ['code', '```\nnpm ci\nnpm start now\n```'],
    [
      'a paragraph that an editor broke',
      'You can return the mattress within a hundred nights if\nyou do not like it, and we fetch it at your door where\nyou live in one of our countries, free of charge and\nwithout a word.',
    ],
    [
      'names with what they stand for',
      'Goals: what to count\nFunnels: where people leave\nExport: take it all',
    ],
    [
      'what is left of HTML',
      '      Goals\n      Count what matters\n    \n      Funnels\n      See who leaves',
    ],
    ['paragraphs of one line', 'One thing.\n\nAnother thing altogether.\n\nA third.'],
  ])('are not those of %s', (_, text) => {
    expect(shortLines(text)).toEqual([]);
  });
});
