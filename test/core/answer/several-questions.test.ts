/** Messages that ask several things: each is searched for and answered by itself. */
import { describe, expect, it } from 'vitest';
import { severalQuestions } from '../../../src/core/answer/several-questions.ts';
import { phrasesIn } from '../../../src/core/phrases/phrases.ts';
import { aPassage, createFixedSearch, findNothing, findSurely } from '../../fakes/fixed-search.ts';
import { createScriptedModel } from '../../fakes/scripted-model.ts';
import { ask } from './asking.ts';

const REFUNDS = aPassage({ title: 'Refunds', text: 'Refunds take five working days.' });
const SHIPPING = aPassage({ title: 'Shipping', text: 'A parcel to Norway takes a week.' });
const MESSAGE = 'How long does a refund take? How long does a parcel to Norway take?';
/** In the order of the searches: for the message, then for each question. */
const whole = findSurely(REFUNDS, SHIPPING);

describe('several questions in a message', () => {
  it.each([
    [MESSAGE, ['How long does a refund take?', 'How long does a parcel to Norway take?']],
    [
      'Hallo! Wie storniere ich eine Bestellung? Und wann öffnet der Laden in Köln?',
      ['Wie storniere ich eine Bestellung?', 'wann öffnet der Laden in Köln?'],
    ],
    [
      'How are you? What is the warranty of a chair? Can I pay by invoice?',
      ['What is the warranty of a chair?', 'Can I pay by invoice?'],
    ],
    ['怎么申请退款？配送到挪威要多久？', ['怎么申请退款？', '配送到挪威要多久？']],
  ])('are told apart: %s', (message, questions) => {
    expect(severalQuestions(message)).toEqual(questions);
  });

  it.each([
    'How long does it take? And what does it cost?',
    'Where is my parcel? Can you help me?',
    'Why was my card declined? Why?',
    'How do I get a refund?',
    'Is A cheaper than B today? Is C cheaper than B? Is D cheaper than C? Is E cheaper than D?',
    'My parcel is late and my card was charged twice.',
  ])('are one when they lean on each other, or are no questions: %s', (message) => {
    expect(severalQuestions(message)).toEqual([]);
  });

  it('are each answered from their own passage, in few words', async () => {
    const search = createFixedSearch(whole, findSurely(REFUNDS), findSurely(SHIPPING));
    const { decision, visible } = await ask({ question: MESSAGE, search });
    expect(decision).toMatchObject({
      kind: 'answered',
      text: 'Refunds take five working days. [1]\n\nA parcel to Norway takes a week. [2]',
      citations: [{ title: 'Refunds' }, { title: 'Shipping' }],
    });
    expect(visible).toBe('Refunds take five working days. [1]\n\nA parcel to Norway takes a week. [2]');
  });

  it('leave no doubt which one has no answer, and a person is offered for it', async () => {
    const search = createFixedSearch(whole, findSurely(REFUNDS), findNothing());
    const { decision, steps } = await ask({ question: MESSAGE, search });
    expect(decision).toMatchObject({ kind: 'answered', citations: [{ title: 'Refunds' }] });
    const { text } = decision as { text: string };
    expect(text).toContain('Refunds take five working days. [1]');
    expect(text).toContain('“How long does a parcel to Norway take?”');
    expect(text.endsWith(phrasesIn('en').offer)).toBe(true);
    expect(steps.map(({ number }) => number)).toEqual([1_001, 1_002]);
  });

  it('are one question when the same passage answers both', async () => {
    const search = createFixedSearch(findSurely(REFUNDS), findSurely(REFUNDS), findSurely(REFUNDS));
    const { decision, steps } = await ask({ question: MESSAGE, search });
    expect(decision).toMatchObject({ kind: 'answered', text: 'Refunds take five working days. [1]' });
    expect(steps.map(({ number }) => number)).toEqual([1_000]);
  });

  it('reach a model with the passages of each', async () => {
    const model = createScriptedModel(
      'Refunds take five working days [1]. A parcel to Norway takes a week [2].',
    );
    const search = createFixedSearch(findNothing(), findSurely(REFUNDS), findSurely(SHIPPING));
    const { decision } = await ask({ question: MESSAGE, search, model });
    expect(decision).toMatchObject({
      kind: 'answered',
      citations: [{ title: 'Refunds' }, { title: 'Shipping' }],
    });
  });
});
