/** What must not be seen in any conversation: the bot out of turn, an answer too many, a question that nobody saw. */
import type { Delivery } from '../../src/contract/delivery.ts';
import type { StoredMessage } from '../../src/contract/records.ts';

const TAKES_THE_WORD = /has joined the conversation|Your ticket is \*\*|goes on here/;
const GIVES_IT_BACK = /handed the conversation back|is resolved|on another channel/;

/** The case, and what people said about it, goes on elsewhere. */
const GOES_AWAY = /on another channel/;

/** What is seen of a conversation, one after the other. */
export type Seen = Pick<StoredMessage, 'role' | 'content'>;

/** What the bot says while somebody else has the word, or after a person's word that the customer has not replied to. */
export function spokenOutOfTurn(seen: readonly Seen[]): readonly Seen[] {
  let hasWord = true;
  let hasPersonSpokenLast = false;
  return seen.filter(({ role, content }) => {
    const isWrong = role === 'assistant' && (!hasWord || hasPersonSpokenLast);
    const tells = (words: RegExp): boolean => role === 'system' && words.test(content);
    hasPersonSpokenLast = role === 'staff' || (hasPersonSpokenLast && role !== 'user' && !tells(GOES_AWAY));
    hasWord = tells(GIVES_IT_BACK) || (hasWord && !TAKES_THE_WORD.test(content));
    return isWrong;
  });
}

/** Answers whose every question had been answered by a person before. */
export function answeredTwice(messages: readonly StoredMessage[]): readonly StoredMessage[] {
  return messages.filter(({ role, content, seq }) => {
    if (role !== 'assistant' || !content.startsWith('You asked')) return false;
    const word = messages.findLast((one) => one.role === 'staff' && one.seq < seq)?.seq ?? 0;
    return questionsIn(content).every((question) => (seqOf(messages, question) ?? 0) < word);
  });
}

function questionsIn(text: string): readonly string[] {
  return text.match(/Question \d+:/g) ?? [];
}

function seqOf(messages: readonly StoredMessage[], question: string): number | undefined {
  return messages.find(({ role, content }) => role === 'user' && content.startsWith(question))?.seq;
}

/** Questions that nobody answered and that staff cannot see in their thread either. */
export function lost(
  messages: readonly StoredMessage[],
  thread: readonly Delivery[],
): readonly StoredMessage[] {
  const answered = new Set(
    messages.filter(({ role }) => role === 'assistant').flatMap(({ content }) => questionsIn(content)),
  );
  const isInThread = ({ content, createdAt }: StoredMessage): boolean =>
    thread.some(({ content: { desk, text } }) =>
      desk?.kind === 'transcript' ? desk.until >= createdAt : desk?.kind === 'customer' && text === content,
    );
  return messages.filter(
    (message) =>
      message.role === 'user' &&
      !questionsIn(message.content).some((question) => answered.has(question)) &&
      !isInThread(message),
  );
}
