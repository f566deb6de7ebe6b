/** Replaces personal data and secrets by a word for their kind, before text leaves for a model server or a log. */
import { maskBankAccounts } from './bank-accounts.ts';
import { maskCards } from './cards.ts';
import { maskInternetAddresses } from './internet-addresses.ts';
import { maskNationalIds } from './national-ids.ts';
import { maskPhones } from './phones.ts';
import { maskSecrets } from './secrets.ts';

/** Longer text is cut: what was not looked at must not get out. Also bounds the time that matching can take. */
export const MAX_MASKED_CHARACTERS = 64_000;

/** Each quantifier is bounded, so that no text can make matching slow. */
const EMAIL =
  /[\p{L}\p{N}._%+-]{1,64}(?:@| ?[([]at[)\]] ?)(?:[\p{L}\p{N}-]{1,63}(?:\.| ?[([]dot[)\]] ?)){1,6}\p{L}{2,24}/giu;
/** `max(dot)muster(at)example.com`: written so to escape programs like this one. */
const SPELT_OUT_EMAIL =
  /[\p{L}\p{N}_-]{1,64}(?: ?[([]dot[)\]] ?[\p{L}\p{N}_-]{1,64}){1,4}(?= ?[([]at[)\]])/giu;

/** From the most certain kind to the vaguest: what an earlier one took, a later one does not see. */
const STEPS: readonly ((text: string) => string)[] = [
  maskSecrets,
  (text) => text.replace(SPELT_OUT_EMAIL, 'x').replace(EMAIL, '[email]'),
  maskInternetAddresses,
  maskBankAccounts,
  maskCards,
  maskNationalIds,
  maskPhones,
];

/** Whatever a step masks has one of these: two digits close together, a sign of addresses, a long run of a token's characters, a secret's name. */
const TRACE =
  /\d[^\p{L}\d]{0,4}\d|\d{2}|[@:]|[([](?:at|dot)|[\w.~+/=-]{12}|key|token|secret|pass|pwd|kennwort|contrase|senha|hasło|wachtwoord/iu;

/** At most `MAX_MASKED_CHARACTERS` long. */
export function maskPersonalData(text: string): string {
  const looked = text.slice(0, MAX_MASKED_CHARACTERS);
  // Most messages have no trace of anything, and one look is cheaper than all the steps.
  return TRACE.test(looked) ? STEPS.reduce((masked, step) => step(masked), looked) : looked;
}
