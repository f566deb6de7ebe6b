/** Says honestly that the help centre has no answer, and what the customer can do now. */
import type { Passage, SearchResult } from '../../contract/knowledge.ts';
import { languageOf, nameOfLanguage } from '../phrases/language.ts';
import type { Asked } from './asked.ts';
import { readLanguage } from './read-language.ts';
import { readsAsStatement } from './reads-as-statement.ts';

const MAX_TITLES = 2;
const MAX_TITLE_CHARACTERS = 80;
/** Below this, search itself thinks that even the nearest article is about something else. */
const MIN_CONFIDENCE = 0.33;

export async function writeDecline(
  { passages, confidence }: SearchResult,
  { phrases, written, request }: Pick<Asked, 'phrases' | 'written' | 'request'>,
): Promise<string> {
  const articles = new Map([...passages].reverse().map((passage) => [passage.title, passage]));
  const nearest = confidence < MIN_CONFIDENCE ? [] : [...articles.values()].reverse().slice(0, MAX_TITLES);
  const titles = await Promise.all(nearest.map((passage) => writeTitle(passage, written)));
  const known = titles.length > 0 ? `${phrases.nearest} ${titles.join(', ')}` : '';
  const first = readsAsStatement(request.question) ? phrases.told : phrases.unknown;
  return [first, known, phrases.offer].filter((part) => part !== '').join('\n\n');
}

/** With the article's language, when it is not the customer's. */
async function writeTitle({ title, text }: Passage, written: string | undefined): Promise<string> {
  const bold = `**${title.slice(0, MAX_TITLE_CHARACTERS)}**`;
  const language = await foreignLanguageOf(text, written);
  return language === undefined ? bold : `${bold} (${language})`;
}

/** The language's name, in the customer's; undefined when it is theirs, or cannot be told. */
export async function foreignLanguageOf(
  text: string,
  written: string | undefined,
): Promise<string | undefined> {
  if (written === undefined) return undefined;
  const language = await readLanguage(text);
  if (language === undefined || language === written) return undefined;
  return nameOfLanguage(language, languageOf(written));
}
