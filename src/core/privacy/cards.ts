/** Finds payment cards: a known first digit group, a right length and a right check digit. */

import type { NameValue } from './mask-kinds.ts';

/** Runs of digits in which single spaces, hyphens or dots may stand; 12 to 19 digits and what may trail behind them. */
const CANDIDATE = /(?<!\d)\d(?:[ .-]?\d){11,23}(?!\d)/g;
/** Groups with something else between them, always the same. */
const GROUPED = /(?<!\d)\d{4}( {2}|[/_])\d{4,6}\1\d{4,5}(?:\1\d{4})?(?!\d)/g;
/** Thirteen digits in one go are on everything that a shop sells: ISO/IEC 15420. */
const ARTICLE = /^\d{13}$/;

/** Issuer prefixes and lengths, https://en.wikipedia.org/wiki/Payment_card_number#Issuer_identification_number_(IIN). */
const ISSUERS =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|35\d{14}|(?:2131|1800)\d{11}|(?:50|5[6-9]|6\d)\d{10,17}|9792\d{12})$/;

export function maskCards(text: string, name: NameValue): string {
  const grouped = text.replace(GROUPED, (candidate) =>
    cardLength(candidate) === candidate.length ? name('card', candidate) : candidate,
  );
  return grouped.replace(CANDIDATE, (candidate) => {
    const length = cardLength(candidate);
    if (length === undefined || isArticle(candidate)) return candidate;
    return name('card', candidate.slice(0, length)) + candidate.slice(length);
  });
}

/** Characters of the card at the start, longest first; behind it an expiry date may follow. Undefined = there is none. */
function cardLength(candidate: string): number | undefined {
  for (let length = candidate.length; length >= 12; length -= 1) {
    const digits = candidate.slice(0, length).replace(/\D/g, '');
    const endsWhole = !/\d/.test(candidate[length] ?? '') && /\d/.test(candidate[length - 1] ?? '');
    if (endsWhole && ISSUERS.test(digits) && hasCheckDigit(digits)) return length;
  }
  return undefined;
}

/** A check digit that weighs every second digit three times, as no card has it. */
function isArticle(digits: string): boolean {
  if (!ARTICLE.test(digits)) return false;
  const sum = [...digits].reduce(
    (total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 3),
    0,
  );
  return sum % 10 === 0;
}

/** Luhn's sum, ISO/IEC 7812-1. */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
