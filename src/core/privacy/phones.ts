/** Finds telephone numbers by how their digits are grouped, and leaves dates, versions, prices and order numbers alone. */

const CANDIDATE =
  /(?<![\p{L}\p{N}/#_-]|\d[.,])(?:\+|00)?\(?\d(?:[ .()-]{0,3}\d){5,16}(?![\p{L}\p{N}_/]|[.,-]\d)/gu;

const INTERNATIONAL = /^(?:\+|00)/;
/** Sizes of the groups of digits as people write them, country code left out. */
const NATIONAL_GROUPS = /^(?:10|3-3-4|3-7|3-4|3-3-3|3-2-3|2-3-3-4|2-3-3|2-4-4|2-2-2-2|2-2-2-2-2|1-3-3-4)$/;
/** Behind a trunk prefix the grouping is looser: `0494 92 82 32`, `0961-7596216`, `030 1234567`. */
const TRUNK_GROUPS = /^(?:10|11|[2-6]-[4-8]|[2-6](?:-[2-4]){1,4})$/;
const DATE =
  /^(?:(?:19|20)\d\d[ .-]\d\d?[ .-]\d\d?|\d\d?[ .-]\d\d?[ .-](?:19|20)?\d\d|(?:19|20)\d\d ?- ?(?:19|20)\d\d)$/;

/** `704 1436 Redbud Drive` is an address: two groups before a capitalised word. */
const STREET = /^\d+ \d+ \p{Lu}\p{Ll}/u;
const STREET_CHARACTERS = 24;

export function maskPhones(text: string): string {
  return text.replace(CANDIDATE, (found, at: number) => {
    const isStreet = STREET.test(text.slice(at, at + STREET_CHARACTERS));
    return !isStreet && isPhone(found) ? '[phone]' : found;
  });
}

function isPhone(found: string): boolean {
  const groups = found.match(/\d+/g) ?? [];
  const digits = groups.join('');
  // ITU-T E.164: at most 15 digits; shorter than 7 is no subscriber's number.
  if (digits.length < 7 || digits.length > 17 || DATE.test(found)) return false;
  if (INTERNATIONAL.test(found) || found.startsWith('(')) return true;
  const shape = groups.map(({ length }) => length).join('-');
  return (
    (digits.startsWith('0') && digits.length >= 8 && TRUNK_GROUPS.test(shape)) || NATIONAL_GROUPS.test(shape)
  );
}
