/** What is said in one terminal conversation, in order and once, whoever says it. */
import type { ChatClient } from './chat-client.ts';
import type { ChatScreen } from './chat-screen.ts';
import { remark } from './output.ts';

const ASK_FOR_PERSON = '/person';

export interface TerminalConversation {
  /** Sends what was typed and shows the answer. */
  take(line: string): Promise<void>;
  /** Shows what others wrote meanwhile. Answers whether there was anything. */
  catchUp(): Promise<boolean>;
}

export function createConversation(chat: ChatClient, screen: ChatScreen): TerminalConversation {
  let lastSeq = 0;
  let underWay: Promise<unknown> = Promise.resolve();

  /** One after the other, so that nothing is shown twice. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = underWay.then(work);
    underWay = result.catch(() => undefined);
    return result;
  }

  async function showNew(): Promise<boolean> {
    const later = await chat.messages(lastSeq);
    lastSeq = later.at(-1)?.seq ?? lastSeq;
    const fromOthers = later.filter(({ role }) => role !== 'user');
    fromOthers.forEach(screen.showMessage);
    return fromOthers.length > 0;
  }

  async function take(line: string): Promise<void> {
    if (line === '') return;
    if (line === ASK_FOR_PERSON) remark(`Your ticket is ${await chat.escalate()}.`);
    else await chat.send(line, screen.showText);
    const answered = await showNew();
    if (!answered) remark('A person has this conversation; what they write appears here.');
  }

  return {
    take: (line) => inTurn(() => take(line)),
    catchUp: () => inTurn(showNew),
  };
}
