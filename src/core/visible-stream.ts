/**
 * Shows an answer while it is made: the first words, with whatever came in one go with them, at once; then what gathers in a short while,
 * in numbered deltas. If the first words take their time, it says that the bot is writing.
 */
import type { Draft, LiveView } from '../contract/channel.ts';
import type { SessionFeed } from '../contract/conversation.ts';
import type { AnswerStream } from './answer/answering.ts';

/** Tokens that come within this time travel together; shorter would cost more than it shows. */
const GATHER_MS = 60;
/** An answer that is there sooner needs no announcement. */
const TYPING_AFTER_MS = 150;

interface VisibleStreamOptions {
  readonly feed: SessionFeed;
  readonly sessionId: string;
  readonly draft: Draft;
  /** Where the platform can show a message while it is made. */
  readonly live: LiveView | undefined;
  /** Called before the first visible word. */
  readonly seal: () => void;
  /** Once it aborts nothing more is shown: somebody else may have the word. */
  readonly signal: AbortSignal;
}

export interface VisibleStream extends AnswerStream {
  /** Shows what is still gathered; nothing is shown after it. */
  end(): void;
}

export function createVisibleStream({
  feed,
  sessionId,
  draft,
  live,
  seal,
  signal,
}: VisibleStreamOptions): VisibleStream {
  let index = 0;
  let gathered = '';
  let shown = '';
  let first: NodeJS.Immediate | undefined;
  let timer: NodeJS.Timeout | undefined;
  let hasEnded = false;
  const typing = setTimeout(() => {
    if (signal.aborted) return;
    feed.publish(sessionId, { kind: 'typing', role: 'assistant' });
    live?.typing(draft);
  }, TYPING_AFTER_MS);

  const unschedule = (): void => {
    clearImmediate(first);
    clearTimeout(timer);
    first = undefined;
    timer = undefined;
  };

  const flush = (): void => {
    unschedule();
    if (gathered === '' || signal.aborted) return;
    feed.publish(sessionId, { kind: 'delta', messageId: draft.messageId, index, text: gathered });
    shown += gathered;
    live?.stream(draft, shown);
    index += 1;
    gathered = '';
  };

  return {
    write(text) {
      if (text === '' || hasEnded || signal.aborted) return;
      const isFirst = index === 0 && gathered === '';
      gathered += text;
      if (isFirst) {
        clearTimeout(typing);
        seal();
        first = setImmediate(flush);
      } else if (first === undefined) {
        timer ??= setTimeout(flush, GATHER_MS);
      }
    },
    restart() {
      unschedule();
      gathered = '';
      shown = '';
      index = 0;
    },
    end() {
      clearTimeout(typing);
      flush();
      hasEnded = true;
    },
  };
}
