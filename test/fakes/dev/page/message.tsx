/** One message with what can be done with it. */
import { useState } from 'preact/hooks';
import { Blocks } from './blocks.tsx';
import type { PageMessage, PageState, Pressed, PrivateMessage } from './shapes.ts';
import { Mrkdwn } from './text.tsx';

/** Those that the app uses; others are shown by name. */
const EMOJI: Readonly<Record<string, string>> = {
  white_check_mark: '✅',
  envelope: '✉️',
  hourglass_flowing_sand: '⏳',
  warning: '⚠️',
  pencil2: '✏️',
  memo: '📝',
  lock: '🔒',
  wastebasket: '🗑️',
};

export interface MessageProps {
  readonly message: PageMessage;
  readonly state: PageState;
  readonly user: string;
  readonly nameOf: (id: string) => string;
  readonly press: (pressed: Pressed) => void;
  readonly openThread: () => void;
  readonly runShortcut: (callbackId: string) => void;
  readonly edit: (text: string) => void;
  readonly remove: () => void;
}

export function Message({ message, state, user, nameOf, press, ...doing }: MessageProps) {
  const [draft, setDraft] = useState<string>();
  const { blocks = [], files = [], reactions = [], text, thread_ts: thread, ts } = message;
  const isReply = thread !== undefined && thread !== ts;
  const isBot = message.user === state.bot;
  return (
    <article class={[isReply && 'reply', isBot && 'bot'].filter(Boolean).join(' ')}>
      <header>
        <b>{nameOf(message.user)}</b>
        <small>
          {new Date(Number(ts) * 1_000).toLocaleTimeString()}
          {message.edited !== undefined && ' (edited)'}
        </small>
        <nav>
          {!isReply && (
            <button type="button" onClick={doing.openThread}>
              Reply in thread
            </button>
          )}
          {message.user === user && (
            <>
              <button type="button" onClick={() => setDraft(text)}>
                Edit
              </button>
              <button type="button" onClick={doing.remove}>
                Delete
              </button>
            </>
          )}
          <select
            aria-label="Shortcuts"
            value=""
            onChange={({ currentTarget }) => {
              doing.runShortcut(currentTarget.value);
              currentTarget.value = '';
            }}
          >
            <option value="">Shortcuts…</option>
            {state.shortcuts.map(({ name, callbackId }) => (
              <option key={callbackId} value={callbackId}>
                {name}
              </option>
            ))}
          </select>
        </nav>
      </header>
      {draft !== undefined ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            doing.edit(draft);
            setDraft(undefined);
          }}
        >
          <input
            aria-label="Edited message"
            value={draft}
            onInput={({ currentTarget }) => setDraft(currentTarget.value)}
          />
          <button type="submit">Save</button>
        </form>
      ) : blocks.length > 0 ? (
        <Blocks blocks={blocks} nameOf={nameOf} press={press} />
      ) : (
        <Mrkdwn text={text} nameOf={nameOf} />
      )}
      {files.map(({ id, name, size }) => (
        <p key={id}>{`📎 ${name} (${size} bytes)`}</p>
      ))}
      {reactions.map(({ name, count }) => (
        <small key={name} title={name}>{`${EMOJI[name] ?? `:${name}:`} ${count} `}</small>
      ))}
    </article>
  );
}

export interface PrivateProps {
  readonly message: PrivateMessage;
  readonly nameOf: (id: string) => string;
  readonly press: (pressed: Pressed) => void;
}

export function Private({ message: { text, blocks = [], threadTs }, nameOf, press }: PrivateProps) {
  return (
    <article class={threadTs === undefined ? 'private' : 'private reply'}>
      <small>Only visible to you</small>
      {blocks.length > 0 ? (
        <Blocks blocks={blocks} nameOf={nameOf} press={press} />
      ) : (
        <Mrkdwn text={text} nameOf={nameOf} />
      )}
    </article>
  );
}
