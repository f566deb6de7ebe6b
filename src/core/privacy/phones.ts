/** Finds telephone numbers by how their digits are grouped, by the numbering plans, and by the words before them; leaves dates, versions, prices and order numbers alone. */
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js';
import type { NameValue } from './mask-kinds.ts';

const CANDIDATE =
  /(?<![\p{L}\p{N}/#_-]|\d[.,])(?:\+|00)?\(?\d(?:[ .()-]{0,3}\d){5,16}(?![\p{L}\p{N}_/]|[.,-]\d)/gu;

const INTERNATIONAL = /^(?:\+|00)/;
const AREA_CODE = /^\(\d{1,5}\)/;
/** `2 700 000` */
const THOUSANDS = /^\(?\d{1,3}(?:[ .]\d{3})*[ .]000$/;
/** Sizes of the groups of digits as people write them, country code left out. */
const NATIONAL_GROUPS =
  /^(?:10|3-3-4|3-7|3-4|3-3-3|3-2-3|2-3-3-4|2-3-3|2-4-4|2-2-2-2|2-2-2-2-2|1-3-3-4|3-4-4|3-2-2-2|2-3-2-2|3-3-2-2)$/;
/** Behind a trunk prefix the grouping is looser: `0494 92 82 32`, `0961-7596216`, `030 1234567`. */
const TRUNK_GROUPS = /^(?:10|11|[2-6]-[4-8]|[2-6](?:-[2-4]){1,4})$/;
const DATE =
  /^(?:(?:19|20)\d\d[ .-]\d\d?[ .-]\d\d?|\d\d?[ .-]\d\d?[ .-](?:19|20)?\d\d|(?:19|20)\d\d ?- ?(?:19|20)\d\d)$/;

/** Countries whose written form is tried on numbers in groups that no list above knows. */
const PLANS: readonly CountryCode[] = [
  'BR',
  'CN',
  'ES',
  'HK',
  'SG',
  'DK',
  'NO',
  'SE',
  'TR',
  'PL',
  'UA',
  'GR',
  'IN',
  'MX',
  'CL',
  'CO',
  'SA',
  'EG',
];
/** Said before a number, in our languages: then it is one, however it is written. */
const CUE =
  /(?:phone|call(?: me| us)?|\btel|mobile|cell|whats ?app|telegram|signal|reach (?:me|us)|text (?:me|us)|ring me|\bfax|sms|hotline|contact number|telefon|handy|mobil|rufnummer|anruf|erreich|téléphone|telephone|portable|appel|joindre|teléfono|telefono|móvil|movil|celular|llám|llam|telefone|ligue|ligar|cellulare|chiam|telefoon|\bbel\b|\bgsm|komórk|zadzwo|cep\b|ara(?:yın|y[iı]n)|電話|携帯|电话|電話|手机|手機|هاتف|جوال|موبايل|واتساب|اتصل)[^\d\n]{0,25}$/iu;
const CUE_CHARACTERS = 48;
/** Of national numbers; more are not worth asking the plans for. */
const MAX_GROUPS = 5;
const MAX_NATIONAL_DIGITS = 12;
const MIN_DIGITS = 7;
const MIN_DIGITS_AFTER_CUE = 6;

/** `704 1436 Redbud Drive` is an address: two groups before a capitalised word. */
const STREET = /^\d+ \d+ \p{Lu}\p{Ll}/u;
const STREET_CHARACTERS = 24;

export function maskPhones(text: string, name: NameValue): string {
  return text.replace(CANDIDATE, (found, at: number) => {
    const isStreet = STREET.test(text.slice(at, at + STREET_CHARACTERS));
    const hasCue = CUE.test(text.slice(Math.max(0, at - CUE_CHARACTERS), at));
    return !isStreet && isPhone(found, hasCue) ? name('phone', found) : found;
  });
}

function isPhone(found: string, hasCue: boolean): boolean {
  const groups = found.match(/\d+/g) ?? [];
  const digits = groups.join('');
  // ITU-T E.164: at most 15 digits; shorter than 7 is no subscriber's number.
  if (digits.length > 17 || DATE.test(found) || THOUSANDS.test(found)) return false;
  if (hasCue && digits.length >= MIN_DIGITS_AFTER_CUE) return true;
  if (digits.length < MIN_DIGITS) return false;
  if (INTERNATIONAL.test(found) || AREA_CODE.test(found)) return true;
  const shape = groups.map(({ length }) => length).join('-');
  if (digits.startsWith('0') && digits.length >= 8 && TRUNK_GROUPS.test(shape)) return true;
  return NATIONAL_GROUPS.test(shape) || isWrittenAsIn(found, groups);
}

/** Whether some country writes this number in just these groups. One group could be anything. */
function isWrittenAsIn(found: string, groups: readonly string[]): boolean {
  if (groups.length < 2 || groups.length > MAX_GROUPS || groups.join('').length > MAX_NATIONAL_DIGITS)
    return false;
  const written = found
    .trim()
    .replace(/[.()-]/g, ' ')
    .replace(/ +/g, ' ');
  return PLANS.some((country) => {
    const number = parsePhoneNumberFromString(found, country);
    return (
      number?.isValid() === true &&
      number
        .formatNational()
        .replace(/[.()-]/g, ' ')
        .replace(/ +/g, ' ')
        .trim() === written
    );
  });
}
