/** How one language speaks to the bot, and how such sayings are put together. */

/** Whole messages, as `plainWords` writes them. */
export interface Sayings {
  /** Asks who or what the bot is, or what it can do. */
  readonly identity: RegExp;
  /** Calls for help and does not say with what. */
  readonly opening: RegExp;
}

const GREETINGS = 'hi|hello|hey|hallo|moin|bonjour|salut|hola|ola|oi|ciao|salve|hoi|czesc|merhaba';
const COURTESIES = 'please|pls|there|bitte|svp|por favor|per favore|alsjeblieft|prosze|lutfen';

/** One of these says it all; a greeting and a courtesy may stand around it. */
export function whole(...sayings: readonly string[]): RegExp {
  return new RegExp(
    `^(?:(?:${GREETINGS}) )?(?:there )?(?:${sayings.join('|')})(?: (?:${COURTESIES}))?$`,
    'u',
  );
}

/** `a real person or a bot` */
export function being(article: string, kind: string, or: string): string {
  const one = `(?:(?:${article}) )?(?:${kind})`;
  return `${one}(?: (?:${or}) ${one})?`;
}
