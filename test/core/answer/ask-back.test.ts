import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/core/phrases/language.ts';
import { phrasesIn } from '../../../src/core/phrases/phrases.ts';
import { aPassage, createFixedSearch, findSurely } from '../../fakes/fixed-search.ts';
import { aMessage, ask } from './asking.ts';

const question = 'money thing?';
const passages = [
  aPassage({ title: 'Refunds', headings: ['How long does a refund take?'] }),
  aPassage({ title: 'Refunds', headings: ['How long does a refund take?'] }),
  aPassage({ title: 'Payment' }),
  aPassage({ title: 'Invoices', headings: ['x'.repeat(80)] }),
  aPassage({ title: 'Prices' }),
  aPassage({ title: 'Taxes' }),
];
const search = (confidence: number, found = passages) =>
  createFixedSearch({ passages: found, confidence, confident: false, parts: [], degraded: false });

describe('asking back', () => {
  it('offers the likeliest topics when search is neither sure nor sure of nothing', async () => {
    const { decision, visible } = await ask({ question, search: search(0.3) });
    const choices = ['How long does a refund take?', 'Payment', 'Prices'];
    expect(decision).toMatchObject({ kind: 'asked', choices });
    expect(visible).toContain(phrasesIn('en').which);
    for (const choice of choices) expect(visible).toContain(`- ${choice}`);
    expect(visible).not.toContain('five working days');
  });

  it('asks in the language of the customer', async () => {
    const { visible } = await ask({ question: 'Wie ist das mit dem Geld bei euch?', search: search(0.3) });
    expect(visible).toContain(phrasesIn('de').which);
  });

  it('names the language of topics in another one, and keeps the customer’s when one is chosen', async () => {
    const { visible, decision } = await ask({
      question: 'Wie ist das mit dem Geld bei euch?',
      search: search(0.3),
    });
    expect(visible).toContain(`${phrasesIn('de').which} (Englisch)\n\n- How long`);
    const choices = decision.kind === 'asked' ? decision.choices : [];
    const chosen = await ask({
      question: 'How long does a refund take?',
      locale: 'de-AT',
      history: [aMessage('user', 'Geld?'), { ...aMessage('assistant', visible), choices }],
      search: createFixedSearch(findSurely(aPassage())),
    });
    expect(chosen.language).toBe('de');
    expect(chosen.visible).toMatch(/Englisch[\s\S]*five working days/);
  });

  it.each(LANGUAGES)('has a question of its own in %s', (language) => {
    expect(phrasesIn(language).which).toMatch(/[?？؟。]/u);
    expect(LANGUAGES.filter((other) => phrasesIn(other).which === phrasesIn(language).which)).toEqual([
      language,
    ]);
  });

  it('does not ask twice in a row: then a person is offered', async () => {
    const asked = { ...aMessage('assistant', 'Which?'), choices: ['Payment', 'Prices'] };
    const { decision, visible } = await ask({
      question,
      search: search(0.3),
      history: [aMessage('user', 'money'), asked],
    });
    expect(decision.kind).toBe('declined');
    expect(visible).toContain(phrasesIn('en').offer);
  });

  it('does not ask after a miss: a second one is a person’s case', async () => {
    expect((await ask({ question, search: search(0.3), misses: 1 })).decision).toMatchObject({
      kind: 'handed-over',
      reason: 'repeated-miss',
    });
  });

  it.each([
    ['search is sure of nothing', search(0.05)],
    ['there is one topic', search(0.3, [aPassage()])],
    [
      'topics are the customer’s own files',
      search(
        0.3,
        passages.map((one) => ({ ...one, isFile: true })),
      ),
    ],
  ])('declines where %s', async (_, found) => {
    expect((await ask({ question, search: found })).decision.kind).toBe('declined');
  });
});
