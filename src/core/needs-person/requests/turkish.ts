import type { RequestPatterns } from './request-patterns.ts';

const PERSON =
  '(?:temsilci\\w{0,8}|insan(?:la|a|i|larla)?|yetkili\\w{0,6}|birisi\\w{0,4}|biri(?:yle|ne)?|operator\\w{0,6}|(?:gercek )?kisi(?:yle|ye)?|musteri hizmetleri\\w{0,6}|destek ekibi\\w{0,6}|gorevli\\w{0,6}|danisman\\w{0,6})';

export const TURKISH: RequestPatterns = {
  asks: [
    new RegExp(
      `\\b${PERSON}(?: (?:ile|beni|hemen|lutfen|bir|nasil|telefonda|canli)){0,3} (?:konus(?:mak|abilir|ayim|alim|turun)|gorus(?:mek|ebilir|eyim)|bagla\\w{0,12}|yaz(?:mak|isabilir)|aktar\\w{0,10}|yonlendir\\w{0,8}|iletisim\\w{0,6}|ulas\\w{0,10})\\w{0,8}`,
    ),
    /\b(?:insana|temsilciye|yetkiliye|kisiye|operatore) (?:ihtiyacim|ihtiyac)\b/,
    /\b(?:orada|burada) (?:kimse|biri|birisi) var mi\b|^kimse var mi$/,
    /\b(?:biri|birisi) (?:beni )?ara(?:yabilir|sin|r)\w{0,4}\b|\bbeni aray(?:in|abilir)\w{0,4}\b/,
    /\b(?:robot|bot)\w{0,4} (?:ile )?(?:konusmak|gorusmek|yazismak) istemiyorum\b/,
    /\bcanli (?:destek|temsilci|yardim)\b(?! saat)/,
    /^(?:bir )?(?:gercek )?(?:musteri temsilcisi|temsilci|insan|yetkili|operator|musteri hizmetleri)(?: lutfen| istiyorum)?$/,
  ],
  denies: [
    /\b(?:konustum|konustuk|gorustum|gorustuk|yazistim|saatleri|ne zaman|eklerim|ekleyebilir\w{0,4}|eklemek)\b|\bihtiyacim yok\b/,
  ],
};
