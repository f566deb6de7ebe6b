/** Where the customer writes. Enter sends, Shift+Enter makes a new line. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { MAX_MESSAGE_CHARACTERS } from '../../../../../src/contract/limits.ts';
import type { ChatState } from '../chat-state.ts';
import { Icon } from './icon.tsx';

export interface ComposerProps {
  readonly state: ChatState;
  readonly input: RefObject<HTMLTextAreaElement>;
  readonly send: (text: string) => void;
  readonly typing: () => void;
}

export function Composer({ state, input, send, typing }: ComposerProps) {
  const { strings } = state.settings;
  const { draft } = state;
  const [text, setText] = useState(draft.text);
  useEffect(() => {
    if (draft.version > 0) setText(draft.text);
  }, [draft.version]);

  const submit = () => {
    if (text.trim() === '') return;
    send(text);
    setText('');
  };
  const keyDown = (event: KeyboardEvent) => {
    // While an input method composes a word, Enter belongs to it.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  };

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <textarea
        ref={input}
        aria-label={strings.composerLabel}
        placeholder={strings.composerHint}
        rows={1}
        dir="auto"
        maxLength={MAX_MESSAGE_CHARACTERS}
        value={text}
        disabled={state.connection === 'refused'}
        onKeyDown={keyDown}
        onInput={(event) => {
          setText(event.currentTarget.value);
          typing();
        }}
      />
      <button type="submit" class="send" aria-label={strings.send} disabled={text.trim() === ''}>
        <Icon name="send" />
      </button>
    </form>
  );
}
