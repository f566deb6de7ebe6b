/** Shows a conversation in the terminal: an answer as it grows, whole messages, their sources. */
import type { ChatMessage } from './chat-client.ts';
import { forTerminal, print, wipeLine } from './output.ts';
import { settledMarkdown } from './settled-markdown.ts';
import { renderSources } from './sources.ts';
import type { RenderMarkdown } from './terminal-markdown.ts';

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

/** `render` makes of Markdown what is shown. */
export function createTextScreen(render: RenderMarkdown): ChatScreen {
  /** Undefined while no answer is being written. */
  let received: string | undefined;
  let onShow = '';

  /** False when what stands there already was something else. */
  function grow(rendered: string): boolean {
    if (!rendered.startsWith(onShow)) return false;
    if (onShow === '' && rendered !== '') process.stdout.write(`${BOT}> `);
    process.stdout.write(rendered.slice(onShow.length));
    onShow = rendered;
    return true;
  }

  function showMessage(message: ChatMessage): void {
    const rendered = render(message.content);
    const isGrown = received !== undefined && message.role === 'assistant' && grow(rendered);
    if (onShow !== '') process.stdout.write('\n');
    else wipeLine();
    if (!isGrown) print(`${speaker(message)}> ${rendered}`);
    if (message.citations.length > 0) print(renderSources(message.citations));
    received = undefined;
    onShow = '';
  }

  return {
    showText(text, startsAnew) {
      if (startsAnew) {
        if (onShow !== '') process.stdout.write('\n');
        received = '';
        onShow = '';
      }
      received = (received ?? '') + text;
      grow(render(settledMarkdown(received)));
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
