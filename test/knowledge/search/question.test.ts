/** How the words of a question count. */
import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../knowledge/search/question.ts';
import { createTermReader } from '../../../knowledge/search/terms.ts';

const weightsOf = (text: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    readQuestion(text, createTermReader(), 'en').terms.map(({ text: term, weight }) => [term, weight]),
  );

describe('a question in a script without spaces', () => {
  it('counts a number or a name as the several pairs that a word of its own is', () => {
    const weights = weightsOf('谁赢得了第 49 届 NFL 超级碗？');
    expect(weights).toMatchObject({ 49: 3, nfl: 3, 超级: 1, 级碗: 1 });
  });

  it('is no question in spaced words with a name in another script', () => {
    expect(weightsOf('how do I reset 49 routers of 东京 in one go')).toMatchObject({ 49: 1, router: 1 });
  });
});
