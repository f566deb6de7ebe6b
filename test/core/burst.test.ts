import { describe, expect, it } from 'vitest';
import { readsUnfinished } from '../../src/core/burst.ts';

const BEGINNINGS = [
  'Hi',
  'hello there',
  'Hello!',
  'Good morning everyone.',
  'Hallo',
  'Guten Tag!',
  'Bonjour',
  'Hola',
  'Olá!',
  'cześć',
  'refund',
  'my order',
  'It says the following:',
  'I tried it, but…',
  'wait...',
  'one more thing -',
  'I have two questions,',
  '你好',
  '返品',
];

const COMPLETE = [
  'How do I get a refund?',
  'refund?',
  'It does not work.',
  'My order has not arrived yet',
  'Wie bekomme ich mein Geld zurück?',
  '¿Dónde está mi pedido?',
  'Où est ma commande ?',
  'Come posso annullare il mio ordine',
  'Where is it?)',
  'He said "why?"',
  'どうすれば返品できますか？',
  '如何申请退款',
  'كيف أسترد أموالي؟',
  'मेरा ऑर्डर कहाँ है।',
  'ฉันจะคืนสินค้าได้อย่างไร',
];

describe('readsUnfinished', () => {
  it.each(BEGINNINGS)('waits for more after %j', (text) => {
    expect(readsUnfinished(text)).toBe(true);
  });

  it.each(COMPLETE)('answers %j at once', (text) => {
    expect(readsUnfinished(text)).toBe(false);
  });

  it('never waits after a long text, whatever it ends with', () => {
    expect(readsUnfinished(`${'The printer shows an error. '.repeat(4)}and,`)).toBe(false);
  });
});
