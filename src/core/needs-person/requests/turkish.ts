import type { RequestPatterns } from './request-patterns.ts';

const either = (...parts: readonly string[]) => `(?:${parts.join('|')})`;
const gap = (words: number) => `(?: \\w+){0,${words}}`;
const whole = (...parts: readonly string[]) => new RegExp(`\\b${parts.join('')}\\b`);

/** Stems with any suffix: which case is meant is told by the verb. Mine, like my manager, is none of yours. */
const STAFF = either(
  't(?:e?msi?l|emis|emsi)i?ci\\w{0,10}|mt|mth|yetkili(?!m\\b)\\w{0,8}|operator(?!um)\\w{0,8}|gorevli\\w{0,8}',
  'danisman(?!im)\\w{0,8}|uzman(?!lik)\\w{0,10}|mudur(?!um|lug)\\w{0,8}|yonetici(?!m\\b)\\w{0,9}',
  'su?per(?:v|w)i[zs]or\\w{0,5}',
  'sorumlu(?!luk)\\w{0,8}|amir(?!im)\\w{0,7}|sef(?:e|i|in|le|iniz\\w{0,4})?|memur\\w{0,6}|personel\\w{1,7}',
  'calisan(?:a|la|in\\w{0,8})',
  'eleman\\w{0,8}|teknisyen\\w{0,6}|muhatap(?! ol)|muhatab\\w{1,6}|patron\\w{0,6}|eksper\\w{0,5}',
  'koordinator\\w{0,5}|ustaniz\\w{0,4}',
  'arkadas(?:a|in|iniz\\w{0,4}|la|larinizdan|lariniz)?|ekib(?:e|in\\w{0,6})|ekip\\w{0,7}|agent|supervisor',
);
const DEPARTMENT = either(
  'musteri (?:hizmet|iliski|destek)\\w{0,10}|cagri merkez\\w{0,6}|destek(?:le|ten|e)?',
  'teknik (?:servis|destek|ekip)\\w{0,6}',
  'destek (?:ekib|birim|hatt)\\w{1,7}|(?:muhasebe|satis|teknik|kargo|iade|servis)(?:den|dan|tan|ten|ye|ya|a)',
  'departman\\w{0,5}',
  'ust (?:kademe|birim|yonetim|makam|merci|duzey|seviye)\\w{0,6}|bolum(?:e|le|unuz\\w{0,3})',
  'birim(?:e|le|iniz\\w{0,3})|sube(?:ye|yle|den|niz\\w{0,3})|genel mudurlu\\w{1,5}|resepsiyon\\w{1,4}',
);
const HUMAN = either(
  'insan(?! kaynak)(?:a|la|in|i|lar|larla|dan|oglu\\w{0,3})?|adam(?:a|la)|kisi(?:yle|ye|lerle)',
  '(?:gercek|ilgili|sorumlu|normal) kisi(?:nin)?|kimse(?:ye|yle)?',
  'biri(?:si)?(?:ne|nin|yle|ni|nden|ni)?|birileri\\w{0,4}|insan evla\\w{1,4}|hanimefendi|beyefendi|bi kisi',
  'onunla|kendisiyle',
);
const PERSON = either(STAFF, DEPARTMENT, HUMAN);

const BOT = either(
  '(?:chat ?)?bot\\w{0,6}|robot\\w{0,6}|makine\\w{0,5}|yapay zeka\\w{0,6}|bilgisayar\\w{0,4}|program(?:la|a)',
  'sanal asistan\\w{0,5}',
  'otomatik (?:cevap|yanit|mesaj|sistem)\\w{0,5}|hazir (?:cevap|mesaj)\\w{0,4}|algoritma\\w{0,4}|ai',
  'makina\\w{0,4}',
);

