/** Finds national identity numbers that can be told from other numbers by their form. */

const IDS: readonly RegExp[] = [
  // United States, social security: https://www.ssa.gov/employer/randomization.html; hyphens or spaces, not 000 or 666.
  /(?<![\d-])(?!000|666)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}(?![\d-])/g,
  // United Kingdom, national insurance.
  /\b(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g,
  // Italy, codice fiscale.
  /\b[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]\b/gi,
  // Brazil, CPF.
  /(?<!\d)\d{3}\.\d{3}\.\d{3}-\d{2}(?!\d)/g,
  // France, NIR: sex, year, month, department, commune, order, key.
  /(?<!\d)[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}(?!\d)/g,
];

/** Spain, DNI and NIE: the letter is the number modulo 23. */
const SPANISH = /\b([XYZ]?\d{7,8})-?([A-HJ-NP-TV-Z])\b/gi;
const SPANISH_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** A number that its writer calls a passport, tax or identity number. */
const NAMED =
  /\b((?:passport|passeport|pasaporte|reisepass|passaporto|ssn|social security|tax id|national id|identity card)(?:\s{1,3}(?:number|no\.?|nr\.?|id|is)){0,2}\s{0,3}[:#=]?\s{0,3})(?=[A-Z0-9-]{0,20}\d)([A-Z0-9-]{6,20})\b/gi;

export function maskNationalIds(text: string): string {
  const masked = IDS.reduce((before, id) => before.replace(id, '[id]'), text);
  return masked
    .replace(SPANISH, (found, number: string, letter: string) =>
      isSpanishId(number, letter) ? '[id]' : found,
    )
    .replace(NAMED, '$1[id]');
}

function isSpanishId(number: string, letter: string): boolean {
  const digits = number.toUpperCase().replace('X', '0').replace('Y', '1').replace('Z', '2');
  return digits.length === 8 && SPANISH_LETTERS[Number(digits) % 23] === letter.toUpperCase();
}
