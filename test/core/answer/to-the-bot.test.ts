/** What customers say to the bot itself: who it is, and a call for help that does not say with what. */
import { describe, expect, it } from 'vitest';
import { readToTheBot } from '../../../src/core/answer/to-the-bot.ts';
import type { Language } from '../../../src/core/phrases/language.ts';
import { phrasesIn } from '../../../src/core/phrases/phrases.ts';
import { createFixedSearch, findNothing } from '../../fakes/fixed-search.ts';
import { aMessage, ask } from './asking.ts';

const IDENTITY: readonly [Language, readonly string[]][] = [
  [
    'en',
    [
      'Who are you?',
      'hey, what are you?',
      'Am I talking to a human?',
      'are you a bot or a real person',
      'is this a robot?',
      "What's your name?",
      'what can you do',
    ],
  ],
  ['de', ['Wer bist du?', 'Sind Sie ein Mensch oder ein Bot?', 'Spreche ich mit einem echten Menschen?']],
  ['fr', ['Qui êtes-vous ?', 'Est-ce que je parle à une vraie personne ?', 'Comment tu t’appelles ?']],
  ['es', ['¿Quién eres?', '¿Eres una persona real o un robot?', '¿Estoy hablando con un humano?']],
  ['pt', ['Quem é você?', 'Você é um robô?', 'Estou falando com uma pessoa?']],
  ['it', ['Chi sei?', 'Sto parlando con una persona reale?', 'Cosa puoi fare?']],
  ['nl', ['Wie ben je?', 'Ben je een echt mens?', 'Praat ik met een robot?']],
  ['pl', ['Kim jesteś?', 'Czy rozmawiam z człowiekiem?', 'Jesteś botem?']],
  ['tr', ['Sen kimsin?', 'Robot musun?', 'Bir insanla mı konuşuyorum?']],
  ['ja', ['あなたは誰ですか？', '人間ですか？', '何ができますか？']],
  ['zh', ['你是谁？', '你是机器人吗？', '你能做什么']],
  ['ar', ['من أنت؟', 'هل أنت روبوت؟', 'هل أتحدث مع شخص حقيقي؟']],
];

const OPENINGS: readonly [Language, readonly string[]][] = [
  ['en', ['help', 'I need help', 'Hi, can you help me please?', 'I have a question']],
  ['de', ['Hilfe!', 'Ich habe eine Frage', 'Können Sie mir helfen?']],
  ['fr', ['J’ai besoin d’aide', "J'ai une question"]],
  ['es', ['Necesito ayuda', 'Tengo una pregunta']],
  ['pt', ['Preciso de ajuda', 'Tenho uma dúvida']],
  ['it', ['Ho bisogno di aiuto', 'Ho una domanda']],
  ['nl', ['Ik heb een vraag', 'Kunt u mij helpen?']],
  ['pl', ['Potrzebuję pomocy', 'Mam pytanie']],
  ['tr', ['Yardım lazım', 'Bir sorum var']],
  ['ja', ['質問があります', '助けてください']],
  ['zh', ['我需要帮助', '我有个问题']],
  ['ar', ['أحتاج إلى مساعدة', 'لدي سؤال']],
];

const flat = (table: typeof IDENTITY) =>
  table.flatMap(([language, texts]) => texts.map((text) => [text, language] as const));
const nothing = createFixedSearch(findNothing());

describe('who the bot is', () => {
  it.each(flat(IDENTITY))('is told to whoever asks “%s” (%s)', async (question, language) => {
    expect(readToTheBot(question)).toEqual({ kind: 'identity', language });
    const { decision } = await ask({ question, search: nothing });
    expect(decision).toEqual({ kind: 'chatted', text: phrasesIn(language).identity });
  });

  it.each([
    'Are you a robot shop?',
    'Who are you working with?',
    'What can you do about my late order?',
    'Can I talk to a human?',
    'What is your name server?',
    'Is this a person I can call?',
  ])('is not what “%s” asks', (question) => {
    expect(readToTheBot(question)).toBeUndefined();
  });
});

describe('a call for help that does not say with what', () => {
  it.each(flat(OPENINGS))('is asked what it is about: “%s” (%s)', async (question, language) => {
    const { decision } = await ask({ question, search: nothing });
    expect(decision).toEqual({ kind: 'chatted', text: phrasesIn(language).greeting });
  });

  it('in no language at all is answered in the one of the session', async () => {
    const { decision } = await ask({ question: '???', search: nothing, locale: 'de' });
    expect(decision).toEqual({ kind: 'chatted', text: phrasesIn('de').greeting });
  });

  it('comes from somebody who is not understood once they were answered, and gets the offer of a person', async () => {
    const history = [aMessage('user', 'How do I pay?'), aMessage('assistant', 'By card. [1]')];
    const { decision } = await ask({ question: 'help', history, search: nothing });
    expect(decision.kind).toBe('declined');
  });

  it('is a question when it says with what', async () => {
    const { decision } = await ask({ question: 'I need help with my invoice', search: nothing });
    expect(decision.kind).toBe('declined');
  });
});