const WANT = either(
  'ist(?:iy|iu|yo|er|ed)\\w{1,8}|istemistim|tercih ed\\w{2,6}|talep ed\\w{2,8}',
  'rica ed\\w{2,8}|lazim|gerek(?:iyor|li|ir)?(?! yok)|sart|ihtiyac\\w{0,4} (?:var|duyuyor\\w{0,3})',
  'bekliyor(?:um|uz)',
);
/** I want to, may I, let me, I shall, if only we could; not I did. */
const I_WISH = either(
  `(?:m[ae]k|m[ae]m|m[ae]miz|m[ae]y[ia]|me|ma|mem|m[ae]si(?:ni)?)(?: \\w+)? ${WANT}`,
  'y?[ae]bili?r ?mi(?:y?im|y?iz|sin\\w{0,3})|y?[ae]bil(?:sem|sek|ecegim|irsem|irsek|eyim|ecek miyim)',
  'y?[ae](?:yim|lim)|y?[iu]m|y?[ae]c[ae][gkmz]\\w{0,3}|y?[iu]?c[ae][mz]|s[ae][mk]|sam da|mak mumkun\\w{0,4}',
  'mek mumkun\\w{0,4}',
  'm[ae]k (?:icin|uzere|nasil|mumkun|ist)|me(?:m|k)? (?:sansim|imkan\\w{0,3}|mumkun)',
  'ma(?:m|k)? (?:sansim|imkan\\w{0,3}|mumkun)',
  '[iu]p',
);
const TALK = either(
  'konus(?:tur)?|gorus(?:tur)?|yazis|mesajlas|sohbet ed|dertles|iletisime gec|iletisim kur|temas kur',
  'temasa gec|irtibata gec|irtibat kur|muhatap ol',
);
const TALK_WISH = either(
  `${TALK}${I_WISH}`,
  `${TALK}(?:tur(?:un|sana|ur mus\\w{0,5})?|[ue]r mus\\w{0,5}|er misin\\w{0,3}|ul?sun|sun)`,
  `nasil (?:\\w+ )?(?:${TALK})(?:[eiu]r[iu]m|[ae]bilirim)|(?:baglan|ulas|gorus|konus)[ae]mi?yor mu\\w{0,3}`,
  '(?:destek|yardim|bilgi|yanit|cevap|hizmet) al(?:mak ist|abilir mi|sam|ayim|mam lazim)\\w{0,6}',
  `(?:gorusme|konusma|iletisim|irtibat) (?:\\w+ )?${WANT}|(?:gorusme|randevu) (?:ayarla|talep)\\w{0,10}`,
  `(?:ulas|baglan|eris)${I_WISH}|(?:ulas|eris)\\w{0,4} (?:icin|nasil)|(?:nasil|nereden) (?:ulas|baglan|eris)(?:i?rim|abilirim|ebilirim)`,
  `(?:derdimi anlat|anlat|ilet|danis|acikla)${I_WISH}|sor(?:mak|mam|mayi)(?: \\w+)? ${WANT}|sorabilir miyim`,
);

