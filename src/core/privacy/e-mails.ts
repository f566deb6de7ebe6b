/** Finds e-mail addresses, also those that are spelt out to escape programs like this one. Each quantifier is bounded. */
import type { NameValue } from './mask-kinds.ts';

const LOCAL = String.raw`[\p{L}\p{N}._%+-]{1,64}`;
const DOT = String.raw`(?:\.| ?[([]dot[)\]] ?)`;
const AT = String.raw`(?:@| ?[([]at[)\]] ?)`;
/** `logo@2x.png` is a picture. */
const EMAIL = new RegExp(
  `${LOCAL}(?: ?[([]dot[)\\]] ?${LOCAL}){0,4}${AT}(?:[\\p{L}\\p{N}-]{1,63}${DOT}){1,6}(?!(?:png|jpe?g|gif|svg|webp|avif)(?!\\p{L}))\\p{L}{2,24}`,
  'giu',
);
/** `max at example dot com` */
const SPOKEN =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}_-]{1,64}(?: dot [\p{L}\p{N}_-]{1,64}){0,3} at [\p{L}\p{N}-]{1,63}(?: dot [\p{L}\p{N}-]{1,63}){0,3} dot (?:com|net|org|io|de|fr|es|it|nl|pl|pt|br|tr|uk|eu|jp|cn|us)(?![\p{L}\p{N}])/giu;
/** Written in a hurry: `jane.doe@gmail`. */
const UNFINISHED =
  /[\p{L}\p{N}._%+-]{1,64}@(?:gmail|googlemail|yahoo|hotmail|outlook|live|icloud|gmx|aol|proton|protonmail)(?![\p{L}\p{N}.-])/giu;

export function maskEmails(text: string, name: NameValue): string {
  return [EMAIL, SPOKEN, UNFINISHED].reduce(
    (masked, pattern) => masked.replace(pattern, (found) => name('email', found)),
    text,
  );
}
