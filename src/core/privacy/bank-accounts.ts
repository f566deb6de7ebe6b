/** Finds international bank account numbers by their check digits. */

import type { NameValue } from './mask-kinds.ts';

const CANDIDATE = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,34}(?![A-Za-z0-9])/gi;
const SHORTEST = 15;

export function maskBankAccounts(text: string, name: NameValue): string {
  const masked = text.replace(CANDIDATE, (candidate) => {
    const length = accountLength(candidate);
    if (length === undefined) return candidate;
    return name('iban', candidate.slice(0, length)) + candidate.slice(length);
  });
  // What trailed behind one may be the beginning of another.
  return masked === text ? text : maskBankAccounts(masked, name);
}

/** Characters of the number at the start, longest first: words may follow it. Undefined = there is none. */
function accountLength(candidate: string): number | undefined {
  for (let length = candidate.length; length >= SHORTEST; length -= 1) {
    const isBoundary = length === candidate.length || /[ -]/.test(candidate[length] ?? '');
    if (isBoundary && hasCheckDigits(candidate.slice(0, length).replace(/[ -]/g, ''))) return length;
  }
  return undefined;
}

/** ISO 13616: with the first four characters moved behind, and letters as 10 to 35, the number is 1 modulo 97. */
function hasCheckDigits(account: string): boolean {
  if (account.length < SHORTEST || account.length > 34) return false;
  const moved = account.slice(4) + account.slice(0, 4);
  const digits = [...moved].map((character) => Number.parseInt(character, 36)).join('');
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}
