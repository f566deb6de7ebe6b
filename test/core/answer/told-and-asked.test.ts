/** Messages that tell something: their question is searched for without the story, and a mere report gets a question back. */
import { describe, expect, it } from 'vitest';
import { questionPart } from '../../../src/core/answer/question-part.ts';
import { readsAsStatement } from '../../../src/core/answer/reads-as-statement.ts';
import { phrasesIn } from '../../../src/core/phrases/phrases.ts';
import { aPassage, createFixedSearch, findNothing, findSurely } from '../../fakes/fixed-search.ts';
import { ask } from './asking.ts';

describe('the question in a message', () => {
  it.each([
    [
      'Hi, we moved to a new server last week. How do I restore the backup? Thanks!',
      'How do I restore the backup?',
    ],
    ['My order came broken. How do I get a refund?', 'How do I get a refund?'],
    ['Meine Lieferung kam kaputt. Wie bekomme ich mein Geld zurück?', 'Wie bekomme ich mein Geld zurück?'],
    ['昨天收到了包裹。怎么申请退款？谢谢', '怎么申请退款？'],
    [
      'I like it. Where is the invoice stored? By the way, how do I change the address?',
      'Where is the invoice stored? By the way, how do I change the address?',
    ],
  ])('is what is searched for: %s', (message, question) => {
    expect(questionPart(message)).toBe(question);
  });

  it('takes the sentence before with it, when it refers to that', () => {
    const message = 'Hello! My parcel to Norway is late. When does it usually come?';
    expect(questionPart(message)).toBe('My parcel to Norway is late. When does it usually come?');
  });

  it.each([
    'My order came broken. Can you help me?',
    'How do I get a refund?',
    'My order came broken.',
    'How long does it take? And what does it cost?',
    '?',
    '',
    '😀😀',
  ])('stays in its message when it does not stand by itself: %s', (message) => {
    expect(questionPart(message)).toBe(message);
  });

  it('is searched for and answered', async () => {
    const search = createFixedSearch(findSurely(aPassage()));
    const { decision } = await ask({ question: 'My order came broken. How do I get a refund?', search });
    expect(search.queries.map(({ text }) => text)).toEqual(['How do I get a refund?']);
    expect(decision.kind).toBe('answered');
  });
});

describe('a report', () => {
  const REPORTS = [
    'my order came broken',
    "Hi, the app doesn't start any more.",
    'I have not received my parcel',
    'Mein Paket kam kaputt an.',
    'Ma commande est arrivée cassée',
    'Mi pedido llegó roto',
    'Meu pedido chegou quebrado',
    'Il mio pacco non è arrivato',
    'Mijn bestelling is kapot',
    'My parcel came, and it is broken',
    'The app crashed when I opened it',
  ];

  it.each(REPORTS)('is told from a question: %s', (message) => {
    expect(readsAsStatement(message)).toBe(true);
  });

  it.each([
    'How do I get a refund?',
    'refund policy',
    'I want to change my password',
    'cancel my order',
    'my order status',
    'Ich möchte mein Passwort ändern',
    'Is my order broken?',
    'our company network has no internet at all, can we still set it up',
    'My order came broken. How do I get a new one',
    'Mein Paket kam kaputt an, wie bekomme ich ein neues',
    'Ma commande est arrivée cassée, comment la renvoyer',
    'Mi pedido llegó roto, puedo devolverlo',
    'Mijn bestelling is kapot, hoe krijg ik een nieuwe',
    'hi',
    '',
    '😀',
    'my '.repeat(300),
  ])('is not read into: %s', (message) => {
    expect(readsAsStatement(message)).toBe(false);
  });

  it('on which there is no article gets a question back and the offer of a person', async () => {
    const search = createFixedSearch(findNothing());
    const { decision } = await ask({ question: 'My order came broken.', search });
    expect(decision).toEqual({
      kind: 'declined',
      text: `${phrasesIn('en').told}\n\n${phrasesIn('en').offer}`,
    });
    expect((await ask({ question: 'Mein Paket kam kaputt an.', search })).visible).toContain(
      phrasesIn('de').told,
    );
  });

  it('that is repeated without an answer becomes a person’s', async () => {
    const search = createFixedSearch(findNothing());
    const { decision } = await ask({ question: 'My order came broken.', search, misses: 1 });
    expect(decision).toEqual({ kind: 'handed-over', reason: 'repeated-miss' });
  });

  it('is answered when there is an article', async () => {
    const { decision } = await ask({ question: 'My refund has not arrived.' });
    expect(decision.kind).toBe('answered');
  });
});
