/** Replaces personal data and secrets by a word for their kind, before text leaves for a model server or a log. */
import { createRecent } from '../recent.ts';
import { maskBankAccounts } from './bank-accounts.ts';
import { maskCards } from './cards.ts';
import { maskEmails } from './e-mails.ts';
import { maskInternetAddresses } from './internet-addresses.ts';
import type { NameValue } from './mask-kinds.ts';
import { maskNationalIds } from './national-ids.ts';
import { maskPhones } from './phones.ts';
import { maskSecrets } from './secrets.ts';

/** Longer text is cut: what was not looked at must not get out. Also bounds the time that matching can take. */
export const MAX_MASKED_CHARACTERS = 64_000;

/** From the most certain kind to the vaguest: what an earlier one took, a later one does not see. */
const STEPS: readonly ((text: string, name: NameValue) => string)[] = [
  maskSecrets,
  maskEmails,
  maskInternetAddresses,
  maskBankAccounts,
  maskCards,
  maskNationalIds,
  maskPhones,
];

/** Whatever a step masks has one of these: two digits close together, a sign of addresses, a long run of a token's characters, a secret's name. */
const TRACE =
  /\d[^\p{L}\d]{0,4}\d|\d{2}|[@:]|[([](?:at|dot)| at .{1,70} dot |[\w.~+/=-]{12}|key|token|secret|pass|pwd|pw\b|mdp|kennwort|contrase|clave|senha|hasło|parola|şifre|wachtwoord|パスワード|密[码碼]|口令|كلمة/iu;

/** Arabic, Persian and full-width digits, and the spaces and dashes that typesetters put into numbers. */
const OTHER_SIGNS = /[٠-٩۰-۹０-９＋－（）\u00a0\u2007\u202f\u2010-\u2014]/gu;
const ARABIC_ZEROS = [0x0660, 0x06f0];

/** Every turn looks at the messages before it again. A few megabytes. */
const known = createRecent<boolean>(8_000);
const LONGEST_KNOWN = 500;

/** At most `MAX_MASKED_CHARACTERS` long, before names of values that are longer than these. */
export function maskValues(text: string, name: NameValue): string {
  const looked = text.slice(0, MAX_MASKED_CHARACTERS);
  const plain = looked.replace(OTHER_SIGNS, inAscii);
  // Most messages have no trace of anything, and one look is cheaper than all the steps.
  if (!hasTrace(plain)) return looked;
  const masked = STEPS.reduce((before, step) => step(before, name), plain);
  return masked === plain ? looked : masked;
}

/** The sign that numbers are usually written with; the text keeps its length. */
function inAscii(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const digit = ARABIC_ZEROS.map((zero) => code - zero).find((value) => value >= 0 && value <= 9);
  if (digit !== undefined) return String(digit);
  if (/\p{Pd}/u.test(sign)) return '-';
  return sign.normalize('NFKC');
}

function hasTrace(text: string): boolean {
  if (text.length > LONGEST_KNOWN) return TRACE.test(text);
  const found = known.get(text);
  if (found !== undefined) return found;
  const isTraced = TRACE.test(text);
  known.set(text, isTraced);
  return isTraced;
}

/** For good: `[card]`. */
export function maskPersonalData(text: string): string {
  return maskValues(text, (kind) => `[${kind}]`);
}
