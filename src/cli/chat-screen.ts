/** Shows a conversation in the terminal: an answer as it grows, whole messages, their sources. */
import type { ChatMessage } from './chat-client.ts';
import { forTerminal, print, wipeLine } from './output.ts';
import { renderSources } from './sources.ts';

const BOT = 'bot';

export interface ChatScreen {
  /** Appends to the answer on show; `startsAnew` takes back what came before. */
  showText(text: string, startsAnew: boolean): void;
  /** A message in its final form. */
  showMessage(message: ChatMessage): void;
}

/** One line of JSON a message, once it is final. */
export function createJsonScreen(): ChatScreen {
  return {
    showText() {
      // Only final messages are worth a line.
    },
    showMessage: (message) => print(JSON.stringify(message)),
  };
}

export function createTextScreen(): ChatScreen {
  let onShow = '';

  function showMessage(message: ChatMessage): void {
    if (onShow === '') wipeLine();
    else process.stdout.write('\n');
    if (onShow !== message.content) print(`${speaker(message)}> ${forTerminal(message.content)}`);
    if (message.citations.length > 0) print(renderSources(message.citations));
    onShow = '';
  }

  return {
    showText(text, startsAnew) {
      if (startsAnew) {
        process.stdout.write(`${onShow === '' ? '' : '\n'}${BOT}> `);
        onShow = '';
      }
      process.stdout.write(forTerminal(text));
      onShow += text;
    },
    showMessage,
  };
}

function speaker({ role, author }: ChatMessage): string {
  switch (role) {
    case 'assistant':
      return BOT;
    case 'staff':
      return forTerminal(author ?? 'staff');
    case 'system':
      return 'switchboard';
    case 'user':
      return 'you';
  }
}
