/** Whether staff are to think again before a text leaves the desk. Pure. */
import { maskCards } from '../privacy/cards.ts';
import { MAX_MASKED_CHARACTERS } from '../privacy/mask.ts';
import { maskSecrets } from '../privacy/secrets.ts';

/** Whether a text has a payment card or a key in it. */
export function hasSecret(text: string): boolean {
  const name = (): string => '[masked]';
  const looked = text.slice(0, MAX_MASKED_CHARACTERS);
  return maskCards(looked, name) !== looked || maskSecrets(looked, name) !== looked;
}
