/** Guesses the language of a text from its commonest words: enough to choose a stemmer. */
import type { Language } from './stop-words.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Those in Latin letters; other scripts tell by themselves. */
const LATIN: readonly Language[] = ['en', 'de', 'es', 'fr', 'it', 'pt', 'nl', 'pl', 'tr'];
/** Fewer known words than this say nothing. */
const MIN_EVIDENCE = 2;

/** `words` are folded. Undefined when they do not tell. */
export function guessLanguage(words: readonly string[]): Language | undefined {
  let best: Language | undefined;
  let bestCount = MIN_EVIDENCE - 1;
  for (const language of LATIN) {
    const known = STOP_WORDS[language];
    const count = words.reduce((sum, word) => sum + (known.has(word) ? 1 : 0), 0);
    if (count > bestCount) {
      best = language;
      bestCount = count;
    }
  }
  return best;
}
