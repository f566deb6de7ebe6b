/** What customers tell about themselves is found in four languages, and nothing else is. */
import { describe, expect, it } from 'vitest';
import { findToldFacts } from '../../../src/core/memory/told-facts.ts';

const subjectsIn = (text: string) => findToldFacts(text).map(({ subject }) => subject);

describe('facts that customers tell', () => {
  it.each([
    ['My name is Kim Novak.', 'name'],
    ['please call me Sam', 'name'],
    ["I'm on the Pro plan.", 'plan'],
    ['We have an Enterprise subscription', 'plan'],
    ['I use Windows 11 at work.', 'system'],
    ["I'm running Ubuntu", 'system'],
    ['Please answer me in German.', 'language'],
    ['I live in Vienna', 'place'],
    ['I work at a bakery.', 'work'],
    ['We are a small school in Graz.', 'organisation'],
    ['I prefer short answers.', undefined],
    ['Ich heiße Anna Huber.', 'name'],
    ['Wir nutzen den Premium-Tarif.', 'plan'],
    ['Ich arbeite mit Linux.', 'system'],
    ['Ich wohne in Bern', 'place'],
    ["Je m'appelle Chloé.", 'name'],
    ['J’utilise un Mac.', 'system'],
    ['Nous avons l’abonnement Premium.', 'plan'],
    ['Me llamo Lucía', 'name'],
    ['Tenemos el plan Pro.', 'plan'],
    ['Vivo en Bogotá.', 'place'],
  ])('are found in "%s"', (text, subject) => {
    expect(findToldFacts(text)).toEqual([
      { text, importance: expect.any(Number), ...(subject === undefined ? {} : { subject }) },
    ]);
  });

  it.each([
    ['Please remember that our shop closes on Fridays', 'our shop closes on Fridays'],
    ['Merken Sie sich: wir liefern nur nach Österreich', 'wir liefern nur nach Österreich'],
    ['Notez que notre boutique est fermée le lundi', 'notre boutique est fermée le lundi'],
    ['Recuerde que cerramos los lunes', 'cerramos los lunes'],
  ])('are what the customer asks to remember: "%s"', (text, fact) => {
    expect(findToldFacts(text).map((found) => found.text)).toEqual([fact]);
  });

  it('stand beside questions, three at most', () => {
    expect(subjectsIn("I'm on the Pro plan. How do I change it? I use Linux.")).toEqual(['plan', 'system']);
    expect(findToldFacts('I use Linux. I live in Rome. My name is Bo. I work at Acme.')).toHaveLength(3);
  });

  it.each([
    'How do I change my plan?',
    'I have a problem with my subscription',
    'I have a question about the Pro plan',
    'What if I am on the Pro plan?',
    'If I use Windows, does it work',
    'call me back tomorrow',
    'call me a taxi',
    'Does it run on Linux',
    'I forgot my password',
    'I want a refund',
    'remember me?',
    'We are late',
    'I have read your article and it did not help',
    'Ich habe ein Problem mit dem Tarif',
    'Wo wohne ich?',
    'Je voudrais parler à un conseiller',
    'Quiero hablar con una persona',
    '',
    '👍',
  ])('are not seen in "%s"', (text) => {
    expect(findToldFacts(text)).toEqual([]);
  });

  it.each([
    'My name is kim@example.com',
    'Remember that my card is 4111 1111 1111 1111',
    'Please remember that my password is hunter2',
    'I work at a clinic because I have cancer',
    'Please remember that I am pregnant',
    'Merken Sie sich: ich bin schwanger',
  ])('are not kept when they are secret or intimate: "%s"', (text) => {
    expect(findToldFacts(text)).toEqual([]);
  });

  it('are not looked for in pasted texts', () => {
    expect(findToldFacts(`I use Linux. ${'x'.repeat(1_000)}`)).toEqual([]);
  });

  it('cost nothing worth naming where there is nothing to find, however the text is made', () => {
    const started = performance.now();
    for (const text of ['i '.repeat(500), `i have ${'a '.repeat(480)}plan`, `ich habe ${'-'.repeat(900)}`]) {
      for (let count = 0; count < 50; count += 1) findToldFacts(text);
    }
    // Seconds, were a pattern to run away.
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
