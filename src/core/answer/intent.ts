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
  { need, isUnhelped, smallTalk, toTheBot, isReaction }: MessageReading,
  history: readonly StoredMessage[],
  language: Language,
): Intent {
  const lastSaid = history.findLast(({ role }) => role === 'assistant');
  const isReply = lastSaid !== undefined && lastSaid === history.at(-1);
  const wasOffered = isReply && offersPerson(lastSaid.content);
  const reaction = wasOffered ? readYesOrNo(question) : undefined;
  if (reaction === 'yes') return { kind: 'person', need: { reason: 'customer-request' } };
  if (toTheBot?.kind === 'identity') return sayTo(toTheBot, 'identity', language);
  if (need !== undefined) return { kind: 'person', need };
  if (isReply && reaction === undefined && isUnhelped) return { kind: 'unhelped' };
  // `ok` and `super` are said everywhere.
  if (smallTalk?.language === 'en') return sayTo({}, smallTalk.kind, language);
  if (smallTalk !== undefined) return sayTo(smallTalk, smallTalk.kind, language);
  // To an offer, or to what was no question: `Yes.` would find articles that begin so.
  if (reaction === 'no' || (isReaction && !asksSomething(lastSaid))) return sayTo({}, 'refused', language);
  // Later it is what somebody says whom the bot does not understand.
  if (toTheBot?.kind === 'opening' && lastSaid === undefined) return sayTo(toTheBot, 'greeting', language);
  return { kind: 'question' };
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
