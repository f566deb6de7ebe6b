/** Reads from the message alone what needs no knowledge: a wish for a person, or small talk. */
import type { StoredMessage } from '../../contract/records.ts';
import { asksForPerson } from './person-requests.ts';
import { type Language, offersPerson, phrasesIn } from './phrases.ts';
import { readSmallTalk, readYesOrNo } from './small-talk.ts';

export type Intent =
  | { readonly kind: 'person' }
  | { readonly kind: 'small-talk'; readonly reply: string }
  | { readonly kind: 'question' };

/** `language`: of the reply when the message does not tell it. */
export function readIntent(question: string, history: readonly StoredMessage[], language: Language): Intent {
  const lastSaid = history.findLast(({ role }) => role === 'assistant');
  const wasOffered = lastSaid !== undefined && lastSaid === history.at(-1) && offersPerson(lastSaid.content);
  const reaction = wasOffered ? readYesOrNo(question) : undefined;
  if (asksForPerson(question) || reaction === 'yes') return { kind: 'person' };
  const talk = readSmallTalk(question);
  if (talk === undefined) {
    return reaction === 'no'
      ? { kind: 'small-talk', reply: phrasesIn(language).refused }
      : { kind: 'question' };
  }
  const phrases = phrasesIn(talk.language === 'en' ? language : talk.language);
  return { kind: 'small-talk', reply: phrases[talk.kind] };
}
