/** What the bot says about its memory. The words in quotation marks are ones that it understands. */
import type { Language } from '../phrases/language.ts';

export interface MemoryPhrases {
  /** Before the list. */
  readonly remembered: string;
  readonly nothing: string;
  /** Does not say what it was. */
  readonly forgotOne: string;
  readonly forgotAll: string;
  /** Behind the list. */
  readonly howToForget: string;
}

const PHRASES: Readonly<Record<Language, MemoryPhrases>> = {
  en: {
    remembered: 'This is what I remember about you:',
    nothing: 'I remember nothing about you.',
    forgotOne: 'I have forgotten that.',
    forgotAll:
      'I have forgotten everything that I remembered about you. Our conversation stays in its history.',
    howToForget: 'Write “forget 1” or “forget everything”, and I will.',
  },
  de: {
    remembered: 'Das habe ich mir über Sie gemerkt:',
    nothing: 'Ich habe mir nichts über Sie gemerkt.',
    forgotOne: 'Das habe ich vergessen.',
    forgotAll:
      'Ich habe alles vergessen, was ich mir über Sie gemerkt hatte. Unser Gespräch bleibt in seinem Verlauf.',
    howToForget: 'Schreiben Sie „vergiss 1“ oder „vergiss alles“, dann tue ich das.',
  },
  fr: {
    remembered: 'Voici ce que je retiens de vous :',
    nothing: 'Je ne retiens rien de vous.',
    forgotOne: 'C’est oublié.',
    forgotAll: 'J’ai oublié tout ce que je retenais de vous. Notre conversation reste dans son historique.',
    howToForget: 'Écrivez « oublie 1 » ou « oublie tout », et je le ferai.',
  },
  es: {
    remembered: 'Esto es lo que recuerdo de usted:',
    nothing: 'No recuerdo nada de usted.',
    forgotOne: 'Ya lo he olvidado.',
    forgotAll: 'He olvidado todo lo que recordaba de usted. Nuestra conversación sigue en su historial.',
    howToForget: 'Escriba «olvida 1» u «olvida todo» y lo haré.',
  },
  pt: {
    remembered: 'É isto que lembro sobre você:',
    nothing: 'Não lembro nada sobre você.',
    forgotOne: 'Já esqueci isso.',
    forgotAll: 'Esqueci tudo o que lembrava sobre você. A nossa conversa continua no histórico.',
    howToForget: 'Escreva “esqueça 1” ou “esqueça tudo” e eu o farei.',
  },
  it: {
    remembered: 'Ecco che cosa ricordo di lei:',
    nothing: 'Non ricordo nulla di lei.',
    forgotOne: 'L’ho dimenticato.',
    forgotAll:
      'Ho dimenticato tutto quello che ricordavo di lei. La nostra conversazione resta nella cronologia.',
    howToForget: 'Scriva «dimentica 1» o «dimentica tutto» e lo farò.',
  },
  nl: {
    remembered: 'Dit onthoud ik over u:',
    nothing: 'Ik onthoud niets over u.',
    forgotOne: 'Dat ben ik vergeten.',
    forgotAll: 'Ik ben alles vergeten wat ik over u onthield. Ons gesprek blijft in de geschiedenis staan.',
    howToForget: 'Schrijf “vergeet 1” of “vergeet alles”, dan doe ik dat.',
  },
  pl: {
    remembered: 'Oto co o Tobie pamiętam:',
    nothing: 'Nic o Tobie nie pamiętam.',
    forgotOne: 'To jest zapomniane.',
    forgotAll: 'Wszystko, co o Tobie pamiętałem, jest zapomniane. Nasza rozmowa zostaje w historii.',
    howToForget: 'Napisz „zapomnij 1” albo „zapomnij wszystko”, a tak zrobię.',
  },
  tr: {
    remembered: 'Hakkınızda hatırladıklarım:',
    nothing: 'Hakkınızda hiçbir şey hatırlamıyorum.',
    forgotOne: 'Bunu unuttum.',
    forgotAll: 'Hakkınızda hatırladığım her şeyi unuttum. Konuşmamız geçmişte kalır.',
    howToForget: '“1 unut” ya da “her şeyi unut” yazın, yaparım.',
  },
  ja: {
    remembered: 'お客様について覚えていることは次のとおりです。',
    nothing: 'お客様について覚えていることはありません。',
    forgotOne: 'そのことは忘れました。',
    forgotAll: 'お客様について覚えていたことをすべて忘れました。会話そのものは履歴に残ります。',
    howToForget: '「1を忘れて」または「全部忘れて」と書いていただければ、そのようにいたします。',
  },
  zh: {
    remembered: '我记得关于您的这些信息：',
    nothing: '我没有记住关于您的任何信息。',
    forgotOne: '我已忘记这一条。',
    forgotAll: '我已忘记关于您的一切。我们的对话仍保留在历史记录中。',
    howToForget: '请输入“忘记1”或“忘记一切”，我就会照做。',
  },
  ar: {
    remembered: 'هذا ما أتذكره عنك:',
    nothing: 'لا أتذكر شيئا عنك.',
    forgotOne: 'لقد نسيت ذلك.',
    forgotAll: 'لقد نسيت كل ما كنت أتذكره عنك. تبقى محادثتنا في سجلها.',
    howToForget: 'اكتب «انس 1» أو «انس كل شيء» وسأفعل ذلك.',
  },
};

export function memoryPhrasesIn(language: Language): MemoryPhrases {
  return PHRASES[language];
}
