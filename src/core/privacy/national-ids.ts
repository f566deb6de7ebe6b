/** Finds national identity numbers that can be told from other numbers by their form, their check digits, or what their writer calls them. */
import { validate as isRic } from 'stdnum/lib/cjs/cn/ric.js';
import { validate as isSteuerId } from 'stdnum/lib/cjs/de/idnr.js';
import { validate as isDni } from 'stdnum/lib/cjs/es/dni.js';
import { validate as isNie } from 'stdnum/lib/cjs/es/nie.js';
import { validate as isAadhaar } from 'stdnum/lib/cjs/in/aadhaar.js';
import { validate as isPesel } from 'stdnum/lib/cjs/pl/pesel.js';
import { validate as isPersonnummer } from 'stdnum/lib/cjs/se/personnummer.js';
import { validate as isKimlik } from 'stdnum/lib/cjs/tr/tckimlik.js';
import type { NameValue } from './mask-kinds.ts';

const IDS: readonly RegExp[] = [
  // United States, social security: https://www.ssa.gov/employer/randomization.html; hyphens or spaces, not 000, 666 or 9xx.
  /(?<![\d-])(?!000|666|9)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}(?![\d-])/g,
  // United Kingdom, national insurance.
  /\b(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/gi,
  // Italy, codice fiscale.
  /\b[A-Z]{3} ?[A-Z]{3} ?\d{2}[A-EHLMPRST]\d{2} ?[A-Z]\d{3}[A-Z]\b/gi,
  // Brazil, CPF and CNPJ.
  /(?<!\d)(?:\d{3}\.\d{3}\.\d{3}-\d{2}|\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2})(?!\d)/g,
  // France, NIR: sex, year, month, department, commune, order, key.
  /(?<!\d)[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}(?!\d)/g,
];

type Check = (id: string) => { readonly isValid: boolean };

/** As they are written, and what their check digits and the dates in them must say: one number in thirty does by chance, at most. */
const CHECKED: readonly { readonly form: RegExp; readonly checks: readonly Check[] }[] = [
  { form: /\b(?:[XYZ]?\d{7}|\d{8})-?[A-Z]\b/gi, checks: [isDni, isNie] },
  { form: /(?<![\dA-Z])\d{17}[\dX](?![\dA-Z])/gi, checks: [isRic] },
  { form: /(?<![\d.,-])\d{11}(?![\d.,-]\d|\d)/g, checks: [isPesel, isKimlik] },
  { form: /(?<![\d-])(?:19|20)?\d{6}[-+]\d{4}(?![\d-])/g, checks: [isPersonnummer] },
  {
    form: /(?<![\d-])(?:19|20)\d{10}(?![\d-])/g,
    checks: [(id) => isPersonnummer(`${id.slice(0, -4)}-${id.slice(-4)}`)],
  },
  { form: /(?<![\d ])\d{2} \d{3} \d{3} \d{3}(?! ?\d)/g, checks: [isSteuerId] },
  { form: /(?<![\d ])\d{4} \d{4} \d{4}(?! ?\d)/g, checks: [isAadhaar] },
];

const NAMES =
  "passport|passeport|pasaporte|reisepass|passaporto|passaporte|paspoort|paszport|pasaport|ssn|social(?: security)?|sozialversicherung(?:snummer)?|tax id|steuer-?id(?:entifikationsnummer|nummer)?|steuerliche identifikationsnummer|idnr|steuernummer|national id|identity (?:card|number)|id card|personalausweis|ausweis|carte d'identité|nir|sécurité sociale|dni|nie|curp|rfc|cpf|cnpj|rg|codice fiscale|bsn|burgerservicenummer|pesel|nip|regon|tc kimlik|t\\.?c\\.? (?:kimlik|no)|kimlik|tckn|nhs|nino|national insurance|sin|aadhaar|aadhar|pan card|personn(?:umme)?r|driver'?s? licen[cs]e|licen[cs]e|führerschein|medicare|マイナンバー|身份证|身份證|护照|護照|パスポート|هوية|الهوية|جواز";
/** A number that its writer calls a passport, tax or identity number. */
const NAMED = new RegExp(
  `((?<![\\p{Script=Latin}\\p{N}])(?:my )?(?:${NAMES})(?:[\\s-]{0,3}(?:number|nummer|num(?:ber)?|numéro|número|numero|numer|no\\.?|nr\\.?|n°|id|is|ist|est|es|é|è|号码|号|番号)){0,3}\\s{0,3}[:#=是は]?\\s{0,3})((?=[A-Z0-9./ -]{0,24}\\d)[A-Z0-9][A-Z0-9./-]{3,20}\\d[A-Z]?|\\d{2,5}(?:[ .-]\\d{2,5}){1,4})(?![\\p{L}\\p{N}])`,
  'giu',
);
/** The same where more words stand between, as in `Steuer-ID lautet`: then it is digits alone, and no date. */
const NAMED_NEARBY = new RegExp(
  `((?<![\\p{Script=Latin}\\p{N}])(?:${NAMES})[^\\d\\n]{0,40})(?!(?:19|20)\\d\\d[ .-]\\d\\d?[ .-]|\\d\\d?[ .-]\\d\\d?[ .-](?:19|20)\\d\\d)(\\d(?:[ .-]?\\d){7,14})(?![\\p{L}\\d])`,
  'giu',
);

export function maskNationalIds(text: string, name: NameValue): string {
  const byForm = IDS.reduce((before, id) => before.replace(id, (found) => name('id', found)), text);
  const checked = CHECKED.reduce(
    (before, { form, checks }) =>
      before.replace(form, (found) =>
        checks.some((check) => check(found).isValid) ? name('id', found) : found,
      ),
    byForm,
  );
  return [NAMED, NAMED_NEARBY].reduce(
    (before, named) => before.replace(named, (_whole, label: string, id: string) => label + name('id', id)),
    checked,
  );
}
