/** Reads what a message says by itself, whoever writes it and whatever was said before. Many customers write the same: it is read once. */
import { saysUnhelped } from '../needs-person/complaints.ts';
import { type PersonNeeded, type PersonNeedOptions, readPersonNeed } from '../needs-person/needs-person.ts';
import { createRecent } from '../recent.ts';
import { readLanguage } from './read-language.ts';
import { isBareReaction, readSmallTalk, type SmallTalk } from './small-talk.ts';
import { readToTheBot, type ToTheBot } from './to-the-bot.ts';

export interface MessageReading {
  /** ISO 639-1; undefined when the message does not tell. */
  readonly written: string | undefined;
  /** Why a person is needed; undefined when the bot may answer. */
  readonly need: PersonNeeded | undefined;
  /** Whether it says that the answer before did not help. */
  readonly isUnhelped: boolean;
  readonly smallTalk: SmallTalk | undefined;
  readonly toTheBot: ToTheBot | undefined;
  /** Nothing but a yes or a no. */
  readonly isReaction: boolean;
}

export type ReadMessage = (text: string) => Promise<MessageReading>;

/** Less than a kilobyte each. */
const REMEMBERED = 4_000;
/** Longer ones are hardly written twice. */
const LONGEST_REMEMBERED = 300;

export function createMessageReader(personNeed: PersonNeedOptions): ReadMessage {
  const recent = createRecent<MessageReading>(REMEMBERED);

  return async (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const reading = {
      written: await readLanguage(text),
      need: readPersonNeed(text, personNeed),
      isUnhelped: saysUnhelped(text),
      smallTalk: readSmallTalk(text),
      toTheBot: readToTheBot(text),
      isReaction: isBareReaction(text),
    };
    if (text.length <= LONGEST_REMEMBERED) recent.set(text, reading);
    return reading;
  };
}
