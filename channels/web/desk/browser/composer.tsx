/** Where somebody writes: to the customer, or for colleagues. The two look and read differently, and each has a button of its own. */
import { useRef, useState } from 'preact/hooks';
import { MAX_MESSAGE_CHARACTERS } from '../../../../src/contract/limits.ts';
import { randomId } from '../../widget/browser/random-id.ts';
import type { Drafts } from './drafts.ts';
import type { Act } from './use-deeds.ts';

interface ComposerProps {
  readonly kind: 'reply' | 'note';
  readonly number: string;
  readonly drafts: Drafts;
  readonly isBusy: boolean;
  readonly act: Act;
  /** Name of the customer. */
  readonly to?: string;
}

const ROWS = 3;

export function Composer(props: ComposerProps) {
  if (props.kind === 'reply') {
    return (
      <section class="composer reply" aria-label="Reply">
        <Field
          {...props}
          label={`Reply to ${props.to ?? 'the customer'}`}
          hint="The customer reads this."
          button="Send to customer"
          said="Sent to the customer."
        />
      </section>
    );
  }
  return (
    <details class="composer note">
      <summary>Write an internal note</summary>
      <Field
        {...props}
        label="Internal note"
        hint="Only staff read this, never the customer."
        button="Save internal note"
        said="The note is saved."
      />
    </details>
  );
}

interface FieldProps extends ComposerProps {
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  readonly said: string;
}

function Field({ kind, number, drafts, isBusy, act, label, hint, button, said }: FieldProps) {
  const key = `${number}:${kind}` as const;
  const [text, setText] = useState(() => drafts.read(key));
  const field = useRef<HTMLTextAreaElement>(null);
  const sent = useRef({ content: '', clientMessageId: '' });
  const write = (written: string) => {
    drafts.keep(key, written);
    setText(written);
  };
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    // The same words under the same id: pressed again after a lost answer, they are said once.
    if (sent.current.content !== text) sent.current = { content: text, clientMessageId: randomId() };
    const body = kind === 'reply' ? sent.current : { content: text };
    if (text.trim() === '' || !(await act(kind, body, said))) return;
    sent.current = { content: '', clientMessageId: '' };
    write('');
    field.current?.focus();
  };

  return (
    <form onSubmit={(event) => void submit(event)}>
      <label for={key}>
        {label} <small>{hint}</small>
      </label>
      <textarea
        id={key}
        ref={field}
        rows={ROWS}
        dir="auto"
        maxLength={MAX_MESSAGE_CHARACTERS}
        value={text}
        readOnly={isBusy}
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
      <button
        type="submit"
        class={kind === 'reply' ? 'primary' : ''}
        aria-disabled={isBusy || text.trim() === ''}
      >
        {button}
      </button>
    </form>
  );
}
