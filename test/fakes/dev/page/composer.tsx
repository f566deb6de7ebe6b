/** Where people write: text, files, `/support`, in the channel or in a thread. */
import { useRef, useState } from 'preact/hooks';
import type { GivenFile } from './shapes.ts';

export interface ComposerProps {
  /** What the thread is about; undefined = a new message. */
  readonly thread: string | undefined;
  readonly leaveThread: () => void;
  readonly canMention: boolean;
  readonly send: (written: {
    readonly text: string;
    readonly mentions: boolean;
    readonly files: readonly GivenFile[];
  }) => void;
}

export function Composer({ thread, leaveThread, canMention, send }: ComposerProps) {
  const [text, setText] = useState('');
  const [mentions, setMentions] = useState(false);
  const chosen = useRef<HTMLInputElement>(null);
  const submit = async (): Promise<void> => {
    const files = await Promise.all([...(chosen.current?.files ?? [])].map(readFile));
    if (text.trim() === '' && files.length === 0) return;
    send({ text, mentions: mentions && canMention, files });
    setText('');
    if (chosen.current !== null) chosen.current.value = '';
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {thread !== undefined && (
        <p>
          In the thread of “{thread}”{' '}
          <button type="button" onClick={leaveThread}>
            Leave
          </button>
        </p>
      )}
      <input
        name="text"
        autocomplete="off"
        aria-label="Message"
        placeholder="Message, or /support and a question"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      {canMention && (
        <label>
          <input
            type="checkbox"
            checked={mentions}
            onChange={({ currentTarget }) => setMentions(currentTarget.checked)}
          />{' '}
          mention the bot
        </label>
      )}
      <input type="file" multiple aria-label="Files" ref={chosen} />
      <button type="submit" class="primary">
        Send
      </button>
    </form>
  );
}

async function readFile(file: File): Promise<GivenFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return { name: file.name, mimetype: file.type || 'application/octet-stream', base64 };
}
