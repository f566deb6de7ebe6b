/** Finds national identity numbers that can be told from other numbers by their form, their check digit, or what their writer calls them. */
import type { NameValue } from './mask-kinds.ts';

const IDS: readonly RegExp[] = [
  // United States, social security: https://www.ssa.gov/employer/randomization.html; hyphens or spaces, not 000 or 666.
  /(?<![\d-])(?!000|666)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}(?![\d-])/g,
  // United Kingdom, national insurance.
  /\b(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g,
  // Italy, codice fiscale.
  /\b[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]\b/gi,
  // Brazil, CPF and CNPJ.
  /(?<!\d)(?:\d{3}\.\d{3}\.\d{3}-\d{2}|\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2})(?!\d)/g,
  // France, NIR: sex, year, month, department, commune, order, key.
  /(?<!\d)[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}(?!\d)/g,
];

/** Spain, DNI and NIE: the letter is the number modulo 23. */
const SPANISH = /\b([XYZ]?\d{7,8})-?([A-HJ-NP-TV-Z])\b/gi;
const SPANISH_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** China: the last digit is a sum modulo 11, GB 11643-1999. */
const CHINESE = /(?<![\dA-Za-z])\d{17}[\dX](?![\dA-Za-z])/gi;
const CHINESE_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHINESE_DIGITS = '10X98765432';

const NAMES =
  "passport|passeport|pasaporte|reisepass|passaporto|passaporte|paspoort|paszport|pasaport|ssn|social(?: security)?|sozialversicherung(?:snummer)?|tax id|steuer-?id(?:entifikationsnummer|nummer)?|steuernummer|national id|identity card|id card|personalausweis|ausweis|carte d'identité|nir|sécurité sociale|dni|nie|curp|rfc|cpf|cnpj|rg|codice fiscale|bsn|burgerservicenummer|pesel|nip|regon|tc kimlik|kimlik|nhs|nino|national insurance|sin|aadhaar|aadhar|pan card|driver'?s? licen[cs]e|licen[cs]e|führerschein|medicare|マイナンバー|身份证|护照|パスポート|هوية|جواز";
/** A number that its writer calls a passport, tax or identity number. */
const NAMED = new RegExp(
  `((?<![\\p{L}\\p{N}])(?:my )?(?:${NAMES})(?:[\\s-]{0,3}(?:number|nummer|num(?:ber)?|numéro|número|numero|numer|no\\.?|nr\\.?|n°|id|is|ist|est|es|é|è|号码|号|番号)){0,3}\\s{0,3}[:#=是は]?\\s{0,3})((?=[A-Z0-9./ -]{0,24}\\d)[A-Z0-9][A-Z0-9./-]{3,20}\\d[A-Z]?|\\d{2,5}(?:[ .-]\\d{2,5}){1,4})(?![\\p{L}\\p{N}])`,
  'giu',
);

export function maskNationalIds(text: string, name: NameValue): string {
  const byForm = IDS.reduce((before, id) => before.replace(id, (found) => name('id', found)), text);
  return byForm
    .replace(SPANISH, (found, number: string, letter: string) =>
      isSpanishId(number, letter) ? name('id', found) : found,
    )
    .replace(CHINESE, (found) => (isChineseId(found.toUpperCase()) ? name('id', found) : found))
    .replace(NAMED, (_whole, before: string, id: string) => before + name('id', id));
}

function isSpanishId(number: string, letter: string): boolean {
  const digits = number.toUpperCase().replace('X', '0').replace('Y', '1').replace('Z', '2');
  return digits.length === 8 && SPANISH_LETTERS[Number(digits) % 23] === letter.toUpperCase();
}

function isChineseId(id: string): boolean {
  const sum = CHINESE_WEIGHTS.reduce((total, weight, at) => total + weight * Number(id[at]), 0);
  return CHINESE_DIGITS[sum % 11] === id[17];
}
