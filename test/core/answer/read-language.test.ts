/** Detection of a message's language, on our own sentences and on real questions where they are present. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readShared } from '../../../bench/eval/shared-data.ts';
import { readLanguage } from '../../../src/core/answer/read-language.ts';

const asked = z.object({ text: z.string(), lang: z.string() });

describe('the language of a message', () => {
  it.each([
    ['en', 'How do I change my address?'],
    ['de', 'Wie ändere ich meine Adresse?'],
    ['de', 'Wo finde ich die Rechnung von letztem Monat?'],
    ['fr', "Comment puis-je changer l'adresse ?"],
    ['fr', 'Combien coûte la livraison en Suisse ?'],
    ['fr', 'je peux payer en bitcoin'],
    ['es', '¿Cómo cambio mi dirección?'],
    ['pt', 'Onde está o meu pedido?'],
    ['it', 'Dove si trova il mio ordine?'],
    ['nl', 'Hoe kan ik mijn wachtwoord wijzigen?'],
    ['pl', 'Gdzie jest moja paczka?'],
    ['tr', 'Şifremi unuttum, nasıl sıfırlarım?'],
    ['ja', 'パスワードを忘れました'],
    ['zh', '怎么重置密码？'],
    ['ar', 'كيف أغير كلمة المرور؟'],
    ['ru', 'Как мне сбросить пароль?'],
    ['uk', 'Як імпортувати мітки?'],
    ['sv', 'Jag skulle vilja veta varför leveransen av mina varor dröjer'],
  ])('is %s for “%s”', async (language, text) => {
    expect(await readLanguage(text)).toBe(language);
  });

  it.each([
    'refund',
    'reset password',
    'ok',
    'API key',
    '',
    '👍',
    '12345',
    'https://example.com/a',
    'asdfgh',
  ])('is not guessed from “%s”', async (text) => {
    expect(await readLanguage(text)).toBeUndefined();
  });

  it('is that of the sentence, not of a foreign name in it', async () => {
    expect(await readLanguage('How do I write 東京 in the address field of the form?')).toBe('en');
  });

  it('is right for nearly all real questions in six languages', async (context) => {
    const questions = await readShared('xquad/queries.jsonl', asked, context);
    const wrong: string[] = [];
    for (const { text, lang } of questions) if ((await readLanguage(text)) !== lang) wrong.push(text);
    expect(wrong.length / questions.length).toBeLessThan(0.005);
  });
});
