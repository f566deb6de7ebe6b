import { describe, expect, it } from 'vitest';
import { createLexicalIndexBuilder, type LexicalIndex } from '../../../knowledge/search/lexical-index.ts';

function entry(
  text: string,
  title = '',
  headings = '',
): {
  title: readonly string[];
  headings: readonly string[];
  text: readonly string[];
} {
  const words = (line: string): readonly string[] => line.split(' ').filter((word) => word !== '');
  return { title: words(title), headings: words(headings), text: words(text) };
}

function buildLexicalIndex(entries: readonly ReturnType<typeof entry>[]): Promise<LexicalIndex> {
  const builder = createLexicalIndexBuilder();
  for (const [row, each] of entries.entries()) builder.add(row, each);
  return builder.build();
}

async function scoresOf(
  entries: readonly ReturnType<typeof entry>[],
  question: string,
): Promise<readonly number[]> {
  const terms = question.split(' ').map((text) => ({ text, weight: 1 }));
  return [...(await buildLexicalIndex(entries)).score(terms).scores];
}

describe('the lexical index', () => {
  it('computes BM25', async () => {
    const scores = await scoresOf(
      [entry('red shoe'), entry('red red red hat'), entry('blue coat')],
      'red shoe',
    );
    // By hand: k1 = 1.2, b = 0.6, mean length 8/3; idf = ln(1 + (N - n + 0.5) / (n + 0.5)).
    const gain = (idf: number, frequency: number, length: number): number =>
      (idf * frequency * 2.2) / (frequency + 1.2 * (0.4 + (0.6 * length) / (8 / 3)));
    const red = Math.log(1 + 1.5 / 2.5);
    const shoe = Math.log(1 + 2.5 / 1.5);
    expect(scores[0]).toBeCloseTo(gain(red, 1, 2) + gain(shoe, 1, 2), 5);
    expect(scores[1]).toBeCloseTo(gain(red, 3, 4), 5);
    expect(scores[2]).toBe(0);
  });

  it('passes over words that more rows have than it is told to look at', async () => {
    const index = await buildLexicalIndex([entry('red shoe'), entry('red hat'), entry('red coat')]);
    const terms = [
      { text: 'red', weight: 1 },
      { text: 'hat', weight: 1 },
    ];
    expect([...index.score(terms, 2).rows]).toEqual([1]);
    expect([...index.score(terms).rows].toSorted()).toEqual([0, 1, 2]);
  });

  it('counts a word in the title more than one in a heading, and that more than one in the text', async () => {
    const [text = 0, heading = 0, title = 0] = await scoresOf(
      [entry('pay x y'), entry('x y', '', 'pay'), entry('x y', 'pay')],
      'pay',
    );
    expect(title).toBeGreaterThan(heading);
    expect(heading).toBeGreaterThan(text);
  });

  it('lets a word count by its weight', async () => {
    const index = await buildLexicalIndex([entry('pay'), entry('card'), entry('x')]);
    const { scores } = index.score([
      { text: 'pay', weight: 0.5 },
      { text: 'card', weight: 1 },
    ]);
    expect(scores[0]).toBeCloseTo((scores[1] ?? 0) / 2, 5);
  });

  it('never scores a passage above its reach when words are not repeated beyond measure', async () => {
    const index = await buildLexicalIndex([entry('pay '.repeat(50)), entry('x')]);
    const terms = [{ text: 'pay', weight: 1 }];
    expect(index.score(terms).scores[0]).toBeLessThanOrEqual(index.reach(terms));
    expect(index.reach([])).toBeGreaterThan(0);
  });

  it('says which rows have a word', async () => {
    const index = await buildLexicalIndex([entry('pay'), entry('x'), entry('pay later', 'pay'), entry('y')]);
    expect([0, 1, 2, 3].map((row) => index.has(row, 'pay'))).toEqual([true, false, true, false]);
    expect(index.has(0, 'never')).toBe(false);
  });

  it('takes names that objects have by nature as words', async () => {
    const [score] = await scoresOf([entry('constructor __proto__'), entry('x')], 'constructor');
    expect(score).toBeGreaterThan(0);
    expect(await scoresOf([entry('x')], 'toString')).toEqual([0]);
  });

  it('names the commonest of the words that begin alike', async () => {
    const index = await buildLexicalIndex([entry('shoes shoe'), entry('shoe sho'), entry('hat')]);
    expect(index.commonestThatBegins('sho', 6)).toBe('shoe');
    expect(index.commonestThatBegins('hat', 6)).toBe('hat');
    expect(index.commonestThatBegins('hats', 8)).toBeUndefined();
    expect(index.rowsWith('shoe')).toBe(2);
    expect(index.rowsWith('coat')).toBe(0);
  });

  it('is the same whether the words of a row come at once or one after the other', async () => {
    const builder = createLexicalIndexBuilder();
    builder.add(0, entry('red', 'shoe'));
    builder.add(0, entry('red hat', '', 'shoe'));
    builder.add(1, entry('coat'));
    const terms = ['red', 'shoe', 'hat', 'coat'].map((text) => ({ text, weight: 1 }));
    const atOnce = await buildLexicalIndex([entry('red red hat', 'shoe', 'shoe'), entry('coat')]);
    expect([...(await builder.build()).score(terms).scores]).toEqual([...atOnce.score(terms).scores]);
  });

  it('refuses rows that do not come in order', () => {
    const builder = createLexicalIndexBuilder();
    builder.add(0, entry('red'));
    expect(() => builder.add(2, entry('blue'))).toThrow('in order');
    builder.add(1, entry('blue'));
    expect(() => builder.add(0, entry('red'))).toThrow('in order');
  });
});
