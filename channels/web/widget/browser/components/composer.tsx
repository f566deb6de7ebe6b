/** Where the customer writes and adds files. Enter sends, Shift+Enter makes a new line. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { MAX_MESSAGE_CHARACTERS } from '../../../../../src/contract/limits.ts';
import type { ChatState } from '../chat-state.ts';
import type { Conversation } from '../conversation.ts';
import { useFileParts } from '../files/use-file-parts.ts';
import { AttachButton } from './attach-button.tsx';
import { Icon } from './icon.tsx';

export interface ComposerProps {
  readonly state: ChatState;
  readonly conversation: Conversation;
  readonly input: RefObject<HTMLTextAreaElement>;
}

export function Composer({ state, conversation, input }: ComposerProps) {
  const { draft, files, fileNote, settings } = state;
  const { strings } = settings;
  const [text, setText] = useState(draft.text);
  const parts = useFileParts(conversation.needFileParts, files.length > 0);
  useEffect(() => {
    if (draft.version > 0) setText(draft.text);
  }, [draft.version]);

  const isUploading = files.some(({ status }) => status === 'uploading');
  const hasFile = files.some(({ status }) => status === 'ready');
  const canSend = !isUploading && (hasFile || text.trim() !== '');
  const submit = () => {
    if (!canSend) return;
    conversation.sendWithFiles(text.trim() === '' ? '' : text);
    setText('');
  };
  const keyDown = (event: KeyboardEvent) => {
    // While an input method composes a word, Enter belongs to it.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  };
  const paste = (event: ClipboardEvent) => {
    const pasted = [...(event.clipboardData?.files ?? [])];
    if (pasted.length === 0) return;
    event.preventDefault();
    conversation.attach(pasted);
  };
  const remove = (id: string) => {
    conversation.removeFile(id);
    input.current?.focus();
  };

  return (
    <>
      {parts !== undefined && files.length > 0 && (
        <parts.FileTray files={files} settings={settings} remove={remove} retry={conversation.retryFile} />
      )}
      <p class="visually-hidden" role="status">
        {fileNote}
      </p>
      <form
        class="composer"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <AttachButton
          label={strings.attach}
          isDisabled={state.connection === 'refused'}
          attach={(chosen) => {
            conversation.attach(chosen);
            input.current?.focus();
          }}
        />
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
          onPaste={paste}
          onInput={(event) => {
            setText(event.currentTarget.value);
            conversation.typing();
          }}
        />
        <button type="submit" class="send" aria-label={strings.send} disabled={!canSend}>
          <Icon name="send" />
        </button>
      </form>
    </>
  );
}
