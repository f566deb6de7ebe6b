/**
 * Chinese in one of its two scripts: customers in Taipei and Hong Kong write 發票, a knowledge base from Beijing has 发票. Character by character, by OpenCC's
 * tables; a character that simplified texts use themselves stays what it is, so that those are read as before.
 */

import simplified from 'opencc-js/dict/STCharacters';
import traditional from 'opencc-js/dict/TSCharacters';

const HAN = /\p{Script=Han}/u;
const EACH_HAN = /\p{Script=Han}/gu;

/** A row each: a character, then what it may become, the usual first. */
function rowsOf(dictionary: string): readonly (readonly string[])[] {
  return dictionary.split('|').map((row) => row.split(' '));
}

const OWN = new Set(rowsOf(simplified).map(([character]) => character));
const SIMPLIFIED = new Map(
  rowsOf(traditional).flatMap(([character = '', usual = character]) =>
    OWN.has(character) || character === usual ? [] : [[character, usual] as const],
  ),
);

/** Other scripts stay as they are. */
export function toSimplified(text: string): string {
  if (!HAN.test(text)) return text;
  return text.replace(EACH_HAN, (character) => SIMPLIFIED.get(character) ?? character);
}
