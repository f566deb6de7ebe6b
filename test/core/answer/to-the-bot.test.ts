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
      'Is this an automated reply?',
      'do I chat with a real person',
      'What kind of things can you answer?',
    ],
  ],
  [
    'de',
    [
      'Wer bist du?',
      'Sind Sie ein Mensch oder ein Bot?',
      'Spreche ich mit einem echten Menschen?',
      'Bin ich hier mit einem Roboter verbunden?',
      'Womit könnt ihr mir weiterhelfen?',
      'du bist doch eine KI, oder',
    ],
  ],
  [
    'fr',
    [
      'Qui êtes-vous ?',
      'Est-ce que je parle à une vraie personne ?',
      'Comment tu t’appelles ?',
      'À quoi tu sers ?',
    ],
  ],
  [
    'es',
    [
      '¿Quién eres?',
      '¿Eres una persona real o un robot?',
      '¿Estoy hablando con un humano?',
      '¿Para qué sirves?',
    ],
  ],
  ['pt', ['Quem é você?', 'Você é um robô?', 'Estou falando com uma pessoa?', 'O que sabes fazer?']],
  ['it', ['Chi sei?', 'Sto parlando con una persona reale?', 'Cosa puoi fare?', 'Chi mi risponde?']],
  [
    'nl',
    [
      'Wie ben je?',
      'Ben je een echt mens?',
      'Praat ik met een robot?',
      'Heb ik hier met een echt mens te maken?',
      'Waar kun je me mee helpen?',
    ],
  ],
  ['pl', ['Kim jesteś?', 'Czy rozmawiam z człowiekiem?', 'Jesteś botem?', 'Czy piszę z żywą osobą?']],
  ['tr', ['Sen kimsin?', 'Robot musun?', 'Bir insanla mı konuşuyorum?', 'Neler yapabilirsin?']],
  ['ja', ['あなたは誰ですか？', '人間ですか？', 'お名前は？', '何ができますか？']],
  ['zh', ['你是谁？', '你是机器人吗？', '你能做什么', '请问你是真人还是机器人？']],
  ['ar', ['من أنت؟', 'هل أنت روبوت؟', 'هل أتحدث مع شخص حقيقي؟', 'اسمك ايه']],
];

const OPENINGS: readonly [Language, readonly string[]][] = [
  [
    'en',
    [
      'help',
      'I need help',
      'Hi, can you help me please?',
      'I have a question',
      'could you please help me out',
      'got a quick question',
    ],
  ],
  ['de', ['Hilfe!', 'Ich habe eine Frage', 'Können Sie mir helfen?', 'ich hätte da mal eine Frage']],
  ['fr', ['J’ai besoin d’aide', "J'ai une question", 'Je voudrais un renseignement']],
  ['es', ['Necesito ayuda', 'Tengo una pregunta', '¿Me podrías ayudar?']],
  ['pt', ['Preciso de ajuda', 'Tenho uma dúvida', 'estou com um problema']],
  ['it', ['Ho bisogno di aiuto', 'Ho una domanda', 'Mi serve una mano']],
  ['nl', ['Ik heb een vraag', 'Kunt u mij helpen?', 'mag ik iets vragen']],
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
    'Was kannst du mir zum Thema Versand sagen?',
    'Wie is de fabrikant van deze robotstofzuiger?',
    'Le robot cuiseur fait quoi ?',
    '¿Qué hace el robot de cocina?',
    'Come funziona il reso?',
    'Quem é o gerente?',
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
