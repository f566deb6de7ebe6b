/** Finds telephone numbers by how their digits are grouped, by the numbering plans, and by the words before them; leaves dates, versions, prices and order numbers alone. */
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js';
import type { NameValue } from './mask-kinds.ts';
import { CUE_CHARACTERS, isCalledOtherwise, isCalledPhone, LETTER } from './number-names.ts';

const CANDIDATE = new RegExp(
  `(?<!${LETTER}|[\\p{N}\\/#_\\-]|\\d[.,])(?:\\+|00)?\\(?\\d(?:[ .\\/\\(\\)\\-]{0,3}\\d){5,16}(?!${LETTER}|[\\p{N}_\\/]|[.,\\-]\\d)`,
  'gv',
);

const INTERNATIONAL = /^(?:\+|00(?!0))/;
const AREA_CODE = /^\(\d{1,5}\)/;
/** `2 700 000` */
const THOUSANDS = /^\(?\d{1,3}(?:[ .]\d{3})*[ .]000$/;
/** Sizes of the groups of digits as people write them, country code left out. */
const NATIONAL_GROUPS =
  /^(?:10|3-3-4|3-7|3-4|3-3-3|3-2-3|2-3-3-4|2-3-3|2-4-4|2-2-2-2|2-2-2-2-2|1-3-3-4|3-4-4|3-2-2-2|2-3-2-2|3-3-2-2)$/;
/** Behind a trunk prefix the grouping is looser: `0494 92 82 32`, `0961-7596216`, `030 1234567`. */
const TRUNK_GROUPS = /^(?:10|11|[2-6]-[4-8]|[2-6](?:-[2-4]){1,4}|1(?:-[2-4]){3,4})$/;
/** `0171/3920061`: nothing else that begins with a zero has one stroke. */
const STROKE = /^0\d{1,5} ?\/ ?\d[^/]*$/;
/** Numbers with a fraction, and such as are filled up with noughts. */
const QUANTITY = /^(?:\d+\.\d+|000[\d .]*)$/;
/** Brazil's postal codes: their name is also what Turkish calls a mobile telephone. */
const POSTAL_CODE = /^\d{5}-\d{3}$/;
const DATE =
  /^(?:(?:19|20)\d\d[ ./-]\d\d?[ ./-]\d\d?|\d\d?[ ./-]\d\d?[ ./-](?:19|20)?\d\d|(?:19|20)\d\d ?[-/] ?(?:19|20)\d\d)$/;

const NOT_PHONES = [DATE, THOUSANDS, POSTAL_CODE];

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
/** Of national numbers; more are not worth asking the plans for. */
const MAX_GROUPS = 5;
const MAX_NATIONAL_DIGITS = 12;
/** ITU-T E.164: at most 15 digits, and two for the way out of the country; shorter than 7 is no subscriber's number. */
const MAX_DIGITS = 17;
const MIN_DIGITS = 7;
const MIN_DIGITS_AFTER_CUE = 6;

/** `704 1436 Redbud Drive` is an address: two groups before a capitalised word. */
const STREET = /^\d+ \d+ \p{Lu}\p{Ll}/u;
const STREET_CHARACTERS = 24;

export function maskPhones(text: string, name: NameValue): string {
  return text.replace(CANDIDATE, (found, at: number) => {
    const before = text.slice(Math.max(0, at - CUE_CHARACTERS), at);
    const isStreet = STREET.test(text.slice(at, at + STREET_CHARACTERS));
    return !isStreet && isPhone(found, before) ? name('phone', found) : found;
  });
}

function isPhone(found: string, before: string): boolean {
  const groups = found.match(/\d+/g) ?? [];
  const { length } = groups.join('');
  if (length > MAX_DIGITS || NOT_PHONES.some((form) => form.test(found))) return false;
  if (isCalledPhone(before) && length >= MIN_DIGITS_AFTER_CUE) return true;
  if (length < MIN_DIGITS || QUANTITY.test(found)) return false;
  if (!found.startsWith('+') && isCalledOtherwise(before)) return false;
  return INTERNATIONAL.test(found) || AREA_CODE.test(found) || isWrittenLikeOne(found, groups);
}

function isWrittenLikeOne(found: string, groups: readonly string[]): boolean {
  if (found.includes('/')) return STROKE.test(found);
  const shape = groups.map(({ length }) => length).join('-');
  if (found.startsWith('0') && TRUNK_GROUPS.test(shape)) return true;
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
