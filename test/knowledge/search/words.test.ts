import { describe, expect, it } from 'vitest';
import { createTermReader } from '../../../knowledge/search/terms.ts';
import { toWords } from '../../../knowledge/search/words.ts';

describe('cutting text into words', () => {
  it.each([
    ['Café résumé', ['cafe', 'resume']],
    ["What's Anna’s PORT_NAME?", ['what', 'anna', 'port', 'name']],
    ['Straße', ['strasse']],
    ['ﬁle Ⅳ', ['file', 'iv']],
    ['Next.js by e-mail', ['next', 'js', 'by', 'e', 'mail', 'nextjs', 'email']],
    ['https://next.js/a-b 1.2-3 -x', ['https', 'next', 'js', 'a', 'b', '1', '2', '3', 'x']],
    ['如何取消订阅', ['如何', '何取', '取消', '消订', '订阅']],
    ['如何取消訂閱', ['如何', '何取', '取消', '消订', '订阅']],
    ['於皇后宮', ['于皇', '皇后', '后宫']],
    ['BSkyB的标清广播', ['bskyb', '的标', '标清', '清广', '广播']],
    ['バッグを', ['バッ', 'ッグ', 'グを']],
    ['水', ['水']],
    ['ещё', ['еще']],
    ['संस्कृत', ['संस्कृत']],
    ['😀 ?! …', []],
    ['', []],
  ])('%s', (text, words) => {
    expect(toWords(text)).toEqual(words);
  });
});

describe('reading terms', () => {
  const readTerms = createTermReader();
  const stems = (text: string): readonly string[] => readTerms(text, 'en').map((term) => term.text);

  it('gives the forms of a word one term', () => {
    expect(stems('cancelling')).toEqual(stems('cancelled'));
    expect(stems('Wie kündige ich meine Bestellungen')).toEqual(stems('Wie kündige ich meine Bestellung'));
    expect(stems('отменить подписку')).toEqual(stems('отменить подписки'));
  });

  it('marks pairs of characters that ask or join', () => {
    const telling = readTerms('发票的金额是什么', 'en').filter(({ isStopWord }) => !isStopWord);
    expect(telling.map((term) => term.text)).toEqual(['发票', '金额']);
    expect(readTerms('目的', 'en')[0]?.isStopWord).toBe(false);
    expect(readTerms('a은的b', 'en').some(({ isStopWord }) => isStopWord)).toBe(true);
  });

  it('marks words that say little, in the language of the text', () => {
    const telling = (text: string): readonly string[] =>
      readTerms(text, 'en')
        .filter(({ isStopWord }) => !isStopWord)
        .map((term) => term.text);
    expect(telling('How can I pay?')).toEqual(stems('pay'));
    expect(telling('Wie kann ich meine Rechnung bezahlen?')).toHaveLength(2);
    expect(telling('Как мне оплатить счет?')).toHaveLength(2);
    expect(telling('Jak mogę zwrócić buty?')).toHaveLength(2);
    expect(telling('Siparişimi nasıl iptal edebilirim?')).toHaveLength(2);
    expect(telling('Habt ihr euren Laden heute offen?')).toHaveLength(3);
    expect(telling('¿Podéis enviar vuestro catálogo?')).toHaveLength(2);
  });

  it('finds inflected words of Polish and Turkish', () => {
    const termsOf = (text: string): readonly string[] => readTerms(text, 'en').map((term) => term.text);
    expect(termsOf('Jak mogę opłacić fakturę?')).toContain(termsOf('Nie mam jeszcze faktury')[3]);
    expect(termsOf('Siparişimi nasıl iptal ederim?')).toContain(termsOf('Benim sipariş nerede kaldı?')[1]);
  });

  it('reads a short text in the language it is told', () => {
    expect(readTerms('Rechnungen', 'de')).not.toEqual(readTerms('Rechnungen', 'en'));
  });

  it('bounds the length of a term', () => {
    expect(stems('x'.repeat(5_000))[0]?.length).toBeLessThanOrEqual(40);
  });
});
