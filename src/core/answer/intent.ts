/** Reads from the message alone what needs no knowledge: a wish for a person, or small talk. */
import type { StoredMessage } from '../../contract/records.ts';
import type { Language } from '../phrases/language.ts';
import { offersPerson, phrasesIn } from '../phrases/phrases.ts';
import { asksForPerson } from './person-requests.ts';
import { readSmallTalk, readYesOrNo } from './small-talk.ts';

export type Intent =
  | { readonly kind: 'person' }
  /** `language`: in which the customer greets or thanks, where that can be told. */
  | { readonly kind: 'small-talk'; readonly reply: string; readonly language?: Language }
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
  // `ok` and `super` are said everywhere.
  if (talk.language === 'en') return { kind: 'small-talk', reply: phrasesIn(language)[talk.kind] };
  return { kind: 'small-talk', reply: phrasesIn(talk.language)[talk.kind], language: talk.language };
}
