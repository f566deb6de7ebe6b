/** Small talk, and what customers say to an offer. */
import { describe, expect, it } from 'vitest';
import { readSmallTalk, readYesOrNo } from '../../../src/core/answer/small-talk.ts';

describe('small talk', () => {
  it.each(['Hello?', 'hi, my order is late', 'thanks but it does not work', 'not great', 'ok how', ''])(
    'is not all there is in “%s”',
    (text) => {
      expect(readSmallTalk(text)).toBeUndefined();
    },
  );

  it.each(['ok', '👍', '😀🎉'])('is thanks in “%s”', (text) => {
    expect(readSmallTalk(text)?.kind).toBe('thanks');
  });

  it.each(['😀😀', '🤷', '😡', '👋'])('asks what is wanted on “%s”, which thanks for nothing', (text) => {
    expect(readSmallTalk(text)?.kind).toBe('greeting');
  });

  it('is thanks when somebody greets and thanks', () => {
    expect(readSmallTalk('hi and thank you very much')).toEqual({ kind: 'thanks', language: 'en' });
  });
});

describe('small talk in English, German and Dutch', () => {
  it.each([
    ['thanks', 'Brilliant, that sorted it, cheers mate'],
    ['thanks', 'Thank you for explaining it so patiently'],
    ['thanks', 'no further questions, you have been a great help'],
    ['thanks', 'Klasse, läuft wieder, lieben Dank euch'],
    ['thanks', 'Das ging ja flott, sehr nett von Ihnen'],
    ['thanks', 'jetzt ist alles klar'],
    ['thanks', 'Mooi, hij doet het weer, dank je wel'],
    ['thanks', 'Wat een vriendelijke hulp, hartelijk dank'],
    ['goodbye', 'Thanks, have a good one'],
    ['goodbye', 'catch you later'],
    ['goodbye', 'Danke, ein schönes Wochenende noch'],
    ['goodbye', 'Man sieht sich'],
    ['goodbye', 'Bedankt, prettig weekend'],
    ['greeting', 'hello, how are you doing?'],
    ['greeting', 'Schönen guten Abend zusammen'],
    ['greeting', 'na, wie läuft’s'],
    ['greeting', 'Goedemiddag, alles goed?'],
  ])('is %s in “%s”', (kind, text) => {
    expect(readSmallTalk(text)?.kind).toBe(kind);
  });

  it.each([
    'Thanks in advance, where is my parcel',
    'Great, and how do I cancel it?',
    'perfect, but it crashes again',
    'Danke, aber es klappt immer noch nicht',
    'Super, und wo finde ich die Rechnung',
    'Alvast bedankt, waar blijft mijn pakket',
    'bedankt maar hij doet het nog niet',
  ])('is not all there is in “%s”', (text) => {
    expect(readSmallTalk(text)).toBeUndefined();
  });
});

describe('small talk in Polish, Turkish, Japanese, Chinese and Arabic', () => {
  it.each([
    ['thanks', 'Działa już, dziękuję za szybką pomoc'],
    ['thanks', 'Çok sağolun hocam, sorunum halloldu'],
    ['thanks', 'おかげさまで解決しました！'],
    ['thanks', '可以用了，非常感谢你的帮助'],
    ['thanks', 'الله يعطيكم العافية، انحلت المشكلة'],
    ['goodbye', 'Dobra, to uciekam, dobranoc'],
    ['goodbye', 'それではまた来週'],
    ['goodbye', '那我先走了，拜拜'],
    ['goodbye', 'تصبح على خير'],
    ['greeting', 'İyi akşamlar arkadaşlar'],
  ])('is %s in “%s”', (kind, text) => {
    expect(readSmallTalk(text)?.kind).toBe(kind);
  });

  it.each([
    'Dzięki, ale dalej nie działa drukarka',
    'Siparişimi iptal edin teşekkürler',
    'ありがとうございます。返品はどうすればいいですか',
    '谢谢，但是还是登录不了',
    'شكرا لكن لسه التطبيق ما يفتح عندي',
  ])('is not all there is in “%s”', (text) => {
    expect(readSmallTalk(text)).toBeUndefined();
  });
});

describe('small talk in French, Italian, Spanish and Portuguese', () => {
  it.each([
    ['thanks', 'Impeccable, ça marche, merci à toute l’équipe'],
    ['thanks', 'vous m’avez bien aidé'],
    ['thanks', 'Siete stati velocissimi, grazie di cuore'],
    ['thanks', 'ok, problema risolto'],
    ['thanks', 'Ya quedó, mil gracias por la paciencia'],
    ['thanks', 'muy amable'],
    ['thanks', 'Deu certo, agradeço muito'],
    ['thanks', 'Que atendimento excelente, parabéns'],
    ['goodbye', 'Merci, bonne fin de journée'],
    ['goodbye', 'Buona serata e alla prossima'],
    ['goodbye', 'Que tengan un lindo fin de semana'],
    ['goodbye', 'até amanhã, abraço'],
    ['greeting', 'Bonsoir tout le monde'],
    ['greeting', 'Buongiorno a tutti'],
    ['greeting', 'holaa qué tal'],
    ['greeting', 'opa, tudo certo'],
  ])('is %s in “%s”', (kind, text) => {
    expect(readSmallTalk(text)?.kind).toBe(kind);
  });

  it.each([
    'Merci, mais ça ne marche toujours pas',
    'annulez ma commande merci',
    'Grazie, ma il pacco non arriva',
    'gracias pero no funciona',
    'ya no funciona',
    'Obrigado, mas quando chega',
    'não resolveu',
    'servicio al cliente',
  ])('is not all there is in “%s”', (text) => {
    expect(readSmallTalk(text)).toBeUndefined();
  });
});

describe('a reaction to an offer', () => {
  it.each(['yes', 'Yes, please!', 'ja bitte', 'oui', 'sí', 'sim', 'ok', 'please do', 'Yes, can you?'])(
    'is a yes in “%s”',
    (text) => {
      expect(readYesOrNo(text)).toBe('yes');
    },
  );

  it.each(['no', 'nein danke', 'No, thank you'])('is a no in “%s”', (text) => {
    expect(readYesOrNo(text)).toBe('no');
  });

  it.each([
    'what does yes mean in this long question about something else',
    'maybe',
    'please not',
    'ok but it does not work',
    'How do I get a refund?',
    'how do i change the port',
    'Can I pay later, please?',
  ])('is neither in “%s”', (text) => {
    expect(readYesOrNo(text)).toBeUndefined();
  });
});
