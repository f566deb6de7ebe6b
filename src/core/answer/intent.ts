/** Reads from the message alone what needs no knowledge: that a person is needed, a complaint about the answer before, or small talk. */
import type { StoredMessage } from '../../contract/records.ts';
import { saysUnhelped } from '../needs-person/complaints.ts';
import { type PersonNeeded, type PersonNeedOptions, readPersonNeed } from '../needs-person/needs-person.ts';
import type { Language } from '../phrases/language.ts';
import { offersPerson, phrasesIn } from '../phrases/phrases.ts';
import { readSmallTalk, readYesOrNo } from './small-talk.ts';

export type Intent =
  | { readonly kind: 'person'; readonly need: PersonNeeded }
  | { readonly kind: 'unhelped' }
  /** `language`: in which the customer greets or thanks, where that can be told. */
  | { readonly kind: 'small-talk'; readonly reply: string; readonly language?: Language }
  | { readonly kind: 'question' };

interface IntentOptions extends PersonNeedOptions {
  /** Of the reply when the message does not tell it. */
  readonly language: Language;
}

export function readIntent(
  question: string,
  history: readonly StoredMessage[],
  { language, ...options }: IntentOptions,
): Intent {
  const lastSaid = history.findLast(({ role }) => role === 'assistant');
  const isReply = lastSaid !== undefined && lastSaid === history.at(-1);
  const wasOffered = isReply && offersPerson(lastSaid.content);
  const reaction = wasOffered ? readYesOrNo(question) : undefined;
  if (reaction === 'yes') return { kind: 'person', need: { reason: 'customer-request' } };
  const need = readPersonNeed(question, options);
  if (need !== undefined) return { kind: 'person', need };
  if (isReply && reaction === undefined && saysUnhelped(question)) return { kind: 'unhelped' };
  const talk = readSmallTalk(question);
  if (talk === undefined) {
    return reaction === 'no'
      ? { kind: 'small-talk', reply: phrasesIn(language).refused }
      : { kind: 'question' };
  }
  // `ok` and `super` are said everywhere.
  if (talk.language === 'en') return { kind: 'small-talk', reply: phrasesIn(language)[talk.kind] };
  return { kind: 'small-talk', reply: phrasesIn(talk.language)[talk.kind], language: talk.language };
}
