import { describe, expect, it } from 'vitest';
import { isClosing, isGivingUp } from '../../src/core/closing-words.ts';

describe('isClosing', () => {
  it.each([
    'Thanks!',
    'ok, thank you very much',
    'Great, it works now',
    'Vielen Dank',
    'Merci beaucoup',
    '👍',
    'Muchas gracias',
    'Grazie mille!',
    'Hartelijk bedankt',
    'ありがとうございました',
    '谢谢您',
  ])('takes %j as the end of the conversation', (text) => {
    expect(isClosing(text)).toBe(true);
  });

  it.each([
    'It still does not work',
    'Thanks, but where is my invoice?',
    'ok?',
    'thanks, my parcel is broken',
    'Danke, aber es geht nicht',
  ])('takes %j as something that is still open', (text) => {
    expect(isClosing(text)).toBe(false);
  });

  it('takes no long text for mere thanks', () => {
    expect(isClosing('thanks '.repeat(20))).toBe(false);
  });
});

describe('isGivingUp', () => {
  it.each([
    'never mind, I solved it myself',
    'Hat sich erledigt, danke',
    'Laissez tomber',
    'Ya no hace falta, gracias',
    'Deixa pra lá, já resolvi',
    'Lascia stare, ho risolto',
    'Laat maar, al opgelost',
    'Już nieaktualne',
    'Boşver, hallettim',
    '解決しました',
    '算了，已经好了',
    'لا داعي، تم الحل',
  ])('hears that nobody is needed any more in %j', (text) => {
    expect(isGivingUp(text)).toBe(true);
  });

  it.each([
    'I found it broken in the box',
    'Der Vertrag ist schon gut zwei Wochen alt',
    'My son always forgets it',
    'How do I cancel?',
    'O sistema esquece a senha',
  ])('does not hear it in %j', (text) => {
    expect(isGivingUp(text)).toBe(false);
  });
});
