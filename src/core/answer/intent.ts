/** Tells what needs no knowledge: that a person is needed, a complaint about the answer before, or small talk. */
import type { StoredMessage } from '../../contract/records.ts';
import type { PersonNeeded } from '../needs-person/needs-person.ts';
import type { Language } from '../phrases/language.ts';
import { offersPerson, phrasesIn } from '../phrases/phrases.ts';
import type { MessageReading } from './message-reader.ts';
import { readYesOrNo } from './small-talk.ts';

export type Intent =
  | { readonly kind: 'person'; readonly need: PersonNeeded }
  | { readonly kind: 'unhelped' }
  /** `language`: in which the customer greets or thanks, where that can be told. */
  | { readonly kind: 'small-talk'; readonly reply: string; readonly language?: Language }
  | { readonly kind: 'question' };

/** `language`: of the reply when the message does not tell it. */
export function readIntent(
  question: string,
  reading: MessageReading,
  history: readonly StoredMessage[],
  language: Language,
): Intent {
  const lastSaid = history.findLast(({ role }) => role === 'assistant');
  const isReply = lastSaid !== undefined && lastSaid === history.at(-1);
  const wasOffered = isReply && offersPerson(lastSaid.content);
  const reaction = wasOffered ? readYesOrNo(question) : undefined;
  if (reaction === 'yes') return { kind: 'person', need: { reason: 'customer-request' } };
  if (reading.toTheBot?.kind === 'identity') return sayTo(reading.toTheBot, 'identity', language);
  const isUnhelped = isReply && reaction === undefined && reading.isUnhelped;
  // Said once of one answer, `that is not what I asked` is no anger yet.
  if (isUnhelped && reading.need?.reason === 'frustration') return { kind: 'unhelped' };
  if (reading.need !== undefined) return { kind: 'person', need: reading.need };
  if (isUnhelped) return { kind: 'unhelped' };
  const talk = readTalk(reading, lastSaid, language);
  if (talk !== undefined) return talk;
  return reaction === 'no' ? sayTo({}, 'refused', language) : { kind: 'question' };
}

/** What is no question, by itself or after what was said last. */
function readTalk(
  { smallTalk, isReaction, toTheBot }: MessageReading,
  lastSaid: StoredMessage | undefined,
  language: Language,
): Intent | undefined {
  // `ok` and `super` are said everywhere.
  if (smallTalk?.language === 'en') return sayTo({}, smallTalk.kind, language);
  if (smallTalk !== undefined) return sayTo(smallTalk, smallTalk.kind, language);
  // To what was no question: `Yes.` would find articles that begin so.
  if (isReaction && !asksSomething(lastSaid)) return sayTo({}, 'refused', language);
  // Later it is what somebody says whom the bot does not understand.
  const opens = toTheBot?.kind === 'opening' && lastSaid === undefined;
  return opens ? sayTo(toTheBot, 'greeting', language) : undefined;
}

function asksSomething(said: StoredMessage | undefined): boolean {
  return said !== undefined && /[?？؟]/u.test(said.content);
}

function sayTo(
  { language }: { readonly language?: Language },
  phrase: 'greeting' | 'thanks' | 'goodbye' | 'identity' | 'refused',
  otherwise: Language,
): Intent {
  const reply = phrasesIn(language ?? otherwise)[phrase];
  return { kind: 'small-talk', reply, ...(language !== undefined && { language }) };
}
