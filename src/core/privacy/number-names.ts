/** What is said before a number: whether its writer calls it a telephone number, or something else. */

/** Scripts without spaces put their words right beside a number. */
export const LETTER = '[\\p{L}--[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]]';
/** More than these need not be given. */
export const CUE_CHARACTERS = 48;

const PHONE =
  /(?:phone|call(?: me| us)?|\btel|mobile|cell|whats ?app|telegram|signal|reach (?:me|us)|text (?:me|us)|ring me|\bfax|sms|hotline|contact number|telefon|handy|mobil|rufnummer|anruf|erreich|téléphone|telephone|portable|appel|joindre|teléfono|telefono|móvil|movil|celular|llám|llam|telefone|ligue|ligar|cellulare|chiam|telefoon|\bbel\b|\bgsm|komórk|zadzwo|cep\b|ara(?:yın|y[iı]n)|電話|携帯|电话|電話|手机|手機|هاتف|جوال|موبايل|واتساب|اتصل)[^\d\n]{0,25}$/iu;

const REFERENCE_WORDS =
  'order|invoice|case|ref(?:erence)?|tracking|shipment|serial|part|article|item|model|meter|reading|timestamp|zip|postcode|' +
  'bestell\\w{0,12}|rechnung\\w{0,8}|sendung\\w{0,8}|artikel\\w{0,8}|ersatzteil\\w{0,8}|plz|bestelling|factuur|' +
  'commande|facture|colis|pedido|factura|encomenda|fatura|ordine|fattura|zamówieni\\w{1,3}|faktur\\w{1,3}|sipariş|parça|cep';
const REFERENCE_SIGNS = '注文|订单|訂單|条形码|郵便|〒|فاتورة|طلب';
const NUMBER_WORD =
  '(?:[ \\-]?(?:id|no|nr|num(?:ber|mer|ero)?|nº|n°|numéro|número|رقم|番号|号))?\\.?[ :#\\-]{0,3}';
const REFERENCE = new RegExp(
  `(?:(?<!${LETTER})(?:${REFERENCE_WORDS})|${REFERENCE_SIGNS})${NUMBER_WORD}$`,
  'iv',
);
/** `GTIN`, `ISBN-10`, `P/N`, or a piece of the same number that has letters, as in `1Z 84R 2V7`; not where somebody shouts. */
const ABBREVIATION =
  /(?<!\b[A-Z]{2,12} )\b(?:[A-Z][A-Z/_]{1,9}(?:-1[03])?|(?=[A-Z]*\d)[A-Z\d]{2,6})[ :#-]{0,3}$/;
const PHONE_ABBREVIATION = /\b(?:TEL|FAX|GSM|MOB|CELL|SMS|PH|HP|WA|US|UK|EU|DE)[ .:]{0,3}$/;

/** Then it is one, however it is written. */
export function isCalledPhone(before: string): boolean {
  return PHONE.test(before);
}

/** Then it is none, unless it has a country code. */
export function isCalledOtherwise(before: string): boolean {
  return REFERENCE.test(before) || (ABBREVIATION.test(before) && !PHONE_ABBREVIATION.test(before));
}