/** You do it, would you do it, it shall be done; not how do I do it. */
const YOU_DO = either(
  '(?:y?[iu]n(?:iz|uz)?|s[ae]n(?:a|e|ize|iza|iz)?|sin|sinlar|iversene)(?: artik| lutfen)?',
  'y?[ae]?(?:bili)?r ?m[iu]s[iu]n\\w{0,4}|[iua]r ?m[iu]s[iu]n\\w{0,4}|[iea]?rsen\\w{0,4}',
  'y?[ae]bilirsen\\w{0,3}',
  'm[ae]n[iu]z[iu] (?:rica|istiyor|talep)\\w{0,4}|m[ae]n[iu] istiyor\\w{0,3}',
);
const CONNECT = either(
  `(?:bagla|baglat|aktar|yonlendir|devred|ilet|ulastir|bagla?ntila|havale ed|transfer ed|pasla|gecir|cagir)${YOU_DO}`,
  `(?:bagla|aktar|yonlendir|devret|ilet|transfer et|havale et|cagir|pasla)(?:$| (?:beni|bizi|lutfen|artik|hemen|ya|pls|lan|su))`,
  `(?:baglan|aktaril|yonlendiril|iletil|devredil|transfer edil)(?:sin|s[ae]|mek|mak|mem|mam|mesini|masini|[ea]bilir miy\\w{1,2}|miyor mu|acak mi|eyim|ayim)`,
);
const FETCH = either(
  `(?:ver|cikar|cagir|bul|gonder|getir|atay|yolla|koy|gorevlendir)${YOU_DO}`,
  '(?:ver|cikar|cagir|bul|gonder|getir|ata|yolla)(?:$| (?:bana|bize|artik|lutfen|hemen|buraya|karsima|ya))',
);
const TAKE_CARE = either(
  'ara|bak|ilgilen|cevap ver|cevapla|yanitla|yaz|acikla|anlat|yardimci ol|yardim et|incele|kontrol et',
  'donus yap|don|geri don',
  'devral|coz|konus|gorus|gel|baglan|iletisime gec|ulas|dinle|devreye gir|mudahale et|el at|bilgi ver',
  'ver(?=sin)|kontrol ed|yardim ed|mudahale ed|mail at|mesaj at|goz at|bilgilendir|hallet|duzelt',
);
const IT_SHALL = either(
  's[iu]n(?:lar)?|s[ae](?:$| ya$)|s[ae] (?:iyi|guzel|cok|sevin|yeter|memnun|super|daha)\\w{0,4}',
  'ma?s[iu]n[iu] (?:rica|ist|talep|bekl)\\w{1,9}',
  'm[ae]s[iu] (?:lazim|gerek\\w{0,5}|mumkun|icin)|mesini (?:rica|ist|talep|bekl)\\w{1,9}',
);
const MAY_IT = 'y?[ae]bilir ?mi|[iua]r ?m[iu]|y?[ae]bilecek|acak|ecek';
const FOR_ME =
  '^(?=.*\\b(?:bana|beni|benim\\w{0,3}|bize|bizi|bizim\\w{0,3}|sizden|ekibinizden|\\w+(?:niz|nuz)dan|bizzat|rica|\\w{3,14}(?:im[aei]|um[aeu]))\\b)(?:.* )?';
const forMe = (...parts: readonly string[]) => new RegExp(`${FOR_ME}${parts.join('')}\\b`);

