/** Between sure and no: asks which of the likeliest topics is meant. Where that makes no sense it says honestly that there is no answer. */
import type { Passage, SearchResult } from '../../contract/knowledge.ts';
import type { StoredMessage } from '../../contract/records.ts';
import type { Decision } from './answering.ts';
import type { Asked } from './asked.ts';
import { foreignLanguageOf, writeDecline } from './decline.ts';

/** Below this, what is nearest is mostly about something else: of what is above it and not answered, seven in ten of our golden questions have an article. */
const MIN_CONFIDENCE = 0.2;
const MIN_TOPICS = 2;
const MAX_TOPICS = 3;
/** Slack's limit for the text of a button. https://docs.slack.dev/reference/block-kit/block-elements/button-element */
const MAX_TOPIC_CHARACTERS = 75;

export async function withoutAnswer(found: SearchResult, asked: Asked): Promise<Decision> {
  const topics = mayAsk(found, asked) ? topicsOf(found.passages) : [];
  if (topics.length < MIN_TOPICS) return { kind: 'declined', text: await writeDecline(found, asked) };
  const list = topics.map((topic) => `- ${topic}`).join('\n');
  const language = await foreignLanguageOf(found.passages[0]?.text ?? '', asked.written);
  const which = language === undefined ? asked.phrases.which : `${asked.phrases.which} (${language})`;
  return { kind: 'asked', text: `${which}\n\n${list}`, choices: topics };
}

/** Whether the customer has just chosen one of the topics, whose words are the help centre's. */
export function hasChosen(question: string, history: readonly StoredMessage[]): boolean {
  const { choices } = history.findLast(({ role }) => role === 'assistant') ?? {};
  return choices?.includes(question) === true;
}

/** Never twice in a row, and not of somebody who has just chosen one of the topics. */
function mayAsk({ confidence, confident }: SearchResult, { request }: Asked): boolean {
  const isBetween = !confident && confidence >= MIN_CONFIDENCE;
  return isBetween && request.session.misses === 0 && !hasJustAsked(request.history);
}

function hasJustAsked(history: readonly StoredMessage[]): boolean {
  return history.findLast(({ role }) => role === 'assistant')?.choices !== undefined;
}

/** A section's heading says more than its article's title. One line of plain text each, without repeats. */
function topicsOf(passages: readonly Passage[]): readonly string[] {
  const topics = passages
    .filter(({ isFile }) => isFile !== true)
    .map(({ title, headings }) => (headings.at(-1) ?? title).replace(/\s+/gu, ' ').trim())
    .filter((topic) => topic !== '' && topic.length <= MAX_TOPIC_CHARACTERS);
  return [...new Set(topics)].slice(0, MAX_TOPICS);
}
