/** What calls a person before anything is searched for, each with its reason. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readShared } from '../../../bench/eval/shared-data.ts';
import { isFrustrated, saysUnhelped } from '../../../src/core/needs-person/complaints.ts';
import { type PersonNeedOptions, readPersonNeed } from '../../../src/core/needs-person/needs-person.ts';
import { createRefusedTopics } from '../../../src/core/needs-person/refused-topics.ts';

const WATCH_ALL: PersonNeedOptions = {
  findRefusedTopic: createRefusedTopics(['tax advice', 'Kündigung', '退款']),
  watch: ['frustration', 'legal', 'safety'],
};

describe('a person is needed', () => {
  it.each([
    ['customer-request', 'let me talk to a human'],
    // Angry, and the wish is plainer than the anger.
    ['customer-request', 'you are useless, give me a person'],
    ['frustration', 'You are completely useless'],
    ['frustration', 'this is the third time I ask'],
    ['frustration', 'Das ist schon das dritte Mal, mir reicht es!'],
    ['frustration', "J'en ai marre de ce chat"],
    ['frustration', 'Estoy harto de esto'],
    ['frustration', 'Isso é um absurdo'],
    ['frustration', 'Sono stufo, è inaccettabile'],
    ['frustration', 'Je begrijpt er niets van'],
    ['frustration', 'Mam tego dość'],
    ['frustration', 'Bıktım artık bu rezalet'],
    ['frustration', 'もういい加減にしてください'],
    ['frustration', '你们的客服太差了，气死我了'],
    ['frustration', 'هذا غير مقبول'],
    ['legal', 'You will hear from my lawyer'],
    ['legal', 'Ich schalte meinen Rechtsanwalt ein'],
    ['legal', 'My solicitor is drafting a claim'],
    ['legal', 'you can tell that to the judge'],
    ['legal', 'I am reporting your shop to the regulator'],
    ['legal', 'Das bringe ich zur Anzeige'],
    ['legal', 'Wir treffen uns dann vor Gericht'],
    ['legal', 'Ich wende mich an die Schlichtungsstelle'],
    ['legal', 'Ik daag jullie voor de rechter'],
    ['legal', 'De brief van mijn advocaat volgt'],
    ['legal', 'Je vais porter plainte'],
    ['legal', 'Voy a poner una denuncia'],
    ['legal', 'Vou ao Procon'],
    ['legal', 'On réglera cela devant le juge'],
    ['legal', 'J’ai écrit à la répression des fraudes'],
    ['legal', 'Presenterò un esposto ai carabinieri'],
    ['legal', 'La prossima volta vi faccio causa'],
    ['legal', 'Mis abogados les escribirán'],
    ['legal', 'Pondré una denuncia en la comisaría'],
    ['legal', 'Vamos entrar com uma ação contra vocês'],
    ['legal', 'Vou apresentar queixa na polícia'],
    ['legal', 'Il mio avvocato vi scriverà'],
    ['legal', 'Ik doe aangifte'],
    ['legal', 'Zgłoszę to na policję'],
    ['legal', 'Dava açacağım'],
    ['legal', '弁護士に相談します'],
    ['legal', '我要起诉你们，法院见，去法院'],
    ['legal', 'سأتصل بحماية المستهلك'],
    ['safety', 'the charger caught fire'],
    ['safety', 'I want to kill myself'],
    ['safety', 'sparks are coming out of the plug'],
    ['safety', 'My toddler swallowed a piece of the puzzle'],
    ['safety', 'Your courier punched me'],
    ['safety', 'Aus dem Trockner kommt Qualm'],
    ['safety', 'Meine Lippen sind angeschwollen und ich kann kaum atmen'],
    ['safety', 'Ich sehe keinen Sinn mehr zu leben'],
    ['safety', 'Mijn zusje heeft een magneet ingeslikt'],
    ['safety', 'Er komen vonken uit het stopcontact'],
    ['safety', 'Das Gerät hat Feuer gefangen'],
    ['safety', 'Il y a une fuite de gaz'],
    ['safety', 'Mi hijo está en peligro'],
    ['safety', 'O aparelho pegou fogo'],
    ['safety', 'De la fumée noire sort du radiateur'],
    ['safety', 'Ma fille n’arrive plus à respirer'],
    ['safety', 'Je ne veux plus vivre'],
    ['safety', 'Mia nonna ha ingoiato una pila del telecomando'],
    ['safety', 'Si è tagliato la mano e perde molto sangue'],
    ['safety', 'Se me hinchó la lengua con esta crema'],
    ['safety', 'Sale fuego del enchufe'],
    ['safety', 'Levei um choque no chuveiro'],
    ['safety', 'Ficámos todos a vomitar depois do jantar'],
    ['safety', 'Ho preso una scossa elettrica'],
    ['safety', 'Het ruikt naar gas'],
    ['safety', 'Czuć gaz w kuchni'],
    ['safety', 'Cihaz alev aldı'],
    ['safety', 'バッテリーが発火しました'],
    ['safety', '充电器冒烟了'],
    ['safety', 'الجهاز اشتعل'],
    ['safety', 'Córka połknęła baterię'],
    ['safety', 'Prizden duman çıkıyor'],
    ['safety', '息子が電池を飲み込んだ'],
    ['safety', '孩子误食了洗衣球'],
    ['safety', 'طالع دخان من الشاحن'],
    ['legal', 'Widzimy się w sądzie'],
    ['legal', 'Savcılığa gidiyorum'],
    ['legal', '警察に相談します'],
    ['legal', '我会走法律途径'],
    ['legal', 'رح أبلغ الشرطة'],
    // Hurt and angry is hurt first.
    ['safety', 'Your heater gave me an electric shock and my lawyer will call you'],
    ['refused-topic', 'Can you give me advice about my tax return?'],
    ['refused-topic', 'Zwei Kündigungen sind offen'],
    ['refused-topic', '我想申请退款'],
  ])('for %s in “%s”', (reason, text) => {
    expect(readPersonNeed(text, WATCH_ALL)?.reason).toBe(reason);
  });

  it('and staff are told which topic it was', () => {
    expect(readPersonNeed('tax advice please', WATCH_ALL)).toEqual({
      reason: 'refused-topic',
      detail: 'tax advice',
    });
  });

  it.each([
    'How do I report an error?',
    'Where are your terms and legal notices?',
    'Is the mattress fire resistant?',
    'My card was declined again, why?',
    'Does it work with the Amazon Fire tablet?',
    'I tried to log in but it did not work',
    'The order is wrong, how do I return it?',
    'Wie lautet die Adresse der Firma?',
    'Was kostet der Versand?',
    'taxi to the airport',
    'Where is the nearest police station?',
    'Is smoking allowed in the rooms?',
    'Should I report the stolen card to the police?',
    'Verkaufen Sie Rauchmelder?',
    'Wie weit ist es vom Hotel zum Krankenhaus?',
    'Welches Gericht ist ohne Nüsse?',
    'Waar is het dichtstbijzijnde politiebureau?',
    'Het lampje brandt rood, wat betekent dat?',
    'Quel est le tarif de l’avocat ?',
    'Nous sommes un hôpital, livrez-vous le lundi ?',
    'Ma facture a explosé ce mois-ci',
    'Come si fa la denuncia di sinistro?',
    'La caldaia a gas è in offerta?',
    '¿La paella lleva alérgenos?',
    'seguro contra incendios',
    'Trabalho num hospital, há desconto?',
    'Qual a delegacia mais próxima?',
    'Pali się czerwona dioda na routerze',
    'Hastaneye teslimat yapıyor musunuz?',
    '病院への配送はできますか',
    '漏电保护器多少钱',
    'هل توصلون الى مستشفى الملك فهد؟',
  ])('not for “%s”', (text) => {
    expect(readPersonNeed(text, WATCH_ALL)).toBeUndefined();
  });

  it('is not asked about what the organisation does not watch for', () => {
    const lawFirm = { ...WATCH_ALL, watch: ['safety'] } as const;
    expect(readPersonNeed('I want to sue my landlord', lawFirm)).toBeUndefined();
  });

  it('reads nothing slowly or wrongly out of a very long message', () => {
    expect(readPersonNeed('to my '.repeat(50_000), WATCH_ALL)).toBeUndefined();
  });
});

describe('frustration', () => {
  it.each(['banking77', 'hint3-sofmattress', 'helpcenter-plausible', 'xquad'])(
    'is hardly ever seen in the questions of %s',
    async (set) => {
      const questions = await readShared(`${set}/queries.jsonl`, z.object({ text: z.string() }));
      const flagged = questions.filter(({ text }) => isFrustrated(text));
      expect(flagged.length / questions.length).toBeLessThan(0.003);
    },
  );
});

describe('an answer that did not help', () => {
  it.each([
    "That didn't help",
    'not what I asked',
    'wrong answer',
    'Das hilft mir nicht weiter',
    'Das war nicht meine Frage',
    'you missed my point',
    'Did all of that already, same result',
    'I was asking about something else',
    'das hat nichts mit meiner Frage zu tun',
    'alles schon versucht, ohne Erfolg',
    'dat was niet wat ik zocht',
    'ik heb alle stappen al gevolgd, werkt niet',
    "Ça ne m'aide pas",
    'Eso no me ayuda',
    'Isso não ajudou',
    'Questo non mi aiuta',
    'Vous n’avez pas répondu à ma question',
    'j’ai déjà fait tout ça et toujours rien',
    'non c’entra niente',
    'l’ho già provato ma non cambia nulla',
    'no es lo que busco',
    'ya lo intenté y sigue igual',
    'já tentei e não funciona',
    'Isso não tem nada a ver com a minha pergunta',
    'Dat helpt niet',
    'To nie pomogło',
    'Yardımcı olmadı',
    '違います',
    '没有帮助',
    'لم يساعدني',
    'To nie rozwiązuje mojego problemu',
    'Dediğini yaptım, yine olmadı',
    'その方法ではうまくいきませんでした',
    '按你说的做了，还是没有用',
    'هذا الحل ما نفعني',
  ])('is heard in “%s”', (text) => {
    expect(saysUnhelped(text)).toBe(true);
  });

  it.each([
    "It doesn't help that the page is slow, how do I speed it up?",
    'no',
    'is it wrong to restart?',
    'I tried that and it worked',
    'Hab ich gemacht und jetzt geht es',
    'ik heb dat gedaan en het werkt',
    'le lien ne marche pas',
    'il telecomando non funziona',
    'no funciona el botón de pagar',
    'o controle não funciona',
  ])('is not heard in “%s”', (text) => {
    expect(saysUnhelped(text)).toBe(false);
  });
});
