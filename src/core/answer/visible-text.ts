/** What the customer has seen of this turn so far. */
import type { AnswerStream } from './answering.ts';

export interface VisibleText {
  show(text: string): void;
  /** Takes back whatever was shown. */
  clear(): void;
  /** Makes the final text visible, if it is not already. */
  settle(text: string): void;
}

export function createVisibleText(stream: AnswerStream): VisibleText {
  let shown = '';

  const show = (text: string): void => {
    if (text === '') return;
    shown += text;
    stream.write(text);
  };

  const clear = (): void => {
    if (shown === '') return;
    shown = '';
    stream.restart();
  };

  return {
    show,
    clear,
    settle(text) {
      if (shown.trim() === text) return;
      if (!text.startsWith(shown)) clear();
      show(text.slice(shown.length));
    },
  };
}
