/** Adds to a question what the knowledge base calls things for which it has other words: of a warranty, where every page says guarantee. */
import { GENERAL_MEANINGS } from './glossary-words.ts';
import { isInGlossary, type KnownWords, sayInItsWords } from './known-words.ts';
import { meaningsOf } from './meanings.ts';
import { STOP_WORDS } from './stop-words.ts';
import { toRuns } from './words.ts';

/** `text` is in the knowledge base's language. Undefined when it has all of its words, or the glossary knows none of the others. */
export function withItsWords(text: string, known: KnownWords): string | undefined {
  const { language, knows } = known;
  if (!isInGlossary(language)) return undefined;
  const added = toRuns(text).flatMap(({ text: run }) => {
    if (STOP_WORDS[language].has(run) || knows(run)) return [];
    return meaningsOf(run, language)
      .meanings.filter((meaning) => !GENERAL_MEANINGS.has(meaning))
      .map((meaning) => sayInItsWords(meaning, known))
      .filter((word) => word.split(' ').every(knows));
  });
  return added.length === 0 ? undefined : [text, ...new Set(added)].join(' ');
}
