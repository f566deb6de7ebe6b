/** Requests for a person, on our own sentences in twelve languages and on real data where it is present. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { detection } from '../../../bench/eval/detection.ts';
import { readShared } from '../../../bench/eval/shared-data.ts';
import { isFrustrated } from '../../../src/core/needs-person/complaints.ts';
import { wantsPerson } from '../../../src/core/needs-person/needs-person.ts';

/** One file a language, each line a message and what its writer wants: `human`, `none`, or to be `frustrated`. */
const SENTENCES = new URL('../../fixtures/person-requests/', import.meta.url);

const labelled = z.object({ text: z.string(), label: z.string() });
type Labelled = z.infer<typeof labelled>;

function sentencesOf(file: string): readonly Labelled[] {
  const lines = readFileSync(new URL(file, SENTENCES), 'utf8').trim().split('\n');
  return lines.map((line) => labelled.parse(JSON.parse(line)));
}

function measure(messages: readonly Labelled[]) {
  return detection(
    messages.map(({ text, label }) => ({ isTrue: label === 'human', isFound: wantsPerson(text) })),
  );
}

describe('a request for a person', () => {
  it.each([
    'I want to talk to a human',
    'Can you get me a real person?',
    'please connect me with someone from your team',
    'agent',
    'I want a human, my order 12 is late',
    'I need a real person to look at my invoice',
    'Ich möchte mit einem Mitarbeiter sprechen',
    'Can I talk to somebody who speaks German?',
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
    expect(wantsPerson(text)).toBe(true);
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
    'can it speak german?',
    'I want a person field in the form',
    'Can I speak French with it?',
    'How do customers reach a person?',
    'When does the bot hand over to staff on its own?',
    'Does the chat support Markdown?',
    'How do I configure the chat agent?',
    'Where do I connect the support channel?',
  ])('is not heard in “%s”', (text) => {
    expect(wantsPerson(text)).toBe(false);
  });

  it.each([
    'talk to a humen agent',
    'want assistance to speak to a hunan agent',
    'i cant speak tto an agent',
  ])('is heard through the typing errors of “%s”', (text) => {
    expect(wantsPerson(text)).toBe(true);
  });

  it.each(readdirSync(SENTENCES))('is told from what only sounds like it in %s', (file) => {
    const { precision, recall } = measure(sentencesOf(file));
    expect(precision).toBe(1);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  it('is heard on real requests with high precision', async (context) => {
    const { precision, f1 } = measure(await readShared('human_requests.jsonl', labelled, context));
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(f1).toBeGreaterThanOrEqual(0.98);
  });

  it.each(['banking77', 'hint3-sofmattress', 'helpcenter-plausible', 'xquad'])(
    'is hardly ever heard in the questions of %s',
    async (set) => {
      const questions = await readShared(`${set}/queries.jsonl`, z.object({ text: z.string() }));
      const heard = questions.filter(({ text }) => wantsPerson(text));
      expect(heard.length / questions.length).toBeLessThan(0.004);
    },
  );
});

describe('the end of somebody’s patience', () => {
  it.each(readdirSync(SENTENCES))('is told from calm words in %s', (file) => {
    const { precision, recall } = detection(
      sentencesOf(file)
        .filter(({ label }) => label !== 'human')
        .map(({ text, label }) => ({ isTrue: label === 'frustrated', isFound: isFrustrated(text) })),
    );
    expect(precision).toBe(1);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });
});
