/** Requests for a person, on our own sentences in many languages and on real data where it is present. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asksForPerson } from '../../../src/core/answer/person-requests.ts';
import { readSmallTalk, readYesOrNo } from '../../../src/core/answer/small-talk.ts';

const DATA = '../shared/eval/human_requests.jsonl';

describe('a request for a person', () => {
  it.each([
    'I want to talk to a human',
    'Can you get me a real person?',
    'please connect me with someone from your team',
    'agent',
    'Ich möchte mit einem Mitarbeiter sprechen',
    'Können Sie mich bitte mit einem Menschen verbinden?',
    'Je voudrais parler à un conseiller',
    'Puis-je parler avec une vraie personne ?',
    'Quiero hablar con un agente, por favor',
    'Páseme con alguien de soporte',
    'Quero falar com um atendente',
    'Preciso falar com uma pessoa',
    'Vorrei parlare con un operatore',
    'Posso parlare con qualcuno?',
    'Ik wil met een medewerker spreken',
    'Chcę rozmawiać z konsultantem',
    'Bir temsilci ile görüşmek istiyorum',
    '担当者と話したいです',
    '转人工客服',
    'أريد التحدث مع موظف',
  ])('is heard in “%s”', (text) => {
    expect(asksForPerson(text)).toBe(true);
  });

  it.each([
    'How many agents can I add?',
    'I talked to someone last week and it was fixed, now it is broken again',
    "I don't need a human, just the link",
    'What are your support hours?',
    'Does the widget show the name of the person who answers?',
    'Wie füge ich einen Mitarbeiter hinzu?',
    'Wie viele Menschen arbeiten bei euch?',
    '¿Cómo añado otra persona a mi equipo?',
    'Comment ajouter une personne à mon équipe ?',
    'Come aggiungo un operatore?',
    'How do I install it?',
    'When does the bot hand over to staff on its own?',
    'Does the chat support Markdown?',
    'How do I configure the chat agent?',
    'Where do I connect the support channel?',
  ])('is not heard in “%s”', (text) => {
    expect(asksForPerson(text)).toBe(false);
  });

  it('is heard on real requests with high precision', (context) => {
    if (!existsSync(DATA)) {
      expect(process.env.CI, 'the evaluation data is missing').not.toBe('true');
      process.stdout.write('Requests for a person were not measured: the folder ../shared is absent.\n');
      return context.skip();
    }
    const lines = readFileSync(DATA, 'utf8').trim().split('\n');
    const rows = lines.map((line): { text: string; label: string } => JSON.parse(line));
    const heard = rows.filter(({ text }) => asksForPerson(text));
    const right = heard.filter(({ label }) => label === 'human').length;
    const wanted = rows.filter(({ label }) => label === 'human').length;
    expect(right / heard.length).toBeGreaterThanOrEqual(0.95);
    expect((2 * right) / (heard.length + wanted)).toBeGreaterThanOrEqual(0.92);
  });
});

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

  it('is thanks when somebody greets and thanks', () => {
    expect(readSmallTalk('hi and thank you very much')).toEqual({ kind: 'thanks', language: 'en' });
  });
});

describe('a reaction to an offer', () => {
  it.each(['yes', 'Yes, please!', 'ja bitte', 'oui', 'sí', 'sim', 'ok'])('is a yes in “%s”', (text) => {
    expect(readYesOrNo(text)).toBe('yes');
  });

  it.each(['no', 'nein danke', 'No, thank you'])('is a no in “%s”', (text) => {
    expect(readYesOrNo(text)).toBe('no');
  });

  it.each([
    'what does yes mean in this long question about something else',
    'maybe',
    'please not',
    'ok but it does not work',
  ])('is neither in “%s”', (text) => {
    expect(readYesOrNo(text)).toBeUndefined();
  });
});