export const TURKISH: RequestPatterns = {
  cues: 'insan temsilci yetkili kisi biri operator gorevli danisman calisan personel uzman mudur amir sef yonetici teknisyen teknik ekip ekib destek musteri bot robot makine yapay ara arayin aran telefon konus gorus bagla aktar yonlendir ilet iletisim ulas canli gercek kimse birinden arkadas sorumlu geri donus',
  asks: [
    // To talk with a person, to be connected to one, to get one.
    whole(PERSON, gap(5), ' ', TALK_WISH),
    whole('(?:sizinle|\\w{3,12}(?:niz|nuz)(?:la|le))', gap(3), ' ', TALK_WISH),
    /\b(?:gorusmeden|konusmadan) (?:\w+ ){0,3}(?:olmaz|cozulmez|olmuyor)\b|^konusmak istiyorum$/,
    /\bverin konusmak istiyorum\b/,
    whole(either(STAFF, 'insana|birine'), gap(1), ' (?:sor|danis)(?:ar|ur|ir|abilir) mis\\w{1,5}'),
    whole('(?:temsilciye|temsilcisine|yetkiliye|operatore|insana|musteri hizmetlerine) baglan(?:$| lutfen)'),
    whole(
      `${TALK}${I_WISH}${gap(3)} ${either(STAFF, 'insan\\w{0,2}|biri\\w{0,5}|kisi|kimse')}${gap(2)}`,
      '(?: (?:var|yok|ver|bul|ariyor|ist)\\w{0,7}|$)',
    ),
    whole(PERSON, gap(4), ' ', CONNECT),
    whole(
      '(?:bagla|aktar|yonlendir|gecir)(?:y?in(?:iz)?)?(?: beni| bizi| artik| su)? ',
      either(STAFF, DEPARTMENT, 'insana|birine'),
    ),
    whole(
      '(?:beni|bizi) (?:\\w+ ){0,4}(?:baglayin|baglar mis\\w{0,6}|aktarin|aktarir mis\\w{0,6}|yonlendirin)',
    ),
    whole(either(STAFF, HUMAN), gap(3), ' ', FETCH),
    whole(
      either(STAFF, 'insana?|adam|musteri hizmetleri'),
      `(?: (?:bir|hemen|acil|acilen|artik|lutfen|ile|da|de|cok|gercekten|su an))? ${WANT}(?! mi\\b)`,
    ),
    whole(
      `(?:bana|bize|karsima|karsimiza|buraya) (?:\\w+ ){0,2}${either(STAFF, HUMAN)}`,
      '(?: lazim| gerek| ver| cikar|$)',
    ),
    whole(
      '(?:gercek|canli|normal) (?:bir )?(?:insan|kisi|biri|birisi|temsilci|musteri temsilcisi|destek)',
      `${gap(2)} ${either(WANT, FETCH, CONNECT)}`,
    ),
    new RegExp(
      `^(?:bir |bi |tane |lutfen |acil |hemen |merhaba |selam |alo |gercek |canli |yetkili |artik ){0,3}` +
        `(?:(?:musteri )?t(?:e?msi?l|emis|emsi)i?ci\\w{0,3}|insan|yetkili|operator|musteri hizmetleri|canli (?:destek|yardim)|gercek kisi|mudur|supervizor)` +
        `(?: lutfen| istiyorum| ltf| pls| acil| hemen| artik| var mi){0,2}$`,
    ),
    whole(
      'canli (?:deste[kg]|yardim|sohbet|gorusme|baglanti)\\w{0,4}(?: \\w+)? ',
      either(
        WANT,
        FETCH,
        CONNECT,
        'alabilir miyim|gec\\w{2,12}|baglan\\w{3,12}|nasil (?:baglan|ulas|gec)\\w{3,9}',
      ),
    ),
    /\bmuhata[pb]\w{0,5} (?:\w+ )?(?:bulam\w{1,9}|yok|kim|ariyorum|alinm\w{1,8})\b/,
    /\b(?:size|kimseye|temsilciye|yetkiliye|musteri hizmetlerine|insana) (?:\w+ )?ulas[ai]m?[ia]yo\w{1,4}\b/,
    whole(
      '(?:temsilciye|temsilcisine|yetkiliye|operatore|insana|musteri hizmetlerine|canli \\w{5,9}) gec(?:mek|ebilir|elim|eyim)',
    ),
    /\b(?:numarama|numaramdan|telefonuma|hattima) (?:\w+ )?(?:donus yap|geri don|ulas)\w{1,9}\b/,
    /\bsizden (?:\w+ )?telefon bekli\w{2,6}\b|\baramanizi bekli\w{2,6}\b/,
    /\b(?:kiminle|kimle|kimlerle) (?:\w+ ){0,2}(?:gorus|konus|iletisim|irtibat)\w{1,12}\b/,
    /\bkime (?:\w+ )?(?:ulas|basvur|yaz|danis|sor)[ai]?y?[ae]?bilir\w{0,4}\b/,

    // Somebody shall take care of it.
    whole(PERSON, gap(5), ' (?:', TAKE_CARE, ')y?', IT_SHALL),
    whole(PERSON, gap(5), ' (?:', TAKE_CARE, ')m[ae]s[iu]n[iu] (?:\\w+ )?(?:rica|ist|talep|bekl)\\w{1,9}'),
    forMe(either(STAFF, HUMAN), gap(5), ' (?:', TAKE_CARE, ')(?:', MAY_IT, ')'),
    whole(
      '(?:bak|ilgilen|yardimci ol|yardim ed|cevap ver|anlay|anlat|ara|danis|sor|konus|gorus|coz|halled)y?[ae](?:cak|cek|bilecek|bilecegim) (?:\\w+ ){0,2}',
      either(STAFF, 'personel|calisan|eleman|insan|biri\\w{0,5}|kisi|kimse'),
    ),
    whole(either(STAFF, HUMAN), gap(4), ' (?:donus yap|geri don|ara)y?[ae]bilir mi'),

    // To be called or contacted.
    /\b(?:beni|bizi|annemi|babami|esimi)(?: \w+){0,4} ara(?:yin(?:iz)?|r ?mis\w{1,6}|yabil?i?r ?mis\w{1,6}|s[ai]na|saniz\w?|rsaniz|yiver\w{1,6}|tir\w{1,6}|sinlar?|sin)\b/,
    /\b(?:beni|bizi)(?: \w+){0,3} ara(?:ma(?:niz|lari|si)\w{0,2}) (?:\w+ )?(?:rica|ist|talep|bekl|mumkun)\w{0,9}\b/,
    /\bara(?:yin|r misin\w{0,3}|sana|sinlar|sin) (?:\w+ )?(?:beni|bizi)\b/,
    /\btelefon (?:acar|eder) mis\w{1,5}\b|\btelefon (?:acin|edin)\b/,
    /\b(?:beni|bizi) (?:\w+ ){0,2}arayacak (?:\w+ )?(?:bir|biri|birisi|kimse|yetkili)\b/,
    /\baranmak ist\w{1,7}\b|\bgeri ara(?:yin|nmak|ma (?:istiyor|talep|rica)|r misin|yabilir misin)\w{0,5}/,
    /\b(?:biri|birisi|birileri|yetkili|temsilci) (?:\w+ ){0,2}(?:beni|bizi) (?:\w+ )?ara(?:yabilir|sin|r|yacak)\w{0,4}\b/,
    /\b(?:biri|birisi) ara(?:sin|yabilir mi)\b/,
    /\b(?:bana|bize|tarafima) (?:\w+ ){0,3}(?:donus (?:yap|sagla|rica)|geri don|telefon (?:ac|et|ed)|ulas)(?:[iau]?r ?m[iu]s\w{1,5}|y?[iu]n(?:iz)?|s[iu]n|s[iu]nlar|[iu]lmasi\w{0,2}|abil?irmi\w{0,6}|abilir mi\w{0,5}|iyorum)?\b(?! gerek)/,
    /\bbenimle (?:\w+ ){0,3}(?:iletisime gec|irtibata gec|irtibat kur|temasa gec|gorus|konus)(?:y?[iu]n(?:iz)?|er mis\w{1,5}|ebilir mi\w{0,6}|s[iu]n|il\w{1,6}|meniz\w{0,2}|mesini)\b/,
    /\b(?:telefonla|sesli|yuz yuze|canli) (?:\w+ ){0,2}(?:gorusme|konusma) (?:talep|ist|yapabil|yapmak|rica|ayarla)\w{0,8}\b/,
    /\btelefonla (?:\w+ )?(?:destek|yardim|bilgi) (?:al|ist)\w{2,7}\b/,
    /\b(?:telefonla|telefonda|sesli|yuz yuze|telefondan) (?:\w+ ){0,2}(?:konus|gorus)(?:mak|mek|ebilir|abilir|elim|alim|sek|sak|me ist)\w{0,6}\b/,
    /\bbeni ara\b|^(?:lutfen |hemen |acil ){0,2}arayin(?: lutfen)?$|\blutfen (?:hemen )?arayin\b/,

    // Is anybody real there?
    /\bkim(?:se)? var (?:orada|orda|burada|karsimda)\b/,
    /\b(?:sesimi duyan|beni duyan|cevap (?:verecek|veren)|buraya bakan|bunu okuyan|ilgilenen) (?:\w+ )?(?:var mi|yok mu)\b/,
    /\b(?:orada|orda|burada|burda|karsimda|karsida|telefonda|hatta|ucunda|baska)(?: \w+){0,3} (?:kimse|biri|birisi|insan|birileri|canli)(?: \w+)? (?:var mi|yok mu|mi var)\b/,
    /\b(?:kimse|insan|biri|birisi|yetkili|temsilci|insanoglu|adam|gorevli)(?: \w+)? yok mu\b/,
    /\bkimse (?:\w+ ){0,2}(?:bakmi|cevap vermi|yazmi|okumu|duymu|ilgilenmi)yor ?mu\b/,
    /^(?:alo |hey |merhaba |selam |pardon ){0,2}(?:kimse|biri|birisi) var mi\b/,
    /\b(?:gercek|canli|kanli canli) (?:bir )?(?:insan|biri|birisi|kisi|temsilci)\w{0,3} (?:\w+ ){0,2}(?:var mi|yok mu|misin\w{0,3})\b/,
    /\b(?:insanla|insan) mi (?:konus|gorus|yazis)uyorum\b/,
    /\b(?:bot|robot) mus[iu]n(?: yoksa)? (?:\w+ )?insan\b/,
    /\binsan misin(?:iz)?(?: yoksa)? (?:\w+ )?(?:bot|robot)\b/,
    whole(
      `(?:musait|uygun|bosta|online|cevrimici) (?:\\w+ ){0,2}${either(STAFF, 'kimse|biri(?:si)?')}`,
      `${gap(1)} (?:var mi|yok mu)`,
    ),
    /\b(?:bot|robot)(?: \w+)? m[iu] (?:bakiyor|cevap veriyor|yaziyor|var)\b/,
    /\b(?:insan|adam) (?:gibi )?cevap (?:yaz|ver)\w{0,4}\b/,

    // Not with a bot.
    whole(
      `${BOT}${gap(3)}`,
      ' (?:konus|gorus|yazis|mesajlas|ugras|muhatap ol|vakit kaybet)\\w{1,6} istemi\\w{2,6}',
    ),
    whole(
      '(?:bot|robot|otomatik cevap|otomatik mesaj|hazir cevap|yapay zeka|makine)\\w{0,3}(?: \\w+)? (?:istemi\\w{2,6}|istemem)|(?:bot|robot)\\w{1,2} (?:kapat|birak|cek)(?:in|sana)?',
    ),
    whole(
      `${BOT} (?:ile )?(?:degil|yerine)${gap(4)} `,
      either('insan\\w{0,5}|biri\\w{0,5}|temsilci\\w{0,4}|yetkili\\w{0,4}|kisi\\w{0,4}'),
    ),
    whole(either('insan\\w{0,5}|temsilci\\w{0,4}|yetkili\\w{0,4}|biri\\w{0,5}'), gap(2), ' ', BOT, ' degil'),
    /\b(?:bot|robot|makine) (?:\w+ ){0,2}(?:vermesin|yazmasin|konusmasin|cevaplamasin|bakmasin)\b/,
    /\byeter (?:artik |bu )?(?:bot|robot)\b/,
    /\bbot(?:la|tan|lardan|unuz\w{0,3}) (?:\w+ )?(?:biktim|olmuyor|olmaz|cozulmez|cozemiyor\w{0,2})\b/,
  ],
  denies: [
    /\b(?:saatleri|saat kac\w{1,3}|ne zaman (?:\w+ )?(?:calis|ulas|gorus|acik|musait|aktif|hizmet|bagla)\w{0,8}|hangi (?:saat|gun)ler\w{0,5}|eklerim|ekleyebilir\w{0,4}|eklemek|eklentisi|kurulum\w{0,3})\b(?!.*\b(?:bagla|aktar|baglayin|istiyorum|konusmak|gorusmek|arayin|arasin|lazim|gerek)\b)/,
    /\bekle(?:mek|yebil)\w{0,6}\b|\beklenti\w{0,4}|\beklenti\b|\beklentisi (?:kur|ekle)\w{1,6}\b/,
    /\b(?:widget|eklenti)\w{0,4} (?:kur|yukle|ekle)\w{1,6}\b/,
    /\b(?:gerek|ihtiyac\w{0,4}|luzum) yok\b(?!.*\b(?:bagla\w{0,4}|aktar\w{0,4}|istiyorum)\b)/,
    /\b(?:konus|gorus)mak istemiyorum sadece\b|\barama(?:yin|niza gerek|niz gerekmez|sin)\b/,
    /\b(?:musterilerim\w{0,3}|kullanicilar\w{0,3}|ziyaretci\w{0,6}|misafirler\w{0,3}|musteriler) (?:\w+ ){0,5}\w{2,12}[ae]bil(?:ir|iyor|ecek)\w{0,4}\b/,
    // Something else than a conversation goes to somebody.
    /\b(?:siparis|kargo|paket|fatura|bilet|urun)\w{0,8} (?:\w+ ){0,2}(?:kisiye|birine|arkadas\w{0,4}) (?:yonlendir|aktar|ilet|devre)/,
  ],
};
