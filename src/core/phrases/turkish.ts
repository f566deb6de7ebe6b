/** What the bot says in its own words, in Turkish. */
import type { Phrases } from './phrase-set.ts';

export const TURKISH: Phrases = {
  greeting: 'Merhaba! Size nasıl yardımcı olabilirim?',
  identity:
    'Ben otomatik bir asistanım, insan değilim. Yardım makalelerimizden yanıt verir ve yanıtın kaynağını gösteririm. Bir kişiyle görüşmek isterseniz söylemeniz yeterli. Size nasıl yardımcı olabilirim?',
  thanks: 'Rica ederim! Başka bir şey olursa yazmanız yeterli.',
  goodbye: 'Hoşça kalın, bize yazdığınız için teşekkürler!',
  unknown: 'Yardım makalelerimizde bunun yanıtını bulamadım ve tahmin yürütmek istemiyorum.',
  told: 'Bildirdiğiniz için teşekkürler. Bu konuda ne öğrenmek ya da ne yapılmasını istersiniz?',
  notThis: '“{question}” hakkında yardım makalelerimizde bir şey bulamadım.',
  which: 'Neyi sorduğunuzdan emin değilim. Bunlardan biri mi?',
  nearest: 'Bulduğum en yakın konu:',
  offer: 'Bir insanın yardım etmesini ister misiniz? “Evet” yazmanız yeterli.',
  refused: 'Tamam. Başka bir şey olursa yazmanız yeterli.',
  didNotHelp: 'Bunun yardımcı olmamasına üzüldüm.',
  otherLanguage: 'Yardım merkezimiz bunu yalnızca şu dilde anlatıyor: {language}.',
  fileReceived: 'Dosyanızı aldım. Onunla ilgili ne öğrenmek istersiniz?',
  queue: {
    asked: 'Devralması için bir insandan yardım istedim.',
    notFound: 'Bunu yardım merkezinde bulamadım, bu yüzden size yardım etmesi için birini çağırdım.',
    needsPerson: 'Buna bir insanın bakması gerekiyor, bu yüzden size yardım etmesi için birini çağırdım.',
    failure: 'Bizim tarafımızda bir şeyler ters gitti, bu yüzden size yardım etmesi için birini çağırdım.',
    reopened: 'Talebinizi yeniden açtım ve ekibimize haber verdim.',
    frustration: 'Yaşadığınız sıkıntı için üzgünüm. Size yardım etmesi için birini çağırdım.',
    safety:
      'Bu ciddi görünüyor, hemen bakması için birini çağırdım. Tehlikede olan biri varsa lütfen şimdi acil numarayı arayın.',
    longTalk: 'Bir süredir bununla uğraşıyoruz, bu yüzden size yardım etmesi için birini çağırdım.',
    ticket: 'Talep numaranız **{ticket}**.',
    next: 'Bir insan size tam burada yanıt verecek. Beklemeniz gerekmez: döndüğünüzde konuşma ve yanıt sizi bekliyor olacak.',
  },
  claimed: '{name} konuşmaya katıldı.',
  handedBack:
    '{name} konuşmayı asistana geri verdi. Sormaya devam edebilir ya da istediğiniz zaman bir insan isteyebilirsiniz.',
  resolved: '**{ticket}** numaralı talebiniz çözüldü. Açık kalan bir şey varsa buraya yazın, yeniden açılır.',
  stillThere: 'Hâlâ yardıma ihtiyacınız var mı? Buraya yazın; yoksa talebiniz iki gün içinde kapatılacak.',
  goneOn: {
    here: '**{ticket}** numaralı talebiniz burada devam ediyor: ekibimiz yazdıklarınızı okuyor ve burada yanıtlıyor.',
    elsewhere:
      '**{ticket}** numaralı talebinize başka bir kanalda devam ettiniz. Ekibimiz sizi orada yanıtlıyor.',
  },
};
