/** Questions of other languages are put into words that the knowledge base has, and only where most of them are known. */
import { describe, expect, it } from 'vitest';
import { glossQuestion } from '../../../knowledge/search/gloss.ts';

const ENGLISH = {
  language: 'en' as const,
  languages: new Set(['en']),
  wordThatBegins: () => undefined,
  knows: (word: string) => /^(?:slack|pdf|paypal|wordpress)$/.test(word),
};
const wordsOf = (text: string): readonly string[] => glossQuestion(text, ENGLISH)?.split(' ') ?? [];

describe('a question in another language', () => {
  it.each([
    ['Wie kann ich meine Bestellung stornieren?', ['order', 'cancel']],
    ['Wo finde ich die Rechnungsadresse?', ['find', 'invoice', 'address']],
    ['Comment annuler ma commande ?', ['cancel', 'order']],
    ['¿Cómo cancelo mi suscripción?', ['cancel', 'subscription']],
    ['Como posso mudar a minha senha?', ['change', 'password']],
    ['Come posso cambiare la password?', ['change', 'password']],
    ['Hoe kan ik mijn wachtwoord wijzigen?', ['password', 'change']],
    ['Jak zmienić hasło?', ['change', 'password']],
    ['Şifremi nasıl değiştirebilirim?', ['password', 'change']],
    ['パスワードを変更したい', ['password', 'change']],
    ['如何更改密码？', ['change', 'password']],
    ['كيف يمكنني إلغاء الطلب؟', ['cancel', 'order']],
  ])('is read in English words: %s', (text, words) => {
    expect(wordsOf(text)).toEqual(expect.arrayContaining([...words]));
  });

  it('keeps what is not known of it: more is asked than the words that are', () => {
    expect(wordsOf('重置密码')).toEqual(['password', '重置']);
    expect(wordsOf('Slackに接続するにはどうすればいいですか?')).toEqual(['slack', 'connect']);
  });

  it('keeps the names that the knowledge base knows', () => {
    expect(wordsOf('Kann ich mit PayPal bezahlen?')).toEqual(expect.arrayContaining(['paypal', 'payment']));
  });

  it.each([
    'Wann beginnt die Ausstellung im Museum der Stadt?',
    'Quelle heure part le dernier train pour Lyon ?',
    '明天会下雨吗？',
    'How do I cancel my order?',
    'cancel order',
    'asdf qwer',
    '',
    '😀',
  ])('is left as it is when little of it is known, or it is English: %s', (text) => {
    expect(glossQuestion(text, ENGLISH)).toBeUndefined();
  });

  it('is left as it is where the knowledge base speaks its language', () => {
    const german = { ...ENGLISH, languages: new Set(['en', 'de']), knows: () => false };
    expect(glossQuestion('Wie kann ich meine Bestellung stornieren?', german)).toBeUndefined();
    const chinese = { ...ENGLISH, knows: (word: string) => /[\u4e00-\u9fff]/.test(word) };
    expect(glossQuestion('如何更改密码？', chinese)).toBeUndefined();
  });
});

describe('a question to a knowledge base that is not English', () => {
  const WORDS = ['abo', 'bestellung', 'garantie', 'liefern', 'monat'];
  const GERMAN = {
    language: 'de' as const,
    languages: new Set(['de']),
    knows: (word: string) => WORDS.includes(word),
    wordThatBegins: (beginning: string) => WORDS.find((word) => word.startsWith(beginning)),
  };

  it.each([
    ['How long is the warranty?', ['lange', 'garantie']],
    ['Can I cancel my subscriptions every month?', ['kundig', 'abo', 'every', 'monat']],
    ['who delivers, and how is it shipped?', ['liefern']],
    ['Jak anulować subskrypcję?', ['kundig', 'abo']],
    ['¿Qué garantía tienen los pedidos?', ['garantie', 'bestellung']],
    ['保証はありますか', ['garantie']],
  ])('is read in its words: %s', (text, words) => {
    expect(glossQuestion(text, GERMAN)?.split(' ')).toEqual(words);
  });

  it.each([
    'Wie lange gilt die Garantie?',
    'Garantie Lieferung',
    'Can you tell me who won the game yesterday?',
    'asdf qwer',
  ])('is left as it is when it is in that language, or little of it is known: %s', (text) => {
    expect(glossQuestion(text, GERMAN)).toBeUndefined();
  });

  it('keeps an English question as it is where some articles are English', () => {
    const both = { ...GERMAN, languages: new Set(['de', 'en']) };
    expect(glossQuestion('How long is the warranty?', both)).toBeUndefined();
  });

  it('says nothing in a language that the glossary does not have', () => {
    const russian = { ...GERMAN, language: 'ru' as const, languages: new Set(['ru']) };
    expect(glossQuestion('How long is the warranty?', russian)).toBeUndefined();
  });
});
