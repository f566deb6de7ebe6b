/** Asking what is remembered, and having it forgotten, is understood in every bundled language and not in other questions. */
import { describe, expect, it } from 'vitest';
import { memoryPhrasesIn } from '../../../src/core/memory/memory-phrases.ts';
import { readMemoryRequest } from '../../../src/core/memory/memory-requests.ts';
import { LANGUAGES } from '../../../src/core/phrases/language.ts';

describe('requests about memory', () => {
  it.each([
    'What do you remember about me?',
    'what does the bot know about me',
    'Show me what you have stored about me',
    'show my memories',
    'What is stored about me?',
    'Was weißt du über mich?',
    'Was haben Sie sich über mich gemerkt?',
    'Was hast du über mich gespeichert?',
    'Que savez-vous de moi ?',
    "Qu'est-ce que tu as retenu sur moi ?",
    '¿Qué sabe de mí?',
    '¿Qué recuerdas sobre mí?',
    'O que você sabe sobre mim?',
    'Cosa ricordi di me?',
    'Wat weet je over mij?',
    'Co o mnie pamiętasz?',
    'Hakkımda ne biliyorsun?',
    '私について何を覚えていますか?',
    '你记得我什么?',
    'ماذا تعرف عني؟',
  ])('ask for the list: "%s"', (text) => {
    expect(readMemoryRequest(text)).toEqual({ kind: 'list' });
  });

  it.each([
    'forget everything',
    'Please forget everything you know about me.',
    'Forget me',
    'Delete your memory of me',
    'Vergiss alles',
    'Bitte vergessen Sie alles über mich',
    'Oubliez-moi',
    'Oubliez tout ce que vous savez de moi',
    'Olvida todo',
    'Borre todo lo que sabe de mí',
    'Esqueça tudo sobre mim',
    'Dimentica tutto',
    'Vergeet alles over mij',
    'Zapomnij o mnie',
    'Her şeyi unut',
    '私のことを忘れてください',
    '忘记我',
    'انس كل شيء',
  ])('ask to forget all: "%s"', (text) => {
    expect(readMemoryRequest(text)).toEqual({ kind: 'forget-all' });
  });

  it.each([
    ['forget my plan', 'plan'],
    ['Please forget that I use Linux', 'i use linux'],
    ['Vergiss, dass ich Linux nutze', 'ich linux nutze'],
    ['Oubliez mon nom', 'nom'],
    ['Olvida mi plan', 'plan'],
  ])('name one fact: "%s"', (text, words) => {
    expect(readMemoryRequest(text)).toEqual({ kind: 'forget-about', words });
  });

  it.each(LANGUAGES)('are understood as the bot itself proposes them: %s', (language) => {
    const quoted = [
      ...memoryPhrasesIn(language).howToForget.matchAll(/[“„«「”]\s?([^“„«»「」”]+?)\s?[”“»」]/gu),
    ];
    expect(quoted.map(([, words = '']) => readMemoryRequest(words))).toEqual([
      { kind: 'forget-number', number: 1 },
      { kind: 'forget-all' },
    ]);
  });

  it.each([
    'What do you know about refunds?',
    'I forgot my password',
    'How do I delete my account?',
    'Delete my order',
    'How do I delete everything in my basket?',
    'Was wissen Sie über Erstattungen?',
    'Ich habe mein Passwort vergessen',
    "J'ai oublié mon mot de passe",
    'パスワードを忘れました',
    '我忘记了密码',
    'نسيت كلمة المرور',
    'What do you remember?',
    '',
  ])('are not heard in "%s"', (text) => {
    expect(readMemoryRequest(text)).toBeUndefined();
  });
});
