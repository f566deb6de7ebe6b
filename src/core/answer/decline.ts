/** Says honestly that the help centre has no answer, and what the customer can do now. */
import type { SearchResult } from '../../contract/knowledge.ts';
import type { Phrases } from '../phrases/phrase-set.ts';

const MAX_TITLES = 2;
const MAX_TITLE_CHARACTERS = 80;
/** Below this, search itself thinks that even the nearest article is about something else. */
const MIN_CONFIDENCE = 0.25;

export function writeDecline({ passages, confidence }: SearchResult, phrases: Phrases): string {
  const titles = confidence < MIN_CONFIDENCE ? [] : [...new Set(passages.map(({ title }) => title))];
  const nearest = titles.slice(0, MAX_TITLES).map((title) => `**${title.slice(0, MAX_TITLE_CHARACTERS)}**`);
  const known = nearest.length > 0 ? `${phrases.nearest} ${nearest.join(', ')}` : '';
  return [phrases.unknown, known, phrases.offer].filter((part) => part !== '').join('\n\n');
}
