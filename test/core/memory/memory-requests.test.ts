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
    'do you recall what I told you yesterday',
    'Which of my details have you kept?',
    'Kannst du dich an unser letztes Gespräch erinnern?',
    'weißt du noch, wo ich wohne',
    'Vertel me wat je van mij onthouden hebt',
    'Weet u nog hoe ik heet?',
    'Was weißt du über mich?',
    'Was haben Sie sich über mich gemerkt?',
    'Was hast du über mich gespeichert?',
    'Que savez-vous de moi ?',
    "Qu'est-ce que tu as retenu sur moi ?",
    '¿Qué sabe de mí?',
    '¿Qué recuerdas sobre mí?',
    'O que você sabe sobre mim?',
    'Cosa ricordi di me?',
    'Vous souvenez-vous de moi ?',
    'Quelles informations gardes-tu sur moi ?',
    'Sai come mi chiamo?',
    'Quali dati conservi su di me?',
    '¿Te acuerdas de lo que hablamos?',
    '¿Qué información guardas sobre mí?',
    'Você se lembra do que eu disse?',
    'Que dados tens sobre mim?',
    'Wat weet je over mij?',
    'Co o mnie pamiętasz?',
    'Jakie dane o mnie masz zapisane?',
    'Czy pamiętasz, jak się nazywam?',
    'Benimle ilgili neleri hatırlıyorsun?',
    'İsmimi hatırlıyor musunuz?',
    'さっき話したこと、覚えてる？',
    '你还记得我的名字吗？',
    'وش تعرف عني؟',
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
    'could you wipe all the info you have saved about me',
    'Stop remembering things about me',
    'Könnten Sie bitte alles vergessen, was ich Ihnen erzählt habe?',
    'merk dir nichts über mich',
    'Wil je alles wissen wat je over me bewaart?',
    'Onthoud niets meer over mij',
    'Vergiss alles',
    'Bitte vergessen Sie alles über mich',
    'Oubliez-moi',
    'Oubliez tout ce que vous savez de moi',
    'Olvida todo',
    'Borre todo lo que sabe de mí',
    'Esqueça tudo sobre mim',
    'Dimentica tutto',
    'Peux-tu effacer tout ce que tu sais de moi ?',
    'Ne gardez rien sur moi',
    'Cancella la tua memoria',
    'Vorrei che dimenticassi tutto quello che ti ho detto',
    '¿Puedes borrar lo que sabes de mí?',
    'No guardes nada sobre mí',
    'Pode apagar tudo o que sabe sobre mim?',
    'Limpa a tua memória',
    'Vergeet alles over mij',
    'Zapomnij o mnie',
    'Her şeyi unut',
    '私のことを忘れてください',
    '忘记我',
    'انس كل شيء',
    'Wymaż wszystko, co o mnie wiesz',
    'Hakkımda bildiklerini unut',
    '私について全部忘れてください',
    '把你记住的关于我的内容都删掉',
    'امسح كل اللي تعرفه عني',
  ])('ask to forget all: "%s"', (text) => {
    expect(readMemoryRequest(text)).toEqual({ kind: 'forget-all' });
  });

  it.each([
    ['forget my plan', 'plan'],
    ['remove my city from your memory', 'city'],
    ['Streich meinen Beruf aus deinem Gedächtnis', 'beruf'],
    ['Kun je mijn leeftijd weer vergeten', 'leeftijd'],
    ['Please forget that I use Linux', 'i use linux'],
    ['Vergiss, dass ich Linux nutze', 'ich linux nutze'],
    ['Oubliez mon nom', 'nom'],
    ['Olvida mi plan', 'plan'],
    ['Pouvez-vous oublier mon adresse ?', 'adresse'],
    ['Scordati il mio indirizzo', 'indirizzo'],
    ['¿Puedes olvidar mi dirección?', 'direccion'],
    ['Esquece o meu endereço', 'endereco'],
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
    'Can the browser remember my password?',
    'Was weißt du über den Akku?',
    'Wie lösche ich alles aus dem Warenkorb?',
    'Hoe wis ik mijn zoekgeschiedenis?',
    'How do I delete everything in my basket?',
    'Was wissen Sie über Erstattungen?',
    'Ich habe mein Passwort vergessen',
    "J'ai oublié mon mot de passe",
    'Supprimer un fichier de mon espace',
    'Olvidé mi contraseña',
    '¿Cómo borro mi cuenta?',
    'Ho dimenticato la password',
    'Apaguei uma foto sem querer',
    'パスワードを忘れました',
    '我忘记了密码',
    'نسيت كلمة المرور',
    '忘记支付密码了在哪里重置',
    '请删除我的账号',
    'Usuńcie moje konto',
    '私のアカウントを削除してください',
    'Hesabımı silin',
    'احذف حسابي',
    'What do you remember?',
    '',
  ])('are not heard in "%s"', (text) => {
    expect(readMemoryRequest(text)).toBeUndefined();
  });
});
